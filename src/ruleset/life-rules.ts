/**
 * What happens to points beside earning them on a purchase: when they can be used and end, tiers, refunds, what they
 * are redeemed for, whom they are given to, what is said about them. Scales as in `types.ts`.
 */
import type { Localized } from '../text/localized.js';
import type { Condition, FractionText } from './condition.js';
import type { InstantRange, Limit } from './limit.js';

export interface CivilSpan {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

/** Which points a rule about points is for; both `null`: all that no narrower one is for. */
export interface PointsScope {
  readonly campaigns: readonly string[] | null;
  /** Ids of rules, or `base`. */
  readonly rules: readonly string[] | null;
}

export type ExpiryWay =
  | { readonly kind: 'never' }
  /**
   * The last day is that many days, months or years after the day they were earned, or the last day of the
   * month, quarter or year which that day falls in. Points can be used through the end of their last day.
   */
  | {
      readonly kind: 'after';
      readonly span: CivilSpan;
      readonly through: 'day' | 'month' | 'quarter' | 'year';
    }
  /** The last day of the period in which they were earned. */
  | { readonly kind: 'period-end'; readonly period: 'month' | 'quarter' | 'year' }
  /** The last day. */
  | { readonly kind: 'date'; readonly day: number }
  /** Counted anew from the day of every purchase of the member. */
  | { readonly kind: 'idle'; readonly span: CivilSpan };

export interface ExpiryRule extends PointsScope {
  readonly id: string;
  readonly way: ExpiryWay;
  /** A month later than 31 January: the last day of February (`clamp`), or 3 March (`roll`, 2 March in leap years). */
  readonly monthEnd: 'clamp' | 'roll';
}

export type PendingWay =
  | { readonly kind: 'at-once' }
  /** From the start of the civil day that many days after the event. */
  | { readonly kind: 'after'; readonly days: number }
  /** On an activity `delivery` that names the purchase; at the latest after so many days, `null`: only then. */
  | { readonly kind: 'delivery'; readonly daysMax: number | null };

export interface PendingRule extends PointsScope {
  readonly id: string;
  readonly way: PendingWay;
}

export interface RefundRules {
  readonly part: 'proportion' | 'as-if-without';
  readonly beyondBalance: /** Never below minus `floor`; what is more stays unclaimed. */
    | { readonly kind: 'below-zero'; readonly floor: number }
    | { readonly kind: 'stop-at-zero' }
    /** Each smallest unit of points that is missing costs that many minor units of the refund. */
    | { readonly kind: 'refund-money'; readonly minorPerPoint: FractionText };
}

export type TierReview =
  /** At the end of the period: on the first instant of the next one, over the period that ended. */
  | { readonly kind: 'period-end'; readonly period: 'month' | 'quarter' | 'year' | 'membership-year' }
  /** So long after the tier was reached or last kept. */
  | { readonly kind: 'after'; readonly span: CivilSpan }
  /** After every event. */
  | { readonly kind: 'always' };

export interface TierRule {
  readonly rank: number;
  /** Read after an event, its own purchase included in all counters. */
  readonly reached: Condition;
  /** Read at a review; `null`: as `reached`. */
  readonly kept: Condition | null;
  readonly review: TierReview;
  /** Days after a failed review before the tier is lost, when it fails again. */
  readonly graceDays: number;
  readonly lost: 'one-step' | 'earned';
}

export interface OfferPrice {
  /** For one redemption, smallest units of points. */
  readonly points: number;
  /** To be paid besides; 0: nothing. */
  readonly cashMinor: number;
  readonly during: readonly InstantRange[] | null;
  readonly when: Condition;
}

/** Points that pay for part of a purchase. */
export interface PointsAsMoney {
  /** So many smallest units of points are worth so many minor units. */
  readonly points: number;
  readonly minor: number;
  readonly leastPoints: number;
  /** Only multiples of it. */
  readonly stepPoints: number;
  readonly mostPoints: number | null;
  /** Of the purchase's amount. */
  readonly mostShare: FractionText | null;
  /** What becomes of a request for more than balance, share or most allow. */
  readonly excess: 'refuse' | 'lower';
}

export interface Stock {
  /** `offer/notebook#stock-total`. */
  readonly id: string;
  readonly pieces: number;
  readonly per: 'total' | 'day' | 'week' | 'month' | 'quarter' | 'year';
}

export interface Offer {
  readonly id: string;
  readonly title: Localized;
  readonly campaign: string | null;
  /** What one redemption is worth in money. */
  readonly worthMinor: number | null;
  /** What one redemption gives: so many pieces (`100` for a hundred printed pens). */
  readonly pieces: number;
  /** Of the prices that apply to member, instant and cash, the one with the fewest points. Empty when `pays` is set. */
  readonly prices: readonly OfferPrice[];
  readonly pays: PointsAsMoney | null;
  /** `null`: whenever its campaign runs, or always without one. */
  readonly during: readonly InstantRange[] | null;
  /** Only on these days of the month; beyond the end of a month its last day. */
  readonly daysOfMonth: readonly number[] | null;
  /** Who may have it. */
  readonly open: Condition;
  /** Members who may have it in a range before it opens for all. */
  readonly early: readonly { readonly during: InstantRange; readonly when: Condition }[];
  readonly stock: readonly Stock[];
  /** Times per member and period. */
  readonly limits: readonly Limit[];
  /** The redemption must name an item that meets this (or a purchase that holds one). */
  readonly items: Condition | null;
  readonly partner: string | null;
  /** It can be used as one that was bought: same times, same places. */
  readonly sameTerms: boolean;
  /** A coupon that the member then holds; purchases name it among their coupons. */
  readonly coupon: string | null;
  /** From the instant on it is not given any more; the other one is. */
  readonly replaced: { readonly by: string; readonly fromMs: number } | null;
  /** No later version may make it dearer for points that were earned before. */
  readonly keepsWorth: boolean;
}

export interface Perk {
  readonly id: string;
  readonly title: Localized;
  readonly campaign: string | null;
  /** Who has it as long as this holds; `null`: only who is given it by a rule. */
  readonly when: Condition | null;
  readonly says: Localized;
}

export type CauseMatch =
  | { readonly kind: 'money'; readonly minor: number; readonly perPoints: number }
  | { readonly kind: 'goods'; readonly name: Localized; readonly count: number; readonly perPoints: number };

export interface Cause {
  readonly id: string;
  readonly title: Localized;
  readonly campaign: string | null;
  readonly during: readonly InstantRange[] | null;
  readonly leastPoints: number;
  readonly stepPoints: number;
  /** Only full `perPoints` of one donation are matched. */
  readonly match: CauseMatch | null;
  /** Minor units, or pieces, at most in all; `null`: no end. */
  readonly matchMost: number | null;
}

/** Something to be told to a member: when a rule sends it, and on monthly statements. */
export interface Message {
  readonly id: string;
  readonly campaign: string | null;
  /**
   * With slots `{name}`: `{member}`, `{balance}`, `{points}` (what the event gave; of a redemption or donation, what
   * it took), `{expiring}`, `{expires}` (date), `{offer}`, `{tier}`, `{grams}`, `{month}`.
   */
  readonly text: Localized;
  /** It stands on the statement of every month at whose end this holds; `null`: only when it is sent. */
  readonly onStatement: Condition | null;
}

export interface LifeRules {
  /** Sorted by id, as all lists here; the narrowest that fits decides: rule, campaign, all. */
  readonly expiry: readonly ExpiryRule[];
  readonly pending: readonly PendingRule[];
  readonly refund: RefundRules | null;
  /** By rank. */
  readonly tiers: readonly TierRule[];
  readonly offers: readonly Offer[];
  readonly perks: readonly Perk[];
  readonly causes: readonly Cause[];
  readonly messages: readonly Message[];
  /** Choices of the program that only matter where there is an account; `null` where nothing asks for them. */
  readonly choices: LifeChoices;
}

export interface LifeChoices {
  /** Which tier counts for the purchase that reaches one. */
  readonly tierCrossing: 'old' | 'new' | 'split' | null;
  /** Whether points that a purchase earns can be redeemed on that purchase. */
  readonly earnedUsableAtOnce: boolean | null;
  readonly lateRecords: 'refuse' | 'adjust' | null;
}

/** Points for ever, usable at once; nothing to redeem them for. */
export const NO_LIFE: LifeRules = {
  expiry: [],
  pending: [],
  refund: null,
  tiers: [],
  offers: [],
  perks: [],
  causes: [],
  messages: [],
  choices: { tierCrossing: null, earnedUsableAtOnce: null, lateRecords: null },
};
