import { describe, expect, it } from 'vitest';
import type { PurchaseItem } from '../../src/engine/event.js';
import type { Choices, DiscountEffect, DiscountUnits, Effect } from '../../src/ruleset/types.js';
import {
  buyGet,
  discount,
  discountByRule,
  evaluate,
  fateOf,
  item,
  itemDiscounts,
  limit,
  money,
  ofCategory,
  ofSku,
  purchase,
  range,
  rule,
  ruleSet,
  share,
  test,
} from '../support/rule-set.js';

/** Discounts by item, in minor units. */
function off(effect: Effect, items: readonly PurchaseItem[], choices: Partial<Choices> = {}): number[] {
  return itemDiscounts(evaluate(ruleSet({ choices, rules: [rule('r', effect)] }), purchase(items)).decision);
}

const order = { each: 'order' } as const;
const line = { each: 'line' } as const;
const floor = { floor: { kind: 'item' } } as const;

describe('per unit', () => {
  it.each<readonly [string, DiscountEffect, readonly PurchaseItem[], readonly number[]]>([
    ['a share of each', discount(share('1/5')), [item(1999), item(1999)], [400, 400]],
    ['money off each unit', discount(money(1000)), [item(70_000, { quantity: 7 })], [7000]],
    ['never below zero', discount(money(3000)), [item(4000, { quantity: 2 })], [4000]],
    [
      'a fixed price',
      discount({ kind: 'price', minor: 900 }),
      [item(2000, { quantity: 2 }), item(800)],
      [200, 0],
    ],
    ['weighed goods too', discount(share('1/10')), [item(1000, { quantity: '1.5' })], [100]],
    ['money for a part of a unit', discount(money(100)), [item(1000, { quantity: '1.5' })], [150]],
    ['a line rounded once', discount(share('1/3')), [item(1000, { quantity: 3 })], [333]],
    ['nothing off a line without quantity', discount(share('1/2')), [item(1000, { quantity: 0 })], [0]],
    ['a share over the whole is the whole', discount(share('3/2')), [item(1000)], [1000]],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });

  it.each([
    ['down', [10, 20, 30, 40]],
    ['up', [11, 21, 31, 41]],
    ['half-up', [11, 21, 31, 41]],
    ['half-even', [10, 20, 30, 40]],
  ] as const)('is rounded as declared: %s', (moneyRounding, expected) => {
    const items = [105, 205, 305, 405].map((amount) => item(amount));
    expect(off(discount(share('1/10')), items, { moneyRounding })).toEqual(expected);
  });
});

describe('per line', () => {
  it.each<readonly [string, DiscountEffect, readonly PurchaseItem[], readonly number[]]>([
    ['money once a line', discount(money(1000), line), [item(3000, { quantity: 3 }), item(700)], [1000, 700]],
    [
      'a share, rounded per line (source: 10% off 1.06, 2.06, 3.06, 4.06 is 1.04)',
      discount(share('1/10'), line),
      [106, 206, 306, 406].map((amount) => item(amount)),
      [11, 21, 31, 41],
    ],
    [
      'a price of the line',
      discount({ kind: 'price', minor: 2500 }, line),
      [item(3000, { quantity: 3 })],
      [500],
    ],
    [
      'so much for every full amount of the line',
      discount({ kind: 'per-full', stepMinor: 1000, minor: 100 }, line),
      [item(2999), item(999)],
      [200, 0],
    ],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });
});

