import { describe, expect, test } from 'vitest';
import { findings } from './support.js';

const campaign = (budget: string, rule: string, limit = '') => `campaign sale "Sale"
  runs always
  for all members
  budget ${budget}
${limit}end
rule bonus "Bonus"
  ${rule}
end
`;
const REST = 'then pay the rest and close';

describe('limits, budgets and awards against each other', () => {
  test.each([
    [
      'all fits',
      campaign(
        `5,000 points, ${REST}`,
        'give 50 points per purchase\n  limit 300 points per member per month',
      ),
      [],
    ],
    [
      'a limit above the budget',
      campaign(
        `5,000 points, ${REST}`,
        'give 50 points per purchase\n  limit 6,000 points per member per month',
      ),
      ['JF1560 at limit 6,000 points per member per month'],
    ],
    [
      'a limit of the campaign above the budget',
      campaign(`5,000 points, ${REST}`, 'give 50 points per unit', '  limit 6,000 points per purchase\n'),
      ['JF1560 at limit 6,000 points per purchase'],
    ],
    [
      'a limit over many periods of the budget',
      campaign(
        `5,000 points per day, ${REST}`,
        'give 50 points per unit\n  limit 6,000 points per member per month',
      ),
      [],
    ],
    [
      'a week can lie in two months',
      campaign(
        `5,000 points per month, ${REST}`,
        'give 50 points per unit\n  limit 6,000 points per member per week',
      ),
      [],
    ],
    [
      'a day lies in one',
      campaign(
        `5,000 points per month, ${REST}`,
        'give 50 points per unit\n  limit 6,000 points per member per day',
      ),
      ['JF1560 at limit 6,000 points per member per day'],
    ],
    [
      'a limit of something else',
      campaign(`5,000 points, ${REST}`, 'give 50 points per unit\n  limit 6,000 times per member per day'),
      [],
    ],
    [
      'a budget below one award',
      campaign(`40 points, ${REST}`, 'give 50 points per purchase'),
      [`JF1561 at budget 40 points, ${REST}`],
    ],
    [
      'which is paid in full all the same',
      campaign('40 points, then pay in full and close', 'give 50 points per purchase'),
      [],
    ],
    ['an award of no fixed size', campaign(`40 points, ${REST}`, 'give 50 points per unit'), []],
    [
      'a limit below one award',
      campaign(`5,000 points, ${REST}`, 'give 50 points per purchase\n  limit 40 points per member per day'),
      ['JF1562 at limit 40 points per member per day'],
    ],
  ] as const)('%s', (_name, text, finds) => {
    expect(findings(['JF1560', 'JF1561', 'JF1562'], [text])).toEqual(finds);
  });
});
