import { describe, expect, test } from 'vitest';
import { findings } from './support.js';

const campaign = (runs: string, during = '') => `campaign sale "Sale"
  ${runs}
  for all members
end
rule double "Double"
${during}  multiply points by 2
end
`;

describe('dates that are slips of the pen', () => {
  test.each([
    ['a few weeks', campaign('runs 2027-02-01 through 2027-02-20'), []],
    ['long ago, but all of it', campaign('runs 1999-02-01 through 1999-02-20'), []],
    ['fifty years', campaign('runs 2027-02-01 through 2077-02-01'), []],
    [
      'seventy years',
      campaign('runs 2027-02-01 through 2097-02-01'),
      ['JF1580 at runs 2027-02-01 through 2097-02-01'],
    ],
    [
      'one rule far away',
      campaign('runs from 1970-02-01', '  during 2027-02-01 through 2027-02-02\n'),
      ['JF1580 at runs from 1970-02-01'],
    ],
    [
      'after the zone data',
      campaign('runs 2027-02-01 through 2127-02-20'),
      ['JF1581 at runs 2027-02-01 through 2127-02-20'],
    ],
    [
      'before the zone data',
      campaign('runs 0227-02-01 through 2027-02-20'),
      ['JF1581 at runs 0227-02-01 through 2027-02-20'],
    ],
    ['open ends', campaign('runs always', '  during 2027-02-01 and after\n'), []],
  ] as const)('%s', (_name, text, finds) => {
    expect(findings(['JF1580', 'JF1581'], [text])).toEqual(finds);
  });
});
