/** Points for every so many grams of carbon saved. */
import { type Fraction, fraction, larger, sum, ZERO } from '../../value/fraction.js';
import { at } from '../at.js';
import { CARBON_ATTRIBUTE, measuredOf } from '../carbon.js';
import { pointsForSteps } from '../points-for-steps.js';
import type { PreparedStep } from '../prepared-rule-set.js';
import { spreadAt } from '../spread.js';
import { type BonusScene, earningItems, forEachEarning } from './bonus-scene.js';

/** Grams of the whole purchase are shared over the matching items by the amount left; else each item has its own. */
export function carbonBonus(
  scene: BonusScene,
  { step }: { readonly step: PreparedStep },
): readonly Fraction[] {
  const { event } = scene.moment.occasion;
  if (event.carbonGrams === null) {
    return pointsForSteps(
      scene.points,
      step,
      forEachEarning(scene, (item) => measuredOf(item, CARBON_ATTRIBUTE)),
    );
  }
  const total = sum(pointsForSteps(scene.points, step, [larger(event.carbonGrams, ZERO)]));
  return spreadAt(total, event.items.length, earningItems(scene), (index) =>
    fraction(at(scene.moment.left, index)),
  );
}
