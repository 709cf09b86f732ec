import { describe, expect, test } from 'vitest';
import { campaign, findings, VOCABULARY } from './support.js';

const CASES: readonly (readonly [name: string, condition: string, finds: readonly string[]])[] = [
  ['a restriction', 'member tier is at least silver', []],
  ['the lowest tier', 'member tier is at least none', ['JF1506 at at least none']],
  ['the highest tier', 'member tier is at most gold', ['JF1506 at at most gold']],
  ['an amount of nothing', 'paid amount is at least 0 CNY', ['JF1506 at at least 0 CNY']],
  ['a range that begins at nothing', 'paid amount is between 0 CNY and 50 CNY', []],
  ['that a value is known', 'member credit band is known', []],
  [
    'the lowest of a value that may be unknown',
    'member credit band is known and member credit band is at least D',
    ['JF1506 at at least D'],
  ],
  ['inside a selection', 'purchase includes category snack', []],
  ['denied', 'channel is app or not member tier is at least none', []],
];

describe('conditions that always hold', () => {
  test.each(CASES)('%s', (_name, condition, finds) => {
    const text = campaign(`rule double "Double"\n  when ${condition}\n  multiply points by 2\nend\n`);
    expect(findings(['JF1506'], [text])).toEqual(finds);
  });

  test('an amount is unknown where there are other currencies', () => {
    const text = campaign(
      'rule double "Double"\n  when paid amount is at least 0 CNY\n  multiply points by 2\nend\n',
    );
    const vocabulary = `${VOCABULARY}currencies: [{code: HKD, digits: 2}]\n`;
    expect(findings(['JF1506'], [text], { vocabulary })).toEqual([]);
  });

  test('the lowest row of a table may be written out', () => {
    const table = `table rates "Rates"
  multiply points, group tier, take the best
  | member tier     | times |
  | at least none   | 1.1   |
  | at least silver | 1.2   |
end
`;
    expect(findings(['JF1506'], [campaign(table)])).toEqual([]);
  });
});
