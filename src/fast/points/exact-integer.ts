/** Integers in doubles. */

/** Integers below it are exact, and so is every sum and product of non-negative ones that stays below it. */
export const EXACT_LIMIT = 2 ** 53;

/** A scale may be doubled when a half is looked for. */
export const SCALE_LIMIT = 2 ** 52;

/** The number of an integer that a double holds; `NaN` for others. */
export function exactNumber(value: bigint): number {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

/** Of integers from 1. */
export function greatestCommonDivisor(left: number, right: number): number {
  let a = left;
  let b = right;
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/** Of integers from 1; may leave the exact range, which the caller checks. */
export function leastCommonMultiple(left: number, right: number): number {
  return (left / greatestCommonDivisor(left, right)) * right;
}

/**
 * `floor(num / den)` for integers, `num` below 2^53. A quotient that is no integer lies at least 1/den below the next
 * one, further than a division can round as long as `num` is exact.
 */
export function floorDivide(num: number, den: number): number {
  return Math.floor(num / den);
}