describe('over the order', () => {
  it.each<readonly [string, DiscountEffect, readonly PurchaseItem[], readonly number[]]>([
    [
      'a share of the whole, rounded once (source: 10% off 1.06 … 4.06 would be 1.02)',
      discount(share('1/10'), order),
      [106, 206, 306, 406].map((amount) => item(amount)),
      [11, 21, 30, 40],
    ],
    [
      'money in proportion',
      discount(money(1500), order),
      [15_000, 5000, 10_000].map((a) => item(a)),
      [750, 250, 500],
    ],
    [
      'money with an odd cent',
      discount(money(1000), order),
      [5000, 5000, 5000].map((a) => item(a)),
      [334, 333, 333],
    ],
    ['at most the amount', discount(money(29_000), order), [item(10_000), item(10_000)], [10_000, 10_000]],
    [
      'a price of all together',
      discount({ kind: 'price', minor: 9900 }, order),
      [item(8000), item(4000)],
      [1400, 700],
    ],
    [
      'nothing when the price is dearer',
      discount({ kind: 'price', minor: 99_900 }, order),
      [item(8000)],
      [0],
    ],
    [
      'every 300 full, 40 off',
      discount({ kind: 'per-full', stepMinor: 30_000, minor: 4000 }, order),
      [item(60_000), item(19_900)],
      [6008, 1992],
    ],
    [
      'less than one step',
      discount({ kind: 'per-full', stepMinor: 30_000, minor: 4000 }, order),
      [item(29_999)],
      [0],
    ],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });

  it.each([
    ['largest-remainder', [161, 52, 86]],
    ['first', [161, 53, 85]],
    ['last', [160, 53, 86]],
  ] as const)('gives odd cents to: %s', (oddUnitTo, expected) => {
    const items = [4300, 1400, 2300].map((amount) => item(amount));
    expect(off(discount(money(299), order), items, { oddUnitTo })).toEqual(expected);
  });

  it('reads an amount lowered by adjustments, and leaves nothing below zero', () => {
    const adjusted = (amount: number) => [item(amount), item(-500, { kind: 'adjustment' })];
    expect(off(discount(money(1000), order), adjusted(1000))).toEqual([500, 0]);
    expect(off(discount(money(1000), order), adjusted(2000))).toEqual([1000, 0]);
    expect(off(discount(money(1000), order), adjusted(300))).toEqual([0, 0]);
    expect(off(discount(share('1/2'), order), adjusted(2000))).toEqual([750, 0]);
  });

  it('does not read adjustments when it is on some items only', () => {
    const rules = [rule('r', discount(share('1/2'), order), { items: ofSku('a') })];
    const items = [item(2000, { sku: 'a' }), item(-500, { kind: 'adjustment' })];
    expect(itemDiscounts(evaluate(ruleSet({ rules }), purchase(items)).decision)).toEqual([1000, 0]);
  });

  it('reaches delivery only where it earns, or where the rule names it', () => {
    const items = [item(8000), item(1000, { kind: 'delivery' }), item(50, { kind: 'fee' })];
    expect(off(discount(share('1/10'), order), items)).toEqual([800, 0, 0]);
    expect(off(discount(share('1/10'), order), items, { deliveryEarns: true })).toEqual([800, 100, 0]);
    const free = rule('r', discount(share('1')), { items: test('item.kind', 'equal', 'delivery') });
    expect(itemDiscounts(evaluate(ruleSet({ rules: [free] }), purchase(items)).decision)).toEqual([
      0, 1000, 0,
    ]);
  });
});

describe('floors (numbers of public test suites)', () => {
  const tshirt = item(5000, { floor: '4500' });
  const mug = (quantity: number) => item(2000 * quantity, { quantity });
  it.each<readonly [string, DiscountEffect, readonly PurchaseItem[], readonly number[]]>([
    ['50% off, but not below the own price', discount(share('1/2'), floor), [tshirt], [500]],
    ['10 off each', discount(money(1000), floor), [tshirt, mug(1)], [500, 1000]],
    [
      '20 off the order: the excess moves on',
      discount(money(2000), { ...order, ...floor }),
      [tshirt, mug(1)],
      [500, 1500],
    ],
    [
      '20 off the order, several units',
      discount(money(2000), { ...order, ...floor }),
      [item(10_000, { quantity: 2, floor: '4500' }), mug(3)],
      [1000, 1000],
    ],
    [
      '27 off the order',
      discount(money(2700), { ...order, ...floor }),
      [item(10_000, { quantity: 2, floor: '4500' }), mug(2), item(4000)],
      [1000, 850, 850],
    ],
    [
      '36 off the order: two that stop',
      discount(money(3600), { ...order, ...floor }),
      [
        item(10_000, { quantity: 2, floor: '4500' }),
        item(4000, { quantity: 2, floor: '1500' }),
        item(3000),
        item(1000),
      ],
      [1000, 1000, 1200, 400],
    ],
    [
      '12 off the order: one that may not move at all',
      discount(money(1200), { ...order, ...floor }),
      [
        item(1000),
        item(2000, { floor: '1900' }),
        item(5000, { floor: '5000' }),
        item(3000, { floor: '2600' }),
      ],
      [700, 100, 0, 400],
    ],
    [
      'what fits nowhere is lost',
      discount(money(9000), { ...order, ...floor }),
      [tshirt, item(100)],
      [500, 100],
    ],
    [
      '80% off, minimum 15',
      discount(share('4/5'), { floor: { kind: 'money', minor: 1500 } }),
      [item(2000)],
      [500],
    ],
    [
      'not below half',
      discount(share('4/5'), { floor: { kind: 'share', share: '1/2' } }),
      [item(2000)],
      [1000],
    ],
    [
      'a fraction of a cent is room for none',
      discount(share('4/5'), { floor: { kind: 'share', share: '1/2' } }),
      [item(999)],
      [499],
    ],
    [
      'already below the floor',
      discount(money(100), { floor: { kind: 'money', minor: 5000 } }),
      [item(2000)],
      [0],
    ],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });

  it('a share is one of the listed price, in every lane', () => {
    const half = { floor: { kind: 'share', share: '1/2' } } as const;
    const rules = [
      rule('a', discount(share('3/10'), half)),
      rule('b', discount(share('1/2'), half), { lane: 'second' }),
    ];
    expect(discountByRule(evaluate(ruleSet({ rules }), purchase([item(1000)])).decision)).toMatchObject({
      a: 300,
      b: 200,
    });
  });

  it('holds for the rules of one lane together', () => {
    const rules = [rule('a', discount(money(400), floor)), rule('b', discount(money(400), floor))];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(5000, { floor: '4500' })]));
    expect(discountByRule(decision)).toMatchObject({ a: 250, b: 250 });
  });
});

