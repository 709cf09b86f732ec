import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decision.js';
import type { Limit, LimitPeriod, Rule } from '../../src/ruleset/types.js';
import {
  campaign,
  DAY_MS,
  discount,
  discountByRule,
  evaluate,
  evaluateAll,
  give,
  item,
  itemDiscounts,
  itemPoints,
  limit,
  money,
  NO_BASE,
  NOON_MS,
  ofSku,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  TODAY,
  times,
} from '../support/rule-set.js';

const basket = purchase([item(10_000)]);
const onDay = (days: number) =>
  purchase([item(10_000)], { id: `P${days}`, instantMs: NOON_MS + days * DAY_MS });

const awardOf = (decision: Decision, id: string) => decision.awards.find((award) => award.rule === id);

describe('a limit on a rule', () => {
  it('gives what is left, and says what it took', () => {
    const rules = [rule('green', give(300), { limits: [limit('rule/green#1', 180)] })];
    expect(awardOf(evaluate(ruleSet({ rules }), basket).decision, 'green')).toEqual({
      campaign: 'spring',
      rule: 'green',
      points: 180n,
      wanted: 300n,
      discountMinor: 0n,
      wantedDiscountMinor: 0n,
      cuts: [{ by: { kind: 'limit', id: 'rule/green#1' }, taken: 120n }],
    });
  });

  it.each([
    ['rest', [100, 50, 0]],
    ['nothing', [100, 0, 0]],
  ] as const)('that bites gives: %s', (limitGives, expected) => {
    const rules = [rule('a', give(100), { limits: [limit('rule/a#1', 150, 'day')] })];
    const content = ruleSet({ base: NO_BASE, rules, choices: { limitGives } });
    const results = evaluateAll(content, [basket, basket, basket]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual(expected);
    expect(results.at(-1)?.memberState.limits.get('rule/a#1')).toEqual([
      [TODAY, expected.reduce<bigint>((sum, one) => sum + BigInt(one), 0n)],
    ]);
  });

  it('per purchase needs no memory', () => {
    const limits = [limit('once', 50), limit('daily', 80, 'day')];
    const { memberState } = evaluate(ruleSet({ rules: [rule('a', give(100), { limits })] }), basket);
    expect(memberState.limits).toEqual(new Map([['daily', [[TODAY, 50n]]]]));
  });

  it('in times lets so many awards pass', () => {
    const rules = [rule('a', give(100), { limits: [limit('rule/a#1', 2, 'day', 'times')] })];
    const results = evaluateAll(ruleSet({ base: NO_BASE, rules }), [basket, basket, basket]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual([100, 100, 0]);
  });

  it('in times does not count an award of nothing', () => {
    const rules = [
      rule('a', give(100), { items: ofSku('a'), limits: [limit('rule/a#1', 1, 'day', 'times')] }),
    ];
    const matching = purchase([item(100, { sku: 'a' })]);
    const results = evaluateAll(ruleSet({ base: NO_BASE, rules }), [basket, matching]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual([0, 100]);
  });

  it('the tightest of several decides', () => {
    const limits = [limit('b', 20, 'month'), limit('a', 50, 'day')];
    const rules = [rule('r', give(80), { limits })];
    expect(awardOf(evaluate(ruleSet({ rules }), basket).decision, 'r')).toMatchObject({
      points: 20n,
      cuts: [
        { by: { kind: 'limit', id: 'a' }, taken: 30n },
        { by: { kind: 'limit', id: 'b' }, taken: 30n },
      ],
    });
  });
});

describe('a limit refills', () => {
  // Day 0 is Sunday 7 February 2027.
  const given = (per: LimitPeriod, days: readonly number[]): number[] => {
    const one: Limit = { id: 'rule/a#1', quota: { unit: 'points', amount: 150 }, per };
    const content = ruleSet({ base: NO_BASE, rules: [rule('a', give(100), { limits: [one] })] });
    return evaluateAll(content, days.map(onDay)).map(({ decision }) => Number(decision.points));
  };
  it.each<readonly [LimitPeriod, readonly number[], readonly number[]]>([
    [{ period: 'purchase' }, [0, 0], [100, 100]],
    [{ period: 'day' }, [0, 0, 1], [100, 50, 100]],
    [{ period: 'week' }, [-6, 0, 1], [100, 50, 100]],
    [{ period: 'month' }, [-6, 21, 22], [100, 50, 100]],
    [{ period: 'quarter' }, [0, 52, 53], [100, 50, 100]],
    [{ period: 'year' }, [0, 327, 328], [100, 50, 100]],
    [{ period: 'campaign' }, [0, 400, 800], [100, 50, 0]],
    [{ period: 'days', days: 3 }, [0, 2, 3, 4], [100, 50, 100, 0]],
    [{ period: 'days', days: 1 }, [0, 0, 1], [100, 50, 100]],
  ])('%j on days %j: %j', (per, days, expected) => {
    expect(given(per, days)).toEqual(expected);
  });
});

describe('a limit on a campaign', () => {
  const limited = (limits: readonly Limit[]) => [campaign('spring', { limits }), campaign('summer')];
  const rules: readonly Rule[] = [
    rule('a', give(100)),
    rule('b', give(200)),
    rule('c', give(400), { campaign: 'summer' }),
  ];

  it('is on all its rules together, in proportion, and not on base or other campaigns', () => {
    const { decision } = evaluate(ruleSet({ campaigns: limited([limit('l', 90)]), rules }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, a: 30, b: 60, c: 400 });
  });

  it('comes after the limits of its rules', () => {
    const own = rules.map((one) => (one.id === 'b' ? { ...one, limits: [limit('own', 20)] } : one));
    const { decision } = evaluate(ruleSet({ campaigns: limited([limit('l', 60)]), rules: own }), basket);
    expect(pointsByRule(decision)).toMatchObject({ a: 50, b: 10 });
  });

  it.each([
    ['rest', { a: 100, b: 0 }],
    ['nothing', { a: 0, b: 0 }],
  ] as const)('in times: the first by id, or none: %s', (limitGives, expected) => {
    const campaigns = limited([limit('l', 1, 'day', 'times')]);
    const { decision } = evaluate(ruleSet({ campaigns, rules, choices: { limitGives } }), basket);
    expect(pointsByRule(decision)).toMatchObject(expected);
  });

  it('in times counts discounts and points alike', () => {
    const campaigns = limited([limit('l', 1, 'day', 'times')]);
    const both = [rule('z', discount(money(100))), rule('a', give(5))];
    const { decision } = evaluate(ruleSet({ campaigns, rules: both }), basket);
    expect(discountByRule(decision)).toMatchObject({ z: 100 });
    expect(pointsByRule(decision)).toMatchObject({ a: 0 });
  });
});

describe('a limit on the program', () => {
  it('is on everything, base points included', () => {
    const rules = [rule('a', give(100))];
    const { decision } = evaluate(ruleSet({ rules, limits: [limit('p', 50)] }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 25, a: 25 });
  });

  it('and the items get what the awards on them were given', () => {
    const rules = [
      rule('a', give(100), { items: ofSku('a'), limits: [limit('own', 0)] }),
      rule('b', give(100), { items: ofSku('b') }),
    ];
    const event = purchase([item(0, { sku: 'a' }), item(0, { sku: 'b' })]);
    const { decision } = evaluate(ruleSet({ rules, limits: [limit('p', 60)] }), event);
    expect(itemPoints(decision)).toEqual([0, 60]);
  });

  it('each item gets as much of an award as the award was given', () => {
    const rules = [
      rule('a', give(100), { items: ofSku('a'), limits: [limit('own', 10)] }),
      rule('b', give(20), { items: ofSku('b') }),
    ];
    const event = purchase([item(0, { sku: 'a' }), item(0, { sku: 'b' })]);
    expect(itemPoints(evaluate(ruleSet({ rules }), event).decision)).toEqual([10, 20]);
  });

  it.each([
    ['largest-remainder', { base: 34, a: 33, b: 33 }],
    ['first', { base: 34, a: 33, b: 33 }],
    ['last', { base: 33, a: 33, b: 34 }],
  ] as const)('gives odd points to: %s', (oddUnitTo, expected) => {
    const rules = [rule('b', give(100)), rule('a', give(100))];
    const content = ruleSet({ rules, limits: [limit('p', 100)], choices: { oddUnitTo } });
    expect(pointsByRule(evaluate(content, basket).decision)).toEqual(expected);
  });

  it('counts multipliers as awards of their own', () => {
    const rules = [rule('double', times('2'), { limits: [limit('own', 30)] })];
    expect(pointsByRule(evaluate(ruleSet({ rules }), basket).decision)).toEqual({ base: 100, double: 30 });
  });
});

describe('a limit in money', () => {
  const off = (limits: readonly Limit[], parts: Partial<Rule> = {}) => [
    rule('a', discount(money(1000)), { limits, ...parts }),
  ];

  it('caps a discount, shared over its items in proportion', () => {
    const rules = [rule('a', discount(money(1000)), { limits: [limit('l', 900, 'purchase', 'money')] })];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(2000, { quantity: 2 }), item(5000)]));
    expect(itemDiscounts(decision)).toEqual([600, 300]);
  });

  it('is used up by what was given, over days and lanes', () => {
    const results = evaluateAll(ruleSet({ rules: off([limit('l', 1500, 'month', 'money')]) }), [
      basket,
      basket,
    ]);
    expect(results.map(({ decision }) => Number(decision.discountMinor))).toEqual([1000, 500]);
    const campaigns = [campaign('spring', { limits: [limit('l', 1500, 'purchase', 'money')] })];
    const rules = [...off([]), rule('b', discount(money(1000)), { lane: 'second' })];
    expect(discountByRule(evaluate(ruleSet({ campaigns, rules }), basket).decision)).toMatchObject({
      a: 1000,
      b: 500,
    });
  });

  it('leaves points alone, as a limit in points leaves discounts', () => {
    const limits = [limit('money', 0, 'day', 'money')];
    const points = [rule('p', give(5), { limits })];
    expect(pointsByRule(evaluate(ruleSet({ rules: points }), basket).decision)).toMatchObject({ p: 5 });
    const { decision } = evaluate(ruleSet({ rules: off([limit('points', 0)]) }), basket);
    expect(decision.discountMinor).toBe(1000n);
  });

  it('in times: one discount per member (source: coupon used before)', () => {
    const results = evaluateAll(ruleSet({ rules: off([limit('l', 1, 'campaign', 'times')]) }), [
      basket,
      onDay(300),
    ]);
    expect(results.map(({ decision }) => Number(decision.discountMinor))).toEqual([1000, 0]);
  });
});
