/** Exact values as the numbers of columns; `NaN` for what has no place in them. */
import type { Fraction } from '../../value/fraction.js';
import { AMOUNT_LIMIT, MICRO } from '../columns.js';

const MICRO_BIGINT = 1_000_000n;

/** An amount below the limit of columns, either side of zero. */
export function smallInteger(value: bigint): number {
  const number = Number(value);
  return number < AMOUNT_LIMIT && number > -AMOUNT_LIMIT ? number : Number.NaN;
}

/** Whole millionths below the limit of columns. */
export function wholeMicro({ num, den }: Fraction): number {
  if (den === 1n) {
    const units = Number(num) * MICRO;
    return units < AMOUNT_LIMIT && units > -AMOUNT_LIMIT ? units : Number.NaN;
  }
  const micro = num * MICRO_BIGINT;
  return micro % den === 0n ? smallInteger(micro / den) : Number.NaN;
}

/** Millionths of a number with up to 6 decimals; more than those and what is no number: `NaN`. */
export function microOf(value: number): number {
  const micro = Math.floor(value * MICRO + 0.5);
  return micro / MICRO === value && micro < AMOUNT_LIMIT && micro > -AMOUNT_LIMIT ? micro : Number.NaN;
}
