/** Takes points out of lots. */
import { smallest } from '../../engine/amounts.js';
import type { Lot } from '../../engine/state.js';

export interface Taken {
  /** What is left of all lots; empty ones are gone. */
  readonly lots: readonly Lot[];
  /** The lots that gave something, with `points` being what they gave. */
  readonly taken: readonly Lot[];
  readonly points: bigint;
}

/** Takes up to so many points from the lots that may be taken from, in the order of the list. */
export function takePoints(
  lots: readonly Lot[],
  wanted: bigint,
  mayTake: (lot: Lot) => boolean = isAvailable,
): Taken {
  const left: Lot[] = [];
  const taken: Lot[] = [];
  let missing = wanted;
  for (const lot of lots) {
    const points = mayTake(lot) ? smallest(lot.points, missing) : 0n;
    missing -= points;
    if (points > 0n) taken.push({ ...lot, points });
    if (points < lot.points) left.push(points === 0n ? lot : { ...lot, points: lot.points - points });
  }
  return { lots: left, taken, points: wanted - missing };
}

export function isAvailable({ isPending }: Lot): boolean {
  return !isPending;
}
