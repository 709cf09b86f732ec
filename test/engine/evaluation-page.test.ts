/** The worked example of `docs/reference/evaluation.md`: whoever changes a number here changes it there. */
import { describe, expect, it } from 'vitest';
import { initialMemberState } from '../../src/engine/initial-state.js';
import { formatFraction } from '../../src/value/fraction.js';
import {
  campaign,
  discount,
  evaluate,
  give,
  item,
  itemDiscounts,
  itemPoints,
  limit,
  member,
  ofCategory,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  share,
  TODAY,
  test,
  times,
} from '../support/rule-set.js';

const includes = (id: string) => test('items.quantity', 'greaterThan', 0, { items: ofCategory(id) });
const rules = [
  rule('second-drink-half', discount(share('1/2'), { units: { kind: 'every', n: 2 } }), {
    items: ofCategory('drink'),
  }),
  rule('ten-off', discount({ kind: 'per-full', stepMinor: 10_000, minor: 1000 }, { each: 'order' }), {
    lane: 'second',
  }),
  rule('festival', times('2'), { group: { id: 'season', way: 'best' } }),
  rule('gold', times('3/2'), {
    group: { id: 'tier', way: 'best' },
    when: test('member.tier', 'greaterThanInclusive', 2),
  }),
  rule('green', give(30, { kind: 'unit' }), {
    items: test('item.tags', 'contains', 'green-label'),
    limits: [limit('rule/green#1', 300, 'month')],
  }),
  rule('combo', give(50), { when: { all: [includes('snack'), includes('drink')] } }),
];
const budget = {
  id: 'campaign/spring#1',
  quota: { unit: 'points', amount: 5_000_000 },
  per: 'campaign',
  end: 'pay-rest',
} as const;
const content = ruleSet({ rules, campaigns: [campaign('spring', { budgets: [budget] })] });
const event = purchase([
  item(6000, { category: 'snack', quantity: 2 }),
  item(6000, { category: 'drink', quantity: 3 }),
  item(7990, { category: 'gift', tags: ['green-label'] }),
  item(1000, { kind: 'delivery' }),
]);
const gold = member({ tier: 'gold' });

describe('the worked example of the page', () => {
  const { decision } = evaluate(content, event, { member: gold });

  it('discounts', () => {
    expect(decision.listedMinor).toBe(20_990n);
    expect(decision.discountMinor).toBe(2000n);
    expect(itemDiscounts(decision)).toEqual([316, 1263, 421, 0]);
  });

  it('exact points, stage by stage', () => {
    const points = decision.trace?.waterfall.filter(({ unit }) => unit === 'points') ?? [];
    expect(points.map(({ stage, by, change }) => [stage, by, formatFraction(change)])).toEqual([
      ['base', 'usual', '1799/10'],
      ['multiplier', 'festival', '1799/10'],
      ['multiplier', 'gold', '1799/10'],
      ['bonus', 'combo', '50'],
      ['bonus', 'green', '30'],
      ['rounding', null, '-7/10'],
      ['total', null, '0'],
    ]);
  });

  it('rounded points by rule and by item', () => {
    expect(decision.points).toBe(619n);
    expect(pointsByRule(decision)).toEqual({ base: 180, combo: 50, festival: 180, gold: 179, green: 30 });
    expect(itemPoints(decision)).toEqual([186, 155, 278, 0]);
  });

  it('what a limit and a budget cut', () => {
    const state = {
      ...initialMemberState(gold),
      limits: new Map([['rule/green#1', [[TODAY - 2, 280n]] as const]]),
    };
    const shared = {
      stock: new Map(),
      budgets: new Map([['campaign/spring#1@campaign', { spent: 4_999_700n, closed: false }]]),
    };
    const after = evaluate(content, event, { member: gold, state, shared });
    expect(pointsByRule(after.decision)).toEqual({ base: 180, combo: 50, festival: 180, gold: 70, green: 0 });
    const cuts = after.decision.awards.flatMap(({ rule: id, cuts: all }) =>
      all.map(({ by, taken }) => [id, by.kind, taken]),
    );
    expect(cuts).toEqual([
      ['gold', 'budget', 109n],
      ['green', 'limit', 10n],
      ['green', 'budget', 20n],
    ]);
    expect([...after.sharedState.budgets.values()]).toEqual([{ spent: 5_000_000n, closed: true }]);
    expect(after.memberState.limits.get('rule/green#1')).toEqual([[TODAY - 2, 280n]]);
    expect(itemPoints(after.decision)).toEqual([152, 126, 202, 0]);
  });
});
