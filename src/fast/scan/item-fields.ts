/** The keys of items, numbered. */

export const ITEM_FIELDS = {
  sku: 0,
  kind: 1,
  category: 2,
  brand: 3,
  greenGrade: 4,
  quantity: 5,
  amount: 6,
  tags: 7,
  attributes: 8,
  floorPrice: 9,
} as const;

/** By number. */
export const ITEM_KEYS: readonly string[] = Object.keys(ITEM_FIELDS);

/** One unit of goods, in millionths. */
export const ONE_MICRO = 1_000_000;
