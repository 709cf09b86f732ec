/** What points cost the operator. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { add, type Fraction, fraction, multiply, parseFraction, ZERO } from '../../value/fraction.js';

/** Exact minor units of smallest units of points; `null` when the program does not say what a point is worth. */
export function pointsCost({ program }: RuleSetContent, points: bigint): Fraction | null {
  const { valueMinor, digits } = program.points;
  const value = valueMinor === null ? undefined : parseFraction(valueMinor);
  if (value === undefined) return null;
  return multiply(value, fraction(points, 10n ** BigInt(digits)));
}

/** Points and discounts together. */
export function wholeCost(content: RuleSetContent, points: bigint, discountMinor: bigint): Fraction | null {
  const cost = pointsCost(content, points);
  return cost === null ? null : add(cost, fraction(discountMinor, 1n));
}

/** Of several costs; `null` as soon as one cannot be told. */
export function sumCosts(costs: readonly (Fraction | null)[]): Fraction | null {
  let sum: Fraction = ZERO;
  for (const cost of costs) {
    if (cost === null) return null;
    sum = add(sum, cost);
  }
  return sum;
}
