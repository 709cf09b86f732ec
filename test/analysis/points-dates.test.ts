/** Points that end before they can be used. */
import { describe, expect, test } from 'vitest';
import { analyseTexts, findings, messageOf, programText } from './support.js';

const CODES = ['JF1597', 'JF1598'];
const SETTING = { program: programText({ late: 'late records are refused' }) };
const CAMPAIGN = `campaign sale "Sale"
  runs 2027-02-01 through 2027-02-20
  for all members
  budget 1,000 points, then pay the rest and close
end
rule double
  multiply points by 2
end
rule discount
  take 1 CNY off the total
  in lane order
  limit 1 time per purchase
end
`;
const block = (header: string, clauses: readonly string[]): string =>
  `${header}\n${clauses.map((clause) => `  ${clause}\n`).join('')}end\n`;
const MONTHS = 'month ends clamp to the last day';

const find = (...blocks: readonly string[]) => findings(CODES, [`${CAMPAIGN}${blocks.join('')}`], SETTING);

describe('points that nobody can use', () => {
  test.each([
    ['points expire 7 days after they were earned, at the end of that day', 8, true],
    ['points expire 7 days after they were earned, at the end of that day', 7, false],
    ['points expire 7 days after they were earned, at the end of that month', 37, false],
    ['points expire 7 days after they were earned, at the end of that month', 38, true],
    ['points expire at the end of the month in which they were earned', 31, true],
    ['points expire at the end of the quarter in which they were earned', 91, false],
    ['points never expire', 9999, false],
    ['points expire 7 days after the last purchase', 15, false],
  ])('%s, usable after %d days: %s', (expiry, days, isFound) => {
    const pending = block('pending', [`points are usable ${days} days after the event`]);
    expect(find(block('expiry', [expiry]), pending)).toEqual(isFound ? ['JF1597 at expiry'] : []);
  });

  test('months may be short, so only what is certain is said', () => {
    const expiry = block('expiry', [
      'points expire 1 month after they were earned, at the end of that day',
      MONTHS,
    ]);
    const pending = (days: number) => block('pending', [`points are usable ${days} days after the event`]);
    expect(find(expiry, pending(31))).toEqual([]);
    expect(find(expiry, pending(32))).toEqual(['JF1597 at expiry']);
  });

  test('each origin has its own blocks', () => {
    const expiry = block('expiry', ['points expire 7 days after they were earned, at the end of that day']);
    const own = block('expiry "sale"', ['points never expire', 'for points of campaign sale']);
    const waiting = block('pending', [
      'points are usable 15 days after the event',
      'for points of rules double',
    ]);
    expect(find(expiry, waiting)).toEqual(['JF1597 at expiry']);
    expect(find(expiry, own, waiting)).toEqual([]);
  });

  test('delivery may come soon', () => {
    const expiry = block('expiry', ['points expire 7 days after they were earned, at the end of that day']);
    const pending = block('pending', [
      'points are usable on delivery, at the latest 15 days after the event',
    ]);
    expect(find(expiry, pending)).toEqual([]);
  });
});

describe('a date on which points end', () => {
  const until = (date: string, ...more: readonly string[]): readonly string[] =>
    find(block('expiry', [`points expire at the end of ${date}`, 'for points of campaign sale']), ...more);
  const WAIT = block('pending', ['points are usable 3 days after the event']);

  test.each([
    ['2027-01-31', ['JF1597 at expiry']],
    ['2027-02-01', ['JF1598 at expiry']],
    ['2027-02-19', ['JF1598 at expiry']],
    ['2027-02-20', []],
  ])('%s', (date, said) => {
    expect(until(date)).toEqual(said);
  });

  test.each([
    ['2027-02-03', ['JF1597 at expiry']],
    ['2027-02-04', ['JF1598 at expiry']],
    ['2027-02-22', ['JF1598 at expiry']],
    ['2027-02-23', []],
  ])('%s, when points wait for three days', (date, said) => {
    expect(until(date, WAIT)).toEqual(said);
  });

  test('of all points is no mistake: base points never cease', () => {
    expect(find(block('expiry', ['points expire at the end of 2027-12-31']))).toEqual([]);
  });

  test('is said in words', () => {
    const text = `${CAMPAIGN}${block('expiry', [
      'points expire at the end of 2027-02-10',
      'for points of campaign sale',
    ])}`;
    const [found] = analyseTexts([text], SETTING).filter(({ code }) => code === 'JF1598');
    if (found === undefined) throw new Error('not found');
    expect(messageOf(found, 'en')).toBe(
      'points of rule `double` that are earned from 2027-02-11 on end before they can be used; they are earned through 2027-02-20',
    );
    expect(messageOf(found, 'zh')).toBe(
      '规则“double”的积分自 2027-02-11 起获得的，在可用之前就已到期；其获得期到 2027-02-20 为止',
    );
  });
});

test('conditions of tiers are looked into', () => {
  const tier = block('tier gold', [
    'reached when member spend this year is at least 50 CNY and member spend this year is less than 10 CNY',
    'reviewed at the end of the year',
    'no grace',
    'lost one step at a time',
  ]);
  const program = programText({
    late: 'late records are refused',
    crossing: 'the purchase that reaches a tier earns at the old rate',
  });
  expect(findings(['JF1504'], [tier], { program })).toEqual(['JF1504 at less than 10 CNY']);
});
