import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageAt,
  birthdayInYear,
  type CivilDate,
  civilDateOf,
  dayNumber,
  daysInMonth,
  formatCivilDate,
  isLeapYear,
  type Period,
  parseCivilDate,
  periodOf,
  weekdayOf,
} from '../../src/value/civil-date.js';
import { anyDay } from './arbitraries.js';

const PERIODS: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year'];

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

function day(text: string): number {
  return dayNumber(date(text));
}

function textOf(number: number): string {
  return formatCivilDate(civilDateOf(number));
}

describe('parseCivilDate', () => {
  it.each(['0001-01-01', '1970-01-01', '2000-02-29', '2024-02-29', '2027-12-31', '9999-12-31'])(
    'reads %s and prints it back',
    (text) => {
      expect(formatCivilDate(date(text))).toBe(text);
    },
  );

  it.each([
    '0000-01-01',
    '1900-02-29',
    '2027-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-00-10',
    '2027-13-01',
    '2027-01-00',
    '2027-01-32',
    '2027-1-1',
    '27-01-01',
    '10000-01-01',
    '-2027-01-01',
    '2027/01/01',
    '20270101',
    ' 2027-01-01',
    '2027-01-01 ',
    '2027-01-01\n',
    '２０２７-01-01',
    '2027-01-01T00:00',
    '',
  ])('refuses %j', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is %d', (text, number) => {
    expect(day(text)).toBe(number);
    expect(textOf(number)).toBe(text);
  });

  it('agree with another implementation of the calendar, both ways', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const other = new Date(number * 86_400_000);
        expect(civilDateOf(number)).toEqual({
          year: other.getUTCFullYear(),
          month: other.getUTCMonth() + 1,
          day: other.getUTCDate(),
        });
        expect(dayNumber(civilDateOf(number))).toBe(number);
        expect(weekdayOf(number)).toBe(other.getUTCDay() === 0 ? 7 : other.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it('follow each other over every month end of 400 years', () => {
    for (let year = 1801; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const first = dayNumber({ year, month, day: 1 });
        const last = dayNumber({ year, month, day: daysInMonth(year, month) });
        expect(civilDateOf(first)).toEqual({ year, month, day: 1 });
        expect(civilDateOf(last)).toEqual({ year, month, day: daysInMonth(year, month) });
        expect(civilDateOf(last + 1).day).toBe(1);
      }
    }
  });

  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('%d is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

describe('periodOf', () => {
  it.each<[string, Period, string, string]>([
    ['2027-02-17', 'day', '2027-02-17', '2027-02-17'],
    ['2027-02-17', 'week', '2027-02-15', '2027-02-21'],
    ['2027-01-01', 'week', '2026-12-28', '2027-01-03'],
    ['2027-01-03', 'week', '2026-12-28', '2027-01-03'],
    ['1969-12-31', 'week', '1969-12-29', '1970-01-04'],
    ['2028-02-10', 'month', '2028-02-01', '2028-02-29'],
    ['2027-12-31', 'month', '2027-12-01', '2027-12-31'],
    ['2027-03-31', 'quarter', '2027-01-01', '2027-03-31'],
    ['2027-05-15', 'quarter', '2027-04-01', '2027-06-30'],
    ['2027-12-01', 'quarter', '2027-10-01', '2027-12-31'],
    ['2028-07-01', 'year', '2028-01-01', '2028-12-31'],
  ])('%s, %s: %s to %s', (text, period, start, end) => {
    const range = periodOf(day(text), period);
    expect([textOf(range.start), textOf(range.end)]).toEqual([start, end]);
  });

  it('cuts the days into periods without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PERIODS), (number, period) => {
        const range = periodOf(number, period);
        expect(range.start <= number && number <= range.end).toBe(true);
        expect(periodOf(range.start, period)).toEqual(range);
        expect(periodOf(range.end, period)).toEqual(range);
        expect(periodOf(range.end + 1, period).start).toBe(range.end + 1);
      }),
    );
  });
});

describe('birthdays', () => {
  it.each([
    ['2000-05-05', '2027-05-04', 26],
    ['2000-05-05', '2027-05-05', 27],
    ['2000-05-05', '2000-05-05', 0],
    ['2000-05-05', '2000-05-04', -1],
    ['2000-12-31', '2027-01-01', 26],
    ['2000-02-29', '2027-02-27', 26],
    ['2000-02-29', '2027-02-28', 27],
    ['2000-02-29', '2028-02-28', 27],
    ['2000-02-29', '2028-02-29', 28],
  ])('born %s, on %s: %d years', (birth, on, age) => {
    expect(ageAt(date(birth), date(on))).toBe(age);
  });

  it('grows by one on the birthday and on no other day of a year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 9998 }), (number, year) => {
        const birth = civilDateOf(number);
        const birthday = dayNumber(birthdayInYear(birth, year));
        const before = ageAt(birth, civilDateOf(birthday - 1));
        expect(ageAt(birth, civilDateOf(birthday))).toBe(before + 1);
        expect(ageAt(birth, civilDateOf(dayNumber({ year, month: 12, day: 31 })))).toBe(before + 1);
        expect(ageAt(birth, { year, month: 1, day: 1 })).toBe(
          birthday === dayNumber({ year, month: 1, day: 1 }) ? before + 1 : before,
        );
      }),
    );
  });
});
