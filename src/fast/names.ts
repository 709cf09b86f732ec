/** Ids as numbers: for each kind of id one table with those that a rule or the vocabulary names. */

export type NameKind =
  | 'sku'
  | 'category'
  | 'brand'
  | 'tag'
  | 'channel'
  | 'store'
  | 'partner'
  | 'currency'
  | 'coupon'
  | 'paymentMethod'
  | 'memberTag'
  | 'text';

export interface NameTable {
  /** From 1, in the order of `ids`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** `ids[0]` is the empty text: absent. */
  readonly ids: readonly string[];
}

export type NameTables = Readonly<Record<NameKind, NameTable>>;

/** `OTHER` for an id without a number. */
export function numberOf(table: NameTable, id: string): number {
  return table.numbers.get(id) ?? -1;
}
