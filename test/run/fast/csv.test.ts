/** CSV on the fast way: the bytes, totals and refused records of the plain way, or it gives up. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { canRunAsStream } from '../../../src/fast/can-stream.js';
import type { FieldMapping, InputMapping, Vocabulary } from '../../../src/program/vocabulary.js';
import { forRandomCases } from '../../differential/random-cases.js';
import { seededDraw } from '../../support/random-file.js';
import { type Chance, chanceOf } from '../../support/random-project/chance.js';
import { memoryInput } from '../memory-input.js';
import { type Run, runFastWay, runPlainWay } from './both-ways.js';
import { streamableRuleSet, withoutLife } from './streamable.js';

const RULE_SET = streamableRuleSet();
const HEADER = 'id,member,at,channel,sku,category,tags,quantity,amount';

function runOf(text: string | Buffer, parts: Partial<InputMapping> = {}, more: Partial<Run> = {}): Run {
  const change = (vocabulary: Vocabulary): Vocabulary => ({
    ...vocabulary,
    input: { ...vocabulary.input, ...parts },
  });
  return { ruleSet: RULE_SET, change, inputs: () => [memoryInput(text, 'csv')], ...more };
}

async function expectSame(run: Run): Promise<void> {
  const fast = await runFastWay(run);
  expect(typeof fast === 'string' ? fast : 'done').toBe('done');
  expect(fast).toEqual(await runPlainWay(run));
}

const row = (id: string, cells: Readonly<Record<string, string>> = {}): string =>
  HEADER.split(',')
    .map((column) => ({ id, ...USUAL, ...cells })[column] ?? '')
    .join(',');
const USUAL = { member: 'M1', at: '2027-02-17T12:00:00+08:00', category: 'tea', amount: '12.50' };
const sheet = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

/** A purchase of two rows and one of one. */
const THREE = [row('P1'), row('P1', { sku: 'B2', amount: '3' }), row('P2')] as const;

