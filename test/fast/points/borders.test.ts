/** The borders of the points engine: of numbers, of room, of equal claims. */
import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../../src/engine/event.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import {
  campaign,
  give,
  item,
  limit,
  ofCategory,
  pay,
  purchase,
  type RuleSetParts,
  rate,
  rule,
  ruleSet,
  times,
} from '../../support/rule-set.js';
import { PointsComparison } from './support/compare-points.js';

/** Compares all purchases and tells how many the points engine decided by itself. */
function decidedOf(rules: RuleSet, events: readonly Purchase[]): number {
  const comparison = new PointsComparison(rules);
  for (const event of events) comparison.compare(event, null);
  expect(comparison.differences).toEqual([]);
  return comparison.decided;
}

const several = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const perMinor = (points: string): Partial<RuleSetParts> => ({
  base: { rates: [rate('usual', { points, step: { size: '1', full: false } })] },
});

/** 9007172232.999999 and more: multiplying by the nearest double of 1/1000003 rounds it up to an integer. */
const NEARLY_WHOLE = '9007199254516698/1000003';
const down = { choices: { pointsRounding: 'down' } } as const;

describe('numbers', () => {
  const most = 2 ** 40 - 1;
  it.each([
    ['amounts as large as columns hold', perMinor('1'), [most], 1],
    ['larger ones', perMinor('1'), [2 ** 40], 0],
    ['points just below 2^52', perMinor('4095'), [most], 1],
    ['points beyond 2^52', perMinor('4097'), [most], 0],
    ['sums beyond 2^52', perMinor('2049'), [most, most], 0],
    ['numerators beyond 2^52 of points below it', perMinor('8191/3'), [most, 1], 1],
    [
      'awards below 2^53 that are beyond it together',
      {
        rules: ['9007199254740990', '9007199254740989', '2'].map((points, n) => rule(`r${n}`, give(points))),
      },
      [100],
      0,
    ],
    [
      'the same below 2^52',
      { rules: ['4503599627370494', '1'].map((points, nth) => rule(`r${nth}`, give(points))) },
      [0],
      1,
    ],
    [
      'a total of 2^52',
      { rules: ['4503599627370494', '2'].map((points, nth) => rule(`r${nth}`, give(points))) },
      [0],
      0,
    ],
    [
      'a total of 2^52 that a limit cuts down',
      {
        rules: ['4503599627370494', '2'].map((points, nth) => rule(`r${nth}`, give(points))),
        limits: [limit('program#a', 50)],
      },
      [0],
      0,
    ],
    [
      'a fraction whose quotient rounds to an integer',
      { rules: [rule('r1', give(NEARLY_WHOLE))], base: { rates: [] }, ...down },
      [0],
      1,
    ],
    ['a rate like that', { ...perMinor(NEARLY_WHOLE), ...down }, [1], 1],
    [
      'a share of the items that only fractions can tell',
      { rules: [rule('r1', give('1/7'))] },
      [most, most - 1, 3],
      1,
    ],
    [
      'several shares',
      {
        rules: several(3, (nth) =>
          rule(`r${nth}`, give(7 + nth), { items: nth === 0 ? null : ofCategory('food') }),
        ),
      },
      [most, 77, 12_345_678],
      1,
    ],
    [
      'complete steps',
      { rules: [rule('r1', give(1, { kind: 'spend', step: { size: '700/3', full: true } }))] },
      [most, 5],
      1,
    ],
    [
      'steps that leave the exact range',
      { rules: [rule('r1', give(1, { kind: 'spend', step: { size: '1/9007199254740991', full: true } }))] },
      [most, 5],
      0,
    ],
    ['a fraction that no double holds', perMinor('9007199254740993'), [0], 0],
  ] as const)('%s', (_, parts, amounts, decided) => {
    const items = amounts.map((amount, index) =>
      item(amount, { category: index % 2 === 0 ? 'food' : 'gift' }),
    );
    for (const pointsRoundingPer of ['rule', 'purchase'] as const) {
      const choices = { ...('choices' in parts ? parts.choices : {}), pointsRoundingPer };
      expect(decidedOf(ruleSet({ ...parts, choices }), [purchase(items)])).toBe(decided);
    }
  });
});

describe('spend', () => {
  const most = 2 ** 40 - 1;
  const nothing = { base: { rates: [] } };
  const fee = (sign: number) => item(sign * most, { kind: 'adjustment' });
  const raised = several(4_097, () => fee(1));
  it.each([
    ['below 2^52', several(4_096, () => item(most)), 1],
    ['beyond it', several(4_097, () => item(most)), 0],
    ['below it after adjustments', [...several(4_097, () => item(most)), fee(-1), fee(-1)], 0],
    ['with adjustments beyond it', [item(1), ...raised, ...several(4_097, () => fee(-1))], 0],
  ])('%s', (_, items, decided) => {
    expect(decidedOf(ruleSet(nothing), [purchase(items)])).toBe(decided);
  });
});