describe('chosen units', () => {
  const dear = item(6000, { quantity: 2 });
  const cheap = item(1000, { quantity: 1 });
  const middle = item(6000, { quantity: 3 });
  const basket = [cheap, dear, middle];
  it.each<readonly [string, DiscountUnits, readonly number[]]>([
    ['all', { kind: 'all' }, [100, 600, 600]],
    ['the first of every line', range(1, 1), [100, 300, 200]],
    ['all after the first of every line', range(2, null), [0, 300, 400]],
    ['the second and third of every line', range(2, 3), [0, 300, 400]],
    ['the first three together, dearest first', range(1, 3, 'together'), [0, 600, 200]],
    ['from the sixth on', range(6, null, 'together'), [100, 0, 0]],
    ['every second', { kind: 'every', n: 2 }, [100, 300, 200]],
    ['every third', { kind: 'every', n: 3 }, [100, 0, 200]],
    ['every seventh', { kind: 'every', n: 7 }, [0, 0, 0]],
    ['the cheapest', { kind: 'cheapest', count: 1 }, [100, 0, 0]],
    ['the three cheapest', { kind: 'cheapest', count: 3 }, [100, 0, 400]],
    ['the dearest', { kind: 'dearest', count: 1 }, [0, 300, 0]],
    ['more than there are', { kind: 'dearest', count: 99 }, [100, 600, 600]],
    ['complete groups of four', { kind: 'complete-groups', size: 4 }, [0, 600, 400]],
    ['no complete group', { kind: 'complete-groups', size: 7 }, [0, 0, 0]],
  ])('%s', (_, units, expected) => {
    expect(off(discount(share('1/10'), { units }), basket)).toEqual(expected);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1000],
    [3, 1000],
    [4, 2000],
  ])('5 off each unit of every complete group of 2: %i units, %i off', (quantity, expected) => {
    const units = { kind: 'complete-groups', size: 2 } as const;
    expect(off(discount(money(500), { units }), [item(1000 * quantity, { quantity })])).toEqual([expected]);
  });

  it('10% off units in every complete group of 3, over two lines', () => {
    const units = { kind: 'complete-groups', size: 3 } as const;
    expect(off(discount(share('1/10'), { units }), [item(2000, { quantity: 2 }), item(1000)])).toEqual([
      200, 100,
    ]);
  });

  it.each([
    [1, 113],
    [2, 324],
    [10, 2012],
  ])('1.13 off the first and 2.11 off each further unit: %i units, %i off', (quantity, expected) => {
    const rules = [
      rule('first', discount(money(113), { units: range(1, 1) })),
      rule('further', discount(money(211), { units: range(2, null) })),
    ];
    const items = [item(10_000 * quantity, { quantity })];
    expect(itemDiscounts(evaluate(ruleSet({ rules }), purchase(items)).decision)).toEqual([expected]);
  });

  it('200 off one unit of each line, at most its price', () => {
    const items = [item(10_000), item(75_000, { quantity: 5 })];
    expect(off(discount(money(20_000), { units: range(1, 1) }), items)).toEqual([10_000, 15_000]);
  });

  it('of weighed goods are the whole ones', () => {
    const units = { kind: 'dearest', count: 5 } as const;
    expect(off(discount(share('1/2'), { units }), [item(2500, { quantity: '2.5' })])).toEqual([1000]);
    expect(off(discount(share('1/2')), [item(2500, { quantity: '2.5' })])).toEqual([1250]);
  });

  it('equal prices: the earlier line is the dearer', () => {
    const items = [item(1000), item(1000), item(1000)];
    expect(off(discount(share('1'), { units: { kind: 'dearest', count: 1 } }), items)).toEqual([1000, 0, 0]);
    expect(off(discount(share('1'), { units: { kind: 'cheapest', count: 1 } }), items)).toEqual([0, 0, 1000]);
  });

  it('are never counted one by one', () => {
    const huge = item(3_000_000_000_000n, { quantity: 1_000_000_000 });
    const units = { kind: 'every', n: 3 } as const;
    expect(off(discount(share('1/2'), { units }), [huge])).toEqual([333_333_333 * 1500]);
  });

  it('together with an order discount: 20% off the cheapest two as one amount', () => {
    const units = { kind: 'cheapest', count: 2 } as const;
    expect(off(discount(share('1/5'), { units, each: 'order' }), basket)).toEqual([200, 0, 400]);
  });

  it('50% off the cheapest, at most 30', () => {
    const effect = discount(share('1/2'), { units: { kind: 'cheapest', count: 1 } });
    const rules = [rule('r', effect, { limits: [limit('rule/r#1', 3000, 'purchase', 'money')] })];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(64_000, { quantity: 2 })]));
    expect(decision.listedMinor - decision.discountMinor).toBe(61_000n);
    expect(decision.awards.find((award) => award.rule === 'r')).toMatchObject({
      wantedDiscountMinor: 16_000n,
      cuts: [{ by: { kind: 'limit', id: 'rule/r#1' }, taken: 13_000n }],
    });
  });
});

