/** How much of a limit a member used before, and the record of it. */
import type { Limit } from '../ruleset/types.js';
import { type DayRange, periodOf } from '../value/civil-date.js';
import { total } from './amounts.js';
import { daysOfWindow } from './counters.js';
import type { LimitUse, MemberState } from './state.js';

/** What was used in the limit's period that holds `day`; nothing for a limit per purchase. */
export function usedBefore(state: MemberState, { id, per }: Limit, day: number): bigint {
  if (per.period === 'purchase') return 0n;
  const use = state.limits.get(id) ?? [];
  const range = daysOfPeriod(per, day);
  return total(
    use.filter(([on]) => range === null || (on >= range.start && on <= range.end)).map(([, used]) => used),
  );
}

/** `null`: since ever. */
function daysOfPeriod(per: Limit['per'], day: number): DayRange | null {
  if ('days' in per) return daysOfWindow(per, day);
  const { period } = per;
  return period === 'campaign' || period === 'purchase' ? null : periodOf(day, period);
}

/** Adds to the use of one day; days stay ascending. */
export function addUse(use: LimitUse, day: number, more: bigint): LimitUse {
  const before = use.filter(([on]) => on < day);
  const same = use.find(([on]) => on === day)?.[1] ?? 0n;
  return [...before, [day, same + more], ...use.filter(([on]) => on > day)];
}
