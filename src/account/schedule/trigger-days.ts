/** On which day a scheduled trigger is due next. */
import { lastPurchaseDay } from '../../engine/counters.js';
import type { Lot } from '../../engine/state.js';
import type { ScheduledTrigger } from '../../ruleset/types.js';
import {
  birthdayInYear,
  civilDateOf,
  dayNumber,
  daysInMonth,
  parseCivilDate,
} from '../../value/civil-date.js';
import { localDay, type Zone } from '../../value/zone.js';
import type { MemberAccount } from '../books.js';

/** The first day after `day` on which the trigger is due, as the account stands; `null`: none. */
export function nextTriggerDay(
  trigger: ScheduledTrigger,
  { profile, state }: MemberAccount,
  day: number,
  zone: Zone,
): number | null {
  switch (trigger.kind) {
    case 'date':
      return firstAfter(day, [trigger.day]);
    case 'birthday': {
      const { daysBefore } = trigger;
      return firstAfter(
        day,
        yearlyDays(profile.birthday, day + daysBefore).map((one) => one - daysBefore),
      );
    }
    case 'anniversary':
      return firstAfter(day, anniversaries(profile.joined, day));
    case 'day-of-month':
      return firstAfter(day, monthlyDays(trigger.day, day));
    case 'inactive': {
      const last = lastPurchaseDay(state, Number.MAX_SAFE_INTEGER);
      return last === null ? null : firstAfter(day, [last + trigger.days]);
    }
    case 'expiring':
      return endingAfter(day, trigger.days, state.lots, zone);
  }
}

/** @param days ascending */
function firstAfter(day: number, days: readonly number[]): number | null {
  return days.find((one) => one > day) ?? null;
}

/** The day's returns in the year of `day` and the next one; never before the first. */
function yearlyDays(date: string | null, day: number): number[] {
  const first = date === null ? undefined : parseCivilDate(date);
  if (first === undefined) return [];
  const { year } = civilDateOf(day);
  const start = Math.max(year, first.year);
  return [start, start + 1].map((one) => dayNumber(birthdayInYear(first, one)));
}

function anniversaries(joined: string | null, day: number): number[] {
  const first = joined === null ? undefined : parseCivilDate(joined);
  if (first === undefined) return [];
  // From the day of joining on, so that its first return is among them.
  const joinedDay = dayNumber(first);
  return yearlyDays(joined, Math.max(day, joinedDay)).filter((one) => one > joinedDay);
}

function monthlyDays(dayOfMonth: number, day: number): number[] {
  const { year, month } = civilDateOf(day);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return [{ year, month }, next].map((one) =>
    dayNumber({ ...one, day: Math.min(dayOfMonth, daysInMonth(one.year, one.month)) }),
  );
}

/** Of usable points that end: the first day after `day` that lies so many days before a last day. */
function endingAfter(day: number, days: number, lots: readonly Lot[], zone: Zone): number | null {
  // Lots are in the order of their ends, those that never end come last.
  for (const { isPending, endsMs } of lots) {
    if (endsMs === null) return null;
    const due = isPending ? day : localDay(zone, endsMs - 1) - days;
    if (due > day) return due;
  }
  return null;
}
