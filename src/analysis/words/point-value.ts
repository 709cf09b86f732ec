/** What a point buys, as an exact value and in words: for lints, and for lists of offers. */
import { currencyWords } from '../../text/currency-words.js';
import type { Localized } from '../../text/localized.js';
import { formatDecimal } from '../../value/decimal.js';
import {
  compare,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../value/fraction.js';
import { shortDecimal } from './short-decimal.js';

/** How money and points are counted: digits after the point of the currency and of points. */
export interface PointScale {
  readonly currency: { readonly code: string; readonly digits: number };
  readonly points: { readonly digits: number };
}

/**
 * What one whole point is worth, in whole units of the currency: worth less the money paid besides, over the points.
 *
 * @param worthMinor minor units; @param cashMinor minor units; @param points smallest units, above zero
 */
export function pointValue(
  worthMinor: bigint,
  cashMinor: bigint,
  points: bigint,
  scale: PointScale,
): Fraction {
  const money = fraction(worthMinor - cashMinor, 10n ** BigInt(scale.currency.digits));
  return divide(money, fraction(points, 10n ** BigInt(scale.points.digits)));
}

/** Decimals up to which an exact value is written as a decimal. */
const DIGITS_MAX = 6;

/** `0.0625 CNY`; a value without a short decimal form is written as the fraction that it is: `1/12 CNY (about 0.083333)`. */
export function pointValueText(value: Fraction, { currency }: PointScale): Localized {
  const exact = shortExact(value);
  const { en, zh } = currencyWords(currency.code);
  if (exact !== null) return { en: `${exact} ${en}`, zh: `${exact} ${zh}` };
  const ratio = formatFraction(value);
  const about = shortDecimal(value, DIGITS_MAX);
  return { en: `${ratio} ${en} (about ${about})`, zh: `${ratio} ${zh}（约 ${about}）` };
}

/** `+25.0%`, `-10.0%`: how much more a point buys than at the list price; `about +33.3%` where that is not exact. */
export function gainText(value: Fraction, listed: Fraction): Localized {
  const percent = multiply(subtract(divide(value, listed), ONE), fraction(100n));
  const sign = compare(percent, ZERO) < 0 ? '' : '+';
  const rounded = shortDecimal(percent, 1);
  const shown = `${sign}${rounded.includes('.') ? rounded : `${rounded}.0`}%`;
  const isExact = multiply(percent, fraction(10n)).den === 1n;
  return isExact ? { en: shown, zh: shown } : { en: `about ${shown}`, zh: `约 ${shown}` };
}

function shortExact(value: Fraction): string | null {
  const text = formatDecimal(value);
  return text === undefined || (text.split('.')[1] ?? '').length > DIGITS_MAX ? null : text;
}
