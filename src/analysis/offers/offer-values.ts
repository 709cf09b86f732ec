/** What a point buys with each offer. */
import type { Offer, OfferPrice } from '../../ruleset/types.js';
import { compare, type Fraction } from '../../value/fraction.js';
import { type PointScale, pointValue } from '../words/point-value.js';

export interface OfferValue {
  readonly offer: Offer;
  /** `null`: points pay for part of a purchase. */
  readonly price: OfferPrice | null;
  /** Whole units of the currency for one whole point; zero or less where the money alone pays for it. */
  readonly value: Fraction;
}

/** One for each price of an offer with a worth, one for an offer that pays; none for an offer without a worth. */
export function valuesOf(offer: Offer, scale: PointScale): readonly OfferValue[] {
  const { pays, worthMinor } = offer;
  if (pays !== null)
    return [{ offer, price: null, value: pointValue(BigInt(pays.minor), 0n, BigInt(pays.points), scale) }];
  if (worthMinor === null) return [];
  return offer.prices.map((price) => ({
    offer,
    price,
    value: pointValue(BigInt(worthMinor), BigInt(price.cashMinor), BigInt(price.points), scale),
  }));
}

/** The price that holds for everyone at any time, against which others are advertised; `null` without one. */
export function listPrice({ prices }: Offer): OfferPrice | null {
  const plain = prices.filter(
    ({ during, when, cashMinor }) =>
      during === null && cashMinor === 0 && 'all' in when && when.all.length === 0,
  );
  return plain.reduce<OfferPrice | null>(
    (least, price) => (least === null || price.points < least.points ? price : least),
    null,
  );
}

/** The first of the best; `null` of none. */
export function bestValue(values: readonly OfferValue[]): OfferValue | null {
  return values.reduce<OfferValue | null>(
    (best, one) => (best === null || compare(one.value, best.value) > 0 ? one : best),
    null,
  );
}
