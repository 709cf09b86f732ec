import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/account/entry.js';
import type { Outcome } from '../../src/account/outcome.js';
import type { PurchaseItem } from '../../src/engine/event.js';
import type { LifeRules, RefundRules, Rule } from '../../src/ruleset/types.js';
import {
  campaign,
  discount,
  give,
  item,
  limit,
  ofCategory,
  purchase,
  type RuleSetParts,
  rule,
  ruleSet,
  share,
  test,
  times,
} from '../support/rule-set.js';
import { ms, offer, price, redeem } from './redeem-support.js';
import { crossing, refund, spentAtLeast, tier, tiersWith, world } from './tier-support.js';

const least = (minor: number) => test('purchase.amount', 'greaterThanInclusive', minor);
const some = (category: string) => test('items.quantity', 'greaterThan', 0, { items: ofCategory(category) });

/** Thresholds, combos, caps, groups, discounts, budgets: each rule is in it or not. */
const RULES: readonly Rule[] = [
  rule('combo', give(60), { when: { all: [some('snack'), some('drink')] } }),
  rule('deal', discount(share('1/5'), { each: 'order' }), { when: least(4_000) }),
  rule('gold', times('3/2'), { when: test('member.tier', 'greaterThanInclusive', 1) }),
  rule('large', give(50), { when: least(5_000), group: { id: 'size', way: 'best' } }),
  rule('small', give(20), { when: least(1_000), group: { id: 'size', way: 'best' } }),
  rule('snacks', times('2'), { items: ofCategory('snack') }),
  rule('steps', give(7, { kind: 'spend', step: { size: '900', full: true } })),
  rule('thrift', give(40), { when: test('purchase.amount', 'lessThan', 3_000) }),
  rule('units', give(3, { kind: 'unit' }), {
    limits: [limit('units/month', 20, 'month'), limit('units/times', 3, 'month', 'times')],
  }),
];

