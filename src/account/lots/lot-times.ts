/** When points become usable and when they end. Civil days are those of the program's zone; see `LifeRules`. */
import type { CivilSpan, ExpiryRule, PendingWay } from '../../ruleset/types.js';
import { addMonths, dayNumber, type MonthEnd, periodOf } from '../../value/civil-date.js';
import { instantOfLocal, type Zone } from '../../value/zone.js';

/** The day that is so much later. */
export function addSpan(day: number, { count, unit }: CivilSpan, monthEnd: MonthEnd): number {
  if (unit === 'days') return day + count;
  return addMonths(day, unit === 'years' ? 12 * count : count, monthEnd);
}

/** The last day of points earned on `day`; `null`: they never end. */
export function lastDayOf({ way, monthEnd }: ExpiryRule, day: number): number | null {
  switch (way.kind) {
    case 'never':
      return null;
    case 'after': {
      const last = addSpan(day, way.span, monthEnd);
      return way.through === 'day' ? last : periodOf(last, way.through).end;
    }
    case 'period-end':
      return periodOf(day, way.period).end;
    case 'date':
      return way.day;
    case 'idle':
      return addSpan(day, way.span, monthEnd);
  }
}

/** The latest day of the calendar: nothing ends after it. */
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });

/** The first instant after a last day. */
export function endOfDay(lastDay: number | null, zone: Zone): number | null {
  return lastDay === null || lastDay >= LAST_DAY ? null : instantOfLocal(zone, lastDay + 1, 0);
}

/** When pending points of a day become usable at the latest; `null`: on delivery only. */
export function usableFrom(
  way: Exclude<PendingWay, { kind: 'at-once' }>,
  day: number,
  zone: Zone,
): number | null {
  const days = way.kind === 'after' ? way.days : way.daysMax;
  return days === null ? null : instantOfLocal(zone, day + days, 0);
}
