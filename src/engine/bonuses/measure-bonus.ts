/** Points for every so much of a measured quantity: litres, kilowatt-hours. The attribute is the line's total. */
import type { Fraction } from '../../value/fraction.js';
import { measuredOf } from '../carbon.js';
import { pointsForSteps } from '../points-for-steps.js';
import type { PreparedStep } from '../prepared-rule-set.js';
import { type BonusScene, forEachEarning } from './bonus-scene.js';

export function measureBonus(
  scene: BonusScene,
  { attribute, step }: { readonly attribute: string; readonly step: PreparedStep },
): readonly Fraction[] {
  const measured = forEachEarning(scene, (item) => measuredOf(item, attribute));
  return pointsForSteps(scene.points, step, measured);
}
