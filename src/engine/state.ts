/** What the evaluator remembers between events. Plain immutable values; `state-json.ts` stores them. */
import type { Fraction } from '../value/fraction.js';

/** What one member did on one civil day of the program's zone. */
export interface DayTotals {
  readonly purchases: number;
  /** Minor units payable. */
  readonly spendMinor: bigint;
  readonly points: bigint;
}

/** How much of a limit was used on each civil day (days since 1970-01-01), ascending. */
export type LimitUse = readonly (readonly [day: number, used: bigint])[];

export interface MemberState {
  /** Points on the account, smallest unit. */
  readonly balance: bigint;
  /** Ascending by day. */
  readonly days: readonly (readonly [day: number, totals: DayTotals])[];
  /** Keyed by limit id. */
  readonly limits: ReadonlyMap<string, LimitUse>;
  /** What rounding left over, when the program carries it forward. */
  readonly carry: Fraction;
}

/** A budget for one of its periods, keyed by `budget id` + `@` + period start day (or `campaign`). */
export interface BudgetUse {
  readonly spent: bigint;
  readonly closed: boolean;
}

/** State that all members share. */
export interface SharedState {
  readonly budgets: ReadonlyMap<string, BudgetUse>;
}
