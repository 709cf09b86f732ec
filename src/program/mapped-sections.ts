/** Which fields of the input mapping hold ids, and where those are declared. */
import type { Attribute, NamedSet, Scale, Vocabulary } from './vocabulary.js';

/** The ids that a field can hold. */
export interface Known {
  /** The key of `jifen.yaml` under which they are declared. */
  readonly key: string;
  /** How messages call that place. */
  readonly place: string;
  readonly ids: ReadonlySet<string>;
}

/** One of the field maps of `input`. */
export interface MappedSection {
  readonly key: 'purchase' | 'items' | 'members';
  /** The key of its attributes under `attributes`. */
  readonly place: string;
  attributes(vocabulary: Vocabulary): ReadonlyMap<string, Attribute>;
  /** Fields that hold one id; the function returns `undefined` where any id will do. */
  readonly fields: ReadonlyMap<string, (vocabulary: Vocabulary) => Known | undefined>;
}

export const MAPPED_SECTIONS: readonly MappedSection[] = [
  {
    key: 'purchase',
    place: 'purchase',
    attributes: ({ purchaseAttributes }) => purchaseAttributes,
    fields: new Map([
      ['channel', ({ channels }: Vocabulary) => idsOfSet('channels', channels)],
      ['store', ({ stores }: Vocabulary) => idsOfSet('stores', stores)],
      ['partner', ({ partners }: Vocabulary) => idsOfSet('partners', partners)],
      ['paymentMethod', ({ paymentMethods }: Vocabulary) => idsOfSet('paymentMethods', paymentMethods)],
      ['payments', ({ paymentMethods }: Vocabulary) => idsOfSet('paymentMethods', paymentMethods)],
      ['currency', idsOfCurrencies],
    ]),
  },
  {
    key: 'items',
    place: 'item',
    attributes: ({ itemAttributes }) => itemAttributes,
    fields: new Map([
      ['category', ({ categories }: Vocabulary) => idsOfSet('categories', categories)],
      ['brand', ({ brands }: Vocabulary) => idsOfSet('brands', brands)],
      ['greenGrade', ({ greenGrades }: Vocabulary) => idsOfScale('greenGrades', greenGrades)],
    ]),
  },
  {
    key: 'members',
    place: 'member',
    attributes: ({ memberAttributes }) => memberAttributes,
    fields: new Map([
      ['tier', ({ tiers }: Vocabulary) => idsOfScale('tiers', tiers)],
      ['creditBand', ({ creditBands }: Vocabulary) => idsOfScale('creditBands', creditBands)],
    ]),
  },
];

/** The values of a choice; `undefined` for an attribute of another type. */
export function valuesOf({ id, type, values }: Attribute): Known | undefined {
  if (type !== 'choice') return undefined;
  const ids = new Set(values.map((value) => value.id));
  return { key: 'attributes', place: `${id}.values`, ids };
}

function idsOfSet(key: string, { open, members }: NamedSet): Known | undefined {
  return open ? undefined : { key, place: key, ids: new Set(members.keys()) };
}

function idsOfScale(key: string, { steps }: Scale): Known {
  return { key, place: key, ids: new Set(steps.map(({ id }) => id)) };
}

function idsOfCurrencies({ currency, currencies }: Vocabulary): Known {
  return { key: 'currencies', place: 'currencies', ids: new Set([currency.code, ...currencies.keys()]) };
}
