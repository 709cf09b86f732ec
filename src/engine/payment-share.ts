/** What part of a purchase was paid how. */
import { type Fraction, fraction, larger, ONE, smaller, ZERO } from '../value/fraction.js';
import { total } from './amounts.js';
import type { Payment } from './event.js';

/** The share paid with the methods asked for, 0 to 1; `null` when the record says nothing about payment. */
export function paymentShare(
  payments: readonly Payment[],
  isAsked: (method: string) => boolean,
): Fraction | null {
  if (payments.length === 0) return null;
  const whole = total(payments.map(({ amountMinor }) => amountMinor));
  if (whole <= 0n) return null;
  const asked = total(payments.filter(({ method }) => isAsked(method)).map(({ amountMinor }) => amountMinor));
  if (asked === whole) return ONE;
  // Change given back can make one payment larger than the whole.
  return smaller(larger(fraction(asked, whole), ZERO), ONE);
}
