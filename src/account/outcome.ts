/** What an event, or time, did. */
import type { Decision } from '../engine/decision.js';
import type { EventType } from '../engine/event.js';
import type { FailedTest } from '../engine/trace.js';
import type { Condition } from '../ruleset/types.js';
import type { MessageArguments } from '../text/diagnostic.js';
import type { Entry } from './entry.js';

/** Why an event was refused: a message of `account/messages.ts` with its values. Nothing was booked. */
export interface Refusal {
  /** `JF45xx`. */
  readonly code: string;
  readonly args: MessageArguments;
  /** The condition that the member did not meet; who prints it can put its words in the place of the argument `why`. */
  readonly failed?: FailedCondition;
}

export interface FailedCondition {
  readonly condition: Condition;
  readonly test: FailedTest;
}

/** What can be filled into a message; points in the smallest unit. */
export interface MessageValues {
  readonly balance: bigint;
  /** What the event gave; of a redemption or donation, what it took. */
  readonly points: bigint;
  /** Of the points that end next: how many, and their last day (days since 1970-01-01). */
  readonly expiring: bigint;
  readonly expires: number | null;
  readonly offer: string | null;
  /** Rank. */
  readonly tier: number | null;
  /** Of the event, in millionths. */
  readonly gramsMicro: bigint;
}

export type Notice =
  | {
      readonly kind: 'message';
      readonly rule: string;
      readonly campaign: string | null;
      readonly message: string;
      readonly values: MessageValues;
    }
  | {
      readonly kind: 'tier';
      readonly from: number | null;
      readonly to: number;
      readonly why: 'reached' | 'lost' | 'moved' | 'profile';
    }
  /** A review that failed: the tier is lost then, unless the member meets its conditions again. */
  | { readonly kind: 'grace'; readonly rank: number; readonly untilMs: number }
  | {
      readonly kind: 'perk' | 'offer' | 'coupon';
      readonly id: string;
      readonly rule: string;
      readonly untilMs: number | null;
    }
  /** What a donation is matched with: minor units, or pieces. */
  | {
      readonly kind: 'match';
      readonly cause: string;
      readonly of: 'money' | 'goods';
      readonly amount: bigint;
    };

export interface Redemption {
  readonly offer: string;
  readonly quantity: number;
  readonly points: bigint;
  readonly cashMinor: bigint;
  /** What was had for it, in money; `null` when the offer does not say. */
  readonly worthMinor: bigint | null;
}

export interface Outcome {
  /** Of the event; see `Entry.event`. */
  readonly id: string;
  readonly type: EventType | 'time';
  readonly member: string | null;
  readonly instantMs: number;
  readonly at: string;
  readonly refusal: Refusal | null;
  /** The purchase's, then those of rules that were set off. */
  readonly decisions: readonly Decision[];
  readonly entries: readonly Entry[];
  readonly notices: readonly Notice[];
  readonly redemption: Redemption | null;
  readonly refund: RefundOutcome | null;
  /** After it; `null` without a member, and for who has never been seen. */
  readonly balance: bigint | null;
}

export interface RefundOutcome {
  readonly purchase: string;
  /** What the purchase still gives after this refund, and gave before it. */
  readonly keptBefore: bigint;
  readonly keptAfter: bigint;
  /** Taken from the refund in money for points that were no longer there. */
  readonly withheldMinor: bigint;
  /** Points that were no longer there and are not claimed. */
  readonly unclaimed: bigint;
  /** Points of what came back that had ended by themselves: they are gone, and not claimed from others. */
  readonly ended: bigint;
  /** Redeemed points that came back with it. */
  readonly returned: bigint;
}
