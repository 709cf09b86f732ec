/** The budgets and stock that a run would use. */
import type { SharedState } from '../../../engine/state.js';

export interface UsedBudget {
  /** Of the budget and its period. */
  readonly budget: string;
  /** Smallest units before and after. */
  readonly before: string;
  readonly after: string;
  readonly closed: boolean;
}

/** Those that change, by key. */
export function usedBudgets(before: SharedState, after: SharedState): readonly UsedBudget[] {
  return [...after.budgets]
    .filter(([key, { spent, closed }]) => {
      const was = before.budgets.get(key);
      return was?.spent !== spent || was.closed !== closed;
    })
    .map(([budget, { spent, closed }]) => ({
      budget,
      before: (before.budgets.get(budget)?.spent ?? 0n).toString(),
      after: spent.toString(),
      closed,
    }));
}
