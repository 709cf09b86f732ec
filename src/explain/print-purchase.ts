/** The head of an explanation: the purchase, who made it, and what it came to. */
import type { ItemResult } from '../engine/decision.js';
import type { PurchaseItem } from '../engine/event.js';
import type { Language, Localized } from '../text/localized.js';
import { formatFraction, isZero, ONE, subtract, sumOf } from '../value/fraction.js';
import { type Column, layOutSentence, layOutTable } from './layout/table.js';
import type { Scene } from './scene.js';
import { exactNumber } from './words/amounts.js';
import { fill, join, type Words } from './words/fill.js';
import {
  categoryName,
  idName,
  type Lexicon,
  money,
  points,
  rankName,
  type ScaleName,
} from './words/lexicon.js';
import { instantText } from './words/moments.js';

export function headerLines(scene: Scene, language: Language): readonly string[] {
  const { purchase, decision, lexicon, ruleSet } = scene;
  const head = fill(HEAD, {
    id: purchase.id,
    moment: instantText(ruleSet.content.zone, purchase.instantMs),
    zone: ruleSet.content.zone.name,
  });
  const result = fill(RESULT, {
    points: points(lexicon, decision.points),
    listed: money(lexicon, decision.listedMinor),
    discount: money(lexicon, decision.discountMinor),
    payable: money(lexicon, decision.listedMinor - decision.discountMinor),
  });
  return [head, memberWords(scene), ...tierShareWords(scene), result].flatMap((words) =>
    layOutSentence(words[language], ''),
  );
}

const HEAD: Localized = {
  en: 'Purchase {id} at {moment} ({zone})',
  zh: '消费 {id} ，时间 {moment}（{zone}）',
};
const RESULT: Localized = {
  en: 'Result: {points}; listed {listed}, discount {discount}, payable {payable}',
  zh: '结果：{points} ；标价 {listed} ，优惠 {discount} ，应付 {payable}',
};

function memberWords(scene: Scene): Localized {
  const { purchase, member, lexicon, trace } = scene;
  if (purchase.member === null) return { en: 'No member', zh: '没有会员' };
  const { creditBands, creditBandFallback } = lexicon.content.vocabulary;
  const parts: Words[] = [
    ...stepWords(lexicon, 'tiers', trace.tier, TIER),
    ...stepWords(
      lexicon,
      'creditBands',
      rankOf(creditBands, member?.creditBand ?? null, creditBandFallback),
      BAND,
    ),
  ];
  const id = fill({ en: 'Member {id}', zh: '会员 {id}' }, { id: purchase.member });
  return join([id, ...parts], { en: ', ', zh: '，' });
}

const TIER: Localized = { en: 'tier {name}', zh: '会员等级 {name}' };
const BAND: Localized = { en: 'credit band {name}', zh: '信用等级 {name}' };

/** Why a purchase that reaches a tier earns neither as before nor as after. */
function tierShareWords({ trace: { tier, tierShares }, lexicon }: Scene): readonly Localized[] {
  if (tierShares.length === 0) return [];
  const rest = subtract(
    ONE,
    sumOf(tierShares, ({ share }) => share),
  );
  const shares = [...(isZero(rest) ? [] : [{ rank: tier, share: rest }]), ...tierShares].map(
    ({ rank, share }) =>
      fill(SHARE, {
        share: formatFraction(share),
        name: rank === null ? NO_TIER : rankName(lexicon, 'tiers', rank),
      }),
  );
  return [fill(SHARES, { shares: join(shares, { en: ', ', zh: '，' }) })];
}

const NO_TIER: Localized = { en: '(none)', zh: '（无）' };
const SHARE: Localized = { en: '{share} as {name}', zh: '{share} 按 {name}' };
const SHARES: Localized = {
  en: 'It reaches a tier and earns split at the line: {shares}',
  zh: '本单达到新的会员等级，以门槛为界分段计分：{shares}',
};

/** As the evaluator sees it: a step that is not given is the one that the program names for it. */
function rankOf(
  steps: readonly { readonly id: string }[],
  id: string | null,
  fallback: number | null,
): number | null {
  if (id === null) return fallback;
  const rank = steps.findIndex((step) => step.id === id);
  return rank < 0 ? null : rank;
}

function stepWords(
  lexicon: Lexicon,
  scale: ScaleName,
  rank: number | null,
  template: Localized,
): Localized[] {
  return rank === null ? [] : [fill(template, { name: rankName(lexicon, scale, rank) })];
}

const ITEM_COLUMNS: readonly Column[] = [
  { align: 'right' },
  { align: 'left', widthMax: 40 },
  { align: 'right' },
  { align: 'right' },
  { align: 'right' },
  { align: 'right' },
];

const ITEM_HEADS: readonly Localized[] = [
  { en: '', zh: '' },
  { en: 'item', zh: '商品' },
  { en: 'quantity', zh: '数量' },
  { en: 'listed', zh: '标价' },
  { en: 'discount', zh: '优惠' },
  { en: 'points', zh: '积分' },
];

/** More items than this are not listed one by one; the stages have their sums. */
const ITEMS_MAX = 40;

export function itemLines(scene: Scene, language: Language): readonly string[] {
  const { items } = scene.decision;
  const rows = items.slice(0, ITEMS_MAX).map((item) => itemCells(scene, item, language));
  const heads = ITEM_HEADS.map((head) => head[language]);
  const lines = layOutTable([heads, ...rows], ITEM_COLUMNS, '  ');
  const more = items.length - rows.length;
  if (more === 0) return lines;
  return [
    ...lines,
    `  ${fill({ en: 'and {more} more', zh: '另有 {more} 行' }, { more: `${more}` })[language]}`,
  ];
}

function itemCells({ purchase, lexicon }: Scene, result: ItemResult, language: Language): string[] {
  const item = purchase.items[result.index];
  const cell = (amount: bigint, words: Localized): string => (amount === 0n ? '' : words[language]);
  return [
    `${result.index + 1}`,
    item === undefined ? '' : itemName(lexicon, item, language),
    item === undefined ? '' : exactNumber(item.quantity),
    money(lexicon, result.listedMinor)[language],
    cell(result.discountMinor, money(lexicon, result.discountMinor)),
    cell(result.points, points(lexicon, result.points)),
  ];
}

/** Product and category, and what kind of line it is when it is not goods. */
function itemName(lexicon: Lexicon, { sku, category, kind }: PurchaseItem, language: Language): string {
  const names = [
    sku,
    category === null ? null : categoryName(lexicon, category)[language],
    kind === 'goods' ? null : idName(lexicon, 'item.kind', kind)[language],
  ];
  return names.filter((name) => name !== null).join(' ');
}
