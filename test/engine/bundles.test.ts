import { describe, expect, it } from 'vitest';
import type { PurchaseItem } from '../../src/engine/event.js';
import type { BundleEffect, BundlePart, Condition, Rule } from '../../src/ruleset/types.js';
import {
  buyGet,
  discountByRule,
  evaluate,
  fateOf,
  item,
  itemDiscounts,
  ofCategory,
  purchase,
  rule,
  ruleSet,
} from '../support/rule-set.js';

const part = (items: Condition, count = 1): BundlePart => ({ items, count });
const price = (minor: number) => ({ kind: 'price', minor }) as const;
const money = (minor: number) => ({ kind: 'money', minor }) as const;
const share = (text: string) => ({ kind: 'share', share: text }) as const;

function bundle(
  parts: readonly BundlePart[],
  amount: BundleEffect['amount'],
  more: Partial<BundleEffect> = {},
): BundleEffect {
  return { kind: 'bundle', parts, amount, repeat: null, floor: null, ...more };
}

const snack = (amount: number, count = 1) => item(amount * count, { category: 'snack', quantity: count });
const drink = (amount: number, count = 1) => item(amount * count, { category: 'drink', quantity: count });
const SNACK = ofCategory('snack');
const DRINK = ofCategory('drink');
const FOOD = ofCategory('food');

function off(effect: BundleEffect, items: readonly PurchaseItem[], more: Partial<Rule> = {}): number[] {
  return itemDiscounts(evaluate(ruleSet({ rules: [rule('r', effect, more)] }), purchase(items)).decision);
}

describe('bundles', () => {
  const threeFor10 = bundle([part(SNACK, 3)], price(1000));
  const meal = bundle([part(SNACK), part(DRINK)], price(1000));

  it.each<readonly [string, BundleEffect, readonly PurchaseItem[], readonly number[]]>([
    ['any three for one price', threeFor10, [snack(400, 3)], [200]],
    ['as many as fit', threeFor10, [snack(400, 7)], [400]],
    ['too few', threeFor10, [snack(400, 2)], [0]],
    // 300 off as 5 : 4 : 4; the odd cent goes to the remainder .38.
    ['of several lines', threeFor10, [snack(500), snack(400), snack(400)], [116, 92, 92]],
    ['the dearest first', threeFor10, [snack(300), snack(500, 3)], [0, 500]],
    ['never dearer', threeFor10, [snack(300, 3)], [0]],
    // 500 and 400 save 300 together; 200 would become dearer.
    [
      'not those that would be dearer',
      bundle([part(SNACK)], price(300)),
      [snack(200), snack(400), snack(500)],
      [0, 133, 167],
    ],
    ['of several kinds', meal, [snack(900), drink(300, 2)], [150, 50]],
    ['as many as the scarcest allows', meal, [snack(900, 3), drink(300, 2)], [300, 100]],
    ['no more often than declared', { ...meal, repeat: 1 }, [snack(900, 3), drink(300, 2)], [150, 50]],
    ['a kind is missing', meal, [snack(900)], [0]],
    ['a share off', bundle([part(SNACK), part(DRINK)], share('1/5')), [snack(900), drink(300, 2)], [180, 60]],
    ['money off', bundle([part(SNACK), part(DRINK)], money(400)), [snack(900, 2), drink(300, 2)], [600, 200]],
    ['money off more than there is', bundle([part(DRINK)], money(400)), [drink(300, 2)], [600]],
    ['whole units only', threeFor10, [item(1400, { category: 'snack', quantity: '3.5' })], [200]],
    // Room for 100 on the snack, so the drink takes the rest.
    [
      'floors hold',
      { ...meal, floor: { kind: 'item' } },
      [item(900, { category: 'snack', floor: '800' }), drink(300)],
      [100, 100],
    ],
  ])('%s', (_, effect, items, expected) => {
    expect(off(effect, items)).toEqual(expected);
  });

  it('a part that fewest units fit is served first, wherever it is written', () => {
    // Food takes the drink if it may choose first, and no drink is left.
    const items = [drink(500), snack(300)];
    expect(off(bundle([part(FOOD), part(DRINK)], price(600)), items)).toEqual([125, 75]);
    expect(off(bundle([part(DRINK), part(FOOD)], price(600)), items)).toEqual([125, 75]);
  });

  it('does not depend on the order of the lines', () => {
    const lines = [snack(500), snack(400), snack(300), snack(450)];
    const forward = off(threeFor10, lines);
    expect(off(threeFor10, [...lines].reverse())).toEqual([...forward].reverse());
  });

  it('keeps to the items that the rule names', () => {
    expect(off(bundle([part(FOOD, 2)], price(500)), [snack(400), drink(400, 2)], { items: DRINK })).toEqual([
      0, 300,
    ]);
  });

  it('shares its units with no other deal', () => {
    const rules = [
      rule('b', bundle([part(SNACK, 2)], price(500))),
      rule('f', buyGet(1, 1), { lane: 'second', items: SNACK }),
    ];
    const { decision } = evaluate(ruleSet({ rules }), purchase([snack(300, 5)]));
    expect(discountByRule(decision)).toEqual({ b: 200 });
    expect(fateOf(decision, 'f')).toEqual({ kind: 'nothing-to-do' });
  });

  it('leaves the units that no bundle took to other deals', () => {
    const rules = [
      rule('b', bundle([part(SNACK, 2)], price(500), { repeat: 1 })),
      rule('f', buyGet(1, 1), { lane: 'second', items: SNACK }),
    ];
    const all = ruleSet({ rules, choices: { discountsOn: 'listed' } });
    expect(discountByRule(evaluate(all, purchase([snack(300, 4)])).decision)).toEqual({ b: 100, f: 300 });
  });

  it('of a billion units are counted, not unrolled', () => {
    const items = [snack(1, 500_000_000), snack(2, 500_000_000)];
    // 166,666,667 bundles of three: the dearest 500,000,001 units, all of 0.02 and one of 0.01 — the last of
    // them, 2 + 2 + 1, still costs more than 4.
    expect(off(bundle([part(SNACK, 3)], price(4)), items).reduce((sum, one) => sum + one, 0)).toBe(
      1_000_000_001 - 4 * 166_666_667,
    );
  });
});
