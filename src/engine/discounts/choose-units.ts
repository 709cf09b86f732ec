/** Which units of the matching lines a discount is for. */
import type { DiscountUnits } from '../../ruleset/types.js';
import { compare } from '../../value/fraction.js';
import { hasUnits, type Run, wholeUnits, withCount } from './runs.js';

/** The chosen units, at most one run a line. But for `all`, only whole units of a line can be chosen. */
export function chooseUnits(units: DiscountUnits, runs: readonly Run[]): Run[] {
  switch (units.kind) {
    case 'all':
      return [...runs];
    case 'range': {
      const from = BigInt(units.from);
      const to = units.to === null ? null : BigInt(units.to);
      const pick = (before: bigint, count: bigint): bigint => overlap(before + 1n, before + count, from, to);
      return units.of === 'line' ? pickOfLine(runs, pick) : pickTogether(dearestFirst(runs), pick);
    }
    case 'every': {
      const n = BigInt(units.n);
      const pick = (before: bigint, count: bigint): bigint => (before + count) / n - before / n;
      return units.of === 'line' ? pickOfLine(runs, pick) : pickTogether(dearestFirst(runs), pick);
    }
    case 'dearest':
      return takeFirst(dearestFirst(runs), BigInt(units.count));
    case 'cheapest':
      return takeFirst(dearestFirst(runs).reverse(), BigInt(units.count));
    case 'complete-groups': {
      const size = BigInt(units.size);
      const whole = dearestFirst(runs);
      return takeFirst(whole, (countUnits(whole) / size) * size);
    }
  }
}

/** How many of the whole units at the positions before + 1 … before + count are picked. */
type Pick = (before: bigint, count: bigint) => bigint;

/** Whole units by price, the dearest first; equal prices in the order of the lines. */
export function dearestFirst(runs: readonly Run[]): Run[] {
  return runs.map(wholeUnits).sort((a, b) => compare(b.price, a.price) || a.index - b.index);
}

/** The number of units of whole runs. */
export function countUnits(runs: readonly Run[]): bigint {
  return runs.reduce((count, run) => count + run.count.num, 0n);
}

/** The first `count` units of whole runs, in their order. */
export function takeFirst(runs: readonly Run[], count: bigint): Run[] {
  return pickTogether(runs, (before, units) => overlap(before + 1n, before + units, 1n, count));
}

function pickTogether(runs: readonly Run[], pick: Pick): Run[] {
  let before = 0n;
  const picked = runs.map((run) => {
    const count = pick(before, run.count.num);
    before += run.count.num;
    return withCount(run, count);
  });
  return picked.filter(hasUnits);
}

function pickOfLine(runs: readonly Run[], pick: Pick): Run[] {
  return runs
    .map(wholeUnits)
    .map((run) => withCount(run, pick(0n, run.count.num)))
    .filter(hasUnits);
}

/** How many integers lie in first … last and in from … to (`to` null: no end). */
function overlap(first: bigint, last: bigint, from: bigint, to: bigint | null): bigint {
  const low = first > from ? first : from;
  const high = to === null || last < to ? last : to;
  return high < low ? 0n : high - low + 1n;
}
