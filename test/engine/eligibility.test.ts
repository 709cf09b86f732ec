import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/ruleset/types.js';
import {
  campaign,
  discount,
  discountByRule,
  evaluate,
  fateOf,
  give,
  item,
  member,
  money,
  NOON_MS,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  test,
  times,
} from '../support/rule-set.js';

const basket = purchase([item(10_000)]);
const onlyGold = test('member.tier', 'greaterThanInclusive', 2);

describe('a rule is eligible only', () => {
  const during = (from: number | null, until: number | null) => [{ from, until }];
  it.each([
    ['from the first millisecond', NOON_MS, null, 'applied'],
    ['not before', NOON_MS + 1, null, 'outside-dates'],
    ['until, and not at, the end', null, NOON_MS + 1, 'applied'],
    ['not at the end itself', null, NOON_MS, 'outside-dates'],
  ])('within its dates: %s', (_, from, until, kind) => {
    const rules = [rule('dated', give(5), { during: during(from, until) })];
    expect(fateOf(evaluate(ruleSet({ rules }), basket).decision, 'dated')).toEqual({ kind });
  });

  it('in one of its ranges', () => {
    const ranges = [...during(0, 1), ...during(NOON_MS, NOON_MS + 1)];
    const { decision } = evaluate(ruleSet({ rules: [rule('dated', give(5), { during: ranges })] }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, dated: 5 });
  });

  it('while its campaign runs', () => {
    const campaigns = [campaign('spring', { runs: { from: null, until: NOON_MS } })];
    const { decision } = evaluate(ruleSet({ campaigns, rules: [rule('late', give(5))] }), basket);
    expect(fateOf(decision, 'late')).toEqual({ kind: 'outside-campaign' });
    expect(decision.points).toBe(100n);
  });

  it('for its audience', () => {
    const campaigns = [campaign('spring', { audience: { all: [onlyGold] } })];
    const { decision } = evaluate(ruleSet({ campaigns, rules: [rule('a', give(5))] }), basket);
    expect(fateOf(decision, 'a')).toMatchObject({
      kind: 'not-in-audience',
      test: { path: '/audience/all/0', fact: 'member.tier', wanted: 2, saw: 0n },
    });
    const gold = evaluate(ruleSet({ campaigns, rules: [rule('a', give(5))] }), basket, {
      member: member({ tier: 'gold' }),
    });
    expect(pointsByRule(gold.decision)).toEqual({ base: 100, a: 5 });
  });

  it('under its conditions', () => {
    const when = test('purchase.paid', 'greaterThanInclusive', 10_001);
    const { decision } = evaluate(ruleSet({ rules: [rule('a', give(5), { when })] }), basket);
    expect(fateOf(decision, 'a')).toMatchObject({
      kind: 'condition-failed',
      test: { path: '/when', wanted: 10_001, saw: 10_000n },
    });
  });

  it('and the first hurdle is its fate', () => {
    const campaigns = [campaign('spring', { runs: { from: null, until: 0 }, audience: { all: [onlyGold] } })];
    const parts = { during: during(null, 0), when: onlyGold };
    const fate = (campaignParts: Parameters<typeof campaign>[1], ruleParts: Partial<Rule>) => {
      const rules = [rule('a', give(5), ruleParts)];
      const content = ruleSet({ campaigns: [campaign('spring', campaignParts)], rules });
      return fateOf(evaluate(content, basket).decision, 'a');
    };
    expect(fate(campaigns[0], parts)).toMatchObject({ kind: 'outside-campaign' });
    expect(fate({ audience: onlyGold }, parts)).toMatchObject({ kind: 'outside-dates' });
    expect(fate({ audience: onlyGold }, { when: onlyGold })).toMatchObject({ kind: 'not-in-audience' });
  });
});

describe('an anonymous purchase', () => {
  const rules = [rule('a', give(5)), rule('off', discount(money(100)))];
  const result = evaluate(ruleSet({ rules }), purchase([item(10_000)], { member: null }), { member: null });

  it('earns nothing and costs what is listed', () => {
    expect(result.decision).toMatchObject({
      points: 0n,
      discountMinor: 0n,
      listedMinor: 10_000n,
      awards: [],
    });
    for (const id of ['base', 'a', 'off']) expect(fateOf(result.decision, id)).toEqual({ kind: 'anonymous' });
    expect(result.decision.trace?.rates).toMatchObject([{ rule: 'usual', fate: { kind: 'anonymous' } }]);
  });

  it('changes no state', () => {
    expect(result.memberState.days).toEqual([]);
    expect(result.sharedState.budgets.size).toBe(0);
  });
});

it('somebody of whom nothing is known earns like a member without properties', () => {
  const rules = [rule('a', give(5)), rule('gold', give(7), { when: onlyGold })];
  const { decision } = evaluate(ruleSet({ rules }), basket, { member: null });
  expect(pointsByRule(decision)).toEqual({ base: 100, a: 5 });
});

