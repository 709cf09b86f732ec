/**
 * Exact fractions of arbitrary size. Every rate, multiplier and intermediate amount is one of these;
 * no binary floating point number ever touches a value.
 */

/** A fraction in lowest terms; `den` is always positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const INT_MAX = 2_147_483_647n;

/** Of two positive integers, or of zero and a positive one. */
function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left;
  let b = right;
  while (b > INT_MAX) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return b === 0n ? a : BigInt(smallDivisor(Number(b), Number(a % b)));
}

/** The same below 2^31, where processors divide quickest: the usual case after one division, denominators are small. */
function smallDivisor(left: number, right: number): number {
  let a = left | 0;
  let b = right | 0;
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
}

/** Makes a fraction in lowest terms. Throws a `RangeError` when `den` is zero (a programming error). */
export function fraction(num: bigint, den: bigint = 1n): Fraction {
  if (den === 1n) return { num, den };
  if (den <= 0n) {
    if (den === 0n) throw new RangeError('a fraction needs a denominator other than zero');
    return fraction(-num, -den);
  }
  const divisor = greatestCommonDivisor(num < 0n ? -num : num, den);
  return divisor === 1n ? { num, den } : { num: num / divisor, den: den / divisor };
}

export const ZERO: Fraction = fraction(0n);
export const ONE: Fraction = fraction(1n);

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.num === 0n) return b;
  if (b.num === 0n) return a;
  // Amounts and points mostly have the same denominator: then there is nothing to expand.
  if (a.den === b.den) return fraction(a.num + b.num, a.den);
  return addUnlike(a, b.num, b.den);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  if (b.num === 0n) return a;
  if (a.den === b.den) return fraction(a.num - b.num, a.den);
  return addUnlike(a, -b.num, b.den);
}

/**
 * Fractions of different denominators: what the sum can be reduced by divides what the denominators have in common, so a
 * long denominator (points that were carried forward for years) next to a short one costs one long division.
 *
 * Source: Knuth, The Art of Computer Programming, volume 2, 4.5.1.
 */
function addUnlike(a: Fraction, num: bigint, den: bigint): Fraction {
  const common = greatestCommonDivisor(a.den, den);
  if (common === 1n) return { num: a.num * den + num * a.den, den: a.den * den };
  const sum = a.num * (den / common) + num * (a.den / common);
  const divisor = greatestCommonDivisor(sum < 0n ? -sum : sum, common);
  return { num: sum / divisor, den: (a.den / common) * (den / divisor) };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a.num === 0n || b.num === 0n) return ZERO;
  if (b === ONE) return a;
  return fraction(a.num * b.num, a.den * b.den);
}

/** Throws a `RangeError` when `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const isEvenly = a.den === b.den;
  const left = isEvenly ? a.num : a.num * b.den;
  const right = isEvenly ? b.num : b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Fraction): boolean {
  return a.num === 0n;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(parts: Iterable<Fraction>): Fraction {
  return sumOf(parts, itself);
}

const itself = (part: Fraction): Fraction => part;

/** The values of a list added up over their least common denominator, and brought to lowest terms once. */
export function sumOf<T>(list: Iterable<T>, partOf: (one: T) => Fraction): Fraction {
  let num = 0n;
  let common = 1n;
  for (const one of list) {
    const part = partOf(one);
    if (part.num === 0n) continue;
    if (part.den === common) {
      num += part.num;
      continue;
    }
    const next = leastCommonMultiple(common, part.den);
    num = num * (next / common) + part.num * (next / part.den);
    common = next;
  }
  return fraction(num, common);
}

/** The least common denominator; 1 of no parts. */
export function commonDenominator(parts: Iterable<Fraction>): bigint {
  let common = 1n;
  for (const { den } of parts) if (den !== common) common = leastCommonMultiple(common, den);
  return common;
}

/** Of two positive integers. */
function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a % b === 0n) return a;
  return b % a === 0n ? b : a * (b / greatestCommonDivisor(a, b));
}

/** The largest integer that is not greater than `a`. */
export function floor(a: Fraction): bigint {
  if (a.den === 1n) return a.num;
  const quotient = a.num / a.den;
  return a.num < 0n && quotient * a.den !== a.num ? quotient - 1n : quotient;
}

/** Most are whole. */
const WHOLE = /^-?\d+$/;
const FRACTION = /^(-?\d+)\/(\d+)$/;

/**
 * Reads the text of a fraction in a rule set: `"3"`, `"-3"` or `"3/2"`.
 * Returns `undefined` for anything else, a zero denominator included.
 */
export function parseFraction(text: string): Fraction | undefined {
  if (WHOLE.test(text)) return { num: BigInt(text), den: 1n };
  const match = FRACTION.exec(text);
  if (match === null) return undefined;
  const den = BigInt(match[2] as string);
  return den === 0n ? undefined : fraction(BigInt(match[1] as string), den);
}

/** The text of a fraction in a rule set: `"3"` for a whole number, else `"3/2"`. */
export function formatFraction(a: Fraction): string {
  return a.den === 1n ? a.num.toString() : `${a.num}/${a.den}`;
}
