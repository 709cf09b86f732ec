/** Points once for the purchase. */
import { type Fraction, fraction } from '../../value/fraction.js';
import { at } from '../at.js';
import { spreadAt } from '../spread.js';
import type { BonusScene } from './bonus-scene.js';

/**
 * Given once when at least one matching item is there; shared over the matching items by the amount left.
 * Items that earn nothing take no part, unless there are no others: the bonus is for the purchase, not for them.
 */
export function purchaseBonus(scene: BonusScene): readonly Fraction[] {
  const { moment, earning, matching, namesItems, points } = scene;
  const { items } = moment.occasion.event;
  const present = namesItems ? matching.filter((index) => at(items, index).quantity.num > 0n) : matching;
  const earners = present.filter((index) => at(earning.earns, index));
  return spreadAt(points, items.length, earners.length > 0 ? earners : present, (index) =>
    fraction(at(moment.left, index)),
  );
}
