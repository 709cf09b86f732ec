import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../src/engine/event.js';
import type { Base, Choices } from '../../src/ruleset/types.js';
import {
  discount,
  evaluate,
  item,
  itemPoints,
  money,
  NOON_MS,
  ofCategory,
  ofSku,
  pay,
  purchase,
  rate,
  rule,
  ruleSet,
  share,
  test,
} from '../support/rule-set.js';

/** The decision without rules. */
function earn(event: Purchase, base: Partial<Base> = {}, choices: Partial<Choices> = {}) {
  return evaluate(ruleSet({ base, choices }), event).decision;
}

const points = (...given: Parameters<typeof earn>): bigint => earn(...given).points;
const perYuan = (id: string, count: string, parts: Parameters<typeof rate>[1] = {}) =>
  rate(id, { points: count, ...parts });

describe('the basis', () => {
  const tenthOff = rule('off', discount(share('1/10'), { each: 'order' }));
  it.each([
    ['paid', 90n],
    ['listed', 100n],
  ] as const)('is what is %s', (basis, expected) => {
    const rules = [tenthOff];
    const { decision } = evaluate(ruleSet({ rules, choices: { basis } }), purchase([item(10_000)]));
    expect(decision.points).toBe(expected);
  });

  const basket = purchase([
    item(1000),
    item(200, { kind: 'delivery' }),
    item(300, { kind: 'tax' }),
    item(500, { kind: 'deposit' }),
    item(9900, { kind: 'fee' }),
  ]);
  it.each([
    [{}, 10n],
    [{ deliveryEarns: true }, 12n],
    [{ taxEarns: true }, 13n],
    [{ depositEarns: true }, 15n],
    [{ deliveryEarns: true, taxEarns: true, depositEarns: true }, 20n],
  ])('counts what earns: %j', (choices, expected) => {
    expect(points(basket, {}, choices)).toBe(expected);
  });

  it('is lowered by adjustments in proportion, never below zero', () => {
    const adjusted = (amount: number) =>
      earn(purchase([item(3000), item(1000), item(amount, { kind: 'adjustment' })]));
    expect(itemPoints(adjusted(-2000))).toEqual([15, 5, 0]);
    expect(itemPoints(adjusted(400))).toEqual([33, 11, 0]);
    expect(adjusted(-9000).points).toBe(0n);
    expect(points(purchase([item(500, { kind: 'adjustment' })]))).toBe(0n);
  });

  it.each([
    [false, 75n],
    [true, 100n],
  ])('the part paid with points earns: %s', (pointsPaidEarns, expected) => {
    const event = purchase([item(10_000)], { payments: [pay('points', 2500), pay('card', 7500)] });
    expect(points(event, {}, { pointsPaidEarns })).toBe(expected);
  });

  it('is whole when the record says nothing about payment', () => {
    expect(points(purchase([item(10_000)], { payments: [] }))).toBe(100n);
    expect(points(purchase([item(10_000)], { payments: [pay('points', 0)] }))).toBe(100n);
  });

  it('leaves out what the program excludes', () => {
    const event = purchase([item(1000, { category: 'gift' }), item(2000)]);
    expect(itemPoints(earn(event, { excluded: ofCategory('gift') }))).toEqual([0, 20]);
  });

  it('a payment is no discount: a gift card pays 50 of 100 (source: 100 points)', () => {
    expect(points(purchase([item(10_000)], { payments: [pay('card', 5000)] }))).toBe(100n);
  });
});

