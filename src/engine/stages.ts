/** What an evaluation went through: the material of its trace. */
import type { Awarded } from './award-points.js';
import type { Budgets } from './budgets.js';
import type { Discounted } from './discounts/apply-lanes.js';
import type { Moment } from './moment.js';
import type { Occasion } from './occasion.js';

export interface Stages {
  readonly occasion: Occasion;
  readonly discounted: Discounted;
  /** After all discounts. */
  readonly moment: Moment;
  readonly awarded: Awarded;
  /** Before the purchase. */
  readonly budgets: Budgets;
}
