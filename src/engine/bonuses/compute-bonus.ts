/** The exact points of a bonus: the registry of what points can be given for. */
import type { Fraction } from '../../value/fraction.js';
import type { PreparedPer } from '../prepared-rule-set.js';
import { activityBonus } from './activity-bonus.js';
import type { BonusScene, ComputeBonus } from './bonus-scene.js';
import { carbonBonus } from './carbon-bonus.js';
import { lineBonus } from './line-bonus.js';
import { measureBonus } from './measure-bonus.js';
import { purchaseBonus } from './purchase-bonus.js';
import { spendBonus } from './spend-bonus.js';
import { unitBonus } from './unit-bonus.js';

type PerOf<Kind extends PreparedPer['kind']> = Extract<PreparedPer, { readonly kind: Kind }>;
type Computations = { readonly [Kind in PreparedPer['kind']]: ComputeBonus<PerOf<Kind>> };

const COMPUTATIONS: Computations = {
  purchase: purchaseBonus,
  line: lineBonus,
  unit: unitBonus,
  spend: spendBonus,
  measure: measureBonus,
  carbon: carbonBonus,
  activity: activityBonus,
};

export function computeBonus<Kind extends PreparedPer['kind']>(
  scene: BonusScene,
  per: PerOf<Kind> & { readonly kind: Kind },
): readonly Fraction[] {
  const compute: ComputeBonus<PerOf<Kind>> = COMPUTATIONS[per.kind];
  return compute(scene, per);
}
