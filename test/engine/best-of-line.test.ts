import { describe, expect, it } from 'vitest';
import type { Effect, Rule } from '../../src/ruleset/types.js';
import {
  discount,
  discountByRule,
  evaluate,
  fateOf,
  item,
  itemDiscounts,
  limit,
  money,
  ofCategory,
  purchase,
  rule,
  ruleSet,
  share,
} from '../support/rule-set.js';

const group = { id: 'g', way: 'best-of-line' } as const;
const member = (id: string, effect: Effect, more: Partial<Rule> = {}) => rule(id, effect, { group, ...more });
const decide = (rules: readonly Rule[], ...items: Parameters<typeof purchase>[0][number][]) =>
  evaluate(ruleSet({ rules }), purchase(items)).decision;

const shirt = item(10_000, { category: 'snack' });
const hat = item(5000, { category: 'drink' });
const shirts = member('shirts', discount(share('1/5')), { items: ofCategory('snack') });
const all = member('all', discount(share('1/10')));

describe('groups that take the best of each line', () => {
  it('give every line its own best discount', () => {
    const decision = decide([shirts, all], shirt, hat);
    expect(itemDiscounts(decision)).toEqual([2000, 500]);
    expect(discountByRule(decision)).toEqual({ shirts: 2000, all: 500 });
  });

  it('compare what is taken off the line, whatever the kind of discount', () => {
    const off = member('off', discount(money(1200), { each: 'line' }));
    expect(itemDiscounts(decide([all, off], item(10_000), item(20_000)))).toEqual([1200, 2000]);
  });

  it('compare the share of the line in a discount of the total', () => {
    // 30 off in all is 20 and 10 by line; 15 off each line is better on the second only.
    const total = member('total', discount(money(3000), { each: 'order' }));
    const line = member('line', discount(money(1500), { each: 'line' }));
    expect(itemDiscounts(decide([total, line], item(20_000), item(10_000)))).toEqual([2000, 1500]);
  });

  it('keep the first of equal rules, and say which rule beat the other', () => {
    const decision = decide(
      [member('b', discount(share('1/10'))), member('a', discount(share('1/10')))],
      hat,
    );
    expect(discountByRule(decision)).toEqual({ a: 500 });
    expect(fateOf(decision, 'b')).toEqual({ kind: 'beaten', group: 'g', rule: 'a' });
  });

  it('leave a rule what it won, within its limits', () => {
    const bounded = { ...shirts, limits: [limit('l', 1500, 'purchase', 'money')] };
    expect(itemDiscounts(decide([bounded, all], shirt, hat))).toEqual([1500, 500]);
  });

  it('say of a rule without anything to take off that there was nothing to do', () => {
    expect(fateOf(decide([shirts, all], hat), 'shirts')).toEqual({ kind: 'nothing-to-do' });
  });
});
