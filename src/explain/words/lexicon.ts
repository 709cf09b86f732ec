/** The words for everything that a rule set names: in the reader's language, by the rule set's own vocabulary. */
import type { FactId } from '../../ruleset/facts.js';
import type { AttributeRules, RuleSetContent } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { type CurrencyDigits, moneyWords, pointsWords } from './amounts.js';

export interface Lexicon {
  readonly content: RuleSetContent;
  /** That of the purchase; budgets and limits in money are counted in it as well. */
  readonly currency: CurrencyDigits;
}

/** A purchase in a currency that the rule set does not declare is printed with the digits of the program's own. */
export function createLexicon(content: RuleSetContent, currencyCode: string): Lexicon {
  const { currency, currencies } = content.program;
  const digits = own(currencies, currencyCode) ?? currency.digits;
  return { content, currency: currencyCode === currency.code ? currency : { code: currencyCode, digits } };
}

export function money({ currency }: Lexicon, minor: bigint): Localized {
  return moneyWords(minor, currency);
}

export function points({ content }: Lexicon, count: bigint): Localized {
  return pointsWords(count, content.program.points);
}

/** Ids come from records: one named `constructor` must not find what every object inherits. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const KINDS: Readonly<Record<string, Localized>> = {
  goods: { en: 'goods', zh: '商品' },
  delivery: { en: 'delivery', zh: '运费' },
  tax: { en: 'tax', zh: '税费' },
  deposit: { en: 'deposit', zh: '押金' },
  fee: { en: 'fees', zh: '杂费' },
  adjustment: { en: 'adjustment', zh: '调整' },
};

/** Facts whose values are ids of `vocabulary.names`, with the family of those names. */
const FAMILY_OF_FACT: Partial<Readonly<Record<FactId, string>>> = {
  'purchase.channel': 'channel',
  'purchase.store': 'store',
  'purchase.scene': 'scene',
  'item.tags': 'tag',
  'item.brand': 'brand',
  'member.tags': 'member-tag',
};

/** The name of an id that a fact has as its value; the id itself when it has no name. */
export function idName(lexicon: Lexicon, fact: FactId, id: string): Localized {
  const { vocabulary } = lexicon.content;
  if (fact === 'item.categories') return categoryName(lexicon, id);
  if (fact === 'item.kind') return own(KINDS, id) ?? sameText(id);
  if (fact === 'purchase.partner') return own(vocabulary.partners, id)?.name ?? sameText(id);
  if (fact === 'member.perks') return lifeName(lexicon, 'perks', id);
  if (fact === 'purchase.paymentMethods') return methodName(lexicon, id);
  const family = FAMILY_OF_FACT[fact];
  return family === undefined ? sameText(id) : (own(vocabulary.names, `${family}/${id}`) ?? sameText(id));
}

export function categoryName({ content }: Lexicon, id: string): Localized {
  return own(content.vocabulary.categories, id)?.name ?? sameText(id);
}

export function methodName({ content }: Lexicon, id: string): Localized {
  return own(content.vocabulary.paymentMethods, id)?.name ?? sameText(id);
}

/** The title of something that a block declares; its id when the rule set does not know it. */
export function lifeName({ content }: Lexicon, family: 'offers' | 'perks' | 'causes', id: string): Localized {
  return content.life[family].find((one) => one.id === id)?.title ?? sameText(id);
}

export function activityName({ content }: Lexicon, id: string): Localized {
  return own(content.vocabulary.names, `activity/${id}`) ?? sameText(id);
}

export type ScaleName = 'tiers' | 'creditBands' | 'greenGrades';

/** The name of a step of a scale; a rank that the scale does not have is its number. */
export function rankName({ content }: Lexicon, scale: ScaleName, rank: number): Localized {
  return content.vocabulary[scale][rank]?.name ?? sameText(`${rank}`);
}

export type AttributeOwner = 'member' | 'item' | 'purchase';

export function attributeOwner(fact: FactId): AttributeOwner {
  if (fact === 'member.attribute') return 'member';
  return fact === 'item.attribute' ? 'item' : 'purchase';
}

export function attributeName({ content }: Lexicon, owner: AttributeOwner, id: string): Localized {
  return own(content.vocabulary.names, `${owner}-attribute/${id}`) ?? sameText(id);
}

/** What is declared about an attribute; `undefined` for one that the rule set does not know. */
export function attributeRules(
  { content }: Lexicon,
  owner: AttributeOwner,
  id: string,
): AttributeRules | undefined {
  return content.records.attributes[owner].find((attribute) => attribute.id === id);
}

/** `festival "Spring Festival double points"`; the id alone when the title says no more. */
export function ruleName({ content }: Lexicon, id: string): Localized {
  return titled(id, content.rules.find((rule) => rule.id === id)?.title);
}

export function campaignName({ content }: Lexicon, id: string): Localized {
  return titled(id, content.campaigns.find((campaign) => campaign.id === id)?.title);
}

function titled(id: string, title: Localized | undefined): Localized {
  const one = (text: string, open: string, close: string): string =>
    text === '' || text === id ? id : `${id} ${open}${text}${close}`;
  return title === undefined ? sameText(id) : { en: one(title.en, '"', '"'), zh: one(title.zh, '「', '」') };
}
