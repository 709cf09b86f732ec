/** What a refund gives back on the day of the purchase: spend, points, limits, carbon. */
import { addOnDay } from '../../engine/by-day.js';
import { addTotals } from '../../engine/counters.js';
import type { LimitUse, MemberState } from '../../engine/state.js';
import type { Footprint } from './footprint.js';

/** Budgets are of all members and are not given back: a budget that closed stays closed. */
export function giveBackCounters(
  state: MemberState,
  day: number,
  before: Footprint,
  after: Footprint,
): MemberState {
  const totals = {
    purchases: after.purchases - before.purchases,
    spendMinor: after.spendMinor - before.spendMinor,
    points: pointsOf(after) - pointsOf(before),
  };
  const limits = new Map(state.limits);
  for (const id of new Set([...before.limits.keys(), ...after.limits.keys()])) {
    addUse(limits, id, day, (after.limits.get(id) ?? 0n) - (before.limits.get(id) ?? 0n));
  }
  const counts = new Map(state.counts);
  addUse(counts, 'carbon', day, after.gramsMicro - before.gramsMicro);
  return { ...state, days: addOnDay(state.days, day, totals, addTotals), limits, counts };
}

function addUse(uses: Map<string, LimitUse>, id: string, day: number, more: bigint): void {
  if (more === 0n) return;
  uses.set(
    id,
    addOnDay(uses.get(id) ?? [], day, more, (a, b) => a + b),
  );
}

export function pointsOf({ awards }: Footprint): bigint {
  return awards.reduce((total, { kept }) => total + kept, 0n);
}
