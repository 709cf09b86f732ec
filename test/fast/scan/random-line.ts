/** Lines as all kinds of writers make them: records in any order of keys, with spaces, escapes and numbers bare or in quotes. */
import fc from 'fast-check';

/** The sound ones make most of it: a single odd value makes a whole record odd. */
function mostly<T>(sound: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...sound) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

const ids = mostly(
  ['P1', 'a', '订单7', 'x y', 'é', '"q"', 'back\\slash', '🙂', '가', 'm-00001234', '#77#'],
  ['e\u0301', '', 'ｱ\uffa0', 'z'.repeat(201), '\u200b', '#-7#', '#1.5#'],
);
const members = mostly(
  ['M1', 'm005891', '会员m005891', 'M"1', 'x'.repeat(200), '汉'.repeat(70)],
  ['汉'.repeat(201), '', 'M\u202e1'],
);
const instants = mostly(
  [
    '2027-02-17T12:00:00+08:00',
    '2027-02-17T12:00:00-18:00',
    '2027-02-17T04:00:00Z',
    '2027-02-17T12:00:00.123+08:00',
    '2027-02-17 12:00:00+08:00',
    '2027-02-17T12:00',
    '2027-02-17',
    '2028-02-29T23:59:59+00:00',
    '0999-12-31T23:59:59+08:00',
    '1901-01-01T00:00:00+08:05',
  ],
  [
    '2027-02-29T12:00:00+08:00',
    '2027-02-17T12:00:60+08:00',
    '2027-02-17T24:00:00+08:00',
    '2027-02-17T12:00:00+18:01',
    '9999-12-31T23:59:59-08:00',
    '2027-13-17T12:00:00+08:00',
  ],
);
/** What stands between two `#` is written bare. */
const amounts = mostly(
  ['1.00', '12.34', '0.5', '7', '#7#', '#12.5#', '#0.10#', '00.50', '0', '10995116277.75'],
  [
    '-1.00',
    '1e3',
    '#1e3#',
    '#00.5#',
    '1.',
    '.5',
    '1.234',
    '999999999999999999',
    '10995116277.76',
    '',
    '+1',
    ' 1',
    '１',
  ],
);
const quantities = mostly(
  ['1', '#2#', '0', '0.5', '1.123456', '#3.25#', '1099511.627775', null],
  ['1.1234567', '1099511.627776', '1000000000', '1000000001', '-1', '1,5'],
);
const oneOf = (sound: readonly (string | null)[], odd: readonly (string | null)[] = ['#1#', '']) =>
  mostly<string | null>([...sound, null], [...odd, '']);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Nothing, most of the time. */
const rare = <T>(value: T) => mostly<T | undefined>([undefined], [value]);

