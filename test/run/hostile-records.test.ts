/** One test a row of the list of hostile inputs, part A: no crash, no wrong purchase, a named refusal with its place. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { readLines } from '../../src/run/lines.js';
import { readMembers } from '../../src/run/read-members.js';
import { loadZone } from '../../src/value/zone-data.js';
import { mappings, VOCABULARY, withInput } from '../records/sample-vocabulary.js';
import { line, memoryInput, readAll, readSound, rejected } from './memory-input.js';

const AT = '2027-02-17T12:00:00+08:00';
const HEADER = 'id,member,at,category,quantity,amount';

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

async function outcomeOf(text: string, options = {}): Promise<string[]> {
  const read = await readSound([memoryInput(text)], options);
  return [...read.purchases.map(({ id }) => id), ...rejected(read)];
}

describe('records', () => {
  it('A-01: a line that is not JSON, and a last line cut short', async () => {
    const lines = [line('P1'), '{"id":"积",', 'PK', line('P2'), line('P3').slice(0, -3)];
    const read = await readSound([memoryInput(lines.join('\n'))]);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P1', 'P2']);
    const first = line('P1').length + 1;
    expect(read.rejects).toMatchObject([
      { code: 'JF4001', line: 2, column: 11, byteOffset: first + 12 },
      { code: 'JF4001', line: 3, column: 1, byteOffset: first + 13 },
      { code: 'JF4001', line: 5 },
    ]);
    expect((await readSound([memoryInput(line('P1'))])).counts.accepted).toBe(1);
  });

  it('A-02: rows with too few or many cells, a stray quote, a bare CR, a NUL', async () => {
    const good = (id: string): string => `${id},M1,${AT},snack,1,1.00`;
    const bad = [
      `B1,M1,${AT}`,
      `${good('B2')},x`,
      `B3,M1,"x"${AT},snack,1,1`,
      `B4,M1,${AT},sn\rack,1,1`,
      `B5,\u0000,${AT},,,1`,
    ];
    const rows = bad.flatMap((row, index) => [row, good(`P${index}`)]);
    const read = await readSound([memoryInput([HEADER, ...rows, '"B6,M1', good('P9')].join('\n'), 'csv')]);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P9']);
    expect(rejected(read)).toEqual(
      ['2 B1', '4 B2', '6 B3', '8 B4', '10 B5', '12 B6'].map((place) => `${place} JF4002`),
    );
  });

  it.each([
    '1e400',
    'NaN',
    'Infinity',
    '-0',
    '0x10',
    '1_000',
    '１２',
    '1,234.50',
    ' 1',
    '+1',
    '1.',
    '.5',
    '1\u00a0000',
  ])('A-03: the amount %j', async (amount) => {
    expect(await outcomeOf(line('P1', { items: [{ amount }] }))).toEqual(['1 P1 JF4003']);
    const row = `${HEADER}\nP1,M1,${AT},snack,1,"${amount}"`;
    expect(rejected(await readSound([memoryInput(row, 'csv')]))).toEqual(['2 P1 JF4003']);
  });

  it('A-03: numbers of JSON that are no amounts, and an empty amount', async () => {
    const text = (amount: string): string => line('P1').replace('"1.00"', amount);
    expect(await outcomeOf(text('1e400'))).toEqual(['1 P1 JF4003']);
    expect(await outcomeOf(text('1E2'))).toEqual(['1 P1 JF4003']);
    expect(await outcomeOf(text('-0'))).toEqual(['1 P1 JF4003']);
    expect(await outcomeOf(text('NaN'))).toEqual(['1 null JF4001']);
    expect(await outcomeOf(text('""'))).toEqual(['1 P1 JF4005']);
  });

  it('A-04: an amount with 40 digits or 30 decimals is refused, one with 18 and 2 is exact', async () => {
    for (const amount of ['9'.repeat(40), `0.${'1'.repeat(30)}`, `1.${'0'.repeat(30)}`, '0.001']) {
      expect(await outcomeOf(line('P1', { items: [{ amount }] }))).toEqual(['1 P1 JF4004']);
    }
    const { purchases } = await readSound([
      memoryInput(line('P1', { items: [{ amount: `${'9'.repeat(18)}.99` }] })),
    ]);
    expect(purchases[0]?.items[0]?.amountMinor).toBe(10n ** 20n - 1n);
  });

  it('A-05: the same purchase again counts once, in one file or several', async () => {
    // The same content, although the text is not the same.
    const same = line('P1').replace('"member":"M1",', '').replace('{', '{ "member" : "M1", ');
    const read = await readSound([memoryInput(`${line('P1')}\n${same}`), memoryInput(line('P1'))]);
    expect(read.counts).toMatchObject({ read: 3, accepted: 1, duplicates: 2, rejected: 0 });
  });

  it('A-06: the same id with other content', async () => {
    const other = line('P1', { at: '2027-02-18T12:00:00+08:00' });
    const read = await readSound([memoryInput(`${line('P1')}\n${line('P2')}\n${other}`)]);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P2']);
    expect(rejected(read)).toEqual(['1 P1 JF4006', '3 P1 JF4006']);
    const [left, right] = read.rejects.map(({ args }) => args);
    expect(left?.['digest']).toBe(right?.['otherDigest']);
    expect(right?.['digest']).toBe(left?.['otherDigest']);
    expect(left?.['digest']).not.toBe(right?.['digest']);
    expect(left?.['otherLine']).toBe('3');
  });

  it('A-07: timestamps out of order', async () => {
    const days = ['20', '03', '11', '28', '01'];
    const lines = days.map((day) => line(`P${day}`, { at: `2027-02-${day}T00:00:00Z` }));
    expect(await outcomeOf(lines.join('\n'))).toEqual(['P01', 'P03', 'P11', 'P20', 'P28']);
  });

  it('A-08: gaps and overlaps of the clock, leap seconds, odd years', async () => {
    const zone = loadZone('America/New_York') ?? null;
    const instants = ['2027-03-14T02:30:00', '2027-11-07T01:30:00'];
    const lines = instants.map((at, index) => line(`P${index}`, { at }));
    const { purchases } = await readSound([memoryInput(lines.join('\n'))], { zone });
    expect(purchases.map(({ instantMs }) => instantMs)).toEqual([
      Date.UTC(2027, 2, 14, 7, 30),
      Date.UTC(2027, 10, 7, 5, 30),
    ]);
    for (const at of [
      '2027-02-17T23:59:60Z',
      '2027-02-17T24:00:00Z',
      '0000-01-01T00:00:00Z',
      '10000-01-01T00:00:00Z',
    ]) {
      expect(await outcomeOf(line('P1', { at }))).toEqual(['1 P1 JF4008']);
    }
    expect(await outcomeOf(line('P1', { at: '9999-12-31T23:59:59Z' }))).toEqual(['P1']);
    expect(await outcomeOf(line('P1', { at: '2027-02-17T12:00:00' }), { zone: null })).toEqual([
      '1 P1 JF4008',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'A-09: %s as a name',
    async (name) => {
      const extra = line('P1').replace('{', `{"${name}":{"polluted":true},`);
      expect(await outcomeOf(extra)).toEqual(['1 P1 JF4007']);
      const vocabulary = withInput({ purchase: mappings({ store: name }) });
      expect(await outcomeOf(line('P1').replace('{', `{"${name}":"s1",`), { vocabulary })).toEqual(['P1']);
      expect(await outcomeOf(line(name, { member: name, items: [{ amount: '1', category: name }] }))).toEqual(
        [`1 ${name} JF4015`],
      );
      const text = `${HEADER},${name}\n${name},${name},${AT},snack,1,1,s1`;
      const { purchases } = await readSound([memoryInput(text, 'csv')], { vocabulary });
      expect(purchases).toMatchObject([{ id: name, member: name, store: 's1' }]);
    },
  );

  it('A-10: a line without end is given up at the limit, without being kept', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; pulled < 1600; pulled += 1) yield Buffer.alloc(65_536, 'a');
      yield Buffer.from('\nafter');
    }
    const seen: unknown[] = [];
    for await (const lines of readLines(endless())) {
      for (const one of lines) seen.push([one.number, one.problem?.code ?? one.text, pulled]);
    }
    expect(seen).toEqual([
      [1, 'JF4010', 16],
      [2, 'after', 1600],
    ]);
  });

  it('A-10: a row with very many columns', async () => {
    const text = `${HEADER}\n${'a,'.repeat(500_000)}\nP1,M1,${AT},snack,1,1`;
    expect(rejected(await readSound([memoryInput(text, 'csv')]))).toEqual(['2 a JF4002']);
    const header = await readAll([memoryInput(`${'a,'.repeat(500_000)}\n`, 'csv')]);
    expect(header).toMatchObject({ problem: { code: 'JF4027' } });
  });

  it('A-11: nesting 100,000 deep', async () => {
    for (const open of ['[', '{"a":']) {
      const read = await readSound([memoryInput(`${open.repeat(100_000)}\n${line('P1')}`)]);
      expect(read.counts.accepted).toBe(1);
      expect(rejected(read)).toEqual(['1 null JF4011']);
    }
  });

  it('A-12: bytes that are not UTF-8, a byte order mark, half a surrogate pair, UTF-16', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${line('P1')}\n`),
      Buffer.from([0x22, 0xc0, 0xaf, 0x22, 0x0a]),
      Buffer.from(line('P2').replace('"M1"', '"\\ud83d"')),
    ]);
    const read = await readSound([memoryInput(bytes)]);
    expect(rejected(read)).toEqual(['2 null JF4012', '3 null JF4012']);
    expect(read.rejects[0]?.byteOffset).toBe(3 + line('P1').length + 1 + 1);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P1']);
    const utf16 = await readAll([memoryInput(Buffer.from(line('P1'), 'utf16le'))]);
    expect(utf16).toMatchObject({ problem: { code: 'JF5004' } });
  });

  it('A-13: ids that only look the same', async () => {
    for (const id of [
      'cafe\u0301',
      'M\u200b1',
      '\u202eM1',
      'M1\u0007',
      'M\u00ad1',
      '\ufeffM1',
      'x'.repeat(201),
    ]) {
      expect(await outcomeOf(line('P1', { member: id }))).toEqual(['1 P1 JF4019']);
      expect((await outcomeOf(line(id)))[0]).toMatch(/JF4019$/);
    }
    const lines = ['caf\u00e9', 'm1', 'M1', '\u{20000}'.repeat(200)].map((member, index) =>
      line(`P${index}`, { member }),
    );
    expect((await readSound([memoryInput(lines.join('\n'))])).purchases.map(({ member }) => member)).toEqual([
      'caf\u00e9',
      'm1',
      'M1',
      '\u{20000}'.repeat(200),
    ]);
  });

  it('A-14: refunds, and amounts and quantities below zero', async () => {
    const refund = '{"type":"refund","id":"R1","of":"P1","items":[{"index":0,"quantity":5}]}';
    expect(await outcomeOf(refund)).toEqual(['1 R1 JF4007']);
    expect(await outcomeOf(line('P1', { items: [{ amount: '-1' }] }))).toEqual(['1 P1 JF4014']);
    expect(await outcomeOf(line('P1', { items: [{ amount: '1', quantity: -1 }] }))).toEqual(['1 P1 JF4014']);
    expect(await outcomeOf(line('P1', { items: [{ amount: '-1', kind: 'adjustment' }] }))).toEqual([
      '1 P1 JF4014',
    ]);
    expect(await outcomeOf(line('P1', { items: [{ amount: '1', quantity: 0 }] }))).toEqual(['P1']);
  });

  it('A-15: a gzip file that unpacks to far too much, and archives in archives', async () => {
    const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024, ' '));
    expect(await readAll([memoryInput(bomb)])).toMatchObject({ problem: { code: 'JF5006' } });
    const nested = gzipSync(gzipSync(line('P1')));
    expect(await readAll([memoryInput(nested)])).toMatchObject({ problem: { code: 'JF5004' } });
    const zip = Buffer.from('PK\u0003\u0004');
    expect(await readAll([memoryInput(zip)])).toMatchObject({ problem: { code: 'JF5004' } });
  });

  it('A-16: Parquet is not read by this version, and said so', async () => {
    const read = await readAll([memoryInput(Buffer.from('PAR1\u0015\u0004\u0015PAR1'))]);
    expect(read).toMatchObject({ problem: { code: 'JF5004', args: { what: { en: 'Parquet data' } } } });
  });

  it('A-17: unknown currencies and other digits', async () => {
    expect(await outcomeOf(line('P1', { currency: 'EUR' }))).toEqual(['1 P1 JF4017']);
    expect(await outcomeOf(line('P1', { currency: 'JPY' }))).toEqual(['1 P1 JF4004']);
    expect(await outcomeOf(line('P1', { currency: 'JPY', items: [{ amount: '1' }] }))).toEqual(['P1']);
  });

  it('A-18: many purchases of one member on little memory, and far too many items', async () => {
    const at = (index: number): string =>
      new Date(Date.UTC(2027, 0, 1) + ((index * 7919) % 20_000) * 1000).toISOString();
    const lines = Array.from({ length: 20_000 }, (_, index) => line(`P${index}`, { at: at(index) }));
    const sortLimits = { entriesMax: 2000, lengthMax: 1e9 };
    const { purchases } = await readSound([memoryInput(lines.join('\n'))], { sortLimits });
    expect(purchases).toHaveLength(20_000);
    expect(
      purchases.every(({ instantMs }, index) => instantMs >= (purchases[index - 1]?.instantMs ?? 0)),
    ).toBe(true);
    const items = Array.from({ length: 100_000 }, () => ({ amount: '1' }));
    expect(await outcomeOf(line('P1', { items }))).toEqual(['1 null JF4010']);
    expect(await outcomeOf(line('P1', { items }), { lineBytesMax: 1e7 })).toEqual(['1 P1 JF4018']);
  });

  it('A-18: many records of one id', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => line('P1', { coupons: [`${index}`] }));
    const read = await readSound([memoryInput(lines.join('\n'))], {
      sortLimits: { entriesMax: 500, lengthMax: 1e9 },
    });
    expect(read.counts).toMatchObject({ read: 5000, accepted: 0, rejected: 5000 });
  });

  it('A-19: an input that is cut short is not used at all', async () => {
    const packed = gzipSync(`${line('P1')}\n`.repeat(1000));
    expect(await readAll([memoryInput(packed.subarray(0, packed.length - 10))])).toMatchObject({
      problem: { code: 'JF5005' },
    });
  });
});

describe('members', () => {
  it.each(['__proto__', 'constructor'])('A-09: %s as a name', async (name) => {
    const text = `{"id":"${name}","attributes":{"${name}":{"polluted":true}}}\n{"id":"${name}"}`;
    const codes: string[] = [];
    const onReject = ({ code }: { code: string }): void => void codes.push(code);
    const read = await readMembers({ vocabulary: VOCABULARY, input: memoryInput(text), onReject });
    expect('members' in read && [...read.members.keys()]).toEqual([name]);
    expect(codes).toEqual(['JF4007']);
  });
});
