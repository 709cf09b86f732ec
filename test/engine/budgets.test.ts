import { describe, expect, it } from 'vitest';
import type { SharedState } from '../../src/engine/state.js';
import type { Budget, BudgetEnd, QuotaUnit } from '../../src/ruleset/types.js';
import {
  campaign,
  DAY_MS,
  discount,
  evaluate,
  evaluateAll,
  give,
  item,
  limit,
  money,
  NO_BASE,
  NOON_MS,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  TODAY,
} from '../support/rule-set.js';

const onDay = (days: number) => purchase([item(10_000)], { instantMs: NOON_MS + days * DAY_MS });
const basket = onDay(0);

function budget(
  amount: number,
  end: BudgetEnd,
  per: Budget['per'] = 'campaign',
  unit: QuotaUnit = 'points',
): Budget {
  return { id: `budget/${unit}`, quota: { unit, amount }, per, end };
}

const withBudgets = (...budgets: readonly Budget[]) => [campaign('spring', { budgets })];

describe('a budget that bites', () => {
  it.each<readonly [BudgetEnd, readonly number[], bigint]>([
    ['pay-rest', [100, 50, 0], 150n],
    ['pay-nothing', [100, 0, 0], 100n],
    ['pay-in-full', [100, 100, 0], 200n],
  ])('%s', (end, expected, spent) => {
    const content = ruleSet({
      base: NO_BASE,
      campaigns: withBudgets(budget(150, end)),
      rules: [rule('a', give(100))],
    });
    const results = evaluateAll(content, [basket, basket, basket]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual(expected);
    const use = new Map([['budget/points@campaign', { spent, closed: true }]]);
    expect(results.at(-1)?.sharedState.budgets).toEqual(use);
  });

  it('latches: what it could still pay does not open it again', () => {
    const rules = [
      rule('a', give(80), { limits: [limit('once', 1, 'campaign', 'times')] }),
      rule('b', give(60)),
      rule('c', give(5)),
    ];
    const campaigns = withBudgets(budget(100, 'pay-nothing'));
    const { decision, sharedState } = evaluate(ruleSet({ base: NO_BASE, campaigns, rules }), basket);
    expect(pointsByRule(decision)).toEqual({ a: 80, b: 0, c: 0 });
    expect([...sharedState.budgets.values()]).toEqual([{ spent: 80n, closed: true }]);
    expect(decision.awards[1]?.cuts).toEqual([{ by: { kind: 'budget', id: 'budget/points' }, taken: 60n }]);
  });

  it('stays open when it is paid out to the last point', () => {
    const content = ruleSet({
      base: NO_BASE,
      campaigns: withBudgets(budget(100, 'pay-rest')),
      rules: [rule('a', give(100))],
    });
    const { decision, sharedState } = evaluate(content, basket);
    expect(decision.points).toBe(100n);
    expect([...sharedState.budgets.values()]).toEqual([{ spent: 100n, closed: false }]);
  });
});

describe('a budget', () => {
  it('is asked by the rules in the order of their ids', () => {
    const rules = [rule('b', give(100)), rule('a', give(100))];
    const campaigns = withBudgets(budget(130, 'pay-rest'));
    expect(pointsByRule(evaluate(ruleSet({ base: NO_BASE, campaigns, rules }), basket).decision)).toEqual({
      a: 100,
      b: 30,
    });
  });

  it('is not asked for base points, nor by other campaigns', () => {
    const campaigns = [...withBudgets(budget(0, 'pay-rest')), campaign('summer')];
    const rules = [rule('a', give(5)), rule('b', give(7), { campaign: 'summer' })];
    const { decision } = evaluate(ruleSet({ campaigns, rules }), basket);
    expect(pointsByRule(decision)).toEqual({ base: 100, a: 0, b: 7 });
  });

  it('is shared by all members', () => {
    const content = ruleSet({
      base: NO_BASE,
      campaigns: withBudgets(budget(150, 'pay-rest')),
      rules: [rule('a', give(100))],
    });
    const first = evaluate(content, basket);
    const second = evaluate(content, { ...basket, member: 'M2' }, { shared: first.sharedState });
    expect(second.decision.points).toBe(50n);
  });

  it('is asked for what limits have left', () => {
    const rules = [rule('a', give(100), { limits: [limit('l', 40)] })];
    const { decision, sharedState } = evaluate(
      ruleSet({ campaigns: withBudgets(budget(50, 'pay-rest')), rules }),
      basket,
    );
    expect(pointsByRule(decision)).toMatchObject({ a: 40 });
    expect([...sharedState.budgets.values()]).toEqual([{ spent: 40n, closed: false }]);
  });

  it('lets limits count only what it granted', () => {
    const rules = [rule('a', give(100), { limits: [limit('l', 500, 'day')] })];
    const { memberState } = evaluate(
      ruleSet({ campaigns: withBudgets(budget(30, 'pay-rest')), rules }),
      basket,
    );
    expect(memberState.limits.get('l')).toEqual([[TODAY, 30n]]);
  });

  it.each<readonly [Budget['per'], number, number]>([
    ['day', 1, TODAY],
    ['week', 1, TODAY - 6],
    ['month', 22, TODAY - 6],
    ['quarter', 53, TODAY - 37],
    ['year', 328, TODAY - 37],
  ])('per %s opens again with the next period', (per, next, start) => {
    const content = ruleSet({
      base: NO_BASE,
      campaigns: withBudgets(budget(100, 'pay-rest', per)),
      rules: [rule('a', give(100))],
    });
    const results = evaluateAll(content, [onDay(0), onDay(0), onDay(next)]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual([100, 0, 100]);
    expect([...(results.at(-1)?.sharedState.budgets.keys() ?? [])]).toEqual([
      `budget/points@${start}`,
      `budget/points@${TODAY + next}`,
    ]);
  });

  it.each<readonly [BudgetEnd, readonly number[]]>([
    ['pay-rest', [100, 100, 0, 0]],
    ['pay-nothing', [100, 100, 0, 0]],
    ['pay-in-full', [100, 100, 100, 0]],
  ])('in times counts awards: %s', (end, expected) => {
    const campaigns = withBudgets(budget(2, end, 'campaign', 'times'));
    const content = ruleSet({ base: NO_BASE, campaigns, rules: [rule('a', give(100))] });
    const results = evaluateAll(content, [basket, basket, basket, basket]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual(expected);
  });

  it.each<readonly [BudgetEnd, readonly number[]]>([
    ['pay-rest', [1000, 500, 0]],
    ['pay-nothing', [1000, 0, 0]],
    ['pay-in-full', [1000, 1000, 0]],
  ])('in money pays discounts: %s', (end, expected) => {
    const campaigns = withBudgets(budget(1500, end, 'campaign', 'money'));
    const content = ruleSet({ campaigns, rules: [rule('a', discount(money(1000)))] });
    const results = evaluateAll(content, [basket, basket, basket]);
    expect(results.map(({ decision }) => Number(decision.discountMinor))).toEqual(expected);
    expect(results.at(-1)?.sharedState.budgets.get('budget/money@campaign')?.closed).toBe(true);
  });

  it('adds up what is used (source: 200 and 500 of 1000)', () => {
    const campaigns = withBudgets(budget(1000, 'pay-rest', 'campaign', 'money'));
    const rules = [rule('a', discount(money(200))), rule('b', discount(money(500)))];
    const { sharedState } = evaluate(ruleSet({ campaigns, rules }), basket);
    expect([...sharedState.budgets.values()]).toEqual([{ spent: 700n, closed: false }]);
  });
});

describe('several budgets', () => {
  const two = withBudgets(budget(150, 'pay-rest'), budget(3, 'pay-nothing', 'day', 'times'));
  const content = ruleSet({ base: NO_BASE, campaigns: two, rules: [rule('a', give(100))] });

  it('grant what the smallest grants, and record it in all', () => {
    const results = evaluateAll(content, [basket, basket]);
    expect(results.map(({ decision }) => Number(decision.points))).toEqual([100, 50]);
    expect(results.at(-1)?.sharedState.budgets).toEqual(
      new Map([
        ['budget/points@campaign', { spent: 150n, closed: true }],
        [`budget/times@${TODAY}`, { spent: 2n, closed: false }],
      ]),
    );
  });

  it('close only those that could not pay', () => {
    const shared: SharedState = {
      stock: new Map(),
      budgets: new Map([[`budget/times@${TODAY}`, { spent: 3n, closed: false }]]),
    };
    const { decision, sharedState } = evaluate(content, basket, { shared });
    expect(decision.points).toBe(0n);
    expect(sharedState.budgets).toEqual(
      new Map([
        ['budget/points@campaign', { spent: 0n, closed: false }],
        [`budget/times@${TODAY}`, { spent: 3n, closed: true }],
      ]),
    );
  });
});
