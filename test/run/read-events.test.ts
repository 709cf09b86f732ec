import { describe, expect, it } from 'vitest';
import { mappings, withInput } from '../records/sample-vocabulary.js';
import { line, memoryInput, readAll, readSound, rejected } from './memory-input.js';

const HEADER = 'id,member,at,category,quantity,amount,litres,note,paymentMethod';
const AT = '2027-02-17T12:00:00+08:00';

describe('JSON Lines', () => {
  it('gives purchases in order, whatever the order of lines', async () => {
    const lines = [
      line('P3', { at: '2027-02-17T12:00:00+08:00' }),
      line('P1', { at: '2027-02-17T12:00:00+08:00' }),
      line('P9', { at: '2027-02-17T03:00:00Z' }),
      '',
      line('P2', { at: '2027-02-17T13:00:00+08:00' }),
    ];
    const { counts, purchases } = await readSound([memoryInput(lines.join('\r\n'))]);
    expect(purchases.map(({ id }) => id)).toEqual(['P9', 'P1', 'P3', 'P2']);
    expect(counts).toEqual({
      read: 4,
      accepted: 4,
      rejected: 0,
      duplicates: 0,
      skippedAnonymous: 0,
      skippedEmpty: 0,
      droppedItems: 0,
    });
  });

  it('refuses the purchases of a member whose own record was refused', async () => {
    const lines = [line('P1', { member: 'M1' }), line('P2', { member: 'M2' })];
    const options = { refusedMembers: new Set(['M2']) };
    const read = await readSound([memoryInput(lines.join('\n'))], options);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P1']);
    expect(rejected(read)).toEqual(['2 P2 JF4029']);
  });

  it('counts every record once, under one heading', async () => {
    const input = { anonymous: 'skip', negativeItems: 'drop' } as const;
    const lines = [
      line('P1', { items: [{ amount: '1' }, { amount: '-1' }] }),
      line('P1', { items: [{ amount: '1' }, { amount: '-1' }] }),
      line('P2', { member: null }),
      line('P3', { items: [{ amount: '-1' }] }),
      line('P4', { items: [] }),
      '{',
      line('P5'),
      line('P5', { channel: 'app' }),
    ];
    const read = await readSound([memoryInput(lines.join('\n'))], { vocabulary: withInput(input) });
    expect(read.counts).toEqual({
      read: 8,
      accepted: 1,
      rejected: 4,
      duplicates: 1,
      skippedAnonymous: 1,
      skippedEmpty: 1,
      droppedItems: 3,
    });
    expect(rejected(read)).toEqual(['5 P4 JF4023', '6 null JF4001', '7 P5 JF4006', '8 P5 JF4006']);
  });

  it('reads several inputs as one', async () => {
    const inputs = [
      memoryInput(line('P2'), 'jsonl', 'b'),
      memoryInput(`${line('P1')}\n${line('P2')}\nx`, 'jsonl', 'a'),
    ];
    const { counts, purchases, rejects } = await readSound(inputs);
    expect(purchases.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(counts).toMatchObject({ accepted: 2, duplicates: 1, rejected: 1 });
    expect(rejects[0]).toMatchObject({ input: 'a', line: 3, column: 1 });
  });

  it('says how far it is', async () => {
    const seen: (number | null)[][] = [];
    await readSound([memoryInput(line('P1'))], {
      onProgress: (done, total) => void seen.push([done, total]),
    });
    expect(seen).toEqual([[line('P1').length, line('P1').length]]);
  });
});

describe('CSV with one row an item', () => {
  const ROWS = [
    HEADER,
    `P1,M1,${AT},snack,2,10.00,,gift,card`,
    `P2,M2,${AT},drink,,5.00,,,`,
    `P1,M1,${AT},drink,1,3.50,1.5,gift,card`,
  ];

  it('gives what the same purchases give as JSON', async () => {
    const json = [
      line('P1', {
        at: AT,
        items: [
          { category: 'snack', quantity: 2, amount: '10.00' },
          { category: 'drink', quantity: 1, amount: '3.50', attributes: { litres: 1.5 } },
        ],
        payments: [{ method: 'card', amount: '13.50' }],
        attributes: { note: 'gift' },
      }),
      line('P2', { member: 'M2', at: AT, items: [{ category: 'drink', amount: 5 }] }),
    ];
    const expected = await readSound([memoryInput(json.join('\n'))]);
    const sortLimits = { entriesMax: 1, lengthMax: 1000 };
    for (const options of [{}, { sortLimits }]) {
      const read = await readSound([memoryInput(ROWS.join('\n'), 'csv')], options);
      expect(read.purchases).toEqual(expected.purchases);
      expect(read.counts).toEqual(expected.counts);
    }
  });

  it('refuses a purchase whose rows disagree, and one of which a row was refused', async () => {
    const text = [
      ...ROWS,
      `P2,M3,${AT},drink,,5.00,,,`,
      `P1,M1,${AT},"dr"ink,,1,,,`,
      `P3,M1,${AT},drink,,1,,,`,
    ];
    const read = await readSound([memoryInput(text.join('\n'), 'csv')]);
    expect(read.purchases.map(({ id }) => id)).toEqual(['P3']);
    expect(rejected(read)).toEqual(['6 P1 JF4002', '2 P1 JF4028', '5 P2 JF4022']);
    expect(read.rejects[2]?.args).toMatchObject({
      field: 'member',
      found: 'M3',
      other: 'M2',
      otherLine: '3',
    });
    expect(read.counts).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
  });

  it('names the row that is wrong', async () => {
    const text = [...ROWS, `P1,M1,${AT},snak,,1,,gift,card`, `,M1,${AT},drink,,1,,,`];
    const read = await readSound([memoryInput(text.join('\n'), 'csv')]);
    expect(rejected(read)).toEqual(['6 null JF4005', '5 P1 JF4015']);
  });

  it('does not keep more rows of a purchase than it may have', async () => {
    const rows = Array.from({ length: 50 }, () => `P1,M1,${AT},drink,1,1,,,`);
    const read = await readSound([memoryInput([HEADER, ...rows].join('\n'), 'csv')], { itemsMax: 49 });
    expect(rejected(read)).toEqual(['2 P1 JF4018']);
  });

  it('stops at a header that does not fit', async () => {
    const read = await readAll([memoryInput('id,at,amuont\nP1,x,1', 'csv')]);
    expect(read).toMatchObject({ problem: { code: 'JF4027' } });
    expect(await readAll([memoryInput('', 'csv')])).toMatchObject({ problem: { code: 'JF4027' } });
  });
});

describe('CSV with one row a purchase', () => {
  const vocabulary = withInput({
    row: 'purchase',
    separator: ';',
    purchase: mappings({ id: 'no' }),
    items: mappings({ amount: 'total' }),
  });

  it('takes the amount for the one item, and counts equal rows once', async () => {
    const text = `no;member;at;total;more\nP1;M1;${AT};5;x\nP1;M1;${AT};5;y\nP2;M1;${AT};"1,5";z\nP3;M1;${AT}\n`;
    const read = await readSound([memoryInput(text, 'csv')], { vocabulary });
    expect(read.purchases.map(({ id, items }) => [id, items[0]?.amountMinor])).toEqual([['P1', 500n]]);
    expect(read.counts).toMatchObject({ read: 4, accepted: 1, duplicates: 1, rejected: 2 });
    expect(rejected(read)).toEqual(['4 P2 JF4003', '5 P3 JF4002']);
  });
});
