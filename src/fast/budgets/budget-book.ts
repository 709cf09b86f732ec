/** What budgets have paid, kept while a stream of purchases is decided. */
import type { BudgetUse } from '../../engine/state.js';
import type { BudgetView } from '../member-state-view.js';

export interface BudgetBook extends BudgetView {
  /**
   * To be called before each event.
   *
   * @param position the event's place in the order of all events of all members; grows
   */
  readonly startEvent: (position: number) => void;
  /** The budgets of a day's periods as the reference engine takes them, for the exact way. */
  readonly usesFor: (day: number) => ReadonlyMap<string, BudgetUse>;
  /** What the reference engine made of `usesFor` in this event. */
  readonly takeUses: (after: ReadonlyMap<string, BudgetUse>) => void;
  /** Forgets what was paid, where the book can. */
  readonly clear?: () => void;
}

/**
 * The event that closes a budget for a period, and what the budget had spent before it. Amounts in what the budget counts:
 * smallest units of points, minor units, or times.
 */
export interface CutOff {
  readonly position: number;
  readonly spent: number;
}

/** By `budgetKey`; budgets that are not named never close. */
export type CutOffs = ReadonlyMap<string, CutOff>;
