import { describe, expect, it } from 'vitest';
import type { Condition, RuleSet } from '../../src/ruleset/types.js';
import { formatFraction, fraction } from '../../src/value/fraction.js';
import {
  campaign,
  give,
  item,
  limit,
  purchase,
  rate,
  rule,
  ruleSet,
  test,
  times,
} from '../support/rule-set.js';
import { ms, type World } from './redeem-support.js';
import { crossing, REFUNDS, rank, refund, spentAtLeast, tier, tiersWith, world } from './tier-support.js';

type Way = 'old' | 'new' | 'split';

const buy = (amountMinor: number, at: string, id: string) =>
  purchase([item(amountMinor)], { id, at, instantMs: ms(at) });

const usedOf = (shop: World) =>
  Object.fromEntries([...shop.state().limits].map(([id, days]) => [id, days[0]?.[1]]));

const atLeast = (rankOf: number): Condition => test('member.tier', 'greaterThanInclusive', rankOf);

/** 1 point per 1,000; from the second tier on, reached with 300,000, 1 point per 900. */
const erpnext = (way: Way): RuleSet =>
  ruleSet({
    base: {
      rates: [
        rate('usual', { step: { size: '100000', full: false } }),
        rate('better', { step: { size: '90000', full: false }, when: atLeast(1) }),
      ],
    },
    life: tiersWith([tier(1, spentAtLeast(30_000_000))], crossing(way)),
  });

describe('the purchase of 196,000 that reaches a tier', () => {
  // 200,000 were spent before; the line of 300,000 lies after 100,000 of 196,000, or 25/49.
  it.each([
    // 196,000 / 1,000 = 196.
    ['old' as const, 196n],
    // 196,000 / 900 = 217.78.
    ['new' as const, 217n],
    // 25/49 of 196 + 24/49 of 217.78 = 100 + 106.67 = 206.67.
    ['split' as const, 206n],
  ])('%s: %i points', (way, points) => {
    const shop = world(erpnext(way));
    shop.apply(buy(20_000_000, '2027-01-01', 'P1'));
    const { decisions, notices } = shop.apply(buy(19_600_000, '2027-01-02', 'P2'));
    expect(decisions[0]?.points).toBe(points);
    expect(shop.state().balance).toBe(200n + points);
    expect(notices).toEqual([{ kind: 'tier', from: 0, to: 1, why: 'reached' }]);
  });

  it.each(['old' as const, 'new' as const, 'split' as const])(
    '%s: the next one earns at the new rate',
    (way) => {
      const shop = world(erpnext(way));
      shop.apply(buy(30_000_000, '2027-01-01', 'P1'));
      expect(shop.apply(buy(9_000_000, '2027-01-02', 'P2')).decisions[0]?.points).toBe(100n);
    },
  );
});

describe('split at the line', () => {
  const double = rule('double', times('2'), { when: atLeast(1) });
  const triple = rule('triple', times('3'), { when: atLeast(2) });

  const shopWith = (reached: Condition, more: Condition | null = null) =>
    world(
      ruleSet({
        rules: [double, { ...triple, overrides: ['double'] }],
        life: tiersWith([tier(1, reached), ...(more === null ? [] : [tier(2, more)])], {
          ...crossing('split'),
          refund: { ...REFUNDS, part: 'as-if-without' },
        }),
      }),
    );
  const points = (shop: ReturnType<typeof world>, amount: number) =>
    shop
      .apply(buy(amount, '2027-01-01', 'P1'))
      .decisions[0]?.awards.map((award) => `${award.rule} ${award.points}`);

  it.each([
    // Double from 60.00 of 100.00 on.
    ['spend', spentAtLeast(6_000), ['base 100', 'double 40']],
    [
      'points',
      test('member.points', 'greaterThanInclusive', 60, { window: { period: 'year' } }),
      ['base 100', 'double 40'],
    ],
    [
      'the amount of this purchase',
      test('purchase.paid', 'greaterThanInclusive', 7_500),
      ['base 100', 'double 25'],
    ],
    ['more than', test('purchase.paid', 'greaterThan', 7_500), ['base 100', 'double 25']],
    [
      'and: the later line',
      { all: [spentAtLeast(6_000), test('purchase.paid', 'greaterThan', 7_500)] },
      ['base 100', 'double 25'],
    ],
    [
      'or: the earlier line',
      { any: [spentAtLeast(6_000), test('purchase.paid', 'greaterThan', 7_500)] },
      ['base 100', 'double 40'],
    ],
    ['not below', { not: test('purchase.paid', 'lessThan', 7_500) }, ['base 100', 'double 25']],
    [
      'the purchase itself, whatever its amount',
      test('member.purchases', 'greaterThanInclusive', 1, { window: { period: 'year' } }),
      ['base 100', 'double 100'],
    ],
    ['an odd line: 33.33 are below it', spentAtLeast(3_333), ['base 100', 'double 66']],
  ])('by %s', (_, reached, expected) => {
    expect(points(shopWith(reached), 10_000)).toEqual(expected);
  });

  it('at two lines', () => {
    // Single to 20.00, double to 50.00, triple to 100.00: 20 + 60 + 150 = 230.
    const shop = shopWith(spentAtLeast(2_000), spentAtLeast(5_000));
    expect(points(shop, 10_000)).toEqual(['base 100', 'double 30', 'triple 100']);
    expect(rank(shop)).toBe(2);
  });

  it('parts sum to the rounded total, items too', () => {
    const shop = shopWith(spentAtLeast(3_333));
    const [decision] = shop.apply(
      purchase([item(3_350), item(3_350), item(3_350)], { at: '2027-01-01', instantMs: ms('2027-01-01') }),
    ).decisions;
    const sum = (parts: readonly { readonly points: bigint }[] = []) =>
      parts.reduce((total, part) => total + part.points, 0n);
    expect([sum(decision?.awards), sum(decision?.items)]).toEqual([decision?.points, decision?.points]);
  });

  it('a refund decides what is left with its own line', () => {
    const shop = shopWith(spentAtLeast(6_000));
    shop.apply(purchase([item(10_000, { quantity: 10 })], { at: '2027-01-01', instantMs: ms('2027-01-01') }));
    expect(shop.state().balance).toBe(140n);
    // 80.00 are left: 60 + 20 * 2.
    expect(shop.apply(refund('P1', [[1, 2]], '2027-01-02')).refund?.keptAfter).toBe(100n);
    // 50.00 are left: below the line.
    expect(shop.apply(refund('P1', [[1, 3]], '2027-01-03')).refund?.keptAfter).toBe(50n);
  });

  it('counts what was given in limits and budgets', () => {
    const budget = {
      id: 'b',
      quota: { unit: 'points', amount: 1_000 },
      per: 'campaign',
      end: 'pay-rest',
    } as const;
    const rules = [
      rule('gold', give(100), {
        when: atLeast(1),
        limits: [limit('gold/month', 500, 'month'), limit('gold/day', 1, 'day', 'times')],
      }),
    ];
    const shop = world(
      ruleSet({
        rules,
        campaigns: [campaign('spring', { budgets: [budget] })],
        life: tiersWith([tier(1, spentAtLeast(6_000))], crossing('split')),
      }),
    );
    shop.apply(buy(10_000, '2027-01-01', 'P1'));
    expect(shop.state().balance).toBe(140n);
    expect(usedOf(shop)).toEqual({ 'gold/day': 1n, 'gold/month': 40n });
    expect([...shop.books.shared().budgets.values()]).toEqual([{ spent: 40n, closed: false }]);
    expect(shop.state().days[0]?.[1].points).toBe(140n);
  });
});

