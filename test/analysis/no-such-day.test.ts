import { describe, expect, test } from 'vitest';
import { campaign, findings } from './support.js';

/** 2027-02-08 is a Monday. */
const CASES: readonly (readonly [name: string, clauses: string, finds: readonly string[]])[] = [
  ['a Sunday in the campaign', 'when weekday is Sunday', []],
  [
    'a Sunday from Monday to Friday',
    'during 2027-02-08 through 2027-02-12\n  when weekday is Sunday',
    ['JF1507 at weekday is Sunday'],
  ],
  ['the 30th of February', 'when day of the month is 30', ['JF1507 at 30']],
  ['the 20th', 'when day of the month is 20', []],
  ['a month outside', 'when month is March', ['JF1507 at month is March']],
  ['a date outside', 'when date is at least 2027-03-01', ['JF1507 at at least 2027-03-01']],
  ['either day', 'when weekday is Sunday or date is at least 2027-03-01', []],
];

describe('days that never come', () => {
  test.each(CASES)('%s', (_name, clauses, finds) => {
    const text = campaign(`rule double "Double"\n  ${clauses}\n  multiply points by 2\nend\n`);
    expect(findings(['JF1507'], [text])).toEqual(finds);
  });
});
