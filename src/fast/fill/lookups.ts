/** Numbers of ids for fillers: with interned ids, see `internText`. */
import { internText } from '../members/intern-text.js';
import type { NameKind, NameTables } from '../names.js';

export type Lookup = ReadonlyMap<string, number>;
export type Lookups = Readonly<Record<Exclude<NameKind, 'memberTag' | 'text'>, Lookup>>;

export function lookupsOf(names: NameTables): Lookups {
  const of = (kind: NameKind): Lookup =>
    new Map([...names[kind].numbers].map(([id, number]) => [internText(id), number]));
  return {
    sku: of('sku'),
    category: of('category'),
    brand: of('brand'),
    tag: of('tag'),
    channel: of('channel'),
    store: of('store'),
    partner: of('partner'),
    currency: of('currency'),
    coupon: of('coupon'),
    paymentMethod: of('paymentMethod'),
  };
}

/** Ranks of green grades. */
export function gradesOf(ranks: ReadonlyMap<string, bigint>): Lookup {
  return new Map([...ranks].map(([id, rank]) => [internText(id), Number(rank)]));
}
