import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../src/engine/event.js';
import type { Condition, GivePer } from '../../src/ruleset/types.js';
import {
  discount,
  evaluate,
  fateOf,
  give,
  item,
  itemPoints,
  money,
  NO_BASE,
  number,
  ofCategory,
  ofSku,
  pay,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  test,
} from '../support/rule-set.js';

const step = (size: string, full = false) => ({ step: { size, full } });

/** Points of each item by one bonus, without base points. */
function bonus(points: number, per: GivePer, event: Purchase, items: Condition | null = null): number[] {
  const rules = [rule('r', give(points, per), { items })];
  return itemPoints(evaluate(ruleSet({ base: NO_BASE, rules }), event).decision);
}

const drink = ofCategory('drink');
const basket = purchase([
  item(3000, { category: 'drink', quantity: 2 }),
  item(1000, { category: 'snack', quantity: 3 }),
  item(2000, { category: 'drink', quantity: 0 }),
  item(500, { kind: 'delivery' }),
  item(500, { kind: 'fee' }),
]);

describe('points are given', () => {
  it.each<readonly [string, number, GivePer, Condition | null, readonly number[]]>([
    ['for the purchase, shared by amount', 60, { kind: 'purchase' }, null, [30, 10, 20, 0, 0]],
    ['for the purchase, on matching items', 60, { kind: 'purchase' }, drink, [60, 0, 0, 0, 0]],
    ['not when nothing matches', 60, { kind: 'purchase' }, ofSku('x'), [0, 0, 0, 0, 0]],
    [
      'not for what does not count',
      60,
      { kind: 'purchase' },
      test('item.kind', 'equal', 'fee'),
      [0, 0, 0, 0, 0],
    ],
    ['for every line', 10, { kind: 'line' }, null, [10, 10, 0, 0, 0]],
    ['for every matching line', 10, { kind: 'line' }, drink, [10, 0, 0, 0, 0]],
    ['for every unit', 10, { kind: 'unit' }, null, [20, 30, 0, 0, 0]],
    ['for every matching unit', 100, { kind: 'unit' }, ofCategory('snack'), [0, 300, 0, 0, 0]],
    ['for so much spent', 5, { kind: 'spend', ...step('1000') }, null, [15, 5, 0, 0, 0]],
    ['for so much spent on matching items', 5, { kind: 'spend', ...step('500') }, drink, [30, 0, 0, 0, 0]],
    ['for every full amount', 50, { kind: 'spend', ...step('3000', true) }, null, [38, 12, 0, 0, 0]],
  ])('%s', (_, points, per, items, expected) => {
    expect(bonus(points, per, basket, items)).toEqual(expected);
  });

  it('for a part of a unit as well', () => {
    expect(bonus(30, { kind: 'unit' }, purchase([item(100, { quantity: '1.5' })]))).toEqual([45]);
  });

  it('once, on free goods equally', () => {
    expect(bonus(10, { kind: 'purchase' }, purchase([item(0), item(0)]))).toEqual([5, 5]);
  });

  it('nothing for a purchase of nothing that counts', () => {
    expect(bonus(10, { kind: 'purchase' }, purchase([item(500, { kind: 'fee' })]))).toEqual([0]);
    expect(bonus(10, { kind: 'purchase' }, purchase([]))).toEqual([]);
  });

  it('for so much spent without the part paid with points', () => {
    const event = purchase([item(2000)], { payments: [pay('points', 1000), pay('card', 1000)] });
    expect(bonus(5, { kind: 'spend', ...step('1000') }, event)).toEqual([5]);
  });

  it('shared by what discounts left', () => {
    const rules = [rule('off', discount(money(1000)), { items: ofSku('a') }), rule('r', give(10))];
    const event = purchase([item(2000, { sku: 'a' }), item(1000)]);
    expect(itemPoints(evaluate(ruleSet({ base: NO_BASE, rules }), event).decision)).toEqual([5, 5]);
  });
});

describe('points for a measure', () => {
  const fuel = (litres: string) => item(1000, { attributes: { litres: number(litres) } });
  const litres = (size: string, full = false): GivePer => ({
    kind: 'measure',
    attribute: 'litres',
    ...step(size, full),
  });
  it.each<readonly [string, GivePer, Purchase, readonly number[]]>([
    ['1 point for every 2 litres (source: 28 litres are 14)', litres('2'), purchase([fuel('28')]), [14]],
    [
      'the attribute is the total of the line',
      litres('1'),
      purchase([{ ...fuel('3'), quantity: number(5) }]),
      [3],
    ],
    ['complete steps over all items', litres('10', true), purchase([fuel('15'), fuel('5')]), [2, 0]],
    ['no measure, no points', litres('1'), purchase([item(1000)]), [0]],
    ['a measure below zero takes nothing', litres('1'), purchase([fuel('-3'), fuel('2')]), [0, 2]],
  ])('%s', (_, per, event, expected) => {
    expect(bonus(1, per, event)).toEqual(expected);
  });
});

