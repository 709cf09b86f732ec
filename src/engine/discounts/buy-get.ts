/** Buy some units, get others cheaper. */
import type { RoundingMode } from '../../value/rounding.js';
import { smallest } from '../amounts.js';
import type { PreparedBuyGet } from '../prepared-rule-set.js';
import { countUnits, takeFirst } from './choose-units.js';
import type { Run } from './runs.js';
import { discountUnits } from './unit-discount.js';
import {
  atMost,
  type Deal,
  largestThatFits,
  type UsedUnits,
  unitsOf,
  unusedUnits,
  without,
} from './unit-pools.js';

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
  const parts = discountUnits({ kind: 'share', share: effect.share, most: null }, got, rounding);
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
