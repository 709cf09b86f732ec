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

/** Events of this version. Refunds, redemptions and the other kinds of `language` version 1 join this union. */
export type LoyaltyEvent = Purchase;

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