describe('a purchase that is split', () => {
  const gold = rule('gold', give(100), { when: atLeast(1), limits: [limit('gold/month', 30, 'month')] });
  const third = rate('third', { points: '1', step: { size: '300', full: false }, when: atLeast(1) });
  const splitShop = (parts: Parameters<typeof ruleSet>[0]) =>
    world(ruleSet({ ...parts, life: tiersWith([tier(1, spentAtLeast(6_000))], crossing('split')) }), [{}], {
      trace: true,
    });
  const decide = (shop: World) => shop.apply(buy(10_000, '2027-01-01', 'P1')).decisions[0];

  it('is rounded once: 40 % of 33.33 points and more', () => {
    // Usual 60; third: 0.4 * 33.33 = 13.33; together 73.33 + 0.4 * 0.7 = 73.61.
    const more = rule('more', give('7/10'), { when: atLeast(1) });
    const base = { rates: [rate('usual', { when: test('member.tier', 'lessThan', 1) }), third] };
    const shop = splitShop({ rules: [more], base, choices: { pointsRounding: 'half-up' } });
    expect(decide(shop)?.points).toBe(74n);
  });

  it('meets limits with what it gives, and tells what they took', () => {
    const shop = splitShop({ rules: [gold] });
    const award = decide(shop)?.awards.find((one) => one.rule === 'gold');
    const cuts = [{ by: { kind: 'limit', id: 'gold/month' }, taken: 10n }];
    expect(award).toMatchObject({ wanted: 40n, points: 30n, cuts });
    expect(usedOf(shop)).toEqual({ 'gold/month': 30n });
  });

  it('is traced as it was decided', () => {
    const decision = decide(
      splitShop({ rules: [gold, rule('basic', give(5), { when: test('member.tier', 'equal', 0) })] }),
    );
    const trace = decision?.trace;
    expect(trace?.tierShares).toEqual([{ rank: 1, share: fraction(2n, 5n) }]);
    expect(trace?.tier).toBe(0);
    expect(trace?.rules.map(({ rule, fate }) => `${rule} ${fate.kind}`)).toEqual([
      'base applied',
      'basic applied',
      'gold applied',
    ]);
    const points = trace?.waterfall.filter(({ unit }) => unit === 'points');
    expect(points?.map(({ stage, by, change }) => `${stage} ${by} ${formatFraction(change)}`)).toEqual([
      'base usual 100',
      'bonus basic 3',
      'bonus gold 40',
      'rounding null 0',
      'limit gold/month -10',
      'total null 0',
    ]);
    expect(points?.at(-1)?.after).toEqual(fraction(decision?.points ?? 0n));
  });
});

describe('new', () => {
  it('is decided once more, not again for what that reaches', () => {
    // 60 points reach the first tier; its gift of 100 would reach the second.
    const total = (points: number) =>
      test('member.points', 'greaterThanInclusive', points, { window: { period: 'lifetime' } });
    const rules = [
      rule('first', give(100), { when: atLeast(1) }),
      rule('second', give(1_000), { when: atLeast(2) }),
    ];
    const shop = world(
      ruleSet({ rules, life: tiersWith([tier(1, total(60)), tier(2, total(150))], crossing('new')) }),
    );
    shop.apply(buy(6_000, '2027-01-01', 'P1'));
    expect([shop.state().balance, rank(shop)]).toEqual([160n, 2]);
  });
});
