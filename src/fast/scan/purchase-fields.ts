/** The keys of purchases, numbered. */

export const PURCHASE_FIELDS = {
  id: 0,
  member: 1,
  at: 2,
  channel: 3,
  store: 4,
  partner: 5,
  currency: 6,
  coupons: 7,
  items: 8,
  payments: 9,
  paymentMethod: 10,
  carbonGrams: 11,
  type: 12,
  attributes: 13,
} as const;

/** By number. */
export const PURCHASE_KEYS: readonly string[] = Object.keys(PURCHASE_FIELDS);
