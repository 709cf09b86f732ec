/** Points for every so much of an amount or measure. */
import { divide, type Fraction, floor, fraction, isZero, multiply, sum, ZERO } from '../value/fraction.js';
import type { PreparedStep } from './prepared-rule-set.js';
import { spread } from './spread.js';

/**
 * Points for every step of what `measures` holds, item by item. Where only complete steps count, they are
 * counted over all items together and their points shared in proportion.
 */
export function pointsForSteps(
  points: Fraction,
  step: PreparedStep,
  measures: readonly Fraction[],
): Fraction[] {
  if (!step.full) {
    const worth = divide(points, step.size);
    return measures.map((measure) => (isZero(measure) ? ZERO : multiply(measure, worth)));
  }
  const steps = fraction(floor(divide(sum(measures), step.size)));
  return spread(multiply(points, steps), measures);
}
