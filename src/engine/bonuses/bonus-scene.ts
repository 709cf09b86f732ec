/** What the computation of a bonus looks at. */
import type { Fraction } from '../../value/fraction.js';
import { ZERO } from '../../value/fraction.js';
import { at } from '../at.js';
import type { EarningBasis } from '../earning-basis.js';
import type { PurchaseItem } from '../event.js';
import type { Moment } from '../moment.js';

export interface BonusScene {
  /** After all discounts. */
  readonly moment: Moment;
  readonly earning: EarningBasis;
  readonly points: Fraction;
  /** Indices of the counted items that the rule is about; all counted items when it names none. */
  readonly matching: readonly number[];
  /** The rule names its items. */
  readonly namesItems: boolean;
}

/** The exact points of a bonus, item by item. */
export type ComputeBonus<Per> = (scene: BonusScene, per: Per) => readonly Fraction[];

/** The matching items that earn and are there at all: a line without quantity gives nothing. */
export function earningItems({ moment, earning, matching }: BonusScene): number[] {
  return matching.filter(
    (index) => at(earning.earns, index) && at(moment.occasion.event.items, index).quantity.num > 0n,
  );
}

/** A value for each item of the purchase: for those that earn as computed, zero for the others. */
export function forEachEarning(
  scene: BonusScene,
  measure: (item: PurchaseItem, index: number) => Fraction,
): Fraction[] {
  const earning = earningItems(scene);
  return scene.moment.occasion.event.items.map((item, index) =>
    earning.includes(index) ? measure(item, index) : ZERO,
  );
}
