/** What the eligible rules give, in plain integers: the tabled half of the engine. `points/` makes it. */
import type { PurchaseColumns } from './columns.js';
import type { DecisionBuffer } from './decision-buffer.js';
import type { SlotValues } from './member-slot.js';
import type { BudgetView, MemberStateView } from './member-state-view.js';

export interface PointsEngine {
  /**
   * Decides the purchase in `row` and fills the buffer. False: only the exact way can (nothing was remembered then):
   * an eligible rule gives something else than points, a sum could leave 2^53, points or spend reach
   * `TOTAL_LIMIT`, the items of a rule cannot be told …
   * `wantsItems`: whether `itemPoints` is needed.
   */
  readonly decide: (columns: PurchaseColumns, row: number, slots: SlotValues, wantsItems: boolean) => boolean;
  readonly buffer: DecisionBuffer;
}

export interface PointsEngineParts {
  readonly members: MemberStateView;
  readonly budgets: BudgetView;
}
