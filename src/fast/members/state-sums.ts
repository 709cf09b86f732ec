/** What states of the reference engine hold, for taking them over into numbers. */
import type { DayTotals, LimitUse, MemberState } from '../../engine/state.js';

/** Sums of members stay below twice that, so one more purchase is always exact. */
export const SUM_LIMIT = 2 ** 52;
const LIMIT = BigInt(SUM_LIMIT);
const NOTHING: DayTotals = { purchases: 0, spendMinor: 0n, points: 0n };

export function isSum(value: bigint): boolean {
  return value < LIMIT && value > -LIMIT;
}

/** Whether all sums of a state are exact numbers, and stay so with one more purchase. */
export function isSmall({ balance, days, limits }: MemberState): boolean {
  const sum = (values: readonly bigint[]) =>
    values.reduce((whole, value) => whole + (value < 0n ? -value : value), 0n);
  return (
    isSum(balance) &&
    isSum(sum(days.map(([, { spendMinor }]) => spendMinor))) &&
    isSum(sum(days.map(([, { points }]) => points))) &&
    [...limits.values()].every((use) => isSum(sum(use.map(([, used]) => used))))
  );
}

export function totalsOn({ days }: MemberState, day: number): DayTotals {
  return days.findLast(([on]) => on === day)?.[1] ?? NOTHING;
}

export function usedOn(use: LimitUse, day: number): bigint {
  return use.findLast(([on]) => on === day)?.[1] ?? 0n;
}
