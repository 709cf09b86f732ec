import { describe, expect, test } from 'vitest';
import { analyseTexts, campaign, findings, messageOf, programText, type Setting } from './support.js';

const rule = (id: string, clauses: string) => `rule ${id} "${id}"\n  ${clauses}\nend\n`;
const double = (id: string, clauses: string) => rule(id, `${clauses}\n  multiply points by 2`);
const off = (id: string, clauses: string) => rule(id, `${clauses}\n  take 10% off each unit`);

const CASES: readonly (readonly [name: string, rules: string, finds: readonly string[]])[] = [
  ['one rule', double('a', 'when channel is app'), []],
  [
    'two multipliers without a group',
    double('a', 'when channel is app') + double('b', 'when member tier is gold'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'one of them in a group',
    double('a', 'when channel is app') + double('b', 'when member tier is gold\n  group g, take the best'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'both in groups',
    double('a', 'when channel is app\n  group f, take the best') +
      double('b', 'when member tier is gold\n  group g, take the best'),
    [],
  ],
  ['no channel is both', double('a', 'when channel is app') + double('b', 'when channel is store'), []],
  [
    'no day is both',
    double('a', 'during 2027-02-02 through 2027-02-03') + double('b', 'during 2027-02-04 through 2027-02-05'),
    [],
  ],
  ['no item is both', double('a', 'for category snack') + double('b', 'for category drink'), []],
  [
    'a category and one above it',
    double('a', 'for category snack') + double('b', 'for category food'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'two tags',
    double('a', 'for items tagged green-label') + double('b', 'for items tagged organic'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'one overrides the other',
    double('a', 'when channel is app') + double('b', 'when member tier is gold\n  overrides rule a'),
    [],
  ],
  ['points add up', rule('a', 'give 5 points per purchase') + rule('b', 'give 6 points per unit'), []],
  [
    'two discounts of one lane',
    off('a', 'when channel is app\n  in lane item') +
      off('b', 'when paid amount is at least 300 CNY\n  in lane item'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'two discounts of two lanes',
    off('a', 'when channel is app\n  in lane item') +
      off('b', 'when paid amount is at least 300 CNY\n  in lane order'),
    [],
  ],
  [
    'a discount and a multiplier',
    off('a', 'when channel is app\n  in lane item') + double('b', 'when channel is app'),
    [],
  ],
  [
    'a deal and a discount on its free units',
    rule('a', 'for category snack\n  buy 2 get 1 free from category drink\n  in lane item') +
      off('b', 'for category drink\n  in lane item'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'many facts at once',
    double(
      'a',
      'when member is tagged student and member balance is at least 500 points and member spend this month is at least 100 CNY and purchase includes category snack',
    ) +
      double(
        'b',
        'when purchase includes category drink and quantity of category drink is at least 3 items and weekday is Sunday and paid with card and this is purchase number 4',
      ),
    ['JF1520 at rule a "a"'],
  ],
  [
    'birthdays',
    double('a', 'when member birthday is known and member birthday is this month') +
      double(
        'b',
        'when member birthday is known and member age is at least 60 years and not member birthday is today',
      ),
    ['JF1520 at rule a "a"'],
  ],
  [
    'amounts in one range only',
    double('a', 'when paid amount is at least 200 CNY') +
      double('b', 'when paid amount is less than 200.50 CNY'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'a group of which another rule is the best wherever it can be',
    double('a', 'when channel is app') +
      rule('b', 'when channel is app\n  multiply points by 1.5\n  group g, take the best') +
      rule('c', 'multiply points by 3\n  group g, take the best'),
    ['JF1520 at rule a "a"'],
  ],
  [
    'once for each rule',
    double('a', 'when channel is app') +
      double('b', 'when channel is app') +
      double('c', 'when channel is app'),
    ['JF1520 at rule a "a"', 'JF1520 at rule b "b"'],
  ],
];

describe('B-13: rules that meet without a word about it', () => {
  test.each(CASES)('%s', (_name, rules, finds) => {
    expect(findings(['JF1520'], [campaign(rules)])).toEqual(finds);
  });

  const PAIR = double('a', 'when channel is app') + double('b', 'when member tier is gold');

  const settings: readonly (readonly [name: string, setting: Setting, count: number])[] = [
    ['groups add', { program: programText({ multipliers: 'multiplier groups combine by adding' }) }, 1],
    [
      'only the best group',
      { program: programText({ multipliers: 'multiplier groups combine by taking the best' }) },
      0,
    ],
  ];
  test.each(settings)('%s', (_name, setting, count) => {
    expect(findings(['JF1520'], [campaign(PAIR)], setting)).toHaveLength(count);
  });

  test('campaigns that exclude each other', () => {
    const other = campaign(double('b', 'when member tier is gold'), '  excludes campaign sale\n').replace(
      'campaign sale "Sale"',
      'campaign other "Other"',
    );
    const first = campaign(double('a', 'when channel is app'));
    expect(findings(['JF1520'], [first, other])).toEqual([]);
    expect(findings(['JF1520'], [first, other.replace('  excludes campaign sale\n', '')])).toEqual([
      'JF1520 at rule a "a"',
    ]);
  });

  test('the message tells the purchase', () => {
    const text = campaign(
      double('a', 'when channel is app\n  for category snack') +
        double('b', 'when member tier is at least silver and paid amount is at least 300 CNY'),
    );
    const found = analyseTexts([text]).filter(({ code }) => code === 'JF1520');
    expect(found.map((diagnostic) => messageOf(diagnostic, 'en'))).toEqual([
      'rules `a` and `b` both apply to one purchase, and nothing says how they go together; for example: member tier silver; purchase at 2027-02-01 12:00, channel app, 1 item for 300.00 CNY of category snack',
    ]);
    expect(found.map((diagnostic) => messageOf(diagnostic, 'zh'))).toEqual([
      '规则“a”和“b”会同时适用于同一笔消费，却没有声明如何叠加；例如：会员：会员等级 silver；消费：时间 2027-02-01 12:00，渠道 app，1 件（品类 snack） 300.00 元',
    ]);
  });
});
