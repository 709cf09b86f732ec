/** What a new version of a program says otherwise than an old one, in words; the order of files does not matter. */

import { ruleWords } from '../../explain/words/effects.js';
import { listWords } from '../../explain/words/fill.js';
import { createLexicon, type Lexicon } from '../../explain/words/lexicon.js';
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { Offer, Rule, RuleSetContent } from '../../ruleset/types.js';
import { compareText } from '../../text/compare-text.js';
import { type Localized, sameText } from '../../text/localized.js';
import { priceWords } from './promises.js';

export interface Difference {
  readonly kind: 'added' | 'changed' | 'removed';
  /** `rule`, `offer`, … */
  readonly part: Localized;
  readonly id: string;
  /** What it says now, or said; of a change what it says otherwise. */
  readonly details: Localized;
}

interface Part {
  readonly id: string;
}

export function findDifferences(old: RuleSetContent, now: RuleSetContent): readonly Difference[] {
  const before = createLexicon(old, old.program.currency.code);
  const after = createLexicon(now, now.program.currency.code);
  const rule = (lexicon: Lexicon) => (one: Rule) => ruleWords(lexicon, one);
  const offer = (lexicon: Lexicon) => (one: Offer) => offerWords(lexicon, one);
  const tiers = ({ life, vocabulary }: RuleSetContent) =>
    life.tiers.map((tier) => ({ ...tier, id: vocabulary.tiers[tier.rank]?.id ?? `${tier.rank}` }));
  return [
    ...compareSettings(old, now),
    ...compare(PARTS.rate, old.base.rates, now.base.rates, titled, titled),
    ...compare(PARTS.campaign, old.campaigns, now.campaigns, titled, titled),
    ...compare(PARTS.rule, old.rules, now.rules, rule(before), rule(after)),
    ...compare(PARTS.limit, old.limits, now.limits, titled, titled),
    ...compare(PARTS.expiry, old.life.expiry, now.life.expiry, titled, titled),
    ...compare(PARTS.pending, old.life.pending, now.life.pending, titled, titled),
    ...compare(PARTS.tier, tiers(old), tiers(now), titled, titled),
    ...compare(PARTS.offer, old.life.offers, now.life.offers, offer(before), offer(after)),
    ...compare(PARTS.perk, old.life.perks, now.life.perks, titled, titled),
    ...compare(PARTS.cause, old.life.causes, now.life.causes, titled, titled),
    ...compare(PARTS.message, old.life.messages, now.life.messages, titled, titled),
  ];
}

const PARTS = {
  setting: { en: 'setting', zh: '设置' },
  rate: { en: 'base rate', zh: '基础比例' },
  campaign: { en: 'campaign', zh: '活动' },
  rule: { en: 'rule', zh: '规则' },
  limit: { en: 'limit', zh: '限额' },
  expiry: { en: 'expiry', zh: '有效期' },
  pending: { en: 'pending', zh: '生效' },
  tier: { en: 'tier', zh: '等级' },
  offer: { en: 'offer', zh: '兑换品' },
  perk: { en: 'perk', zh: '权益' },
  cause: { en: 'cause', zh: '公益项目' },
  message: { en: 'message', zh: '消息' },
} satisfies Record<string, Localized>;

function compare<T extends Part>(
  part: Localized,
  old: readonly T[],
  now: readonly T[],
  wordsBefore: (one: T) => Localized,
  wordsAfter: (one: T) => Localized,
): readonly Difference[] {
  const before = new Map(old.map((one) => [one.id, one]));
  const after = new Map(now.map((one) => [one.id, one]));
  const found: Difference[] = [];
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined && is !== undefined)
      found.push({ kind: 'added', part, id, details: wordsAfter(is) });
    if (was !== undefined && is === undefined)
      found.push({ kind: 'removed', part, id, details: wordsBefore(was) });
    if (was === undefined || is === undefined || canonicalJson(was) === canonicalJson(is)) continue;
    found.push({
      kind: 'changed',
      part,
      id,
      details: changeWords(was, is, wordsBefore(was), wordsAfter(is)),
    });
  }
  return found;
}

/** The old and the new words where they differ; else the names of what changed. */
function changeWords(was: object, is: object, before: Localized, after: Localized): Localized {
  const fields = changedFields(was, is).map((field) => FIELDS[field] ?? sameText(field));
  const names = listWords(fields, 'and');
  if (before.en === after.en && before.zh === after.zh) return names;
  return {
    en: `${before.en} → ${after.en} (${names.en})`,
    zh: `${before.zh} → ${after.zh}（${names.zh}）`,
  };
}

function changedFields(was: object, is: object): readonly string[] {
  const old = new Map<string, unknown>(Object.entries(was));
  const now = new Map<string, unknown>(Object.entries(is));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => canonicalJson(old.get(key) ?? null) !== canonicalJson(now.get(key) ?? null))
    .sort(compareText);
}

const FIELDS: Readonly<Record<string, Localized>> = {
  audience: { en: 'audience', zh: '面向会员' },
  budgets: { en: 'budgets', zh: '预算' },
  campaign: { en: 'campaign', zh: '所属活动' },
  during: { en: 'dates', zh: '期间' },
  effect: { en: 'effect', zh: '效果' },
  excludes: { en: 'excluded campaigns', zh: '互斥活动' },
  graceDays: { en: 'grace', zh: '宽限' },
  group: { en: 'group', zh: '组' },
  items: { en: 'items', zh: '商品' },
  keepsWorth: { en: 'promise of worth', zh: '保值承诺' },
  kept: { en: 'conditions to keep it', zh: '保级条件' },
  limits: { en: 'limits', zh: '限额' },
  open: { en: 'who may have it', zh: '开放对象' },
  points: { en: 'points', zh: '积分' },
  prices: { en: 'prices', zh: '价格' },
  reached: { en: 'conditions to reach it', zh: '达成条件' },
  reason: { en: 'reason', zh: '原因' },
  review: { en: 'review', zh: '考核' },
  runs: { en: 'run', zh: '活动时间' },
  says: { en: 'text', zh: '说明' },
  stock: { en: 'stock', zh: '库存' },
  text: { en: 'text', zh: '文字' },
  title: { en: 'title', zh: '名称' },
  trigger: { en: 'trigger', zh: '触发' },
  way: { en: 'way', zh: '方式' },
  when: { en: 'conditions', zh: '条件' },
  worthMinor: { en: 'worth', zh: '价值' },
};

/** A part that has no words of its own is named. */
function titled(part: Part & { readonly title?: Localized }): Localized {
  return part.title ?? sameText('');
}

function offerWords(lexicon: Lexicon, { title, prices }: Offer): Localized {
  const always = prices
    .filter(({ during }) => during === null)
    .map((price) => priceWords({ lexicon }, price));
  return always.length === 0 ? title : listWords(always, 'or');
}

/** Choices of the program: which one says otherwise. */
function compareSettings(old: RuleSetContent, now: RuleSetContent): readonly Difference[] {
  const before = { ...old.choices, ...old.life.choices, refund: old.life.refund, zone: old.zone.name };
  const after = { ...now.choices, ...now.life.choices, refund: now.life.refund, zone: now.zone.name };
  return changedFields(before, after).map((id) => ({
    kind: 'changed',
    part: PARTS.setting,
    id,
    details: sameText(`${settingText(before, id)} → ${settingText(after, id)}`),
  }));
}

function settingText(settings: object, id: string): string {
  const value: unknown = new Map<string, unknown>(Object.entries(settings)).get(id) ?? null;
  return typeof value === 'string' ? value : canonicalJson(value);
}
