/** Points for every matching line. */
import type { Fraction } from '../../value/fraction.js';
import { type BonusScene, forEachEarning } from './bonus-scene.js';

export function lineBonus(scene: BonusScene): readonly Fraction[] {
  return forEachEarning(scene, () => scene.points);
}