describe('buy and get', () => {
  const quantity = (count: number, price: number) => item(count * price, { quantity: count });
  it.each<readonly [string, Effect, readonly PurchaseItem[], readonly number[]]>([
    ['buy 2 get 2 of the same', buyGet(2, 2), [quantity(4, 250)], [500]],
    ['only complete sets', buyGet(2, 1), [quantity(5, 100)], [100]],
    ['as often as it fits', buyGet(2, 1), [quantity(9, 100)], [300]],
    ['as often as it may', buyGet(2, 1, { repeat: 2 }), [quantity(9, 100)], [200]],
    ['none', buyGet(2, 1), [quantity(2, 100)], [0]],
    ['half price', buyGet(1, 1, { share: '1/2' }), [quantity(2, 100)], [50]],
    ['the cheapest of the dearest are got', buyGet(1, 1), [item(500), item(300), item(100)], [0, 300, 0]],
    ['two sets over lines', buyGet(1, 1), [item(500), item(400), item(300), item(100)], [0, 0, 300, 100]],
    ['floors hold', buyGet(1, 1, floor), [item(500), item(300, { floor: '200' })], [0, 100]],
    ['whole units only', buyGet(1, 1), [item(250, { quantity: '2.5' })], [100]],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });

  it('does not depend on the order of the lines', () => {
    const items = [item(100), item(500), item(300), item(400)];
    expect(off(buyGet(1, 1), items)).toEqual([100, 0, 300, 0]);
  });

  const sweaters = ofCategory('snack');
  const tshirts = ofCategory('drink');
  const between = (effect: Effect, items: readonly PurchaseItem[]) =>
    itemDiscounts(
      evaluate(ruleSet({ rules: [rule('r', effect, { items: sweaters })] }), purchase(items)).decision,
    );
  const sweater = (amount: number, count = 1) => item(amount * count, { category: 'snack', quantity: count });
  const tshirt = (amount: number, count = 1) => item(amount * count, { category: 'drink', quantity: count });

  it.each<readonly [string, Effect, readonly PurchaseItem[], readonly number[]]>([
    ['one free with two', buyGet(2, 1, { getItems: tshirts }), [sweater(900, 2), tshirt(100, 3)], [0, 100]],
    [
      'the cheapest are got',
      buyGet(1, 1, { getItems: tshirts }),
      [sweater(900), tshirt(300), tshirt(100)],
      [0, 0, 100],
    ],
    ['too few bought', buyGet(4, 1, { getItems: tshirts }), [sweater(1000, 2), tshirt(500, 2)], [0, 0]],
    [
      'as many as both sides allow',
      buyGet(2, 1, { getItems: tshirts }),
      [sweater(900, 9), tshirt(100, 3)],
      [0, 300],
    ],
    ['a unit serves once', buyGet(1, 1, { getItems: sweaters }), [sweater(900, 3)], [900]],
    [
      'bought comes before got',
      buyGet(1, 1, { getItems: ofCategory('food') }),
      [sweater(900), tshirt(100)],
      [0, 100],
    ],
    ['nothing left to get', buyGet(1, 1, { getItems: sweaters }), [sweater(900)], [0]],
  ])('other items: %s', (_, effect, items, expected) => {
    expect(between(effect, items)).toEqual(expected);
  });

  it('stops at as many deals as leave enough to get', () => {
    const rules = [
      rule('r', buyGet(5, 1, { getItems: ofCategory('crisps') }), { items: ofCategory('snack') }),
    ];
    const items = [
      item(5400, { category: 'crisps', quantity: 6 }),
      item(9400, { category: 'snack', quantity: 94 }),
    ];
    expect(itemDiscounts(evaluate(ruleSet({ rules }), purchase(items)).decision)).toEqual([900, 0]);
  });

  it('uses units up for later deals (source: 50+1000+10+20 of 1080 units at 2.50)', () => {
    const deals = [rule('z', buyGet(50, 1000)), rule('a', buyGet(10, 20), { lane: 'second' })];
    const event = purchase([item(270_000, { quantity: 1080 })]);
    const { decision } = evaluate(ruleSet({ rules: deals, choices: { discountsOn: 'listed' } }), event);
    expect(discountByRule(decision)).toMatchObject({ z: 250_000, a: 5000 });
  });

  it('in one lane the smaller id goes first', () => {
    const deals = [rule('b', buyGet(2, 1)), rule('a', buyGet(1, 1, { repeat: 1 }))];
    const { decision } = evaluate(ruleSet({ rules: deals }), purchase([item(500, { quantity: 5 })]));
    expect(discountByRule(decision)).toMatchObject({ a: 100, b: 100 });
  });

  it('a deal that a limit refuses uses nothing up for later lanes', () => {
    const deals = [
      rule('a', buyGet(1, 1), { limits: [limit('rule/a#1', 0, 'day', 'times')] }),
      rule('b', buyGet(1, 1), { lane: 'second' }),
    ];
    const { decision } = evaluate(ruleSet({ rules: deals }), purchase([item(200, { quantity: 2 })]));
    expect(discountByRule(decision)).toMatchObject({ a: 0, b: 100 });
  });

  it('leaves other discounts alone', () => {
    const rules = [rule('a', buyGet(1, 1)), rule('b', discount(share('1/2')), { lane: 'second' })];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(200, { quantity: 2 })]));
    expect(discountByRule(decision)).toMatchObject({ a: 100, b: 50 });
  });
});

