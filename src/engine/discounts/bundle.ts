/** Units of several kinds, cheaper together. */
import type { OddUnitTo } from '../../value/apportion.js';
import { add, compare, type Fraction, fraction, multiply, subtract, sum } from '../../value/fraction.js';
import type { RoundingMode } from '../../value/rounding.js';
import { smallest } from '../amounts.js';
import type { PreparedAmount, PreparedBundle } from '../prepared-rule-set.js';
import { countUnits, takeFirst } from './choose-units.js';
import { discountOrder } from './order-discount.js';
import { priceOf, type Run } from './runs.js';
import {
  atMost,
  type Deal,
  largestThatFits,
  type UsedUnits,
  unitsOf,
  unusedUnits,
  without,
} from './unit-pools.js';

/** What can serve one part of a bundle, the dearest units first, and how many units of it a bundle has. */
interface Pool {
  readonly runs: readonly Run[];
  readonly size: bigint;
}

/**
 * As many complete bundles as fit, of the dearest units; one that would become dearer is left alone. `runs` are
 * those of each part. What all bundles together save is shared out over their units.
 */
export function makeBundles(
  effect: PreparedBundle,
  runs: readonly (readonly Run[])[],
  used: UsedUnits,
  choices: { readonly moneyRounding: RoundingMode; readonly oddUnitTo: OddUnitTo },
): Deal {
  const pools = makePools(effect, runs, used);
  const most = pools.map((pool) => countUnits(pool.runs) / pool.size).reduce((a, b) => smallest(a, b));
  const bundles = largestThatFits(atMost(most, effect.repeat), (count) =>
    isWorthIt(effect.amount, pools, count),
  );
  const taken = takeBundles(pools, bundles) ?? [];
  const parts = discountOrder(times(effect.amount, bundles), joinLines(taken), 0n, choices);
  return { parts, units: unitsOf(taken) };
}

/**
 * A unit can fit several parts. The part that fewest units fit is served first, so that it does not go without
 * because a wider one took them; equal ones as they are written.
 */
function makePools(
  effect: PreparedBundle,
  runs: readonly (readonly Run[])[],
  used: UsedUnits,
): readonly Pool[] {
  const pools = effect.parts.map(({ count }, part) => ({
    runs: unusedUnits(runs[part] ?? [], used),
    size: count,
  }));
  const slack = (pool: Pool): bigint => countUnits(pool.runs);
  return pools.sort((a, b) => (slack(a) < slack(b) ? -1 : slack(a) > slack(b) ? 1 : 0));
}

/** The units of so many bundles, part by part; `null` when there are too few. */
function takeBundles(pools: readonly Pool[], bundles: bigint): readonly Run[] | null {
  let taken: readonly Run[] = [];
  for (const { runs, size } of pools) {
    const units = takeFirst(without(runs, taken), bundles * size);
    if (countUnits(units) < bundles * size) return null;
    taken = [...taken, ...units];
  }
  return taken;
}

/** Whether so many fit, and the last of them, which has the cheapest units, is cheaper as a bundle. */
function isWorthIt(amount: PreparedAmount, pools: readonly Pool[], bundles: bigint): boolean {
  const taken = takeBundles(pools, bundles);
  if (taken === null || amount.kind !== 'price') return taken !== null;
  const before = takeBundles(pools, bundles - 1n) ?? [];
  return compare(subtract(priceOfAll(taken), priceOfAll(before)), amount.minor) > 0;
}

function priceOfAll(runs: readonly Run[]): Fraction {
  return sum(runs.map(priceOf));
}

/** What is said of one bundle, said of several together. */
function times(amount: PreparedAmount, bundles: bigint): PreparedAmount {
  const all = (minor: Fraction): Fraction => multiply(minor, fraction(bundles));
  if (amount.kind !== 'share') return { ...amount, minor: all(amount.minor) };
  return amount.most === null ? amount : { ...amount, most: all(amount.most) };
}

/** One run a line, as discounts have it; several parts can take units of the same line. */
function joinLines(runs: readonly Run[]): Run[] {
  const joined = new Map<number, Run>();
  for (const run of runs) {
    const known = joined.get(run.index);
    joined.set(run.index, known === undefined ? run : { ...run, count: add(known.count, run.count) });
  }
  return [...joined.values()].sort((a, b) => a.index - b.index);
}
