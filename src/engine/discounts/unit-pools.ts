/** Units that deals take from the lines of a purchase: each serves one deal. */
import { smallest } from '../amounts.js';
import { dearestFirst } from './choose-units.js';
import type { Parts } from './parts.js';
import { hasUnits, type Run, withCount } from './runs.js';

/** Units that earlier deals used up, by item index: what is in a deal serves no later one. */
export type UsedUnits = ReadonlyMap<number, bigint>;

export interface Deal {
  readonly parts: Parts;
  /** The units that this deal uses up. */
  readonly units: UsedUnits;
}

/** A deal that takes something off but uses no units up: every plain discount. */
export function dealWithoutUnits(parts: Parts): Deal {
  return { parts, units: new Map() };
}

/** The whole units that no deal has used yet, the dearest first. */
export function unusedUnits(runs: readonly Run[], used: UsedUnits): Run[] {
  return subtractUnits(dearestFirst(runs), used);
}

/** The units of `runs` that are not among those taken. */
export function without(runs: readonly Run[], taken: readonly Run[]): Run[] {
  return subtractUnits(runs, unitsOf(taken));
}

function subtractUnits(runs: readonly Run[], taken: UsedUnits): Run[] {
  return runs.map((run) => withCount(run, run.count.num - (taken.get(run.index) ?? 0n))).filter(hasUnits);
}

/** Several runs can be of the same line. */
export function unitsOf(runs: readonly Run[]): UsedUnits {
  let units: UsedUnits = new Map();
  for (const run of runs) units = addUnits(units, new Map([[run.index, run.count.num]]));
  return units;
}

export function addUnits(used: UsedUnits, more: UsedUnits): UsedUnits {
  if (more.size === 0) return used;
  const next = new Map(used);
  for (const [index, count] of more) next.set(index, (next.get(index) ?? 0n) + count);
  return next;
}

/** The largest count up to `most` that fits, where all smaller ones fit too; 0 always does. */
export function largestThatFits(most: bigint, fits: (count: bigint) => boolean): bigint {
  let low = 0n;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (fits(middle)) low = middle;
    else high = middle - 1n;
  }
  return low;
}

export function atMost(count: bigint, limit: bigint | null): bigint {
  return limit === null ? count : smallest(count, limit);
}