const attributesOf = (record: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(record, { requiredKeys: [] });

const item = fc.record(
  {
    amount: amounts,
    sku: oneOf(['A1', 'sku-1', '商品', 'k00332', '#12#']),
    kind: oneOf(['goods', 'delivery', 'tax', 'fee', 'adjustment'], ['Goods']),
    category: oneOf(['food', 'snack', 'drink', 'tea'], ['snak', '#1#']),
    brand: oneOf(['acme', 'bravo'], ['other']),
    greenGrade: oneOf(['A', 'AA', 'AAA'], ['B']),
    quantity: quantities,
    tags: optional(
      fc.oneof(
        fc.array(oneOf(['green-label', 'gift', 'new'], ['none']), { maxLength: 3 }),
        fc.array(fc.constantFrom('gift', 'new')),
      ),
    ),
    floorPrice: optional(mostly(['1', '0.123456', null], ['-1', '1.1234567'])),
    attributes: optional(
      attributesOf({
        litres: mostly(['40.25', '#3#', null, '0'], ['-1', 'x', '1.2345678']),
        organic: mostly<unknown>([true, false, null], ['', 'true', 'yes', '#1#']),
        colour: mostly(['red', 'blue'], ['green', '']),
      }),
    ),
    amuont: rare('1'),
    count: rare(null),
  },
  { requiredKeys: ['amount'] },
);

const payments = fc.array(
  fc.record({ method: mostly(['cash', 'card', 'points'], ['bank', '']), amount: amounts }),
  { maxLength: 2 },
);
const paymentMethod = oneOf(['cash', 'wallet'], ['bank']);
const paid = fc.oneof(
  { weight: 20, arbitrary: fc.record({ payments }) },
  { weight: 20, arbitrary: fc.record({ paymentMethod }) },
  { weight: 1, arbitrary: fc.record({ payments, paymentMethod }) },
);

const record = fc.record(
  {
    id: ids,
    member: members,
    at: instants,
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    type: oneOf(['purchase'], ['refund']),
    channel: oneOf(['app', 'shop', 'web'], ['mail']),
    store: oneOf(['s001', 's002'], ['s003']),
    partner: oneOf(['grid', 'bakery'], ['none']),
    currency: oneOf(['CNY', 'USD'], ['EUR']),
    coupons: fc.array(oneOf(['welcome', 'c1', 'c2']), { maxLength: 3 }),
    carbonGrams: mostly(['12.5', '#3#', '0', null], ['1099511.627776', '-1']),
    attributes: attributesOf({
      shipping: mostly(['express', 'pickup'], ['slow']),
      distance: mostly(['3.5', '#12#', '0'], ['-3.5', '1.1234567', '10995116277']),
      'gift-wrapped': mostly<unknown>([true, false, null], ['false', 'no']),
    }),
    further: rare(1),
  },
  { requiredKeys: ['id', 'member', 'at', 'items'] },
);

interface Style {
  readonly afterColon: string;
  readonly afterComma: string;
  readonly escapes: boolean;
  readonly order: number;
  readonly end: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  afterColon: fc.constantFrom('', '', ' ', '\t'),
  afterComma: fc.constantFrom('', '', ' ', '  '),
  escapes: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  order: fc.integer({ min: 0, max: 6 }),
  end: fc.constantFrom('', '', '\r', ' '),
});

function print(value: unknown, how: Style): string {
  if (typeof value === 'string') return printText(value, how);
  if (Array.isArray(value)) return `[${value.map((entry) => print(entry, how)).join(`,${how.afterComma}`)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const turned = [
    ...entries.slice(how.order % (entries.length || 1)),
    ...entries.slice(0, how.order % (entries.length || 1)),
  ];
  const fields = turned.map(([key, entry]) => `${JSON.stringify(key)}:${how.afterColon}${print(entry, how)}`);
  return `{${fields.join(`,${how.afterComma}`)}}`;
}

function printText(text: string, { escapes }: Style): string {
  if (/^#.*#$/.test(text)) return text.slice(1, -1);
  const quoted = JSON.stringify(text);
  if (!escapes || text === '') return quoted;
  return quoted.replace(/[a-z0-9]/i, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Mostly sound purchases of the random project's vocabulary. */
export const randomLine: fc.Arbitrary<Buffer> = fc
  .tuple(record, paid, style)
  .map(([fields, payment, how]) => Buffer.from(print({ ...fields, ...payment }, how) + how.end));

/** A purchase that every reader takes. */
export const usualLine: fc.Arbitrary<Buffer> = fc
  .record({
    id: fc.constantFrom('P1', '订单7', 't00000001'),
    member: fc.constantFrom('M1', '会员m1'),
    at: fc.constantFrom('2027-02-17T12:00:00+08:00', '2027-02-18T04:00:00Z'),
    channel: fc.constantFrom('app', null),
    store: fc.constantFrom('s001', 's002', null, undefined),
    currency: fc.constantFrom('CNY', undefined),
    items: fc.array(
      fc.record({
        sku: fc.constantFrom('A1', 'k00332'),
        kind: fc.constantFrom('goods', undefined),
        category: fc.constantFrom('snack', 'tea'),
        greenGrade: fc.constantFrom('A', 'AAA', null, undefined),
        quantity: fc.constantFrom('#1#', '2.5'),
        amount: fc.constantFrom('58.96', '#12#'),
        tags: fc.constantFrom(['gift'], []),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    paymentMethod: fc.constantFrom('cash', 'card'),
  })
  .map((fields) =>
    Buffer.from(print(fields, { afterColon: '', afterComma: '', escapes: false, order: 0, end: '' })),
  );
