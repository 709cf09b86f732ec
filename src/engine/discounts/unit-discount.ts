/** Discounts computed for every chosen unit (`each: unit`) or for the chosen units of a line (`each: line`). */

import {
  type Fraction,
  fraction,
  larger,
  multiply,
  ONE,
  smaller,
  subtract,
  ZERO,
} from '../../value/fraction.js';
import type { RoundingMode } from '../../value/rounding.js';
import { round } from '../../value/rounding.js';
import { smallest } from '../amounts.js';
import type { PreparedAmount } from '../prepared-rule-set.js';
import { makeParts, type Parts } from './parts.js';
import { type Run, roomOf } from './runs.js';

/** So much off every unit; the units of a line are added up and rounded once. */
export function discountUnits(amount: PreparedAmount, chosen: readonly Run[], rounding: RoundingMode): Parts {
  return makeParts(
    chosen.map((run) => [
      run.index,
      roundWithin(multiply(offPrice(amount, run.price, run.room), run.count), roomOf(run), rounding),
    ]),
  );
}

/** So much off the chosen units of a line together. */
export function discountLines(amount: PreparedAmount, chosen: readonly Run[], rounding: RoundingMode): Parts {
  return makeParts(
    chosen.map((run) => {
      const together = { price: multiply(run.price, run.count), room: multiply(run.room, run.count) };
      return [run.index, roundWithin(offPrice(amount, together.price, together.room), roomOf(run), rounding)];
    }),
  );
}

/** What an amount takes off one price: never less than nothing, never more than the room. */
export function offPrice(amount: PreparedAmount, price: Fraction, room: Fraction): Fraction {
  return smaller(larger(wantedOff(amount, price), ZERO), room);
}

function wantedOff(amount: PreparedAmount, price: Fraction): Fraction {
  switch (amount.kind) {
    case 'share': {
      const share = multiply(smaller(amount.share, ONE), price);
      return amount.most === null ? share : smaller(share, amount.most);
    }
    case 'money':
      return amount.minor;
    case 'price':
      return subtract(price, amount.minor);
    case 'per-full': {
      const steps = multiply(price, { num: amount.step.den, den: amount.step.num });
      return multiply(fraction(steps.num / steps.den), amount.minor);
    }
  }
}

/** Rounding up must not lift a discount over its room. */
function roundWithin(value: Fraction, room: bigint, rounding: RoundingMode): bigint {
  return smallest(round(value, rounding), room);
}
