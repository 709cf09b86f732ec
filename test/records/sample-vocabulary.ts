/** A small program's vocabulary for tests of records. */
import type {
  Attribute,
  FieldMapping,
  InputMapping,
  Named,
  NamedSet,
  Vocabulary,
} from '../../src/program/vocabulary.js';
import { sameText } from '../../src/text/localized.js';
import { fraction } from '../../src/value/fraction.js';

export function named(id: string): Named {
  return { id, name: sameText(id), span: { file: 'jifen.yaml', start: 0, end: 0 } };
}

export function closed(...ids: string[]): NamedSet {
  return { open: false, members: new Map(ids.map((id) => [id, named(id)])) };
}

export const OPEN: NamedSet = { open: true, members: new Map() };

export function attribute(id: string, fields: Partial<Attribute>): Attribute {
  return {
    ...named(id),
    type: 'text',
    required: false,
    min: null,
    max: null,
    unit: null,
    values: [],
    ...fields,
  };
}

export function attributes(...list: Attribute[]): ReadonlyMap<string, Attribute> {
  return new Map(list.map((one) => [one.id, one]));
}

type MappingSource = string | readonly [from: string, values: Readonly<Record<string, string>>];

export function mappings(fields: Readonly<Record<string, MappingSource>>): ReadonlyMap<string, FieldMapping> {
  const entries = Object.entries(fields).map(([target, source]): [string, FieldMapping] => {
    const [from, values] = typeof source === 'string' ? [source, {}] : source;
    return [target, { from, values: new Map(Object.entries(values)) }];
  });
  return new Map(entries);
}

export const NATIVE_INPUT: InputMapping = {
  row: 'item',
  money: 'decimal',
  anonymous: 'reject',
  negativeItems: 'reject',
  zeroItems: 'keep',
  purchase: new Map(),
  items: new Map(),
  members: new Map(),
  itemKinds: [],
  currency: 'CNY',
  separator: ',',
};

export const VOCABULARY: Vocabulary = {
  currency: { code: 'CNY', digits: 2 },
  currencies: new Map([['JPY', { code: 'JPY', digits: 0 }]]),
  zone: 'Asia/Shanghai',
  points: { digits: 0, name: sameText('points'), valueMinor: null },
  tiers: { steps: [named('silver'), named('gold')], fallback: null },
  creditBands: { steps: [named('C'), named('B'), named('A')], fallback: null },
  greenGrades: { steps: [named('one'), named('two')], fallback: null },
  categories: {
    open: false,
    members: new Map(['snack', 'drink'].map((id) => [id, { ...named(id), parent: null }])),
  },
  tags: closed('green-label', 'new'),
  memberTags: closed('student'),
  brands: OPEN,
  channels: closed('app', 'store'),
  stores: OPEN,
  scenes: closed('fuel'),
  partners: { open: false, members: new Map([['shell', { ...named('shell'), scene: 'fuel' }]]) },
  paymentMethods: {
    open: false,
    members: new Map([
      ['card', { ...named('card'), kind: 'card' }],
      ['points', { ...named('points'), kind: 'points' }],
    ]),
  },
  activities: closed('survey', 'walk'),
  calendars: new Map(),
  memberAttributes: attributes(
    attribute('city', { type: 'choice', values: [named('beijing'), named('shanghai')] }),
    attribute('vip', { type: 'flag' }),
  ),
  itemAttributes: attributes(
    attribute('litres', { type: 'number', min: fraction(0n), max: fraction(1000n), unit: 'litres' }),
    attribute('made', { type: 'date' }),
  ),
  purchaseAttributes: attributes(attribute('note', { type: 'text' })),
  compliance: { profile: 'none', numbers: new Map(), licence: null },
  input: NATIVE_INPUT,
};

/** The vocabulary with another input mapping. */
export function withInput(input: Partial<InputMapping>, vocabulary: Vocabulary = VOCABULARY): Vocabulary {
  return { ...vocabulary, input: { ...vocabulary.input, ...input } };
}