describe('several discounts', () => {
  const tenOff = discount(money(1000), order);
  const fifth = discount(share('1/5'), order);
  const total = (first: Effect, second: Effect, choices: Partial<Choices> = {}, lane = 'second') => {
    const rules = [rule('b', first), rule('a', second, { lane })];
    const { decision } = evaluate(ruleSet({ rules, choices }), purchase([item(10_000)]));
    return Number(decision.listedMinor - decision.discountMinor);
  };

  it('act lane by lane (source: $10 off and 20% off 100.00 is 70.00 or 72.00)', () => {
    expect(total(fifth, tenOff)).toBe(7000);
    expect(total(tenOff, fifth)).toBe(7200);
    expect(total(tenOff, fifth, {}, 'first')).toBe(7000);
  });

  it('each on the listed price where so declared', () => {
    expect(total(tenOff, fifth, { discountsOn: 'listed' })).toBe(7000);
    expect(total(discount(share('9/10')), discount(share('9/10')), { discountsOn: 'listed' })).toBe(0);
  });

  it('on the original unit price in one lane (source: 20% and 10% are 30%, not 28%)', () => {
    expect(total(discount(share('1/5')), discount(share('1/10')), {}, 'first')).toBe(7000);
  });

  it('share what is left when they want more than there is', () => {
    const rules = [
      rule('a', discount(share('3/4'), order)),
      rule('b', discount(share('3/4'), order)),
      rule('c', discount(share('1/2'), order)),
    ];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(1000)]));
    expect(discountByRule(decision)).toMatchObject({ a: 375, b: 375, c: 250 });
    expect(decision.awards[0]).toMatchObject({
      rule: 'a',
      wantedDiscountMinor: 750n,
      cuts: [{ by: { kind: 'nothing-left', id: 'first' }, taken: 375n }],
    });
  });

  it('never make the purchase cost less than nothing (source: 10% off 120 at most 9, with −114)', () => {
    const rules = [
      rule('a', discount(share('1/10')), { limits: [limit('rule/a#1', 900, 'purchase', 'money')] }),
    ];
    const payableOff = (listed: number, adjustment: number) =>
      evaluate(ruleSet({ rules }), purchase([item(listed), item(adjustment, { kind: 'adjustment' })]))
        .decision.discountMinor;
    expect(payableOff(12_000, -11_400)).toBe(600n);
    expect(payableOff(6000, -600)).toBe(600n);
    expect(payableOff(12_000, 0)).toBe(900n);
    expect(payableOff(100, -200)).toBe(0n);
  });

  it('at most 40 off two products, shared in proportion (source: 21.82 and 18.18)', () => {
    const either = { any: [ofSku('A'), ofSku('B')] };
    const rules = [
      rule('r', discount(share('1')), {
        items: either,
        limits: [limit('rule/r#1', 4000, 'purchase', 'money')],
      }),
    ];
    const items = [item(3450), item(2500, { sku: 'B' }), item(3000, { sku: 'A', quantity: 2 })];
    expect(itemDiscounts(evaluate(ruleSet({ rules }), purchase(items)).decision)).toEqual([0, 1818, 2182]);
  });

  it('reads thresholds after earlier lanes, or listed, as declared', () => {
    const when = test('purchase.amount', 'greaterThanInclusive', 10_000);
    const rules = [rule('b', tenOff), rule('a', fifth, { lane: 'second', when })];
    const given = (thresholdReads: 'listed' | 'left') =>
      discountByRule(
        evaluate(ruleSet({ rules, choices: { thresholdReads } }), purchase([item(10_000)])).decision,
      );
    expect(given('listed')).toMatchObject({ a: 1800, b: 1000 });
    expect(given('left')).not.toHaveProperty('a');
  });

  it('a rule does not revoke itself: 100 off 165 from 100 on', () => {
    const when = test('purchase.paid', 'greaterThanInclusive', 10_000);
    const rules = [rule('a', discount(money(10_000), order), { when })];
    const items = [item(16_500, { quantity: 10 })];
    expect(itemDiscounts(evaluate(ruleSet({ rules }), purchase(items)).decision)).toEqual([10_000]);
  });
});

