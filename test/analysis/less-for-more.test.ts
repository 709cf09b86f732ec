import { describe, expect, test } from 'vitest';
import { analyseTexts, campaign, findings, messageOf } from './support.js';

const step = (id: string, when: string, points: number, more = '') =>
  `rule ${id} "${id}"\n  when ${when}\n  give ${points} points per purchase\n${more}end\n`;

const BELOW = 'paid amount is at least 100 CNY and paid amount is less than 200 CNY';

describe('more bought, less given', () => {
  test.each([
    ['rising', step('low', BELOW, 20) + step('high', 'paid amount is at least 200 CNY', 50), []],
    [
      'falling',
      step('low', BELOW, 50) + step('high', 'paid amount is at least 200 CNY', 20),
      ['JF1551 at rule high "high"'],
    ],
    ['equal', step('low', BELOW, 50) + step('high', 'paid amount is at least 200 CNY', 50), []],
    ['a gap between them', step('low', BELOW, 50) + step('high', 'paid amount is at least 201 CNY', 20), []],
    [
      'other members',
      step('low', BELOW, 50) + step('high', 'paid amount is at least 200 CNY and member tier is gold', 20),
      [],
    ],
    ['another amount', step('low', BELOW, 50) + step('high', 'listed amount is at least 200 CNY', 20), []],
    [
      'a third rule makes up for it',
      step('low', BELOW, 50) +
        step('high', 'paid amount is at least 200 CNY', 20) +
        step('more', 'paid amount is at least 150 CNY', 40),
      [],
    ],
    [
      'steps of a quantity',
      step('low', 'quantity of category snack is between 1 and 2.999999', 50) +
        step('high', 'quantity of category snack is at least 3 items', 20),
      ['JF1551 at rule high "high"'],
    ],
  ] as const)('%s', (_name, rules, finds) => {
    expect(findings(['JF1551'], [campaign(rules)])).toEqual(finds);
  });

  test('the message names the threshold', () => {
    const text = campaign(step('low', BELOW, 50) + step('high', 'paid amount is at least 200 CNY', 20));
    const [found] = analyseTexts([text]).filter(({ code }) => code === 'JF1551');
    expect(found === undefined ? '' : messageOf(found, 'zh')).toBe(
      '达到 200.00 元后，规则“high”给出的少于其下一档规则“low”',
    );
  });
});