describe('sheets of rows that are items', () => {
  it.each<[string, string | Buffer]>([
    ['usual rows', sheet(...THREE)],
    ['a last line without end', sheet(...THREE).trimEnd()],
    ['line ends of Windows', sheet(...THREE).replaceAll('\n', '\r\n')],
    ['a byte order mark and empty lines', `\ufeff${sheet(THREE[0], '', THREE[1], '', '', THREE[2])}`],
    ['a header alone', HEADER],
    ['quoted cells', sheet(...THREE).replaceAll(/[^,\n]+/g, '"$&"')],
    [
      'quotes, commas and backslashes in cells',
      sheet(row('"P,""1"""', { sku: '"a ""b"", \\c"' }), row('P\\2')),
    ],
    ['tabs in cells', sheet(row('P1', { sku: 'a\tb' }), row('P2', { channel: '\t' }))],
    ['Chinese names', sheet(row('订单1', { sku: '茶叶' }), row('订单1', { sku: '积分' }), row('订单2'))],
    [
      'names that are none',
      sheet(row('P1', { category: 'nonsense' }), ...THREE.slice(2), row('P3', { channel: 'mail' })),
    ],
    [
      'amounts that are none',
      sheet(...['x', '', '-5', '0', '1e3', '1.234'].map((amount, at) => row(`P${at}`, { amount }))),
    ],
    ['a fault in the second row', sheet(row('P1'), row('P1', { amount: 'x' }), row('P2'))],
    [
      'rows that disagree',
      sheet(row('P1'), row('P1', { member: 'M2' }), row('P2'), row('P2', { channel: 'app' })),
    ],
    ['no member', sheet(row('P1', { member: '' }), ...THREE.slice(2))],
    ['no id, twice', sheet(row(''), row(''), ...THREE)],
    ['an id that is none, twice', sheet(row('e\u0301'), row('e\u0301'), ...THREE)],
    ['several tags', sheet(row('P1', { tags: 'gift;new' }), row('P2', { tags: 'gift|gift' }))],
    [
      'entries of nothing',
      sheet(...[';', 'gift;', '|new', 'gift||new'].map((tags, at) => row(`P${at}`, { tags }))),
    ],
    ['too many entries', sheet(row('P1', { tags: Array(101).fill('gift').join(';') }))],
    [
      'refused ones, not in the order of ids',
      sheet(...['P3', 'P1', '', 'P2'].map((id) => row(id, { amount: '?' }))),
    ],
  ])('%s', async (_, text) => {
    await expectSame(runOf(text));
    await expectSame(runOf(text, { anonymous: 'skip', negativeItems: 'drop', zeroItems: 'drop' }));
    await expectSame(runOf(text, {}, { refusedMembers: new Set(['M1']) }));
  });

  it.each<[string, string, string | Buffer]>([
    ['rows of one id apart', 'twice or out of order', sheet(THREE[0], THREE[2], THREE[1])],
    [
      'purchases out of order',
      'out of order',
      sheet(row('P1', { at: '2027-02-18T12:00:00+08:00' }), row('P2')),
    ],
    ['a row that is too short', 'rows', sheet(...THREE, 'P4,M1')],
    ['a row that is too long', 'rows', sheet(...THREE, `${row('P4')},`)],
    ['a stray quote', 'rows', sheet(...THREE, row('P"4'), row('P5'))],
    ['something behind a quote', 'rows', sheet(...THREE, row('"P4"x'))],
    ['a quote that stays open', 'rows', sheet(...THREE, row('"P4'))],
    ['a cell of two lines', 'rows', sheet(row('P1', { sku: '"a\nb"' }))],
    ['a control character', 'rows', sheet(row('P1', { sku: 'a\u0000b' }))],
    ['a carriage return', 'rows', sheet(row('P1', { sku: 'a\rb' }))],
    [
      'what is no UTF-8',
      'rows',
      Buffer.concat([Buffer.from(sheet(...THREE)), Buffer.from(row('\xe9'), 'latin1')]),
    ],
    ['no header', 'header', ''],
    ['another header', 'header', 'id;member\nP1;M1\n'],
    ['more than fits', 'long line', sheet(...Array(20_000).fill(row('P1')))],
    ['a row longer than memory', 'long line', sheet(row('P1', { sku: 'x'.repeat(2_000_000) }))],
  ])('gives up: %s', async (_, why, text) => {
    expect(await runFastWay(runOf(text))).toBe(why);
  });

  it('gives up where inputs are of several formats, or ids are mapped', async () => {
    const inputs = () => [memoryInput(sheet(...THREE), 'csv'), memoryInput('')];
    expect(await runFastWay(runOf('', {}, { inputs }))).toBe('format');
    const id: FieldMapping = { from: 'id', values: new Map([['P1', 'P9']]) };
    expect(await runFastWay(runOf(sheet(...THREE), { purchase: new Map([['id', id]]) }))).toBe('header');
  });

  it('gives up where the reader of rows would find a list in a cell, or two inputs have one name', async () => {
    const purchase = new Map([['channel', { from: 'channel', values: new Map() }]]);
    const text = `${HEADER},payments\n${row('P1')},cash\n`;
    const plain = await runPlainWay(runOf(text, { purchase }));
    expect(plain.rejects.map(({ code }) => code)).toEqual(['JF4009']);
    expect(await runFastWay(runOf(text, { purchase }))).toBe('header');
    const inputs = () => [memoryInput(sheet(...THREE), 'csv'), memoryInput(sheet(...THREE), 'csv')];
    expect(await runFastWay(runOf('', {}, { inputs }))).toBe('format');
  });

  it('goes over many regions, inputs and packed ones', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => {
      const at = new Date(1_800_000_000_000 + Math.floor(index / 3) * 60_000)
        .toISOString()
        .replace('.000Z', 'Z');
      return row(
        `P${Math.floor(index / 3)
          .toString()
          .padStart(6, '0')}`,
        { at, member: `M${((index / 3) % 97) | 0}` },
      );
    });
    await expectSame(runOf(sheet(...rows)));
    const whole = await runFastWay(runOf(sheet(...rows)));
    expect(await runFastWay(runOf(gzipSync(sheet(...rows))))).toEqual(whole);
    const halves = [sheet(...rows.slice(0, 4500)), sheet(...rows.slice(4500))];
    const inputs = () => halves.map((half, index) => memoryInput(half, 'csv', `${index}.csv`));
    const apart = await runFastWay(runOf('', {}, { inputs }));
    expect(apart).toMatchObject({ counts: { read: 3000 } });
  }, 20_000);

  it('remembers ids that fall', async () => {
    const ids = [...Array.from({ length: 3000 }, (_, index) => `P${10_000 + index}`), 'A'];
    const rows = ids.map((id, index) => {
      const at = new Date(1_800_000_000_000 + index * 60_000).toISOString().replace('.000Z', 'Z');
      return row(id, { at });
    });
    const run = runOf(sheet(...rows));
    expect(await runFastWay(run)).toBe('ids fell');
    expect(await runFastWay(run, 'fast', false)).toEqual(await runPlainWay(run));
  });
});

