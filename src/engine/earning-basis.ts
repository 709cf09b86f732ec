/** The amounts that earn: the declared basis, item by item, exact. */
import { divide, type Fraction, fraction, isZero, multiply, ONE, ZERO } from '../value/fraction.js';
import { purchaseAmount, total } from './amounts.js';
import { at } from './at.js';
import type { Moment } from './moment.js';
import type { Occasion } from './occasion.js';
import { paymentShare } from './payment-share.js';

export interface EarningBasis {
  /** By item: whether it can earn at all (it counts and the program does not exclude it). */
  readonly earns: readonly boolean[];
  /** By item: the amount that earns before the way of payment is looked at, in minor units. */
  readonly amounts: readonly Fraction[];
  /**
   * By item: what of it earns: without the part paid with points, unless the program says that it earns. Zero in
   * a currency that is not the program's.
   */
  readonly basis: readonly Fraction[];
}

/** `moment` is the one after all discounts. */
export function earningBasis(moment: Moment): EarningBasis {
  const { occasion, left } = moment;
  const { base, choices } = occasion.prepared;
  const excluded = base.excluded === null || occasion.occurrence !== null ? [] : moment.select(base.excluded);
  const amountOf = choices.basis === 'paid' ? left : occasion.listed;
  const correction = correctionOf(occasion, amountOf);
  const earns = occasion.counted.map((counted, index) => counted && !excluded.includes(index));
  const amounts = earns.map((does, index) =>
    does ? multiply(fraction(at(amountOf, index)), correction) : ZERO,
  );
  const share = occasion.isForeign ? ZERO : earningShare(occasion, null);
  const basis = amounts.map((amount) => multiply(amount, share));
  return { earns, amounts, basis };
}

/** Adjustments lower (or raise) every item in proportion: what is left of the whole by the whole. */
function correctionOf(occasion: Occasion, amounts: readonly bigint[]): Fraction {
  if (occasion.adjustment === 0n) return ONE;
  const counted = fraction(total(amounts.filter((_, index) => at(occasion.counted, index))));
  return isZero(counted) ? ZERO : divide(fraction(purchaseAmount(occasion, amounts)), counted);
}

/**
 * The share of the purchase that earns by its way of payment: what was paid with `methods` (`null`: with any),
 * without points unless these earn. Where the record says nothing about payment, nothing was paid with points,
 * and nothing is known to have been paid with a particular method.
 */
export function earningShare({ event, prepared }: Occasion, methods: readonly string[] | null): Fraction {
  const { choices, vocabulary } = prepared;
  const share = paymentShare(event.payments, (method) => {
    if (!choices.pointsPaidEarns && vocabulary.pointsMethods.has(method)) return false;
    return methods === null || methods.includes(method);
  });
  return share ?? (methods === null ? ONE : ZERO);
}