describe('campaigns exclude campaigns', () => {
  const campaigns = [campaign('spring', { excludes: ['summer'] }), campaign('summer'), campaign('winter')];
  const inSummer = { campaign: 'summer' };

  it('when one of their rules is eligible', () => {
    const rules = [rule('z', give(1)), rule('a', give(2), inSummer), rule('b', times('2'), inSummer)];
    const { decision } = evaluate(ruleSet({ campaigns, rules }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, z: 1 });
    for (const id of ['a', 'b']) {
      expect(fateOf(decision, id)).toEqual({ kind: 'excluded-by-campaign', campaign: 'spring', rule: 'z' });
    }
  });

  it('not when none is', () => {
    const rules = [rule('z', give(1), { when: onlyGold }), rule('a', give(2), inSummer)];
    expect(pointsByRule(evaluate(ruleSet({ campaigns, rules }), basket).decision)).toEqual({
      base: 100,
      a: 2,
    });
  });

  it('unless they are excluded themselves', () => {
    const chain = [
      campaign('winter', { excludes: ['spring'] }),
      campaign('spring', { excludes: ['summer'] }),
      campaign('summer'),
    ];
    const rules = [
      rule('a', give(1)),
      rule('b', give(2), inSummer),
      rule('c', give(4), { campaign: 'winter' }),
    ];
    const { decision } = evaluate(ruleSet({ campaigns: chain, rules }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, b: 2, c: 4 });
  });

  it('from discounts on to points, and never from points back to discounts', () => {
    const off = discount(money(1000));
    const forward = [rule('z', off), rule('a', give(2), inSummer)];
    expect(fateOf(evaluate(ruleSet({ campaigns, rules: forward }), basket).decision, 'a')).toMatchObject({
      kind: 'excluded-by-campaign',
    });
    const back = [rule('z', give(2)), rule('a', off, inSummer)];
    expect(discountByRule(evaluate(ruleSet({ campaigns, rules: back }), basket).decision)).toMatchObject({
      a: 1000,
    });
  });

  it('from a lane to the same and later lanes, never to an earlier one', () => {
    const off = discount(money(1000));
    const lanesOf = (excluder: string, excluded: string) => [
      rule('z', off, { lane: excluder }),
      rule('a', off, { ...inSummer, lane: excluded }),
    ];
    const given = (excluder: string, excluded: string) =>
      discountByRule(evaluate(ruleSet({ campaigns, rules: lanesOf(excluder, excluded) }), basket).decision);
    expect(given('first', 'first')).toMatchObject({ z: 1000 });
    expect(given('first', 'first')).not.toHaveProperty('a');
    expect(given('first', 'second')).not.toHaveProperty('a');
    expect(given('second', 'first')).toMatchObject({ a: 1000, z: 1000 });
  });
});

describe('rules override', () => {
  it('other rules', () => {
    const rules = [rule('a', give(1)), rule('z', give(2), { overrides: ['a'] })];
    const { decision } = evaluate(ruleSet({ rules }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, z: 2 });
    expect(fateOf(decision, 'a')).toEqual({ kind: 'overridden', rule: 'z' });
  });

  it('discounts as well', () => {
    const rules = [rule('a', discount(money(100))), rule('z', discount(money(300)), { overrides: ['a'] })];
    expect(discountByRule(evaluate(ruleSet({ rules }), basket).decision)).toMatchObject({ z: 300 });
  });

  it('base points: a fixed amount alone (source: a non-stackable rule of 100 points on 19.99)', () => {
    const rules = [rule('fixed', give(100), { overrides: ['base'] }), rule('double', times('2'))];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(1999)]));
    expect(pointsByRule(decision)).toEqual({ fixed: 100 });
    expect(fateOf(decision, 'base')).toEqual({ kind: 'overridden', rule: 'fixed' });
    expect(fateOf(decision, 'double')).toEqual({ kind: 'nothing-to-do' });
    expect(decision.trace?.rates).toMatchObject([
      { rule: 'usual', fate: { kind: 'overridden', rule: 'fixed' } },
    ]);
  });

  it('only while they are not overridden themselves', () => {
    const rules = [
      rule('a', give(1), { overrides: ['base'] }),
      rule('b', give(2), { overrides: ['a'] }),
      rule('c', give(4), { overrides: ['b'] }),
    ];
    expect(pointsByRule(evaluate(ruleSet({ rules }), basket).decision)).toEqual({ a: 1, c: 4 });
  });

  it('in a circle: such a rule set is refused', () => {
    const rules = [rule('a', give(1), { overrides: ['b'] }), rule('b', give(2), { overrides: ['a'] })];
    expect(() => evaluate(ruleSet({ rules }), basket)).toThrow(RangeError);
  });
});

it('a rule without its campaign, or a discount without a lane, is refused', () => {
  expect(() => evaluate(ruleSet({ rules: [rule('a', give(1), { campaign: 'none' })] }), basket)).toThrow(
    'none',
  );
  const astray = rule('a', discount(money(1)), { lane: 'none' });
  expect(() => evaluate(ruleSet({ rules: [astray] }), basket)).toThrow('none');
});
