/** What a member did on past days, added up over a window. */
import type { CounterWindow } from '../ruleset/types.js';
import {
  addMonths,
  birthdayInYear,
  civilDateOf,
  type DayRange,
  dayNumber,
  parseCivilDate,
  periodOf,
} from '../value/civil-date.js';
import { total } from './amounts.js';
import { valuesIn } from './by-day.js';
import type { MemberProfile } from './event.js';
import type { DayTotals, MemberState } from './state.js';

const NOTHING: DayTotals = { purchases: 0, spendMinor: 0n, points: 0n };

/** The days of a window that ends with `day`; `null`: since ever. A rolling window of n days holds `day` itself. */
export function daysOfWindow(window: CounterWindow, day: number, joinedDay: number | null): DayRange | null {
  switch (window.period) {
    case 'lifetime':
      return null;
    case 'days':
      return { start: day - window.days + 1, end: day };
    case 'months':
      return { start: addMonths(day, -window.months, 'clamp') + 1, end: day };
    case 'membership-year':
      return joinedDay === null ? null : membershipYear(joinedDay, day);
    default:
      return periodOf(day, window.period);
  }
}

/** From the last return of the joining day to the day before its next one. */
export function membershipYear(joinedDay: number, day: number): DayRange {
  const joined = civilDateOf(joinedDay);
  const { year } = civilDateOf(day);
  const [before, start, next] = [year - 1, year, year + 1].map((one) =>
    dayNumber(birthdayInYear(joined, one)),
  );
  const [from = day, until = day] = day < (start ?? day) ? [before, start] : [start, next];
  return { start: from, end: until - 1 };
}

/** The day from which a member's years are counted: the joining day, else that of the first purchase. */
export function joinedDayOf(member: Pick<MemberProfile, 'joined'>, state: MemberState): number | null {
  const joined = member.joined === null ? undefined : parseCivilDate(member.joined);
  if (joined !== undefined) return dayNumber(joined);
  return state.days.find(([, { purchases }]) => purchases > 0)?.[0] ?? null;
}

/** The day of the last purchase up to `day`; `null` without one. */
export function lastPurchaseDay(state: MemberState, day: number): number | null {
  return state.days.findLast(([on, { purchases }]) => on <= day && purchases > 0)?.[0] ?? null;
}

/** Totals of days; `null`: of all. */
export function totalsIn(state: MemberState, range: DayRange | null): DayTotals {
  return valuesIn(state.days, range).reduce(addTotals, NOTHING);
}

/** What was counted under a key (see `MemberState.counts`), or under all keys that begin with it. */
export function countIn(state: MemberState, key: string, range: DayRange | null): bigint {
  const all = key.endsWith('/');
  return total(
    [...state.counts].flatMap(([id, days]) =>
      id === key || (all && id.startsWith(key)) ? valuesIn(days, range) : [],
    ),
  );
}

export function addTotals(a: DayTotals, b: DayTotals): DayTotals {
  return {
    purchases: a.purchases + b.purchases,
    spendMinor: a.spendMinor + b.spendMinor,
    points: a.points + b.points,
  };
}
