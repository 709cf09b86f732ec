import { describe, expect, test } from 'vitest';
import { analyseTexts, findings, messageOf, programText } from './support.js';

const campaign = (rules: string, header = '') => `campaign sale "Sale"
  runs always
  for all members
${header}end
${rules}`;
const rule = (id: string, clauses: string) => `rule ${id} "${id}"\n  ${clauses}\nend\n`;
const DOUBLE = rule('double', 'multiply points by 2');
const OFF = rule('off', 'take 10% off each unit\n  in lane item');
const OPEN = ['JF1530 at campaign sale "Sale"'];

const CASES: readonly (readonly [name: string, text: string, finds: readonly string[]])[] = [
  ['nothing at all', campaign(DOUBLE), OPEN],
  ['a budget', campaign(DOUBLE, '  budget 5,000 points, then pay the rest and close\n'), []],
  ['a budget of something else', campaign(DOUBLE, '  budget 5,000 CNY, then pay the rest and close\n'), OPEN],
  ['a budget in times', campaign(DOUBLE + OFF, '  budget 500 times, then pay the rest and close\n'), []],
  [
    'a limit of the rule',
    campaign(rule('double', 'multiply points by 2\n  limit 300 points per purchase')),
    [],
  ],
  ['a limit of the campaign', campaign(DOUBLE, '  limit 300 points per member per month\n'), []],
  [
    'a limit of another rule',
    campaign(DOUBLE + rule('more', 'give 5 points per unit\n  limit 1 time per member per day')),
    OPEN,
  ],
  [
    'once a purchase is no bound',
    campaign(rule('double', 'multiply points by 2\n  limit 1 time per purchase')),
    OPEN,
  ],
  [
    'the first purchase comes once',
    campaign(rule('first', 'when this is the first purchase\n  give 50 points per purchase')),
    [],
  ],
  [
    'but may be of any size',
    campaign(rule('first', 'when this is the first purchase\n  multiply points by 2')),
    OPEN,
  ],
  ['a campaign without rules', campaign(''), []],
];

describe('campaigns without bounds', () => {
  test.each(CASES)('%s', (_name, text, finds) => {
    expect(findings(['JF1530'], [text])).toEqual(finds);
  });

  test('a limit of the program', () => {
    const limits = 'limits\n  limit 5,000 points per member per month\nend\n';
    expect(findings(['JF1530'], [campaign(DOUBLE)], { program: programText({}, limits) })).toEqual([]);
  });

  test('the message names what and which', () => {
    const [found] = analyseTexts([campaign(DOUBLE + OFF)]).filter(({ code }) => code === 'JF1530');
    expect(found === undefined ? '' : messageOf(found, 'en')).toBe(
      'campaign `sale` can issue any number of points and discounts: no budget and no limit covers the rules `double`, `off`',
    );
    expect(found?.suggestion?.zh).toContain('预算');
  });
});