describe('points for carbon saved', () => {
  const grams = (text: string) => item(1000, { sku: 'green', attributes: { 'carbon-grams': number(text) } });
  const carbon = (size: string, full = false): GivePer => ({ kind: 'carbon', ...step(size, full) });
  it.each<readonly [string, GivePer, Purchase, readonly number[]]>([
    [
      'of the purchase',
      carbon('10'),
      purchase([item(300), item(100)], { carbonGrams: number('400') }),
      [30, 10],
    ],
    ['in full steps', carbon('100', true), purchase([item(300)], { carbonGrams: number('299.5') }), [2]],
    ['of its items', carbon('10'), purchase([grams('200'), grams('100'), item(900)]), [20, 10, 0]],
    [
      'of the purchase before its items',
      carbon('10'),
      purchase([grams('200')], { carbonGrams: number('50') }),
      [5],
    ],
    ['none known', carbon('10'), purchase([item(300)]), [0]],
  ])('%s', (_, per, event, expected) => {
    expect(bonus(1, per, event)).toEqual(expected);
  });
});

describe('items that earn nothing', () => {
  const base = { excluded: ofCategory('gift') };
  const event = purchase([item(4000, { category: 'gift', attributes: { litres: number(5) } }), item(1000)]);
  const given = (per: GivePer, on: Purchase = event) => {
    const { decision } = evaluate(ruleSet({ base, rules: [rule('r', give(10, per))] }), on);
    return [pointsByRule(decision), itemPoints(decision)];
  };
  it.each<readonly [GivePer, number]>([
    [{ kind: 'line' }, 10],
    [{ kind: 'unit' }, 10],
    [{ kind: 'spend', ...step('100') }, 100],
    [{ kind: 'purchase' }, 10],
  ])('take no part in %j', (per, points) => {
    expect(given(per)).toEqual([{ base: 10, r: points }, [0, 10 + points]]);
  });

  it('do not stop points for the purchase', () => {
    const onlyGifts = purchase([item(4000, { category: 'gift' })]);
    expect(given({ kind: 'purchase' }, onlyGifts)).toEqual([{ r: 10 }, [10]]);
    expect(given({ kind: 'line' }, onlyGifts)).toEqual([{}, [0]]);
  });
});

describe('a group of bonuses', () => {
  const inGroup = (way: 'best' | 'add') => ({ group: { id: 'g', way } });
  const rules = (way: 'best' | 'add') => [
    rule('a', give(10), inGroup(way)),
    rule('b', give(3, { kind: 'unit' }), inGroup(way)),
    rule('c', give(99), { ...inGroup(way), items: ofSku('x') }),
  ];
  const event = purchase([item(100, { quantity: 5 })]);
  it('takes the best', () => {
    const { decision } = evaluate(ruleSet({ base: NO_BASE, rules: rules('best') }), event);
    expect(pointsByRule(decision)).toEqual({ b: 15 });
    expect(fateOf(decision, 'a')).toEqual({ kind: 'beaten', group: 'g', rule: 'b' });
    expect(fateOf(decision, 'c')).toEqual({ kind: 'nothing-to-do' });
  });
  it('or adds up', () => {
    const { decision } = evaluate(ruleSet({ base: NO_BASE, rules: rules('add') }), event);
    expect(pointsByRule(decision)).toEqual({ a: 10, b: 15 });
  });
  it('of equal ones the smaller id', () => {
    const equal = [rule('z', give(10), inGroup('best')), rule('y', give(10), inGroup('best'))];
    const { decision } = evaluate(ruleSet({ base: NO_BASE, rules: equal }), event);
    expect(pointsByRule(decision)).toEqual({ y: 10 });
  });
});

it('snack and drink together: 50 points once (a combo)', () => {
  const includes = (id: string) => test('items.lines', 'greaterThan', 0, { items: ofCategory(id) });
  const when = {
    all: [includes('snack'), includes('drink'), test('purchase.paid', 'greaterThanInclusive', 3000)],
  };
  const rules = [rule('combo', give(50), { when })];
  const points = (event: Purchase) => evaluate(ruleSet({ base: NO_BASE, rules }), event).decision.points;
  expect(points(purchase([item(2000, { category: 'crisps' }), item(1000, { category: 'drink' })]))).toBe(50n);
  expect(points(purchase([item(1999, { category: 'crisps' }), item(1000, { category: 'drink' })]))).toBe(0n);
  expect(points(purchase([item(3000, { category: 'crisps' })]))).toBe(0n);
});