it('has rows that are purchases of one item', async () => {
  const rows = [
    row('P1'),
    row('P2', { amount: 'x' }),
    row('P3', { member: '' }),
    row(''),
    row('P4', { tags: 'gift;' }),
  ];
  await expectSame(runOf(sheet(...rows), { row: 'purchase' }));
  expect(await runFastWay(runOf(sheet(...THREE), { row: 'purchase' }))).toBe('twice or out of order');
});

it('has another separator, minor units, mapped columns, values and kinds', async () => {
  const text = [
    '订单;会员;时间;渠道;货号;类别;税;金额',
    'P1;M1;2027-02-17T12:00:00+08:00;网;A1;茶;;1250',
    'P1;M1;2027-02-17T12:00:00+08:00;网;邮费;;;800',
    'P2;M1;2027-02-17T12:00:00+08:00;店;B2;none;y;300',
    '',
  ].join('\n');
  const mapping = (from: string, values: Readonly<Record<string, string>> = {}): FieldMapping => ({
    from,
    values: new Map(Object.entries(values)),
  });
  const purchase = new Map([
    ['id', mapping('订单')],
    ['member', mapping('会员')],
    ['at', mapping('时间')],
    ['channel', mapping('渠道', { 网: 'web', 店: 'shop' })],
  ]);
  const items = new Map([
    ['sku', mapping('货号')],
    ['category', mapping('类别', { 茶: 'tea', none: '' })],
    ['amount', mapping('金额')],
  ]);
  const parts = { separator: ';', money: 'minor', purchase, items } as const;
  await expectSame(runOf(text, parts));
  const itemKinds = [{ field: '货号', value: '邮费', kind: 'delivery' }];
  await expectSame(runOf(text, { ...parts, itemKinds }));
});

describe('random projects', () => {
  it('decides their purchases from CSV as the plain way does', async () => {
    let [done, tried] = [0, 0];
    await forRandomCases({ projects: 30, purchases: 40 }, async ({ ruleSet: made, records, read, seed }) => {
      const ruleSet = withoutLife(made);
      if (canRunAsStream(ruleSet) !== true) return;
      tried += 1;
      const text = csvOf(records.purchases, chanceOf(seededDraw(seed + 2)));
      const mapping = { row: 'item', anonymous: 'skip', negativeItems: 'adjustment' } as const;
      const run = runOf(text, mapping, { ruleSet, members: read.members });
      const fast = await runFastWay(run);
      if (typeof fast === 'string') return;
      done += 1;
      expect(fast).toEqual(await runPlainWay(run));
    });
    expect(tried).toBeGreaterThan(5);
    expect(done / tried).toBeGreaterThan(0.8);
  });
});

type Fields = Readonly<Record<string, unknown>>;

const PURCHASE_COLUMNS = ['member', 'at', 'channel', 'store', 'partner', 'currency', 'coupons'];
const ITEM_COLUMNS = [
  'sku',
  'kind',
  'category',
  'tags',
  'brand',
  'greenGrade',
  'quantity',
  'amount',
  'floorPrice',
];
const PURCHASE_ATTRIBUTES = ['shipping', 'distance', 'gift-wrapped'];
const ITEM_ATTRIBUTES = ['litres', 'organic', 'colour', 'carbon-grams'];

/** The rows of purchases; columns in any order, some cells quoted, some spoilt. */
function csvOf(purchases: readonly Fields[], chance: Chance): string {
  const columns = chance.shuffle([
    ...['id', 'carbonGrams', 'paymentMethod', ...PURCHASE_COLUMNS, ...PURCHASE_ATTRIBUTES],
    ...[...ITEM_COLUMNS, ...ITEM_ATTRIBUTES],
  ]);
  const end = chance.pick(['\n', '\r\n']);
  const lines = purchases.flatMap((purchase) => {
    const items = purchase['items'] as readonly Fields[];
    const spoilt: Fields = chance.once(12)
      ? { [chance.pick(columns)]: chance.pick(['?', '', '积分', '-1']) }
      : {};
    return items.map((item) => {
      const cells: Fields = {
        ...purchase,
        ...(purchase['attributes'] as Fields | undefined),
        ...item,
        ...(item['attributes'] as Fields | undefined),
        ...spoilt,
      };
      const one = columns.map((column) => cellOf(cells[column], chance)).join(',');
      return `${chance.once(20) ? end : ''}${one}${end}`;
    });
  });
  return `${columns.join(',')}${end}${lines.join('')}`;
}

function cellOf(value: unknown, { once, pick }: Chance): string {
  const text = Array.isArray(value) ? value.join(pick([';', '|'])) : String(value ?? '');
  return once(8) ? `"${text.replaceAll('"', '""')}"` : text;
}
