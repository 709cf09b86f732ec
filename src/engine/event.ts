/**
 * The events that the evaluator understands. In this form everything is exact and checked: readers in
 * `records/` make it, the engine trusts it.
 */
import type { Fraction } from '../value/fraction.js';

/** Values of custom attributes. A `date` is its text `YYYY-MM-DD`. */
export type AttributeValue = Fraction | string | boolean;
export type Attributes = ReadonlyMap<string, AttributeValue>;

/**
 * What a basket line is. `delivery`, `tax` and `deposit` earn only where the program says so; `fee` never
 * earns; `adjustment` is a negative (or positive) correction of the whole purchase that is not goods.
 */
export type ItemKind = 'goods' | 'delivery' | 'tax' | 'deposit' | 'fee' | 'adjustment';
export const ITEM_KINDS: readonly ItemKind[] = ['goods', 'delivery', 'tax', 'deposit', 'fee', 'adjustment'];

export interface PurchaseItem {
  readonly sku: string | null;
  readonly kind: ItemKind;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly brand: string | null;
  readonly greenGrade: string | null;
  /** Units, zero or more; whole for counted goods, a fraction for weighed ones. */
  readonly quantity: Fraction;
  /** Listed amount of the whole line in minor units; negative only for an `adjustment`. */
  readonly amountMinor: bigint;
  /** The lowest price of one unit that any discount may reach, in minor units; `null` when there is none. */
  readonly floorPriceMinor: Fraction | null;
  readonly attributes: Attributes;
}

export interface Payment {
  readonly method: string;
  readonly amountMinor: bigint;
}

export interface Purchase {
  readonly type: 'purchase';
  readonly id: string;
  /** `null` for an anonymous purchase, which earns nothing. */
  readonly member: string | null;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly instantMs: number;
  /** The text of the instant as the record had it; repeated in the decision. */
  readonly at: string;
  readonly currency: string;
  readonly channel: string | null;
  readonly store: string | null;
  readonly partner: string | null;
  readonly coupons: readonly string[];
  readonly items: readonly PurchaseItem[];
  /** Empty when the record says nothing about payment. */
  readonly payments: readonly Payment[];
  /** Grams of carbon saved by this purchase, when measured. */
  readonly carbonGrams: Fraction | null;
  readonly attributes: Attributes;
}

/** What every event says. `member` is `null` only for anonymous purchases and for `advance`. */
interface EventHead {
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly instantMs: number;
  /** The text of the instant as the record had it. */
  readonly at: string;
}

interface MemberEvent extends EventHead {
  readonly member: string;
}

/** Somebody becomes a member. */
export interface Signup extends MemberEvent {
  readonly type: 'signup';
  readonly channel: string | null;
}

/** Something done that is no purchase: a survey, a walk, a delivery. */
export interface Activity extends MemberEvent {
  readonly type: 'activity';
  readonly activity: string;
  /** What it counted (steps, bottles); `null` when it counts nothing. */
  readonly quantity: Fraction | null;
  readonly carbonGrams: Fraction | null;
  /** The purchase that it is about: what was delivered. */
  readonly purchase: string | null;
}

/** Goods that come back. Lines are named by their place in the purchase (from 1) or by sku. */
export interface RefundItem {
  readonly line: number | null;
  readonly sku: string | null;
  readonly quantity: Fraction;
}

export interface Refund extends MemberEvent {
  readonly type: 'refund';
  readonly purchase: string;
  /** `null`: all that is left of the purchase. */
  readonly items: readonly RefundItem[] | null;
}

export interface Redeem extends MemberEvent {
  readonly type: 'redeem';
  readonly offer: string;
  /** How many times at once; 1 or more. */
  readonly quantity: number;
  /** Cash paid besides, in minor units of the program's currency, for all of them together. */
  readonly cashMinor: bigint;
  /** Of points that pay for part of a purchase: how many, and the amount of the purchase. */
  readonly points: bigint | null;
  readonly amountMinor: bigint | null;
  /** The purchase that it belongs to: when that is refunded, these points come back too. */
  readonly purchase: string | null;
  /** What the offer is used on, where it asks for that. */
  readonly items: readonly PurchaseItem[];
}

/** Undoes a redemption. */
export interface Cancel extends MemberEvent {
  readonly type: 'cancel';
  readonly redemption: string;
  readonly by: 'member' | 'supplier';
  /** Points that the supplier's cancellation is made good with, smallest unit. */
  readonly compensation: bigint;
}

export interface Donate extends MemberEvent {
  readonly type: 'donate';
  readonly cause: string;
  readonly points: bigint;
}

/** What changed about a member; what is absent stays. `null` takes it away. */
export interface ProfileChange extends MemberEvent {
  readonly type: 'profile';
  readonly changes: Partial<Omit<MemberProfile, 'id' | 'balance'>>;
}

/** Nothing happens but that time has passed. */
export interface Advance extends EventHead {
  readonly type: 'advance';
  readonly member: null;
  /** Asked for by whoever runs Jifen, not told by a record: it may be as far ahead as it likes. */
  readonly isAsked?: true;
}

export type LoyaltyEvent =
  | Purchase
  | Signup
  | Activity
  | Refund
  | Redeem
  | Cancel
  | Donate
  | ProfileChange
  | Advance;

export type EventType = LoyaltyEvent['type'];

/** What the members file says about a member. Fields that the file leaves out are `null` or empty. */
export interface MemberProfile {
  readonly id: string;
  readonly tier: string | null;
  readonly creditBand: string | null;
  readonly creditScore: Fraction | null;
  /** Civil dates, `YYYY-MM-DD`. */
  readonly joined: string | null;
  readonly birthday: string | null;
  readonly tags: readonly string[];
  /** Points on the account before the first event, in the smallest unit of points. */
  readonly balance: bigint;
  readonly attributes: Attributes;
}

/** Events are processed in this order: by instant, then by id (compared by code units). */
export function compareEvents(a: LoyaltyEvent, b: LoyaltyEvent): number {
  return a.instantMs - b.instantMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
