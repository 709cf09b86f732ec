/** What states of the reference engine hold, for taking them over into numbers. */
import type { DayTotals, LimitUse, MemberState } from '../../engine/state.js';

/** Sums of members stay below twice that, so one more purchase is always exact. */
export const SUM_LIMIT = 2 ** 52;
const LIMIT = BigInt(SUM_LIMIT);
const NOTHING: DayTotals = { purchases: 0, spendMinor: 0n, points: 0n };

export function isSum(value: bigint): boolean {
  return value < LIMIT && value > -LIMIT;
}

export function totalsOn({ days }: MemberState, day: number): DayTotals {
  return days.findLast(([on]) => on === day)?.[1] ?? NOTHING;
}

export function usedOn(use: LimitUse, day: number): bigint {
  return use.findLast(([on]) => on === day)?.[1] ?? 0n;
}
