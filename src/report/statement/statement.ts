/** What a member is told about one month. Points in the smallest unit; days since 1970-01-01. */
import type { Entry } from '../../account/entry.js';
import type { FailedTest } from '../../engine/trace.js';
import type { Condition } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import type { RedemptionDetails } from '../entry-words.js';

export interface Balance {
  readonly available: bigint;
  readonly pending: bigint;
}

export interface Movement {
  readonly day: number;
  readonly seq: number;
  readonly entry: Entry;
  readonly available: bigint;
  readonly pending: bigint;
  /** Available points after it. */
  readonly balance: bigint;
  readonly redemption: RedemptionDetails | null;
}

/** Points that share a day: the last on which they are there, or the first on which they can be used. */
export interface PointsByDay {
  /** `null`: they never end; or they wait for the delivery of goods. */
  readonly day: number | null;
  readonly points: bigint;
}

/** A tier and the first thing that is missing for it; `null`: nothing is. */
export interface TierGoal {
  readonly rank: number;
  readonly condition: Condition;
  readonly missing: FailedTest | null;
}

export interface TierOutlook {
  /** `null`: none yet. */
  readonly rank: number | null;
  /** `null`: none, or of a past month of which it cannot be told. */
  readonly sinceDay: number | null;
  /** The last day of grace, when a review has failed. */
  readonly graceThrough: number | null;
  readonly keep: TierGoal | null;
  readonly next: TierGoal | null;
}

export interface Donation {
  readonly cause: string;
  readonly points: bigint;
  /** What it was matched with: minor units, and pieces. */
  readonly matchedMinor: bigint;
  readonly matchedPieces: bigint;
}

export interface Statement {
  readonly member: string;
  readonly first: number;
  readonly last: number;
  readonly opening: Balance;
  readonly closing: Balance;
  readonly movements: readonly Movement[];
  /** The last day of the month, or a later one when the account has gone on. */
  readonly standsAt: number;
  /** Points of the closing balance that were used since, so that nothing tells when they would have ended. */
  readonly usedSince: bigint;
  readonly ends: readonly PointsByDay[];
  readonly usable: readonly PointsByDay[];
  /** The account has gone on after the month: perks, and what tiers still took, cannot be told any more. */
  readonly isPast: boolean;
  /** `null` for a program without tiers to reach. */
  readonly tier: TierOutlook | null;
  /** Ids; none for a past month. */
  readonly perks: readonly string[];
  readonly messages: readonly { readonly day: number | null; readonly text: Localized }[];
  /** Millionths of a gram. */
  readonly gramsMicro: bigint;
  readonly donations: readonly Donation[];
}
