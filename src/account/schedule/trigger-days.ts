/** On which days a scheduled trigger is due. */
import { lastPurchaseDay } from '../../engine/counters.js';
import type { ScheduledTrigger, Trigger } from '../../ruleset/types.js';
import {
  birthdayInYear,
  civilDateOf,
  dayNumber,
  daysInMonth,
  parseCivilDate,
} from '../../value/civil-date.js';
import { localDay, type Zone } from '../../value/zone.js';
import type { MemberAccount } from '../books.js';

const SCHEDULED: readonly Trigger['kind'][] = [
  'birthday',
  'anniversary',
  'date',
  'day-of-month',
  'inactive',
  'expiring',
];

export function isScheduled(trigger: Trigger): trigger is ScheduledTrigger {
  return SCHEDULED.includes(trigger.kind);
}

/** Days on which the trigger is due; all that there are around `day`, and some that are not after it. */
export function triggerDays(
  trigger: ScheduledTrigger,
  { profile, state }: MemberAccount,
  day: number,
  zone: Zone,
): readonly number[] {
  switch (trigger.kind) {
    case 'date':
      return [trigger.day];
    case 'birthday':
      return yearlyDays(profile.birthday, day).map((birthday) => birthday - trigger.daysBefore);
    case 'anniversary':
      return anniversaries(profile.joined, day);
    case 'day-of-month':
      return monthlyDays(trigger.day, day);
    case 'inactive': {
      const last = lastPurchaseDay(state, Number.MAX_SAFE_INTEGER);
      return last === null ? [] : [last + trigger.days];
    }
    case 'expiring':
      return state.lots.flatMap(({ isPending, endsMs }) =>
        isPending || endsMs === null ? [] : [localDay(zone, endsMs - 1) - trigger.days],
      );
  }
}

/** The day's returns in the years around; a trigger may lie up to a year before it. */
function yearlyDays(date: string | null, day: number): number[] {
  const first = date === null ? undefined : parseCivilDate(date);
  if (first === undefined) return [];
  const { year } = civilDateOf(day);
  return [year, year + 1, year + 2].map((one) => dayNumber(birthdayInYear(first, one)));
}

function anniversaries(joined: string | null, day: number): number[] {
  const first = joined === null ? undefined : parseCivilDate(joined);
  return first === undefined ? [] : yearlyDays(joined, day).filter((one) => one > dayNumber(first));
}

function monthlyDays(dayOfMonth: number, day: number): number[] {
  const { year, month } = civilDateOf(day);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return [{ year, month }, next].map((one) =>
    dayNumber({ ...one, day: Math.min(dayOfMonth, daysInMonth(one.year, one.month)) }),
  );
}
