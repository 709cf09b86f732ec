/** Points for every unit of the matching items; a fraction of a unit earns its fraction. */
import { type Fraction, multiply } from '../../value/fraction.js';
import { type BonusScene, forEachEarning } from './bonus-scene.js';

export function unitBonus(scene: BonusScene): readonly Fraction[] {
  return forEachEarning(scene, ({ quantity }) => multiply(scene.points, quantity));
}
