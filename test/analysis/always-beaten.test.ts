import { describe, expect, test } from 'vitest';
import { campaign, findings } from './support.js';

const rule = (id: string, clauses: string, group = 'g, take the best') =>
  `rule ${id} "${id}"\n  ${clauses}\n  group ${group}\nend\n`;

const CASES: readonly (readonly [name: string, rules: string, finds: readonly string[]])[] = [
  [
    'a smaller factor for fewer members',
    rule('all', 'multiply points by 2') + rule('gold', 'when member tier is gold\n  multiply points by 1.5'),
    ['JF1510 at rule gold "gold"'],
  ],
  [
    'a larger factor for fewer members',
    rule('all', 'multiply points by 1.5') + rule('gold', 'when member tier is gold\n  multiply points by 2'),
    [],
  ],
  [
    'the same factor for fewer members',
    rule('all', 'multiply points by 2') + rule('gold', 'when member tier is gold\n  multiply points by 2'),
    ['JF1511 at rule gold "gold"'],
  ],
  [
    'twins: one of them only',
    rule('a', 'multiply points by 2') + rule('b', 'multiply points by 2'),
    ['JF1511 at rule b "b"'],
  ],
  [
    'other dates',
    rule('all', 'during 2027-02-02 through 2027-02-05\n  multiply points by 2') +
      rule('gold', 'during 2027-02-04 through 2027-02-06\n  multiply points by 1.5'),
    [],
  ],
  [
    'dates within',
    rule('all', 'during 2027-02-02 through 2027-02-05\n  multiply points by 2') +
      rule('gold', 'during 2027-02-04 through 2027-02-05\n  multiply points by 1.5'),
    ['JF1510 at rule gold "gold"'],
  ],
  [
    'fewer items',
    rule('food', 'for category food\n  multiply points by 2') +
      rule('snack', 'for category snack\n  multiply points by 1.5'),
    ['JF1510 at rule snack "snack"'],
  ],
  [
    'more items',
    rule('food', 'for category food\n  multiply points by 1.5') +
      rule('snack', 'for category snack\n  multiply points by 2'),
    [],
  ],
  [
    'a group that adds up',
    rule('all', 'multiply points by 2', 'g, add up') +
      rule('gold', 'when member tier is gold\n  multiply points by 1.5', 'g, add up'),
    [],
  ],
  [
    'another group',
    rule('all', 'multiply points by 2') +
      rule('gold', 'when member tier is gold\n  multiply points by 1.5', 'h, take the best'),
    [],
  ],
  [
    'the better rule can be overridden alone',
    rule('all', 'multiply points by 2') +
      rule('gold', 'when member tier is gold\n  multiply points by 1.5') +
      rule('x', 'when channel is app\n  multiply points by 3\n  overrides rule all', 'h, take the best'),
    [],
  ],
  [
    'points for the purchase',
    rule('all', 'give 50 points per purchase') +
      rule('app', 'when channel is app\n  give 30 points per purchase'),
    ['JF1510 at rule app "app"'],
  ],
  [
    'points counted differently',
    rule('all', 'give 50 points per purchase') +
      rule('app', 'when channel is app\n  give 30 points per unit'),
    [],
  ],
  [
    'discounts: rounding may make them equal',
    rule('all', 'take 20% off each unit\n  in lane item') +
      rule('app', 'when channel is app\n  take 10% off each unit\n  in lane item'),
    ['JF1511 at rule app "app"'],
  ],
  [
    'a discount with a floor is no better for sure',
    rule('all', 'take 20% off each unit\n  never below 5 CNY per unit\n  in lane item') +
      rule('app', 'when channel is app\n  take 10% off each unit\n  in lane item'),
    [],
  ],
  [
    'the cheapest unit of other items is another one',
    rule('food', 'for category food\n  take 50% off the cheapest 1 item\n  in lane item') +
      rule('snack', 'for category snack\n  take 40% off the cheapest 1 item\n  in lane item'),
    [],
  ],
];

describe('rules that never matter in their group', () => {
  test.each(CASES)('%s', (_name, rules, finds) => {
    expect(findings(['JF1510', 'JF1511'], [campaign(rules)])).toEqual(finds);
  });
});
