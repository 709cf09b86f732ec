/** Buy some units, get others cheaper. */
import { fraction } from '../../value/fraction.js';
import type { RoundingMode } from '../../value/rounding.js';
import { smallest } from '../amounts.js';
import type { PreparedBuyGet } from '../prepared-rule-set.js';
import { countUnits, dearestFirst, takeFirst } from './choose-units.js';
import type { Parts } from './parts.js';
import type { Run } from './runs.js';
import { discountUnits } from './unit-discount.js';

/** Units that earlier deals used up, by item index: bought or got, they serve no later deal. */
export type UsedUnits = ReadonlyMap<number, bigint>;

export interface Deal {
  readonly parts: Parts;
  /** The units that this deal uses up. */
  readonly units: UsedUnits;
}

/** A deal that takes something off but uses no units up: every discount that is not buy-get. */
export function dealWithoutUnits(parts: Parts): Deal {
  return { parts, units: new Map() };
}

/**
 * As many complete deals as fit. The dearest units count as bought and the cheapest are got, so the line
 * order of a purchase makes no difference. `buyRuns` are the rule's items; `getRuns` those that can be got, or
 * `null` when they are the same items.
 */
export function makeDeal(
  effect: PreparedBuyGet,
  buyRuns: readonly Run[],
  getRuns: readonly Run[] | null,
  used: UsedUnits,
  rounding: RoundingMode,
): Deal {
  const buyPool = unusedUnits(buyRuns, used);
  const { bought, got } =
    getRuns === null
      ? dealAmongSame(effect, buyPool)
      : dealBetween(effect, buyPool, unusedUnits(getRuns, used));
  const parts = discountUnits({ kind: 'share', share: effect.share }, got, rounding);
  return { parts, units: unitsOf([...bought, ...got]) };
}

interface Sets {
  readonly bought: readonly Run[];
  readonly got: readonly Run[];
}

/** Of the dearest units that make complete sets, the cheapest are got. */
function dealAmongSame(effect: PreparedBuyGet, pool: readonly Run[]): Sets {
  const size = effect.buy + effect.get;
  const sets = atMost(countUnits(pool) / size, effect.repeat);
  const bought = takeFirst(pool, sets * effect.buy);
  const inSets = takeFirst(pool, sets * size);
  return { bought, got: without(inSets, bought) };
}

/** The dearest of the one pool are bought, then the cheapest of the other are got; a unit serves once only. */
function dealBetween(effect: PreparedBuyGet, buyPool: readonly Run[], getPool: readonly Run[]): Sets {
  const most = atMost(
    smallest(countUnits(buyPool) / effect.buy, countUnits(getPool) / effect.get),
    effect.repeat,
  );
  const setsOf = (count: bigint): Sets => {
    const bought = takeFirst(buyPool, count * effect.buy);
    return { bought, got: takeFirst(without(getPool, bought).reverse(), count * effect.get) };
  };
  const fits = (count: bigint): boolean => countUnits(setsOf(count).got) === count * effect.get;
  return setsOf(largestThatFits(most, fits));
}

/** The largest count up to `most` that fits, where all smaller ones fit too; 0 always does. */
function largestThatFits(most: bigint, fits: (count: bigint) => boolean): bigint {
  let low = 0n;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (fits(middle)) low = middle;
    else high = middle - 1n;
  }
  return low;
}

function unusedUnits(runs: readonly Run[], used: UsedUnits): Run[] {
  return subtractUnits(dearestFirst(runs), used);
}

function without(runs: readonly Run[], taken: readonly Run[]): Run[] {
  return subtractUnits(runs, unitsOf(taken));
}

function subtractUnits(runs: readonly Run[], taken: UsedUnits): Run[] {
  return runs.flatMap((run) => {
    const count = run.count.num - (taken.get(run.index) ?? 0n);
    return count > 0n ? [{ ...run, count: fraction(count) }] : [];
  });
}

/** The same line can be among those bought and those got. */
function unitsOf(runs: readonly Run[]): UsedUnits {
  let units: UsedUnits = new Map();
  for (const run of runs) units = addUnits(units, new Map([[run.index, run.count.num]]));
  return units;
}

export function addUnits(used: UsedUnits, more: UsedUnits): UsedUnits {
  const next = new Map(used);
  for (const [index, count] of more) next.set(index, (next.get(index) ?? 0n) + count);
  return next;
}

function atMost(count: bigint, limit: bigint | null): bigint {
  return limit === null ? count : smallest(count, limit);
}
