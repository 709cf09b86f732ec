import { describe, expect, it } from 'vitest';
import type { Choices, GroupWay, Rule } from '../../src/ruleset/types.js';
import {
  evaluate,
  fateOf,
  give,
  item,
  itemPoints,
  ofSku,
  pointsByRule,
  purchase,
  rate,
  rule,
  ruleSet,
  times,
} from '../support/rule-set.js';

const hundred = purchase([item(10_000)]);
const inGroup = (id: string, way: GroupWay = 'best'): Partial<Rule> => ({ group: { id, way } });

function decide(rules: readonly Rule[], choices: Partial<Choices> = {}, event = hundred) {
  return evaluate(ruleSet({ rules, choices }), event).decision;
}

describe('groups combine', () => {
  const season = rule('festival', times('2'), inGroup('season'));
  const tier = rule('gold', times('3/2'), inGroup('tier'));
  it.each([
    ['multiply', { base: 100, festival: 100, gold: 100 }],
    ['add', { base: 100, festival: 100, gold: 50 }],
    ['best', { base: 100, festival: 100 }],
  ] as const)('by %s', (multiplierGroups, expected) => {
    expect(pointsByRule(decide([season, tier], { multiplierGroups }))).toEqual(expected);
  });

  it('and the better group says so, where only the best counts', () => {
    const decision = decide([season, tier], { multiplierGroups: 'best' });
    expect(fateOf(decision, 'gold')).toEqual({ kind: 'group-beaten', group: 'tier', by: 'season' });
  });

  it('of equal factors: the smaller id first', () => {
    const rules = [rule('b', times('2'), inGroup('y')), rule('a', times('2'), inGroup('x'))];
    expect(pointsByRule(decide(rules))).toEqual({ base: 100, a: 100, b: 200 });
    expect(pointsByRule(decide(rules, { multiplierGroups: 'best' }))).toEqual({ base: 100, a: 100 });
  });

  it('by multiplying, the largest factor first, whatever its name', () => {
    const rules = [rule('a', times('3/2'), inGroup('a')), rule('b', times('2'), inGroup('b'))];
    expect(pointsByRule(decide(rules))).toEqual({ base: 100, a: 100, b: 100 });
  });

  it('a rule without a group is one of its own', () => {
    expect(pointsByRule(decide([rule('a', times('2')), tier]))).toEqual({ base: 100, a: 100, gold: 100 });
  });
});

describe('inside a group', () => {
  const two = (way: GroupWay) => [
    rule('a', times('3/2'), inGroup('g', way)),
    rule('b', times('2'), inGroup('g', way)),
  ];
  it.each([
    ['best', { base: 100, b: 100 }],
    ['add', { base: 100, a: 50, b: 100 }],
    ['multiply', { base: 100, a: 67, b: 133 }],
  ] as const)('the way is %s', (way, expected) => {
    expect(pointsByRule(decide(two(way)))).toEqual(expected);
  });

  it('the best beats the others', () => {
    expect(fateOf(decide(two('best')), 'a')).toEqual({ kind: 'beaten', group: 'g', rule: 'b' });
  });

  it('of equal factors the smaller id', () => {
    const rules = [rule('z', times('2'), inGroup('g')), rule('a', times('2'), inGroup('g'))];
    expect(pointsByRule(decide(rules))).toEqual({ base: 100, a: 100 });
  });

  it('of several groups, the larger multiplies first and the smaller the product', () => {
    const rules = [...two('add'), rule('c', times('2'), inGroup('h'))];
    expect(pointsByRule(decide(rules))).toEqual({ base: 100, a: 50, b: 100, c: 250 });
  });
});

