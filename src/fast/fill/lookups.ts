/** Numbers of ids for fillers: with interned ids, see `internText`. */
import { internText, internTexts } from '../members/intern-text.js';
import { type NameKind, type NameTables, numberOf } from '../names.js';

export type Lookup = ReadonlyMap<string, number>;
export type Lookups = Readonly<Record<Exclude<NameKind, 'memberTag' | 'text'>, Lookup>>;

const KNOWN = new WeakMap<NameTables, Lookups>();

/** Made once for the names of a plan. */
export function lookupsOf(names: NameTables): Lookups {
  const known = KNOWN.get(names) ?? makeLookups(names);
  KNOWN.set(names, known);
  return known;
}

function makeLookups(names: NameTables): Lookups {
  const of = (kind: NameKind): Lookup => {
    const { numbers } = names[kind];
    return new Map(internTexts(numbers.keys()).map((id) => [id, numberOf(names[kind], id)]));
  };
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
