/** The state of all accounts, as the handlers of events see it. */
import type { Decision } from '../engine/decision.js';
import type { MemberProfile, Purchase, Redeem } from '../engine/event.js';
import type { Lot, MemberState, SharedState } from '../engine/state.js';
import type { Fraction } from '../value/fraction.js';

export interface MemberAccount {
  readonly profile: MemberProfile;
  readonly state: MemberState;
}

/** What a refund needs to know of a purchase: all that it was decided by, and what came back since. */
export interface PurchaseRecord {
  readonly purchase: Purchase;
  readonly ruleSet: string;
  /** The member as known then. */
  readonly profile: MemberProfile;
  /** Before the purchase; without its lots where no condition of the rule set looks into them. */
  readonly before: MemberState;
  /** The budgets of the purchase's campaigns and day, before it. */
  readonly budgetsBefore: SharedState['budgets'];
  readonly awards: readonly AwardRecord[];
  /** By line: what came back so far. */
  readonly returned: readonly Fraction[];
  /** Ids of redemptions that belong to the purchase. */
  readonly redemptions: readonly string[];
  /**
   * What refunds took from each lot, in the order in which they took it, as the lot was then, with `points` being
   * what was taken. What was taken beyond the lots, as a debt, is not in it.
   */
  readonly taken: readonly Lot[];
  /** Points that refunds claimed so far, without those of the purchase that had ended by themselves. */
  readonly claimed: bigint;
  /** Of these, the points that were no longer there. */
  readonly shortfall: bigint;
}

/** What an award gave, and what refunds have left of it. */
export interface AwardRecord {
  readonly rule: string;
  readonly campaign: string | null;
  readonly points: bigint;
  readonly kept: bigint;
}

export interface RedemptionRecord {
  readonly redeem: Redeem;
  readonly ruleSet: string;
  readonly points: bigint;
  readonly cashMinor: bigint;
  /** What was taken from each lot, as the lot was then, with `points` being what was taken. */
  readonly lots: readonly Lot[];
  /** Points that came back so far. */
  readonly returned: bigint;
  readonly isCancelled: boolean;
}

export interface Books {
  /** `undefined` for who has never been seen. */
  readonly member: (id: string) => MemberAccount | undefined;
  readonly putMember: (account: MemberAccount) => void;
  readonly purchase: (id: string) => PurchaseRecord | undefined;
  readonly putPurchase: (record: PurchaseRecord) => void;
  readonly redemption: (id: string) => RedemptionRecord | undefined;
  readonly putRedemption: (record: RedemptionRecord) => void;
  readonly shared: () => SharedState;
  readonly putShared: (shared: SharedState) => void;
  /** The instant of the last event; `null` before the first. */
  readonly clock: () => number | null;
  readonly putClock: (instantMs: number) => void;
  /** Sets when time next has something to do for a member; `null`: nothing. */
  readonly putDue: (member: string, instantMs: number | null) => void;
  /** The earliest of all dues up to an instant; of several at one instant the one of the first member by id. */
  readonly nextDue: (untilMs: number) => { readonly member: string; readonly instantMs: number } | undefined;
}

/** The decision of a purchase as awards to remember. */
export function awardRecords({ awards }: Decision): readonly AwardRecord[] {
  return awards
    .filter(({ points }) => points > 0n)
    .map(({ rule, campaign, points }) => ({ rule, campaign, points, kept: points }));
}
