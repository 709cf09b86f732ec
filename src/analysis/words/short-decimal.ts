/** Exact values as short decimal texts, for messages. */
import { formatScaled } from '../../value/decimal.js';
import { type Fraction, fraction, multiply } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';

/** Rounded half up to so many decimals, without zeros at the end. */
export function shortDecimal(value: Fraction, digits = 6): string {
  return trimZeros(formatScaled(round(multiply(value, fraction(10n ** BigInt(digits))), 'half-up'), digits));
}

/** `12.50` becomes `12.5`, `12.00` becomes `12`. */
export function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
