/** Exact amounts in words: decimals where they are finite, else fractions. */

import { currencyWords } from '../../text/currency-words.js';
import type { Localized } from '../../text/localized.js';
import { formatDecimal, formatScaled } from '../../value/decimal.js';
import { type Fraction, fraction, multiply } from '../../value/fraction.js';
import { fill } from './fill.js';

/** A currency with the decimal digits of its minor unit. */
export interface CurrencyDigits {
  readonly code: string;
  readonly digits: number;
}

/** How a program counts points. */
export interface PointsDigits {
  readonly digits: number;
  readonly name: Localized;
}

/** `1.5`, `-1.5`; what has no finite decimal form is a mixed number, `33 1/3` or `-1/3`. */
export function exactNumber(value: Fraction, digitsMin = 0): string {
  const decimal = formatDecimal(value);
  if (decimal === undefined) return mixedNumber(value);
  const [whole = '', decimals = ''] = decimal.split('.');
  const padded = decimals.padEnd(digitsMin, '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}

function mixedNumber({ num, den }: Fraction): string {
  const size = num < 0n ? -num : num;
  const whole = size / den;
  const rest = `${size - whole * den}/${den}`;
  return `${num < 0n ? '-' : ''}${whole === 0n ? rest : `${whole} ${rest}`}`;
}

/** The number of a count of smallest units (minor units, smallest units of points), before rounding. */
export function exactScaled(count: Fraction, digits: number, digitsMin = 0): string {
  return exactNumber(multiply(count, fraction(1n, 10n ** BigInt(digits))), digitsMin);
}

/** `18.00 CNY`, `18.00 元`. */
export function moneyWords(minor: bigint, currency: CurrencyDigits): Localized {
  return withUnit(formatScaled(minor, currency.digits), currencyWords(currency.code));
}

/** As `moneyWords`, before rounding. */
export function exactMoneyWords(minor: Fraction, currency: CurrencyDigits): Localized {
  return withUnit(exactScaled(minor, currency.digits, currency.digits), currencyWords(currency.code));
}

/** `300 points`, `300 积分`, in the program's own name for them. */
export function pointsWords(points: bigint, program: PointsDigits): Localized {
  const number = formatScaled(points, program.digits);
  return withUnit(number, nameOfPoints(number, program));
}

/** As `pointsWords`, before rounding. */
export function exactPointsWords(points: Fraction, program: PointsDigits): Localized {
  const number = exactScaled(points, program.digits);
  return withUnit(number, nameOfPoints(number, program));
}

/** English counts one point; a program's own name for points is left as it is. */
function nameOfPoints(number: string, { name }: PointsDigits): Localized {
  return name.en === 'points' && /^-?1$/.test(number) ? { ...name, en: 'point' } : name;
}

/** A count with its unit word: `1 day`, `5 days`, `5 天`. */
export function countWords(count: bigint | string, one: Localized, many: Localized): Localized {
  return withUnit(`${count}`, `${count}` === '1' ? one : many);
}

export function withUnit(number: string, unit: Localized): Localized {
  return fill({ en: '{number} {unit}', zh: '{number} {unit}' }, { number, unit });
}
