/** What an evaluation went through: the material of its trace. */
import type { Awarded } from './award-points.js';
import type { Budgets } from './budgets.js';
import type { Discounted } from './discounts/apply-lanes.js';
import type { Moment } from './moment.js';
import type { Occasion } from './occasion.js';
import type { TierShare } from './trace.js';

export interface Stages {
  readonly occasion: Occasion;
  readonly discounted: Discounted;
  /** After all discounts. */
  readonly moment: Moment;
  readonly awarded: Awarded;
  /** Of the points. */
  readonly tierShares: readonly TierShare[];
  /** Before the purchase. */
  readonly budgets: Budgets;
}
