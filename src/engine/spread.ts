/** Sharing an exact total out over weights, in fractions: nothing is rounded. */
import { divide, type Fraction, fraction, isZero, multiply, sum, ZERO } from '../value/fraction.js';

/** In proportion to the weights; all zero: equally. No weights: nothing. */
export function spread(whole: Fraction, weights: readonly Fraction[]): Fraction[] {
  if (isZero(whole)) return weights.map(() => ZERO);
  const weight = sum(weights);
  if (isZero(weight)) return weights.map(() => divide(whole, fraction(BigInt(weights.length))));
  const perWeight = divide(whole, weight);
  return weights.map((one) => (isZero(one) ? ZERO : multiply(one, perWeight)));
}

/** As `spread`, at the given positions of a row of `length` items; zero elsewhere. */
export function spreadAt(
  whole: Fraction,
  length: number,
  positions: readonly number[],
  weightOf: (position: number) => Fraction,
): Fraction[] {
  const row = new Array<Fraction>(length).fill(ZERO);
  const parts = spread(whole, positions.map(weightOf));
  for (const [nth, position] of positions.entries()) row[position] = parts[nth] ?? ZERO;
  return row;
}