describe('rates', () => {
  const basket = purchase([
    item(1200, { sku: '123' }),
    item(10_000, { sku: '000' }),
    item(4000, { kind: 'delivery' }),
  ]);
  it('add up where declared (source: 10 and 4 points per 1 on 152 are 2128)', () => {
    const rates = [perYuan('ten', '10'), perYuan('four', '4')];
    expect(points(basket, { rates, several: 'add' }, { deliveryEarns: true })).toBe(2128n);
  });

  it.each([
    [10_000, 608n],
    [30_000, 0n],
  ])('have conditions (source: 4 points per 1 from %i on)', (least, expected) => {
    const when = test('purchase.paid', 'greaterThanInclusive', least);
    expect(points(basket, { rates: [perYuan('four', '4', { when })] }, { deliveryEarns: true })).toBe(
      expected,
    );
  });

  const onDrinks = perYuan('drinks', '3', { items: ofCategory('drink') });
  const mixed = purchase([item(1000, { category: 'drink' }), item(1000, { category: 'snack' })]);
  it.each([
    ['highest', [30, 10]],
    ['lowest', [10, 10]],
    ['add', [40, 10]],
  ] as const)('of several on one item: %s', (several, expected) => {
    expect(itemPoints(earn(mixed, { rates: [perYuan('all', '1'), onDrinks], several }))).toEqual(expected);
  });

  it('of equal worth: the smaller id', () => {
    const { trace } = earn(mixed, {
      rates: [perYuan('b', '2', { step: { size: '200', full: false } }), perYuan('a', '1')],
    });
    expect(trace?.rates).toEqual([
      { rule: 'a', campaign: null, fate: { kind: 'applied' } },
      { rule: 'b', campaign: null, fate: { kind: 'beaten', group: 'base', rule: 'a' } },
    ]);
  });

  it('hold during their dates', () => {
    const during = [{ from: NOON_MS + 1, until: null }];
    const { points: given, trace } = earn(mixed, { rates: [perYuan('later', '1', { during })] });
    expect(given).toBe(0n);
    expect(trace?.rates[0]?.fate).toEqual({ kind: 'outside-dates' });
  });

  it('count complete steps over all their items together', () => {
    const full = rate('full', { points: '5', step: { size: '1000', full: true } });
    const event = purchase([item(1500), item(1499)]);
    expect(itemPoints(earn(event, { rates: [full] }))).toEqual([5, 5]);
    expect(points(purchase([item(600), item(600)]), { rates: [full] })).toBe(5n);
    expect(points(purchase([item(999)]), { rates: [full] })).toBe(0n);
  });

  describe('for a way of payment', () => {
    const onCard = perYuan('card', '3', { paidWith: ['card'] });
    const paidBoth = purchase([item(10_000)], { payments: [pay('card', 4000), pay('cash', 6000)] });
    it('earn on the part paid that way', () => {
      expect(points(paidBoth, { rates: [onCard] })).toBe(120n);
      expect(points(paidBoth, { rates: [perYuan('cash', '1', { paidWith: ['cash', 'points'] })] })).toBe(60n);
    });
    it('are ranked by what they are worth on the whole', () => {
      const rates = [onCard, perYuan('all', '1')];
      expect(points(paidBoth, { rates })).toBe(120n);
      expect(points(paidBoth, { rates, several: 'lowest' })).toBe(100n);
    });
    it('do not fit a purchase paid otherwise, nor one that says nothing of it', () => {
      const paidCash = purchase([item(10_000)], { payments: [pay('cash', 10_000)] });
      const rates = [onCard, perYuan('all', '1')];
      expect(points(paidCash, { rates, several: 'lowest' })).toBe(100n);
      expect(points(purchase([item(10_000)]), { rates: [onCard] })).toBe(0n);
    });
    it('with change given back, are never paid more than the whole', () => {
      const change = purchase([item(10_000)], { payments: [pay('card', 12_000), pay('cash', -2000)] });
      expect(points(change, { rates: [onCard] })).toBe(300n);
      expect(points(change, { rates: [perYuan('cash', '1', { paidWith: ['cash'] })] })).toBe(0n);
    });
    it('take points out once only: half on card, half with points', () => {
      const half = purchase([item(10_000)], { payments: [pay('card', 5000), pay('points', 5000)] });
      expect(points(half, { rates: [onCard] })).toBe(150n);
      const onPoints = perYuan('points', '1', { paidWith: ['points'] });
      expect(points(half, { rates: [onPoints] })).toBe(0n);
      expect(points(half, { rates: [onPoints] }, { pointsPaidEarns: true })).toBe(50n);
    });
  });

  it('of a fraction: 1 point per 0.1 has no rounding error on any amount', () => {
    const tenth = rate('tenth', { step: { size: '10', full: false } });
    for (const amount of [29, 57, 58, 113, 99_999_999_999]) {
      expect(points(purchase([item(amount)]), { rates: [tenth] })).toBe(BigInt(amount) / 10n);
    }
  });

  it('an order discount lowers a category by its share only', () => {
    const rules = [rule('off', discount(money(1500), { each: 'order' }))];
    const base = { rates: [perYuan('food', '1', { items: ofSku('A') })] };
    const event = purchase([item(10_000, { sku: 'A' }), item(5000)]);
    expect(evaluate(ruleSet({ rules, base }), event).decision.points).toBe(90n);
  });
});
