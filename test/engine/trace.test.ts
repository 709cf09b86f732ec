import { describe, expect, it } from 'vitest';
import { formatFraction } from '../../src/value/fraction.js';
import {
  campaign,
  discount,
  evaluate,
  give,
  item,
  limit,
  money,
  purchase,
  rule,
  ruleSet,
  share,
  times,
} from '../support/rule-set.js';

const rules = [
  rule('tenth', discount(share('1/10'), { each: 'order' })),
  rule('minus', discount(money(500)), {
    lane: 'second',
    limits: [limit('rule/minus#1', 300, 'purchase', 'money')],
  }),
  rule('double', times('2')),
  rule('plus', give('21/2')),
  rule('never', give(5), { when: { not: { all: [{ fact: 'time.weekday', operator: 'equal', value: 7 }] } } }),
];
const budget = {
  id: 'spring-points',
  quota: { unit: 'points', amount: 60 },
  per: 'campaign',
  end: 'pay-rest',
} as const;
const content = ruleSet({
  rules,
  campaigns: [campaign('spring', { budgets: [budget] })],
  limits: [limit('program#1', 150)],
});
const { decision } = evaluate(content, purchase([item(9999), item(400, { kind: 'delivery' })]));

describe('a trace', () => {
  it('has every rule, base first, then by id', () => {
    expect(decision.trace?.rules.map(({ rule: id, campaign: of, fate }) => [id, of, fate.kind])).toEqual([
      ['base', null, 'applied'],
      ['double', 'spring', 'applied'],
      ['minus', 'spring', 'applied'],
      ['never', 'spring', 'condition-failed'],
      ['plus', 'spring', 'applied'],
      ['tenth', 'spring', 'applied'],
    ]);
    expect(decision.trace?.rules[3]?.fate).toMatchObject({
      test: { path: '/when/not/all/0', negated: true, saw: 7n },
    });
  });

  it('has the stages with exact values', () => {
    const steps = decision.trace?.waterfall.map(({ stage, by, unit, change, after }) =>
      [stage, by ?? '', unit, formatFraction(change), formatFraction(after)].join(' '),
    );
    // 99.99 less 10.00 less 3.00 is 86.99: base and double 86.99 each; the program's limit and the budget cut.
    expect(steps).toEqual([
      'listed  money 10399 10399',
      'discount tenth money -1000 9399',
      'discount minus money -500 8899',
      'limit rule/minus#1 money 200 9099',
      'payable  money 0 9099',
      'basis  money -400 8699',
      'base usual points 8699/100 8699/100',
      'multiplier double points 8699/100 8699/50',
      'bonus plus points 21/2 4612/25',
      'rounding  points -12/25 184',
      'limit program#1 points -34 150',
      'budget spring-points points -19 131',
      'total  points 0 131',
    ]);
    expect(decision.points).toBe(131n);
  });

  it('shows what a limit gave back before the next lane, which sees it', () => {
    const half = rule('half', discount(share('1/2'), { each: 'order' }), {
      limits: [limit('rule/half#1', 1_000, 'purchase', 'money')],
    });
    const tenth = rule('tenth', discount(share('1/10'), { each: 'order' }), { lane: 'second' });
    const { trace } = evaluate(ruleSet({ rules: [half, tenth] }), purchase([item(10_000)])).decision;
    const steps = trace?.waterfall.map(({ stage, after }) => `${stage} ${formatFraction(after)}`);
    expect(steps?.slice(0, 5)).toEqual([
      'listed 10000',
      'discount 5000',
      'limit 9000',
      'discount 8100',
      'payable 8100',
    ]);
  });

  it('is there only when asked for', () => {
    const { decision: silent } = evaluate(content, purchase([item(9999)]), { options: { trace: false } });
    expect(silent.trace).toBe(null);
  });

  it('of the same purchase has the same decision', () => {
    const event = purchase([item(9999), item(400, { kind: 'delivery' })]);
    const { decision: silent } = evaluate(content, event, { options: { trace: false } });
    expect({ ...decision, trace: null }).toEqual(silent);
  });
});
