/** What deciding points needs to know and to remember of members. `members/` keeps it; the functional evaluator adapts it. */
import type { Fraction } from '../value/fraction.js';

export interface MemberStateView {
  /** How much of a limit (its number in the `QuotaTable`) the member used before, in the limit's period that holds `day`. */
  readonly used: (member: number, quota: number, day: number) => number;
  /** Adds to it. Limits per purchase are never asked for or added to. */
  readonly use: (member: number, quota: number, day: number, more: number) => void;
  /** One more purchase: what counted as spent and the points given. */
  readonly addPurchase: (member: number, day: number, spendMinor: number, points: number) => void;
  /**
   * What rounding left over, asked for and set only where the program carries it to the next purchase. Views without both
   * leave such programs to the exact way.
   */
  readonly carryOf?: (member: number) => Fraction;
  readonly setCarry?: (member: number, carry: Fraction) => void;
}

/** Budgets that all members share. */
export interface BudgetView {
  /**
   * Asks a budget (its number in the `QuotaTable`) for an amount on a day. What it would grant; nothing is taken yet. A
   * closed budget grants 0. `closes` of the answer is read from `isClosing` afterwards.
   */
  readonly ask: (quota: number, day: number, wanted: number) => number;
  /** Whether the budget last asked closes by that request. */
  readonly isClosing: () => boolean;
  /** Records what was granted in the end (budgets of `times`: 1 or 0), and that the budget closes. */
  readonly pay: (quota: number, day: number, given: number, closes: boolean) => void;
}
