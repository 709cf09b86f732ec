/** How much of a limit a member used before. */
import type { Limit } from '../ruleset/types.js';
import { type DayRange, periodOf } from '../value/civil-date.js';
import { total } from './amounts.js';
import { valuesIn } from './by-day.js';
import type { MemberState } from './state.js';

/** What was used in the limit's period that holds `day`; nothing for a limit per purchase. */
export function usedBefore(state: MemberState, { id, per }: Limit, day: number): bigint {
  if (per.period === 'purchase') return 0n;
  return total(valuesIn(state.limits.get(id) ?? [], daysOfPeriod(per, day)));
}

/** `null`: since ever. */
function daysOfPeriod(per: Limit['per'], day: number): DayRange | null {
  if (per.period === 'days') return { start: day - per.days + 1, end: day };
  const { period } = per;
  return period === 'campaign' || period === 'purchase' ? null : periodOf(day, period);
}
