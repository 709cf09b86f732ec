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

/** Points of one award that are still on the account. Lots belong to one member. */
export interface Lot {
  /** Unique for the member: the event and the rule (or `base`) that gave it, `P1/base`. */
  readonly id: string;
  /** What is left, above zero. */
  readonly points: bigint;
  /** Not usable yet. */
  readonly isPending: boolean;
  /** When pending points become usable; `null`: when the goods are delivered. */
  readonly usableMs: number | null;
  /** The first instant at which they are no longer there; `null`: never. */
  readonly endsMs: number | null;
  readonly earnedMs: number;
  /** The event that gave them. */
  readonly event: string;
  readonly campaign: string | null;
  readonly rule: string;
}

export interface TierStanding {
  readonly rank: number;
  /** When it was reached, or last kept. */
  readonly sinceMs: number;
  /** When it is lost unless the member meets its conditions again; set after a failed review with grace. */
  readonly graceUntilMs: number | null;
}

/** A perk or an offer that a rule gave to the member. */
export interface Grant {
  readonly kind: 'perk' | 'offer' | 'coupon';
  readonly id: string;
  /** `null`: for good. */
  readonly untilMs: number | null;
}

export interface MemberState {
  /** Points that can be used, smallest unit; below zero where refunds took back what had been spent. */
  readonly balance: bigint;
  /** Ascending by day. */
  readonly days: readonly (readonly [day: number, totals: DayTotals])[];
  /** Keyed by limit id. */
  readonly limits: ReadonlyMap<string, LimitUse>;
  /** What rounding left over, when the program carries it forward. */
  readonly carry: Fraction;
  /** In the order in which points are used: what ends first comes first, then what was earned first. */
  readonly lots: readonly Lot[];
  /** `null` until the program's tiers have been assessed. */
  readonly tier: TierStanding | null;
  /**
   * What happened on which day, keyed by kind and id: `redeemed/notebook` (times), `donated/school` (points),
   * `activity/survey` (times), `carbon` (millionths of a gram).
   */
  readonly counts: ReadonlyMap<string, LimitUse>;
  readonly grants: readonly Grant[];
  /** Up to this instant, it included, time has done its work; `null`: not watched yet. */
  readonly settledMs: number | null;
}

/** A budget for one of its periods, keyed by `budget id` + `@` + period start day (or `campaign`). */
export interface BudgetUse {
  readonly spent: bigint;
  readonly closed: boolean;
  /**
   * The most that it would have had to spend to pay any one award in full; kept up only where it is given. Who splits a run
   * learns from it whether a budget would have closed.
   */
  readonly needed?: bigint;
}

/** State that all members share. */
export interface SharedState {
  readonly budgets: ReadonlyMap<string, BudgetUse>;
  /** Pieces given out, keyed by stock id + `@` + period start day (or `total`); matched gifts by `cause/id`. */
  readonly stock: ReadonlyMap<string, bigint>;
}
