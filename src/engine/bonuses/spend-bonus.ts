/** Points for every so much spent on the matching items, on the declared basis. */
import type { Fraction } from '../../value/fraction.js';
import { at } from '../at.js';
import { pointsForSteps } from '../points-for-steps.js';
import type { PreparedStep } from '../prepared-rule-set.js';
import { type BonusScene, forEachEarning } from './bonus-scene.js';

export function spendBonus(
  scene: BonusScene,
  { step }: { readonly step: PreparedStep },
): readonly Fraction[] {
  const spent = forEachEarning(scene, (_, index) => at(scene.earning.basis, index));
  return pointsForSteps(scene.points, step, spent);
}
