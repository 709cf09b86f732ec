/**
 * Sets of integers as ranges. The integers are those of a rule set (within 2^53) and their neighbours; a range may
 * be open to either side, written as an infinite end.
 */

/** Both ends included; an infinite end is open. */
export type IntegerRange = readonly [from: number, through: number];

/** Ascending, with a gap between any two ranges. */
export type IntegerSet = readonly IntegerRange[];

const LEAST = Number.NEGATIVE_INFINITY;
const MOST = Number.POSITIVE_INFINITY;

export const ALL_INTEGERS: IntegerSet = [[LEAST, MOST]];
export const NO_INTEGERS: IntegerSet = [];

export function atLeast(from: number): IntegerSet {
  return [[from, MOST]];
}

export function atMost(through: number): IntegerSet {
  return [[LEAST, through]];
}

/** From one end to the other, both included; nothing when they are reversed. */
export function between(from: number, through: number): IntegerSet {
  return from <= through ? [[from, through]] : NO_INTEGERS;
}

/** Any ranges as a set: sorted, joined where they touch; reversed ones are nothing. */
export function uniteRanges(ranges: Iterable<IntegerRange>): IntegerSet {
  const sorted = [...ranges].filter(([from, through]) => from <= through).sort((a, b) => a[0] - b[0] || 0);
  const united: [number, number][] = [];
  for (const [from, through] of sorted) {
    const last = united.at(-1);
    if (last === undefined || from > last[1] + 1) united.push([from, through]);
    else last[1] = Math.max(last[1], through);
  }
  return united;
}

export function intersectIntegers(a: IntegerSet, b: IntegerSet): IntegerSet {
  const common: IntegerRange[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const first = a[left];
    const second = b[right];
    if (first === undefined || second === undefined) return common;
    const from = Math.max(first[0], second[0]);
    const through = Math.min(first[1], second[1]);
    if (from <= through) common.push([from, through]);
    if (first[1] < second[1]) left += 1;
    else right += 1;
  }
}

export function complementIntegers(set: IntegerSet): IntegerSet {
  const gaps: IntegerRange[] = [];
  let from = LEAST;
  for (const [start, end] of set) {
    if (from < start) gaps.push([from, start - 1]);
    from = end + 1;
  }
  if (from < MOST) gaps.push([from, MOST]);
  return gaps;
}

/** Between the ranges of a set are gaps, so that a range inside it lies in one of them. */
export function isIntegerSubset(part: IntegerSet, whole: IntegerSet): boolean {
  return part.every(([from, through]) => whole.some(([start, end]) => start <= from && through <= end));
}

export function doIntegersMeet(a: IntegerSet, b: IntegerSet): boolean {
  return a.some(([from, through]) => b.some(([start, end]) => from <= end && start <= through));
}

export function hasInteger(set: IntegerSet, value: number): boolean {
  return set.some(([from, through]) => from <= value && value <= through);
}

/** How many integers there are; infinite for an open set. */
export function countIntegers(set: IntegerSet): number {
  return set.reduce((count, [from, through]) => count + through - from + 1, 0);
}

/** The integer of the set that is nearest to `wish`, the larger one of two; `undefined` for an empty set. */
export function nearestInteger(set: IntegerSet, wish: number): number | undefined {
  let best: number | undefined;
  for (const [from, through] of set) {
    const candidate = Math.min(Math.max(wish, from), through);
    if (best === undefined || Math.abs(candidate - wish) <= Math.abs(best - wish)) best = candidate;
  }
  return best;
}
