/** Offers that promised constant worth: a later version may not make points dearer that were earned before. */

import type { CheckedProgram } from '../../check/checked-program.js';
import { fill } from '../../explain/words/fill.js';
import { createLexicon, type Lexicon, money, points } from '../../explain/words/lexicon.js';
import type { Condition, InstantRange, Offer, OfferPrice, RuleSetContent } from '../../ruleset/types.js';
import { type Diagnostic, type MessageDefinition, report } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import { alternativesOf } from '../conditions/normal-form.js';
import { createKnowledge } from '../facts/create-knowledge.js';
import type { Knowledge } from '../facts/knowledge.js';
import { placeOf } from '../place-of.js';
import { impliesSome } from '../rules/covers.js';

export const PROMISE_MESSAGES = {
  gone: {
    code: 'JF1651',
    severity: 'error',
    title: { en: 'a promised offer is gone', zh: '承诺保值的兑换品已消失' },
    text: {
      en: 'offer `{offer}` kept its worth by promise, for {old}, and is not there any more',
      zh: '兑换品“{offer}”曾承诺保值（{old}），现已不存在',
    },
    page: {
      en: 'Members earned points in trust that they buy this. Keep the offer, or say what replaces it: `replaced by other from 2028-01-01`, where the other one is as good and keeps its worth too.',
      zh: '会员相信积分能兑换该兑换品才积累积分。请保留，或写明由什么替代：“自 2028-01-01 起由 other 替代”，而替代品须同样优惠并同样保值。',
    },
  },
  dearer: {
    code: 'JF1652',
    severity: 'error',
    title: { en: 'a promised offer got dearer', zh: '承诺保值的兑换品涨价' },
    text: {
      en: 'offer `{offer}` keeps its worth by promise: it was to be had for {old}, and is now for {new}',
      zh: '兑换品“{offer}”承诺保值：原可用 {old} 兑换，现为 {new}',
    },
    page: {
      en: 'Compared are the prices without dates, for the members that they were for. A lower price, or the same for more members, is always allowed; so is the end of a season.',
      zh: '比较的是没有期间的价格及其适用会员。降价或面向更多会员总是允许的，季节价结束也允许。',
    },
  },
  worthLess: {
    code: 'JF1653',
    severity: 'error',
    title: { en: 'a promised offer is worth less', zh: '承诺保值的兑换品价值下降' },
    text: {
      en: 'offer `{offer}` keeps its worth by promise: it was worth {old}, and is now worth {new}',
      zh: '兑换品“{offer}”承诺保值：原价值 {old}，现为 {new}',
    },
    page: {
      en: 'The same price for something of less worth makes points worth less.',
      zh: '同样的价格换到价值更低的东西，等于积分贬值。',
    },
  },
  fewer: {
    code: 'JF1654',
    severity: 'error',
    title: { en: 'a promised offer is open to fewer', zh: '承诺保值的兑换品收窄' },
    text: {
      en: 'offer `{offer}` keeps its worth by promise, and not all who could have it still can: {why}',
      zh: '兑换品“{offer}”承诺保值，但原来可以兑换的会员现在不一定可以：{why}',
    },
    page: {
      en: 'Who could have it must still have it on all days on which it was to be had. What is not certainly as wide counts as narrower.',
      zh: '原来可以兑换的会员，在原来可以兑换的日期仍须可以兑换。不能确定同样宽松的，视为收窄。',
    },
  },
  takenBack: {
    code: 'JF1655',
    severity: 'error',
    title: { en: 'the promise was taken back', zh: '保值承诺被撤销' },
    text: {
      en: 'offer `{offer}` kept its worth by promise, and does not promise it any more',
      zh: '兑换品“{offer}”曾承诺保值，现在不再承诺',
    },
    page: {
      en: 'A promise that can be dropped with the next version is none. Points that were earned under it are still there.',
      zh: '下一版就能撤销的承诺不是承诺；在承诺期间获得的积分仍然存在。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

interface Comparing {
  readonly program: CheckedProgram;
  readonly knowledge: Knowledge;
  /** Words of amounts: the currency and points are those of the program. */
  readonly lexicon: Lexicon;
}

/** @param content of the new version, compiled from `program` */
export function checkPromises(
  old: RuleSetContent,
  content: RuleSetContent,
  program: CheckedProgram,
): readonly Diagnostic[] {
  const lexicon = createLexicon(content, content.program.currency.code);
  const comparing = { program, knowledge: createKnowledge(program.vocabulary), lexicon };
  return old.life.offers
    .filter(({ keepsWorth }) => keepsWorth)
    .flatMap((offer) => checkOffer(offer, comparing));
}

function checkOffer(old: Offer, comparing: Comparing): readonly Diagnostic[] {
  const { program } = comparing;
  const offer = successorOf(old, program.life.offers);
  const args = { offer: old.id };
  if (offer === undefined) {
    const price = old.prices.map((one) => priceWords(comparing, one))[0] ?? paysWords(comparing, old);
    return [report(PROMISE_MESSAGES.gone, null, { ...args, old: price })];
  }
  const place = placeOf(program, offer);
  const found: Diagnostic[] = [];
  if (!offer.keepsWorth) found.push(report(PROMISE_MESSAGES.takenBack, place, args));
  found.push(...checkPrices(old, offer, comparing));
  if (old.worthMinor !== null && (offer.worthMinor === null || offer.worthMinor < old.worthMinor)) {
    const values = { old: worthWords(comparing, old), new: worthWords(comparing, offer) };
    found.push(report(PROMISE_MESSAGES.worthLess, place, { ...args, ...values }));
  }
  const why = whyNarrower(old, offer, comparing);
  if (why !== null) found.push(report(PROMISE_MESSAGES.fewer, place, { ...args, why }));
  return found;
}

/** The offer itself while it is given, else what replaces it: that has to be as good. */
function successorOf(old: Offer, offers: readonly Offer[]): Offer | undefined {
  const own = offers.find(({ id }) => id === old.id);
  const by = own?.replaced?.by ?? old.replaced?.by;
  return by === undefined || by === null ? own : offers.find(({ id }) => id === by);
}

function checkPrices(old: Offer, offer: Offer, comparing: Comparing): readonly Diagnostic[] {
  const { program, knowledge } = comparing;
  const place = placeOf(program, ...offer.prices, offer);
  const dearer = (before: Localized): Diagnostic =>
    report(PROMISE_MESSAGES.dearer, place, { offer: old.id, old: before, new: bestWords(comparing, offer) });
  if (old.pays !== null) return isPayingLess(old, offer) ? [dearer(paysWords(comparing, old))] : [];
  return old.prices
    .filter(({ during }) => during === null)
    .filter((price) => !offer.prices.some((other) => isAsGood(other, price, knowledge)))
    .map((price) => dearer(priceWords(comparing, price)));
}

function isAsGood(price: OfferPrice, old: OfferPrice, knowledge: Knowledge): boolean {
  if (price.during !== null || price.points > old.points || price.cashMinor > old.cashMinor) return false;
  return isAsWide(price.when, old.when, knowledge);
}

/** Fewer minor units for as many points. */
function isPayingLess({ pays: old }: Offer, { pays }: Offer): boolean {
  if (old === null) return false;
  if (pays === null || pays.leastPoints > old.leastPoints) return true;
  return BigInt(pays.minor) * BigInt(old.points) < BigInt(old.minor) * BigInt(pays.points);
}

function isAsWide(condition: Condition, old: Condition, knowledge: Knowledge): boolean {
  return impliesSome(alternativesOf(old, knowledge), alternativesOf(condition, knowledge));
}

function whyNarrower(old: Offer, offer: Offer, { knowledge }: Comparing): Localized | null {
  if (!isAsWide(offer.open, old.open, knowledge)) return WHO;
  if (!areDaysKept(old.during, offer.during)) return DAYS;
  const days = offer.daysOfMonth;
  if (days !== null && (old.daysOfMonth ?? EVERY_DAY).some((day) => !days.includes(day))) return DAYS;
  return offer.items !== null && old.items === null ? ITEMS : null;
}

const EVERY_DAY: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1);
const WHO: Localized = { en: 'the conditions of members', zh: '会员条件' };
const DAYS: Localized = { en: 'the days on which it is to be had', zh: '可兑换日期' };
const ITEMS: Localized = { en: 'it now needs an item', zh: '现在需要指定商品' };

function areDaysKept(old: readonly InstantRange[] | null, now: readonly InstantRange[] | null): boolean {
  if (now === null) return true;
  return (old ?? [{ from: null, until: null }]).every((range) => now.some((other) => contains(other, range)));
}

function contains(outer: InstantRange, inner: InstantRange): boolean {
  const startsBefore = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const endsAfter = outer.until === null || (inner.until !== null && inner.until <= outer.until);
  return startsBefore && endsAfter;
}

export function priceWords({ lexicon }: Pick<Comparing, 'lexicon'>, price: OfferPrice): Localized {
  const cost = points(lexicon, BigInt(price.points));
  if (price.cashMinor === 0) return cost;
  return fill(
    { en: '{cost} plus {cash}', zh: '{cost} 加 {cash}' },
    { cost, cash: money(lexicon, BigInt(price.cashMinor)) },
  );
}

function paysWords({ lexicon }: Comparing, { pays }: Offer): Localized {
  if (pays === null) return NO_PRICE;
  const values = { minor: money(lexicon, BigInt(pays.minor)), points: points(lexicon, BigInt(pays.points)) };
  return fill({ en: '{minor} per {points}', zh: '每 {points} 抵 {minor}' }, values);
}

/** The dearest of the prices that are still there tells what became of the old one. */
function bestWords(comparing: Comparing, offer: Offer): Localized {
  if (offer.pays !== null) return paysWords(comparing, offer);
  const always = offer.prices.filter(({ during }) => during === null);
  const [least] = [...always].sort((a, b) => a.points - b.points || a.cashMinor - b.cashMinor);
  return least === undefined ? NO_PRICE : priceWords(comparing, least);
}

const NO_PRICE: Localized = { en: 'no price', zh: '没有价格' };

function worthWords({ lexicon }: Comparing, { worthMinor }: Offer): Localized {
  if (worthMinor === null) return { en: 'nothing that is said', zh: '未说明' };
  return money(lexicon, BigInt(worthMinor));
}