const anItem: fc.Arbitrary<PurchaseItem> = fc
  .tuple(
    fc.integer({ min: 0, max: 4_000 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('snack', 'drink', 'gift'),
  )
  .map(([amount, quantity, category]) => item(amount, { quantity, category, sku: category }));
const adjustment = fc.integer({ min: -500, max: 0 }).map((amount) => item(amount, { kind: 'adjustment' }));
const delivery = fc.integer({ min: 0, max: 900 }).map((amount) => item(amount, { kind: 'delivery' }));

const items = fc
  .tuple(
    fc.array(anItem, { minLength: 1, maxLength: 4 }),
    fc.array(fc.oneof(adjustment, delivery), { maxLength: 1 }),
  )
  .map((parts) => parts.flat());

const beyondBalance: fc.Arbitrary<RefundRules['beyondBalance']> = fc.constantFrom(
  { kind: 'stop-at-zero' },
  { kind: 'below-zero', floor: 30 },
  { kind: 'below-zero', floor: 10_000 },
  { kind: 'refund-money', minorPerPoint: '7/3' },
);

const pendingRules: LifeRules['pending'] = [
  { id: 'p', campaigns: null, rules: ['large', 'units'], way: { kind: 'after', days: 30 } },
];

const scenario = fc.record({
  rules: fc.subarray([...RULES]),
  items,
  before: fc.integer({ min: 0, max: 3_000 }),
  part: fc.constantFrom('proportion' as const, 'as-if-without' as const),
  beyondBalance,
  isPending: fc.boolean(),
  way: fc.constantFrom('old' as const, 'new' as const, 'split' as const),
  cap: fc.integer({ min: 10, max: 200 }),
  budget: fc.integer({ min: 10, max: 300 }),
  spend: fc.integer({ min: 0, max: 150 }),
  isFor: fc.boolean(),
  choices: fc.record({
    pointsRounding: fc.constantFrom('down' as const, 'up' as const, 'half-up' as const),
    pointsRoundingPer: fc.constantFrom(
      'purchase' as const,
      'item' as const,
      'rule' as const,
      'carry' as const,
    ),
    moneyRounding: fc.constantFrom('down' as const, 'half-even' as const),
    thresholdReads: fc.constantFrom('listed' as const, 'left' as const),
    limitGives: fc.constantFrom('rest' as const, 'nothing' as const),
    deliveryEarns: fc.boolean(),
  }),
  end: fc.constantFrom('pay-rest' as const, 'pay-nothing' as const, 'pay-in-full' as const),
  /** Which of the units come back, and with which of three refunds. */
  parts: fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 20, maxLength: 20 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function prepared(s: Scenario) {
  const budgets = [
    { id: 'b', quota: { unit: 'points', amount: s.budget }, per: 'campaign', end: s.end } as const,
  ];
  const life = tiersWith([tier(1, spentAtLeast(4_000))], {
    ...crossing(s.way),
    refund: { part: s.part, beyondBalance: s.beyondBalance },
    pending: s.isPending ? pendingRules : [],
    offers: [offer('mug', { prices: [price(Math.max(1, s.spend))] })],
  });
  const parts: RuleSetParts = {
    rules: s.rules,
    campaigns: [campaign('spring', { budgets, limits: [limit('spring#points', s.cap, 'month')] })],
    choices: s.choices,
    life,
  };
  const shop = world(ruleSet(parts));
  const at = '2027-02-06';
  shop.apply(purchase([item(s.before)], { id: 'P0', at, instantMs: ms(at) }));
  shop.apply(purchase(s.items));
  if (s.spend > 0) shop.apply(redeem('mug', { at: '2027-02-07', purchase: s.isFor ? 'P1' : null }));
  return shop;
}

/** Units by line for each of the three refunds. */
function partsOf(s: Scenario): readonly (readonly [line: number, quantity: number])[][] {
  let unit = 0;
  const units = s.items.flatMap(({ kind, quantity }, index) => {
    if (kind === 'adjustment') return [];
    return Array.from({ length: Number(quantity.num) }, () => {
      unit += 1;
      return { line: index + 1, part: s.parts[unit % 20] ?? 0 };
    });
  });
  const ofPart = (wanted: number) =>
    units.filter(({ part }) => part === wanted).map(({ line }) => [line, 1] as const);
  return [1, 2, 3].map((part) => [...ofPart(part)]).filter((lines) => lines.length > 0);
}

const pointsBy = (outcomes: readonly Outcome[]) => {
  const sums: Partial<Record<Account, bigint>> = {};
  for (const { debit, credit, points } of outcomes
    .flatMap(({ entries }) => entries)
    .flatMap(({ postings }) => postings)) {
    sums[debit] = (sums[debit] ?? 0n) - points;
    sums[credit] = (sums[credit] ?? 0n) + points;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, points]) => points !== 0n));
};

function observe(s: Scenario, refunds: readonly (readonly (readonly [number, number])[])[]) {
  const shop = prepared(s);
  const outcomes = refunds.map((lines) => shop.apply(refund('P1', lines)));
  const { balance, days, limits, counts } = shop.state();
  const used = [...limits].map(([id, uses]) => [id, uses.filter(([, use]) => use !== 0n)]);
  const kept = shop.books.purchase('P1')?.awards.filter((award) => award.kept > 0n);
  const last = outcomes.at(-1)?.refund;
  return {
    refused: outcomes.filter(({ refusal }) => refusal !== null),
    accounts: pointsBy(outcomes),
    kept: kept?.map((award) => `${award.rule} ${award.kept}`).sort(),
    keptAfter: last?.keptAfter,
    shortfall: shop.books.purchase('P1')?.shortfall,
    balance,
    days,
    used: used.filter(([, uses]) => uses?.length !== 0),
    counts: [...counts],
    lotsAreHeld: shop.state().lots.reduce((sum, lot) => sum + lot.points, 0n),
  };
}

describe('refunds', () => {
  it('in parts end where one refund ends', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const parts = partsOf(s);
        fc.pre(parts.length > 1);
        expect(observe(s, parts)).toEqual(observe(s, [parts.flat()]));
      }),
      { numRuns: 80 },
    );
  });

  it('of all take all back, and never leave more than was earned', () => {
    fc.assert(
      fc.property(scenario, (s) => {
        const shop = prepared(s);
        const earned = shop.books.purchase('P1')?.awards.reduce((sum, { points }) => sum + points, 0n) ?? 0n;
        for (const lines of partsOf(s)) {
          const { refund: done } = shop.apply(refund('P1', lines));
          expect(done?.keptBefore).toBeLessThanOrEqual(earned);
          expect(done?.keptAfter).toBeLessThanOrEqual(earned);
        }
        const rest = shop.apply(refund('P1'));
        if (rest.refusal === null) expect(rest.refund?.keptAfter).toBe(0n);
        expect(shop.state().days.at(-1)?.[1]).toEqual({ purchases: 0, spendMinor: 0n, points: 0n });
        expect(shop.books.purchase('P1')?.awards.filter(({ kept }) => kept !== 0n)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
