/**
 * Civil dates: days of the proleptic Gregorian calendar, without zone or time of day. A day is either a
 * `CivilDate` or its number, days since 1970-01-01; all arithmetic is on numbers.
 */

/** `month` 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar period. Weeks are ISO 8601 weeks: Monday to Sunday. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Day numbers, both included. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_162;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD` with years 0001 to 9999. `undefined` for any other form and for days that do not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const date = { year: digitsAt(text, 0, 4), month: digitsAt(text, 5, 7), day: digitsAt(text, 8, 10) };
  return isCivilDate(date) ? date : undefined;
}

/** The number that ASCII digits write; -1, which no date has, when one of the characters is none. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether the day exists, in the years 1 to 9999. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function formatCivilDate(date: CivilDate): string {
  const year = date.year.toString().padStart(4, '0');
  return `${year}-${date.month.toString().padStart(2, '0')}-${date.day.toString().padStart(2, '0')}`;
}

/**
 * Days since 1970-01-01, negative before it.
 * Source of the month formula: Reingold and Dershowitz, Calendrical Calculations, "fixed-from-gregorian".
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // The formula counts 30 days for February; what is too much is taken back from March on.
  const shortFebruary = month <= 2 ? 0 : isLeapYear(year) ? 1 : 2;
  const daysBeforeMonth = Math.floor((367 * month - 362) / 12) - shortFebruary;
  return 365 * past + leapDays + daysBeforeMonth + day - 1 - DAYS_TO_1970;
}

/** The date of a day number; the inverse of `dayNumber`. Source: as there, "gregorian-from-fixed". */
export function civilDateOf(number: number): CivilDate {
  const year = yearOf(number);
  const dayOfYear = number - dayNumber({ year, month: 1, day: 1 });
  const february = isLeapYear(year) ? 29 : 28;
  const shortFebruary = dayOfYear < 31 + february ? 0 : 30 - february;
  const month = Math.floor((12 * (dayOfYear + shortFebruary) + 373) / 367);
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

function yearOf(number: number): number {
  // 400 years have 146,097 days. Reckoned with the mean year the result can be one year off, either way.
  const estimate = Math.floor(((number + DAYS_TO_1970) * 400) / 146_097) + 1;
  if (number < dayNumber({ year: estimate, month: 1, day: 1 })) return estimate - 1;
  return number < dayNumber({ year: estimate + 1, month: 1, day: 1 }) ? estimate : estimate + 1;
}

/** 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (number + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** The calendar period that holds a day. */
export function periodOf(number: number, period: Period): DayRange {
  if (period === 'day') return { start: number, end: number };
  if (period === 'week') {
    const start = number - weekdayOf(number) + 1;
    return { start, end: start + 6 };
  }
  const { year, month } = civilDateOf(number);
  if (period === 'month') return monthsRange(year, month, month);
  if (period === 'year') return monthsRange(year, 1, 12);
  const first = month - ((month - 1) % 3);
  return monthsRange(year, first, first + 2);
}

function monthsRange(year: number, first: number, last: number): DayRange {
  return {
    start: dayNumber({ year, month: first, day: 1 }),
    end: dayNumber({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/** What becomes of a day that a month does not have: its last day, or so many days into the next month. */
export type MonthEnd = 'clamp' | 'roll';

/** The day so many months later (or earlier): 31 January and a month are 28 February, or with `roll` 3 March. */
export function addMonths(number: number, months: number, monthEnd: MonthEnd): number {
  const { year, month, day } = civilDateOf(number);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const last = daysInMonth(target.year, target.month);
  const first = dayNumber({ ...target, day: 1 });
  return first - 1 + (monthEnd === 'clamp' ? Math.min(day, last) : day);
}

/** The birthday in a year. Who was born on 29 February has it on 28 February in common years. */
export function birthdayInYear(birth: CivilDate, year: number): CivilDate {
  return { year, month: birth.month, day: Math.min(birth.day, daysInMonth(year, birth.month)) };
}

/**
 * Age in whole years: it grows on the birthday as `birthdayInYear` has it, so who was born on 29 February gets
 * older on 28 February in common years. Negative when `on` is before `birth`.
 */
export function ageAt(birth: CivilDate, on: CivilDate): number {
  const hadBirthday = dayNumber(on) >= dayNumber(birthdayInYear(birth, on.year));
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}
