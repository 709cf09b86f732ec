/** What the analysis makes of rules with triggers, of favours, and of conditions on what members did beside buying. */
import { describe, expect, test } from 'vitest';
import { analyseTexts, findings, messageOf, programText, VOCABULARY } from './support.js';

const SETTING = {
  program: programText({ late: 'late records are refused' }),
  vocabulary: `${VOCABULARY}activities: [survey]\n`,
};
const BLOCKS = `jifen 1
perk lounge
  only when given
  says "a" "b"
end
offer notebook
  costs 5 points
  open to all members
end
cause school
  accepts at least 1 point in steps of 1 point
end
message welcome
  in English "a"
  in Chinese "b"
end
expiry
  points never expire
end
pending
  points are usable at once
end
`;
const campaign = (rules: string) =>
  `campaign sale "Sale"\n  runs 2027-01-01 through 2027-12-31\n  for all members\nend\n${rules}`;
const rule = (id: string, clauses: string) => `rule ${id} "${id}"\n  ${clauses}\nend\n`;
const find = (code: string, rules: string) => findings([code], [campaign(rules), BLOCKS], SETTING);

const OPEN = ['JF1530 at campaign sale "Sale"'];

describe('campaigns without bounds', () => {
  test.each([
    ['an activity can be done again and again', 'on activity survey\n  give 30 points once', OPEN],
    ['what it counts has no end', 'on activity survey\n  give 1 point per counted unit', OPEN],
    [
      'a limit bounds it',
      'on activity survey\n  give 30 points once\n  limit 1 time per member per month',
      [],
    ],
    ['redemptions', 'on redemption\n  give 30 points once', OPEN],
    ['a balance can be reached again', 'on balance reaching 500 points\n  give 30 points once', OPEN],
    ['points about to end', 'on the day 30 days before points expire\n  give 30 points once', OPEN],
    ['a member signs up once', 'on sign-up\n  give 100 points once', []],
    ['a birthday comes once a year', 'on the birthday\n  give 100 points once', []],
    ['a day of the month', 'on day 8 of every month\n  give 10 points once', []],
    ['favours are no points', 'send message welcome', []],
  ])('%s', (_name, clauses, finds) => {
    expect(find('JF1530', rule('r', clauses))).toEqual(finds);
  });
});

describe('undeclared overlap', () => {
  const double = (id: string, condition: string) => rule(id, `when ${condition}\n  multiply points by 2`);

  test.each([
    ['member has perk lounge'],
    ['member redemption count of offer notebook this month is at least 2'],
    ['member redemption count ever is at least 1'],
    ['member points donated to cause school this year is at least 100 points'],
    ['member activity count of survey this month is at least 3'],
    ['member carbon saved this year is at least 250 gCO2e'],
    ['member pending balance is at least 10 points'],
    ['member points expiring within 30 days is at least 10 points'],
  ])('is proven for who meets: %s', (condition) => {
    expect(find('JF1520', double('a', 'channel is app') + double('b', condition))).toEqual([
      'JF1520 at rule a "a"',
    ]);
  });

  test('tells of the member in words', () => {
    const rules =
      double('a', 'member has perk lounge') +
      double('b', 'member redemption count of offer notebook this month is at least 2');
    const [found] = analyseTexts([campaign(rules), BLOCKS], SETTING).filter(({ code }) => code === 'JF1520');
    expect(found === undefined ? '' : messageOf(found, 'en')).toContain(
      'member with perk lounge, redeemed before notebook 2 times; purchase at',
    );
    expect(found === undefined ? '' : messageOf(found, 'zh')).toContain(
      '会员：享有权益 lounge，此前兑换 notebook 2 次；消费：',
    );
  });

  test.each([
    ['favours', rule('a', 'send message welcome') + rule('b', 'give perk lounge for good')],
    [
      'gifts of different triggers',
      rule('a', 'on sign-up\n  give 5 points once') + rule('b', 'on the birthday\n  give 5 points once'),
    ],
  ])('is none: %s', (_name, rules) => {
    expect(find('JF1520', rules)).toEqual([]);
  });
});

test('a gift of a group that is always beaten', () => {
  const gift = (id: string, points: number) =>
    rule(id, `on sign-up\n  give ${points} points once\n  group gifts, take the best`);
  expect(find('JF1510', gift('a', 5) + gift('b', 10))).toEqual(['JF1510 at rule a "a"']);
});
