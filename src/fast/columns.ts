/**
 * Purchases as columns: one row a purchase, one entry an item. Texts are numbers of `NameTables`. The arrays belong
 * to a stream and are written anew for every batch; whoever wants to keep a value copies it.
 */
import { ITEM_KINDS } from '../engine/event.js';

/** The number of an id that the record does not have. Known ids have numbers from 1. */
export const ABSENT = 0;
/** The number of any id that neither a rule nor the vocabulary names. */
export const OTHER = -1;

/** The number of the program's own currency. */
export const OWN_CURRENCY = 1;
/** The kind of a line that corrects others. */
export const ADJUSTMENT = ITEM_KINDS.indexOf('adjustment');
/** Quantities and numbers of attributes are in millionths. */
export const MICRO = 1_000_000;

/** Purchases with more items are decided the exact way: sums over so many are proven exact. */
export const ITEMS_MAX = 4096;
/** The same for payments. */
export const PAYMENTS_MAX = 8;

/** A list of numbers for each row (or item) `i`: `values` from `start[i]` to `start[i + 1]`. */
export interface NumberLists {
  start: Int32Array;
  values: Int32Array;
}

/** One declared attribute: numbers in millionths, choices, texts and dates as numbers of names, flags as 0 and 1. */
export interface AttributeColumn {
  /** Of the attribute. */
  readonly id: string;
  /** `NaN`: not there. */
  values: Float64Array;
}

export interface PurchaseColumns {
  /** Rows that can be held. The arrays of rows have this length, `itemStart` and lists one more. */
  readonly capacity: number;
  /** Rows that are filled. */
  count: number;
  /** Number of the member in the `MemberTable`; -1: anonymous. */
  readonly member: Int32Array;
  readonly instantMs: Float64Array;
  /** Civil day in the program's zone, days since 1970-01-01. */
  readonly day: Int32Array;
  /** Minute of that day, 0 to 1439. */
  readonly minute: Int32Array;
  readonly channel: Int32Array;
  readonly store: Int32Array;
  readonly partner: Int32Array;
  /** Number of the currency; the program's is 1. */
  readonly currency: Int32Array;
  /** Millionths of a gram of the purchase itself; `NaN`: not there. */
  readonly carbonMicro: Float64Array;
  readonly coupons: NumberLists;
  readonly paymentMethods: NumberLists;
  /** Parallel to `paymentMethods.values`, minor units. */
  paymentMinor: Float64Array;
  /** By declared attribute of purchases, in the order of the rule set. */
  readonly attributes: readonly AttributeColumn[];
  /**
   * 1: the row holds what it can, but something of the purchase has no place in columns (a number beyond 2^53, an id
   * that must be told from other unknown ones, a floor price …): only the exact way can decide it.
   */
  readonly isUnusual: Uint8Array;

  readonly itemStart: Int32Array;
  /** Arrays of items; they are replaced by longer ones when needed, so read them from here for every batch. */
  /** Positions in `ITEM_KINDS`: `goods` is 0 … `adjustment` is 5. */
  kind: Uint8Array;
  sku: Int32Array;
  category: Int32Array;
  brand: Int32Array;
  /** Rank of the green grade as conditions compare it, the program's fallback applied; -1: unknown. */
  grade: Int32Array;
  /** Millionths of a unit; never negative. */
  quantityMicro: Float64Array;
  /** Listed amount of the line in minor units; negative for an `adjustment` only. */
  amountMinor: Float64Array;
  readonly tags: NumberLists;
  readonly itemAttributes: readonly AttributeColumn[];
}

/** Everything in columns lies below this, so that sums of a purchase stay exact. */
export const AMOUNT_LIMIT = 2 ** 40;
