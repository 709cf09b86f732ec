/** Budgets by period as numbers: each budget has one instance for every period in which it was asked. */
import { budgetKey } from '../../engine/budgets.js';
import type { Budget } from '../../ruleset/types.js';
import { periodOf } from '../../value/civil-date.js';

export class BudgetInstances {
  /** `budgetKey` of each instance. */
  readonly keys: string[] = [];
  /** The number of the budget of each instance. */
  readonly budgetOf: number[] = [];
  /** Largest spending, by number of the budget. */
  readonly amounts: Float64Array;
  /** 1 where awards are counted, not what they give. */
  readonly countsTimes: Uint8Array;
  private readonly budgets: readonly (Budget | null)[];
  private readonly byKey = new Map<string, number>();
  /** The period last asked for, by budget, and its instance. */
  private readonly firstDay: Float64Array;
  private readonly lastDay: Float64Array;
  private readonly lastFound: Int32Array;

  /** @param budgets by number; `null` for numbers of something else */
  constructor(budgets: readonly (Budget | null)[]) {
    this.budgets = budgets;
    this.amounts = Float64Array.from(budgets, (budget) => budget?.quota.amount ?? 0);
    this.countsTimes = Uint8Array.from(budgets, (budget) => (budget?.quota.unit === 'times' ? 1 : 0));
    this.firstDay = new Float64Array(budgets.length).fill(Number.POSITIVE_INFINITY);
    this.lastDay = new Float64Array(budgets.length).fill(Number.NEGATIVE_INFINITY);
    this.lastFound = new Int32Array(budgets.length);
  }

  /** The instance of a budget for the period that holds a day. */
  find(number: number, day: number): number {
    if (day >= (this.firstDay[number] ?? 0) && day <= (this.lastDay[number] ?? 0)) {
      return this.lastFound[number] ?? 0;
    }
    return this.look(number, day);
  }

  /** The instance of a key, or `undefined` for one that was never asked. */
  ofKey(key: string): number | undefined {
    return this.byKey.get(key);
  }

  /** What an amount counts for in an instance's budget: an award counts once in a budget of times. */
  measure(number: number, amount: number): number {
    if (this.countsTimes[number] === 1) return amount > 0 ? 1 : 0;
    return amount;
  }

  private look(number: number, day: number): number {
    const budget = this.budgets[number];
    if (budget === null || budget === undefined) throw new Error(`quota ${number} is no budget`);
    const key = budgetKey(budget, day);
    const known = this.byKey.get(key);
    const instance = known ?? this.keys.length;
    if (known === undefined) {
      this.byKey.set(key, instance);
      this.keys.push(key);
      this.budgetOf.push(number);
    }
    const { start, end } =
      budget.per === 'campaign'
        ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
        : periodOf(day, budget.per);
    this.firstDay[number] = start;
    this.lastDay[number] = end;
    this.lastFound[number] = instance;
    return instance;
  }
}

/** What the award that closes a budget gets; `rest` is what is left. As `engine/budgets.ts` has it. */
export function lastGrant({ end, quota }: Budget, rest: number, wanted: number): number {
  switch (end) {
    case 'pay-in-full':
      return wanted;
    case 'pay-nothing':
      return 0;
    case 'pay-rest':
      return quota.unit === 'times' ? 0 : Math.max(rest, 0);
  }
}
