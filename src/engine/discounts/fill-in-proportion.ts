/** Sharing an integer out in proportion to weights when each share has an upper bound: "water-filling". */
import type { OddUnitTo } from '../../value/apportion.js';
import {
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
} from '../../value/fraction.js';
import { smallest, total as sumOf } from '../amounts.js';
import { at } from '../at.js';

export interface Vessel {
  /** Shares are in proportion to the weights; not negative. */
  readonly weight: Fraction;
  /** The most it takes, a whole number. */
  readonly room: bigint;
}

/**
 * Shares `total` out in proportion to the weights. A vessel whose share exceeds its room gets its room, and the
 * excess goes to the others in proportion, again and again. Odd units go to `oddUnitTo`, never beyond a room.
 * The parts sum to `total`, or to all the rooms together when they hold less. A vessel of weight zero gets nothing.
 */
export function fillInProportion(total: bigint, vessels: readonly Vessel[], oddUnitTo: OddUnitTo): bigint[] {
  const exact = exactShares(total, vessels);
  const parts = exact.map(floor);
  const rooms = vessels.map(({ weight, room }) => (isZero(weight) ? 0n : room));
  let odd = smallest(total, sumOf(rooms)) - sumOf(parts);
  const order = oddUnitOrder(exact, oddUnitTo);
  while (odd > 0n) {
    for (const index of order) {
      if (odd === 0n) break;
      if (at(parts, index) >= at(rooms, index)) continue;
      parts[index] = at(parts, index) + 1n;
      odd -= 1n;
    }
  }
  return parts;
}

/** The exact shares: those that fill up first come first, the others share what is left by weight. */
function exactShares(total: bigint, vessels: readonly Vessel[]): Fraction[] {
  const shares = vessels.map(() => fraction(0n));
  const heavy = [...vessels.keys()].filter((index) => !isZero(at(vessels, index).weight));
  const fillLevel = new Map(heavy.map((index) => [index, levelOf(at(vessels, index))]));
  const level = (index: number): Fraction => fillLevel.get(index) ?? fraction(0n);
  heavy.sort((a, b) => compare(level(a), level(b)) || a - b);
  let rest = fraction(total);
  let weight = sum(heavy.map((index) => at(vessels, index).weight));
  for (const [position, index] of heavy.entries()) {
    const perWeight = divide(rest, weight);
    if (compare(level(index), perWeight) >= 0) {
      for (const other of heavy.slice(position))
        shares[other] = multiply(at(vessels, other).weight, perWeight);
      break;
    }
    const room = fraction(at(vessels, index).room);
    shares[index] = room;
    rest = subtract(rest, room);
    weight = subtract(weight, at(vessels, index).weight);
  }
  return shares;
}

/** The share per weight at which a vessel is full. */
function levelOf({ weight, room }: Vessel): Fraction {
  return divide(fraction(room), weight);
}

function oddUnitOrder(exact: readonly Fraction[], oddUnitTo: OddUnitTo): number[] {
  const order = [...exact.keys()];
  if (oddUnitTo === 'first') return order;
  if (oddUnitTo === 'last') return order.reverse();
  const remainders = exact.map((share) => subtract(share, fraction(floor(share))));
  return order.sort((a, b) => compare(at(remainders, b), at(remainders, a)) || a - b);
}