describe('room', () => {
  const items = several(40, (nth) =>
    item(1000 + 7 * nth, { category: nth % 3 === 0 ? 'food' : 'gift', quantity: 1 + (nth % 4) }),
  );
  const rules = several(40, (nth) =>
    rule(`r${10 + nth}`, give(3 + nth, { kind: nth % 2 === 0 ? 'unit' : 'line' }), {
      items: nth % 3 === 0 ? ofCategory('food') : null,
      limits: nth % 4 === 0 ? [limit(`rule/r${nth}#a`, 5)] : [],
    }),
  );
  const factors = (count: number) =>
    several(count, (nth) =>
      rule(`t${10 + nth}`, times('11/10'), { items: nth === 1 ? ofCategory('food') : null }),
    );

  it.each([
    ['many rules and items', { rules }, 2],
    ['their cuts', { rules, limits: [limit('program#a', 50)] }, 2],
    ['limits of times', { rules, limits: [limit('program#a', 7, 'purchase', 'times')] }, 2],
    ['many multipliers', { rules: [...rules, ...factors(30)], choices: { multiplierGroups: 'add' } }, 2],
    ['more than the engine tells apart', { rules: factors(31) }, 0],
  ] as const)('%s', (_, parts, decided) => {
    const events = [purchase(items), purchase(items.slice(0, 3))];
    for (const pointsRoundingPer of ['rule', 'item'] as const) {
      const choices = { ...('choices' in parts ? parts.choices : {}), pointsRoundingPer };
      expect(decidedOf(ruleSet({ ...parts, choices }), events)).toBe(decided);
    }
  });

  it('decides purchases without items, or without items that earn', () => {
    const events = [
      purchase([]),
      purchase([item(500, { kind: 'fee' })]),
      purchase([item(0), item(0)]),
      purchase([item(500, { quantity: 0 }), item(300, { quantity: 0 })]),
      purchase([item(500)], { member: null }),
    ];
    expect(decidedOf(ruleSet({ rules: [rule('r1', give(5)), rule('r2', times('2'))] }), events)).toBe(5);
  });
});

describe('equal claims', () => {
  const best = { id: 'g', way: 'best' } as const;

  it('takes the first of equal bonuses of a group, and the larger of others', () => {
    const bonuses = [give(30), give('30'), give(10, { kind: 'line' }), give(1)];
    const rules = bonuses.map((effect, nth) => rule(`r${nth}`, effect, { group: best }));
    const events = [purchase(several(3, () => item(100))), purchase(several(4, () => item(100)))];
    expect(decidedOf(ruleSet({ rules }), events)).toBe(2);
  });

  it.each(['largest-remainder', 'first', 'last'] as const)('gives odd units to the %s', (oddUnitTo) => {
    const rules = [rule('r1', give(5)), rule('r2', give('7/2', { kind: 'line' }))];
    const events = [purchase(several(3, () => item(150))), purchase([item(0), item(150), item(151)])];
    for (const pointsRoundingPer of ['rule', 'purchase', 'item'] as const) {
      for (const limits of [[], [limit('program#a', 6)]]) {
        expect(decidedOf(ruleSet({ rules, limits, choices: { oddUnitTo, pointsRoundingPer } }), events)).toBe(
          2,
        );
      }
    }
  });

  it.each(['pay-rest', 'pay-nothing', 'pay-in-full'] as const)(
    'asks several budgets of one campaign: %s',
    (end) => {
      const budget = (id: string, amount: number, unit: 'points' | 'times') =>
        ({ id: `budget/${id}`, quota: { unit, amount }, per: 'campaign', end }) as const;
      const spring = campaign('spring', {
        budgets: [budget('a', 25, 'points'), budget('b', 3, 'times'), budget('c', 17, 'points')],
      });
      const rules = [rule('r1', give(10)), rule('r2', give(6, { kind: 'line' }))];
      const events = several(4, (nth) => purchase([item(100), item(250)], { id: `P${nth}` }));
      expect(decidedOf(ruleSet({ campaigns: [spring], rules }), events)).toBe(4);
    },
  );

  it.each(['0.5', '1'])(
    'shares what named items give over one, several or none of them: %s units',
    (quantity) => {
      const step = { size: '100', full: true };
      const named = [
        give(7),
        give(3, { kind: 'spend', step }),
        give('1/3', { kind: 'unit' }),
        give(2, { kind: 'line' }),
      ];
      const gift = item(310, { category: 'gift', quantity });
      const food = item(250, { category: 'food', quantity });
      const events = [
        [gift, food],
        [gift, food, food],
        [gift, gift],
        [food, item(0, { category: 'food' })],
      ].map((items) => purchase(items));
      for (const effect of named) {
        const rules = [
          rule('r1', effect, { items: ofCategory('food') }),
          rule('r2', times('3/2')),
          rule('r3', effect),
        ];
        expect(decidedOf(ruleSet({ rules }), events)).toBe(4);
      }
    },
  );

  it('counts a payment with points, change given back, and none at all', () => {
    const rates = [rate('a'), rate('b', { paidWith: ['card'], points: '3' })];
    const events = [
      [],
      [pay('points', 100)],
      [pay('points', 100), pay('card', 250)],
      [pay('card', 400), pay('cash', -50)],
    ].map((payments) => purchase([item(150), item(200)], { payments }));
    for (const way of ['highest', 'lowest', 'add'] as const) {
      expect(decidedOf(ruleSet({ base: { rates, several: way } }), events)).toBe(4);
    }
  });
});
