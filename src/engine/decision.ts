/** What the evaluator answers for one event. Exact values; `records/write-decision.ts` prints them. */
import type { FavourEffect } from '../ruleset/types.js';
import type { CutBy, QuotaUse, RuleOutcome, Selections, TierShare, Waterfall } from './trace.js';

export interface Cut {
  /** The limit or budget that cut, by id; for `nothing-left` the lane. */
  readonly by: CutBy;
  /** What was taken away: points in the smallest unit, or minor units of money for a discount. */
  readonly taken: bigint;
}

/** What one rule (or `base`) gave. An award may be zero when a limit or budget took all of it. */
export interface Award {
  /** `null` for `base`. */
  readonly campaign: string | null;
  readonly rule: string;
  readonly points: bigint;
  /** Points before limits and budgets. */
  readonly wanted: bigint;
  readonly discountMinor: bigint;
  /** Discount before limits and budgets. */
  readonly wantedDiscountMinor: bigint;
  readonly cuts: readonly Cut[];
}

export interface ItemResult {
  readonly index: number;
  readonly points: bigint;
  readonly listedMinor: bigint;
  readonly discountMinor: bigint;
}

/** Something done for the member that is neither points nor money. */
export interface Favour {
  readonly campaign: string | null;
  readonly rule: string;
  readonly effect: FavourEffect;
}

export interface Decision {
  readonly id: string;
  readonly member: string | null;
  readonly at: string;
  readonly points: bigint;
  readonly listedMinor: bigint;
  readonly discountMinor: bigint;
  readonly currency: string;
  readonly awards: readonly Award[];
  readonly items: readonly ItemResult[];
  /** By rule. */
  readonly favours: readonly Favour[];
  /** Only when asked for: every rule's fate and the stages with exact values. */
  readonly trace: Trace | null;
}

export interface Trace {
  /** `base` first, then every rule by id. */
  readonly rules: readonly RuleOutcome[];
  /** The base rates by id; `rule` is the rate's id. Beaten ones are `beaten` in the group `base`. */
  readonly rates: readonly RuleOutcome[];
  /** The member's tier as the evaluation saw it, a rank; `null` without one, and for an anonymous purchase. */
  readonly tier: number | null;
  /** What other tiers have of the points, where the purchase reached one; mostly none. */
  readonly tierShares: readonly TierShare[];
  /** Empty for an anonymous purchase. */
  readonly selections: Selections;
  /** Every limit and budget that cut an award, in the order of the cuts. */
  readonly quotas: readonly QuotaUse[];
  readonly waterfall: Waterfall;
}
