/** The units that a discount can be for: runs of equal units, one run a line, never expanded one by one. */
import { type Fraction, floor, fraction, larger, multiply, subtract, ZERO } from '../../value/fraction.js';
import { smallest } from '../amounts.js';
import { at } from '../at.js';
import type { Moment } from '../moment.js';
import type { PreparedFloor } from '../prepared-rule-set.js';

export interface Run {
  /** Of the item. */
  readonly index: number;
  /** How many units. */
  readonly count: Fraction;
  /** Of one unit, in minor units: the price that the discount is computed on. */
  readonly price: Fraction;
  /** How far one unit may be lowered: from that price down to the rule's floor. */
  readonly room: Fraction;
  /** How far the whole line may be lowered: what is left of it, down to the floor; in whole minor units. */
  readonly lineRoom: bigint;
}

/** One run for every selected line that has units. A line without quantity has no units to discount. */
export function runsOf(moment: Moment, indices: readonly number[], lowest: PreparedFloor | null): Run[] {
  const { event, listed, prepared } = moment.occasion;
  const onListed = prepared.choices.discountsOn === 'listed';
  const runs: Run[] = [];
  for (const index of indices) {
    const { quantity } = at(event.items, index);
    if (quantity.num <= 0n) continue;
    const listedPrice = unitPrice(at(listed, index), quantity);
    const isReduced = at(moment.left, index) !== at(listed, index);
    const leftPrice = isReduced ? unitPrice(at(moment.left, index), quantity) : listedPrice;
    const price = onListed ? listedPrice : leftPrice;
    const floorPrice = floorPriceOf(lowest, at(event.items, index).floorPriceMinor, listedPrice);
    const lineRoom = floor(multiply(roomAbove(floorPrice, leftPrice), quantity));
    runs.push({ index, count: quantity, price, room: roomAbove(floorPrice, price), lineRoom });
  }
  return runs;
}

function unitPrice(amountMinor: bigint, quantity: Fraction): Fraction {
  return fraction(amountMinor * quantity.den, quantity.num);
}

function roomAbove(floorPrice: Fraction, price: Fraction): Fraction {
  return larger(subtract(price, floorPrice), ZERO);
}

/** A floor that is a share is one of the listed price, which stays the same through the lanes. */
function floorPriceOf(
  lowest: PreparedFloor | null,
  itemFloor: Fraction | null,
  listedPrice: Fraction,
): Fraction {
  switch (lowest?.kind) {
    case undefined:
      return ZERO;
    case 'money':
      return lowest.minor;
    case 'share':
      return multiply(lowest.share, listedPrice);
    case 'item':
      return itemFloor ?? ZERO;
  }
}

export const priceOf = (run: Run): Fraction => multiply(run.price, run.count);

/** The most minor units that can be taken off a run: down to its floor, and never more than is left of the line. */
export const roomOf = (run: Run): bigint => smallest(floor(multiply(run.room, run.count)), run.lineRoom);

/** The run cut down to its whole units. */
export function wholeUnits(run: Run): Run {
  return run.count.den === 1n ? run : withCount(run, floor(run.count));
}

export function withCount(run: Run, count: bigint): Run {
  return count === run.count.num && run.count.den === 1n ? run : { ...run, count: fraction(count) };
}

export function hasUnits({ count }: Run): boolean {
  return count.num > 0n;
}
