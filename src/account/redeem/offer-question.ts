/** What is asked about an offer: who wants it, when, and how much of it. */
import type { PurchaseItem } from '../../engine/event.js';
import type { SharedState } from '../../engine/state.js';
import type { Offer } from '../../ruleset/types.js';
import type { MessageArguments, MessageDefinition } from '../../text/diagnostic.js';
import { localDay } from '../../value/zone.js';
import type { MemberAccount, PurchaseRecord } from '../books.js';
import type { FailedCondition, Refusal } from '../outcome.js';
import { refuse } from '../refuse.js';
import type { AccountRules } from '../session.js';

export interface OfferQuestion {
  readonly rules: AccountRules;
  readonly account: MemberAccount;
  readonly shared: SharedState;
  readonly instantMs: number;
  readonly offer: Offer;
}

export interface Wish {
  readonly quantity: number;
  /** Paid besides, minor units; `null`: any price will do. */
  readonly cashMinor: bigint | null;
  readonly points: bigint | null;
  readonly amountMinor: bigint | null;
  readonly purchase: WishedPurchase | null;
  /** What it is used on; `null`: that is not asked yet. */
  readonly items: readonly PurchaseItem[] | null;
}

/** The purchase that a redemption belongs to, and what is known of it. */
export interface WishedPurchase {
  readonly id: string;
  readonly record: PurchaseRecord | undefined;
  /** What redemptions before have paid of it already. */
  readonly paid: { readonly points: bigint; readonly minor: bigint };
}

/** A reason why something cannot be had. */
export interface Obstacle extends Refusal {
  /** When it passes by itself; `null`: never, or nobody knows when. */
  readonly passesMs: number | null;
}

export interface ObstacleDetails {
  readonly passesMs?: number | null;
  readonly failed?: FailedCondition;
}

export function obstacle(
  message: MessageDefinition,
  args: MessageArguments,
  { passesMs = null, ...details }: ObstacleDetails = {},
): Obstacle {
  return { ...refuse(message, args), ...details, passesMs };
}

/** The civil day of the question, days since 1970-01-01. */
export function dayOf({ rules, instantMs }: OfferQuestion): number {
  return localDay(rules.ruleSet.content.zone, instantMs);
}

/** The reason as an event is refused with it. */
export function refusalOf({ passesMs: _, ...refusal }: Obstacle): Refusal {
  return refusal;
}
