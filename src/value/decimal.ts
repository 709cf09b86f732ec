/**
 * Decimal texts to exact values and back. This is the only place where a number written by a person or a
 * program becomes a value; `Number()` and `parseFloat` are never used.
 */
import { type Fraction, fraction } from './fraction.js';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads `12`, `-12`, `12.50`. No exponent, sign `+`, spaces or separators. `undefined` when it is none. */
export function parseDecimal(text: string): Fraction | undefined {
  if (isDigits(text)) return { num: BigInt(text), den: 1n };
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const decimals = match[3] ?? '';
  if (decimals === '') return { num: BigInt(`${match[1]}${match[2]}`), den: 1n };
  const magnitude = BigInt(`${match[2]}${decimals}`);
  return fraction(match[1] === '-' ? -magnitude : magnitude, 10n ** BigInt(decimals.length));
}

/** As most numbers are. */
function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < DIGIT || unit > DIGIT_LAST) return false;
  }
  return text.length > 0;
}

const DIGIT = 0x30;
const DIGIT_LAST = 0x39;

/**
 * The decimal text of a fraction whose denominator divides a power of ten, without trailing zeros;
 * `undefined` for one that has no finite decimal form (1/3).
 */
export function formatDecimal(value: Fraction): string | undefined {
  let digits = 0;
  let den = value.den;
  for (const factor of [2n, 5n]) {
    let count = 0;
    while (den % factor === 0n) {
      den /= factor;
      count += 1;
    }
    digits = Math.max(digits, count);
  }
  if (den !== 1n) return undefined;
  return formatScaled((value.num * 10n ** BigInt(digits)) / value.den, digits);
}

/** An integer count of the smallest unit as a decimal text: `formatScaled(1250n, 2)` is `"12.50"`. */
export function formatScaled(count: bigint, digits: number): string {
  if (digits === 0) return count.toString();
  const text = (count < 0n ? -count : count).toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${count < 0n ? '-' : ''}${text.slice(0, cut)}.${text.slice(cut)}`;
}
