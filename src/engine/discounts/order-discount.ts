/** Discounts computed once over the chosen units (`each: order`) and shared out over their items. */
import type { OddUnitTo } from '../../value/apportion.js';
import { add, floor, fraction, larger, sum, ZERO } from '../../value/fraction.js';
import { type RoundingMode, round } from '../../value/rounding.js';
import { smallest } from '../amounts.js';
import type { PreparedAmount } from '../prepared-rule-set.js';
import { fillInProportion } from './fill-in-proportion.js';
import { makeParts, type Parts } from './parts.js';
import { priceOf, type Run, roomOf } from './runs.js';
import { offPrice } from './unit-discount.js';

/**
 * The total is rounded, then shared out in proportion to the prices of the chosen units; a floor that stops an
 * item sends its excess to the others, and what fits nowhere is lost. `adjustment` is what corrects the amount
 * of the whole purchase, when the discount is on the whole purchase.
 */
export function discountOrder(
  amount: PreparedAmount,
  chosen: readonly Run[],
  adjustment: bigint,
  choices: { readonly moneyRounding: RoundingMode; readonly oddUnitTo: OddUnitTo },
): Parts {
  const whole = larger(add(sum(chosen.map(priceOf)), fraction(adjustment)), ZERO);
  // The whole can be a fraction of a minor unit; rounding must not lift the total over it.
  const total = smallest(round(offPrice(amount, whole, whole), choices.moneyRounding), floor(whole));
  const vessels = chosen.map((run) => ({ weight: priceOf(run), room: roomOf(run) }));
  const shares = fillInProportion(total, vessels, choices.oddUnitTo);
  return makeParts(chosen.map((run, position) => [run.index, shares[position] ?? 0n]));
}
