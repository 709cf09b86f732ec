import { describe, expect, test } from 'vitest';
import { campaign, findings } from './support.js';

const rule = (clauses: string) => campaign(`rule double "Double"\n${clauses}\n  multiply points by 2\nend\n`);

const CASES: readonly (readonly [name: string, clauses: string, finds: readonly string[]])[] = [
  ['inside', '  during 2027-02-06 through 2027-02-12', []],
  ['the same days', '  during 2027-02-01 through 2027-02-20', []],
  [
    'all after the campaign',
    '  during 2027-03-01 through 2027-03-05',
    ['JF1501 at during 2027-03-01 through 2027-03-05'],
  ],
  [
    'a day too long',
    '  during 2027-02-15 through 2027-02-21',
    ['JF1502 at during 2027-02-15 through 2027-02-21'],
  ],
  [
    'one of two ranges outside',
    '  during 2027-02-02 through 2027-02-03\n  during 2027-01-02 through 2027-01-03',
    ['JF1502 at during 2027-01-02 through 2027-01-03'],
  ],
  ['open to the end', '  during 2027-02-06 and after', []],
  ['open from the start', '  during the time through 2027-02-06', []],
  ['open, but after the end', '  during 2027-02-21 and after', ['JF1501 at during 2027-02-21 and after']],
  ['a calendar with other years', '  during calendar spring-festival', []],
];

describe('dates of a rule against the run of its campaign', () => {
  test.each(CASES)('%s', (_name, clauses, finds) => {
    expect(findings(['JF1501', 'JF1502'], [rule(clauses)])).toEqual(finds);
  });
});
