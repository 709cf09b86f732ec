/** A purchase as a program holds it that embeds Jifen: plain numbers and texts. */
export interface PlainItem {
  readonly sku?: string | null;
  /** `goods` unless said otherwise. */
  readonly kind?: string;
  readonly category?: string | null;
  readonly brand?: string | null;
  readonly greenGrade?: string | null;
  readonly tags?: readonly string[];
  /** Units, up to 6 decimals; 1 unless said otherwise. */
  readonly quantity?: number;
  /** Listed amount of the whole line, in minor units: an integer. */
  readonly amountMinor: number;
}

export interface PlainPayment {
  readonly method: string;
  readonly amountMinor: number;
}

export interface PlainPurchase {
  readonly id: string;
  readonly member: string | null;
  /** ISO 8601 with an offset, or a local time of the program's zone. */
  readonly at: string;
  readonly channel?: string | null;
  readonly store?: string | null;
  readonly partner?: string | null;
  /** The program's currency unless said otherwise. */
  readonly currency?: string;
  readonly coupons?: readonly string[];
  readonly payments?: readonly PlainPayment[];
  readonly items: readonly PlainItem[];
}
