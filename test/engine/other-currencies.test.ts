import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/ruleset/types.js';
import {
  discount,
  evaluate,
  fateOf,
  give,
  item,
  money,
  pointsByRule,
  purchase,
  rate,
  rule,
  ruleSet,
  share,
  TODAY,
  test,
  times,
} from '../support/rule-set.js';

const inDollars = purchase([item(1200)], { currency: 'USD' });
const perDollar = rate('dollars', { points: '8', currency: 'USD' });

describe('a purchase in another currency', () => {
  it('earns at the rates that name it (source: 8 points per USD on 12 USD are 96)', () => {
    const base = { rates: [rate('usual'), perDollar] };
    expect(evaluate(ruleSet({ base }), inDollars).decision.points).toBe(96n);
    expect(evaluate(ruleSet({ base }), purchase([item(1200)])).decision.points).toBe(12n);
  });

  it('earns nothing at others', () => {
    const { decision } = evaluate(ruleSet(), inDollars);
    expect(decision.points).toBe(0n);
    expect(decision.trace?.rates).toMatchObject([{ rule: 'usual', fate: { kind: 'nothing-to-do' } }]);
  });

  it('has no discount and no points for amounts, but all other points', () => {
    const rules = [
      rule('off', discount(money(100))),
      rule('tenth', discount(share('1/10'), { each: 'order' })),
      rule('spend', give(1, { kind: 'spend', step: { size: '100', full: false } })),
      rule('plus', give(5)),
      rule('double', times('2')),
    ];
    const { decision } = evaluate(ruleSet({ base: { rates: [perDollar] }, rules }), inDollars);
    expect(decision.discountMinor).toBe(0n);
    expect(pointsByRule(decision)).toEqual({ base: 96, double: 96, plus: 5 });
    for (const id of ['off', 'tenth', 'spend'])
      expect(fateOf(decision, id)).toEqual({ kind: 'nothing-to-do' });
  });

  const cheap = test('item.price', 'lessThan', 2_000_000_000);
  it.each<[Condition]>([
    [test('purchase.amount', 'greaterThanInclusive', 0)],
    [test('purchase.paid', 'greaterThanInclusive', 0)],
    [test('purchase.listed', 'greaterThanInclusive', 0)],
    [test('items.amount', 'greaterThanInclusive', 0)],
    [test('items.paid', 'greaterThanInclusive', 0)],
    [test('items.listed', 'greaterThanInclusive', 0)],
    [test('items.lines', 'greaterThan', 0, { items: cheap })],
  ])('has amounts that no condition knows: %j', (when) => {
    const rules = ruleSet({ rules: [rule('r', give(1), { when })] });
    expect(fateOf(evaluate(rules, inDollars).decision, 'r')).toMatchObject({ kind: 'condition-failed' });
    expect(fateOf(evaluate(rules, purchase([item(1200)])).decision, 'r')).toEqual({ kind: 'applied' });
  });

  it('counts as a purchase, and its amount not as spend', () => {
    const { memberState } = evaluate(ruleSet(), inDollars);
    expect(memberState.days).toEqual([[TODAY, { purchases: 1, spendMinor: 0n, points: 0n }]]);
  });
});