describe('multipliers act item by item', () => {
  const basket = purchase([
    item(1200, { sku: 'red' }),
    item(10_000, { sku: 'blue' }),
    item(4000, { kind: 'delivery' }),
  ]);
  it('on matching items (source: 4 per 1 and x3 on one of three: 704)', () => {
    const rules = [rule('red', times('3'), { items: ofSku('red') })];
    const base = { rates: [rate('four', { points: '4' })] };
    const { decision } = evaluate(ruleSet({ rules, base, choices: { deliveryEarns: true } }), basket);
    expect(decision.points).toBe(704n);
    expect(itemPoints(decision)).toEqual([144, 400, 160]);
  });

  it('with bonuses not multiplied (source: 8264)', () => {
    const rules = [
      rule('red', times('3'), { items: ofSku('red') }),
      rule('blue', times('5'), { items: ofSku('blue') }),
      rule('fixed', give(200), { items: ofSku('blue') }),
    ];
    const base = {
      rates: [rate('four', { points: '4' }), rate('ten', { points: '10' })],
      several: 'add',
    } as const;
    const { decision } = evaluate(ruleSet({ rules, base, choices: { deliveryEarns: true } }), basket);
    expect(decision.points).toBe(8264n);
    expect(pointsByRule(decision)).toEqual({ base: 2128, blue: 5600, fixed: 200, red: 336 });
  });

  it('a rule beaten on one item can act on another', () => {
    const rules = [
      rule('all', times('2'), inGroup('g')),
      rule('red', times('3'), { ...inGroup('g'), items: ofSku('red') }),
    ];
    const decision = decide(rules, {}, basket);
    expect(pointsByRule(decision)).toEqual({ all: 100, base: 112, red: 24 });
    expect(fateOf(decision, 'all')).toEqual({ kind: 'applied' });
  });

  it('has nothing to do without matching items, without points, or with a factor of 1', () => {
    const rules = [
      rule('none', times('3'), { items: ofSku('other') }),
      rule('unearned', times('3'), { items: ofSku('free') }),
      rule('once', times('1')),
    ];
    const event = purchase([item(0, { sku: 'free' }), item(10_000)]);
    const decision = decide(rules, {}, event);
    for (const { id } of rules) expect(fateOf(decision, id)).toEqual({ kind: 'nothing-to-do' });
    expect(pointsByRule(decision)).toEqual({ base: 100 });
  });

  it('leaves items alone that the program excludes', () => {
    const rules = [rule('all', times('2'))];
    const base = { excluded: ofSku('red') };
    const { decision } = evaluate(ruleSet({ rules, base }), basket);
    expect(itemPoints(decision)).toEqual([0, 200, 0]);
  });
});

describe('fixed bonuses are multiplied', () => {
  const rules = [
    rule('bonus', give(30)),
    rule('festival', times('2'), inGroup('season')),
    rule('gold', times('3/2'), inGroup('tier')),
  ];
  it.each([
    [false, { base: 100, bonus: 30, festival: 100, gold: 100 }],
    [true, { base: 100, bonus: 30, festival: 130, gold: 130 }],
  ])('%s', (bonusesMultiplied, expected) => {
    expect(pointsByRule(decide(rules, { bonusesMultiplied }))).toEqual(expected);
  });

  it('by the multipliers of the item they lie on', () => {
    const onRed = [
      rule('bonus', give(30, { kind: 'unit' })),
      rule('red', times('3'), { items: ofSku('red') }),
    ];
    const event = purchase([item(1000, { sku: 'red', quantity: 2 }), item(1000)]);
    expect(pointsByRule(decide(onRed, { bonusesMultiplied: true }, event))).toEqual({
      base: 20,
      bonus: 90,
      red: 140,
    });
  });
});

it('points for a purchase of nothing that earns are not multiplied', () => {
  const rules = [rule('bonus', give(30)), rule('double', times('2'))];
  const content = ruleSet({ rules, base: { excluded: ofSku('red') }, choices: { bonusesMultiplied: true } });
  const { decision } = evaluate(content, purchase([item(1000, { sku: 'red' })]));
  expect(pointsByRule(decision)).toEqual({ bonus: 30 });
});

it('a factor below 1 is refused: no rule takes points away', () => {
  expect(() => decide([rule('a', times('1/2'))])).toThrow(RangeError);
  expect(() => decide([rule('a', give(-1))])).toThrow(RangeError);
});
