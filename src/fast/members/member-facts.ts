/** Facts about one member on one day, by arithmetic over what is remembered. As `engine/facts/member.ts`. */
import { membershipYear } from '../../engine/counters.js';
import { birthdayInYear, type CivilDate, dayNumber, daysInMonth } from '../../value/civil-date.js';
import { MICRO } from '../columns.js';
import type { DayHistory } from './day-history.js';
import type { SlotWindow } from './slot-ways.js';

/** Whole years; it grows on 28 February of common years for who was born on the 29th. */
export function ageOn(birth: CivilDate, { year, month, day }: CivilDate): number {
  const age = year - birth.year;
  if (month !== birth.month) return month > birth.month ? age : age - 1;
  return day >= Math.min(birth.day, daysInMonth(year, month)) ? age : age - 1;
}

export function isBirthday(birth: CivilDate, { year, month, day }: CivilDate): boolean {
  return month === birth.month && day === Math.min(birth.day, daysInMonth(year, month));
}

/** Days to the nearest birthday, before or after. */
export function daysFromBirthday(birth: CivilDate, { year }: CivilDate, day: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let one = year - 1; one <= year + 1; one += 1) {
    nearest = Math.min(nearest, Math.abs(dayNumber(birthdayInYear(birth, one)) - day));
  }
  return nearest;
}

/** Adds up the days of a window; the result is in the history's `purchases`, `spend` and `points`. */
export function addUp(
  history: DayHistory,
  member: number,
  window: SlotWindow,
  day: number,
  joined: number,
): void {
  if (window === null) history.total(member);
  else if (window === 'membership-year') addUpMembershipYear(history, member, day, joined);
  else {
    window.moveTo(day);
    history.sum(member, window.start, window.end);
  }
}

/** From the joining day, else the day of the first purchase. */
function addUpMembershipYear(history: DayHistory, member: number, day: number, joined: number): void {
  const from = Number.isNaN(joined) ? history.firstDay(member) : joined;
  if (Number.isNaN(from)) {
    history.total(member);
    return;
  }
  const { start, end } = membershipYear(from, day);
  history.sum(member, start, end);
}

/** Millionths of a minor unit, rounded down; `NaN` without a purchase. Beyond 2^53 it may be off, as nothing asks for it. */
export function averageMicro({ purchases, spend }: DayHistory): number {
  if (purchases === 0) return Number.NaN;
  const whole = Math.floor(spend / purchases);
  const rest = spend - whole * purchases;
  return whole * MICRO + Math.floor((rest * MICRO) / purchases);
}
