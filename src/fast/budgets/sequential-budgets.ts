/** Budgets for one thread: events come in their order, so what is left is known. */
import type { BudgetUse } from '../../engine/state.js';
import type { Budget } from '../../ruleset/types.js';
import type { BudgetBook } from './budget-book.js';
import { BudgetInstances, lastGrant } from './budget-instances.js';

class SequentialBudgets implements BudgetBook {
  private readonly budgets: readonly (Budget | null)[];
  private readonly instances: BudgetInstances;
  /** By instance. */
  private readonly spent: number[] = [];
  private readonly closed: boolean[] = [];
  private closes = false;

  constructor(budgets: readonly (Budget | null)[]) {
    this.budgets = budgets;
    this.instances = new BudgetInstances(budgets);
  }

  readonly startEvent = (): void => {};

  readonly ask = (number: number, day: number, wanted: number): number => {
    const instance = this.instances.find(number, day);
    this.closes = this.closed[instance] === true;
    if (this.closes) return 0;
    const rest = (this.instances.amounts[number] ?? 0) - (this.spent[instance] ?? 0);
    if (this.instances.measure(number, wanted) <= rest) return wanted;
    this.closes = true;
    const budget = this.budgets[number];
    return budget === null || budget === undefined ? 0 : lastGrant(budget, rest, wanted);
  };

  readonly clear = (): void => {
    this.spent.length = 0;
    this.closed.length = 0;
  };

  readonly isClosing = (): boolean => this.closes;

  readonly pay = (number: number, day: number, given: number, closes: boolean): void => {
    const instance = this.instances.find(number, day);
    this.spent[instance] = (this.spent[instance] ?? 0) + this.instances.measure(number, given);
    this.closed[instance] = closes;
  };

  readonly usesFor = (day: number): ReadonlyMap<string, BudgetUse> => {
    const uses = new Map<string, BudgetUse>();
    for (const [number, budget] of this.budgets.entries()) {
      if (budget === null) continue;
      const instance = this.instances.find(number, day);
      const spent = BigInt(this.spent[instance] ?? 0);
      uses.set(this.instances.keys[instance] ?? '', { spent, closed: this.closed[instance] === true });
    }
    return uses;
  };

  readonly takeUses = (after: ReadonlyMap<string, BudgetUse>): void => {
    for (const [key, { spent, closed }] of after) {
      const instance = this.instances.ofKey(key);
      if (instance === undefined) throw new Error(`"${key}" was not handed out`);
      // An open budget has spent no more than its amount; of a closed one nobody asks how much it was.
      this.spent[instance] = Number(spent);
      this.closed[instance] = closed;
    }
  };
}

/** @param budgets by their number in the `QuotaTable`; `null` for limits */
export function createSequentialBudgets(budgets: readonly (Budget | null)[]): BudgetBook {
  return new SequentialBudgets(budgets);
}