describe('groups', () => {
  const best = { group: { id: 'g', way: 'best' } } as const;
  it('take the rule that takes most off', () => {
    const rules = [rule('a', discount(money(100)), best), rule('b', discount(money(200)), best)];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(1000)]));
    expect(discountByRule(decision)).toMatchObject({ b: 200 });
    expect(fateOf(decision, 'a')).toEqual({ kind: 'beaten', group: 'g', rule: 'b' });
  });

  it('of equal ones the smaller id', () => {
    const rules = [rule('b', discount(money(100)), best), rule('a', discount(money(100)), best)];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(1000)]));
    expect(fateOf(decision, 'a')).toEqual({ kind: 'applied' });
    expect(fateOf(decision, 'b')).toMatchObject({ kind: 'beaten', rule: 'a' });
  });

  it('leave rules that take nothing off out of it', () => {
    const rules = [
      rule('a', discount(money(100)), { ...best, items: ofSku('x') }),
      rule('b', discount(money(100)), best),
    ];
    const { decision } = evaluate(ruleSet({ rules }), purchase([item(1000)]));
    expect(fateOf(decision, 'a')).toEqual({ kind: 'nothing-to-do' });
    expect(fateOf(decision, 'b')).toEqual({ kind: 'applied' });
  });

  it('add up where they say so', () => {
    const add = { group: { id: 'g', way: 'add' } } as const;
    const rules = [rule('a', discount(money(100)), add), rule('b', discount(money(200)), add)];
    expect(discountByRule(evaluate(ruleSet({ rules }), purchase([item(1000)])).decision)).toMatchObject({
      a: 100,
      b: 200,
    });
  });
});
