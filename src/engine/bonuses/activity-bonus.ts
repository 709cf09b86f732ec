/** Points for what an activity counted: steps, bottles, kilometres. */
import { type Fraction, larger, sum, ZERO } from '../../value/fraction.js';
import { pointsForSteps } from '../points-for-steps.js';
import type { PreparedStep } from '../prepared-rule-set.js';
import type { BonusScene } from './bonus-scene.js';

/** Nothing for a purchase, and for an activity that counts nothing. */
export function activityBonus(
  { moment, points }: BonusScene,
  { step }: { readonly step: PreparedStep },
): readonly Fraction[] {
  const quantity = moment.occasion.occurrence?.quantity ?? ZERO;
  const total = sum(pointsForSteps(points, step, [larger(quantity, ZERO)]));
  return moment.occasion.event.items.map((_, index) => (index === 0 ? total : ZERO));
}
