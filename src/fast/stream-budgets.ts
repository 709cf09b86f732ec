/** Budgets of a stream: as the points engine asks them, and as the exact way sees them. */
import type { SharedState } from '../engine/state.js';
import type { BudgetView } from './member-state-view.js';

export interface StreamBudgets extends BudgetView {
  /** The budgets as the reference engine is to see them for a purchase of that day. */
  readonly toShared: (day: number) => SharedState['budgets'];
  /** Takes over what the reference engine made of them on that day. */
  readonly takeOver: (after: SharedState['budgets'], day: number) => void;
}
