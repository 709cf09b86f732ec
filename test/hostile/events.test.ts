/** Records of all kinds that ask for what cannot be: each is refused with its code, and moves nothing. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { jifen } from '../support/host.js';
import { LEDGER_PROJECT } from '../support/ledger/project.js';
import { temporaryFolder, textOf } from '../support/temporary-folder.js';

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

interface Head {
  readonly type?: string;
  readonly member?: string;
  readonly at?: string;
}

/** By id, so that a table reads as what is tried and what it is answered. */
type Tried = readonly [id: string, head: Head, rest: object, code: string];

const M1 = { member: 'M1', at: '2027-02-08T10:00:00Z' };
const REFUND = { type: 'refund', ...M1 };
const REDEEM = { type: 'redeem', ...M1 };
const CANCEL = { type: 'cancel', ...M1 };
const DONATE = { type: 'donate', ...M1 };
const PROFILE = { type: 'profile', ...M1 };
const ACTIVITY = { type: 'activity', ...M1 };
const SIGNUP = { type: 'signup', ...M1 };

const items = (...entries: readonly object[]) => ({ purchase: 'P1', items: entries });
const tea = (parts: object) => ({ offer: 'tea', ...parts });
const undo = (parts: object) => ({ redemption: 'X1', by: 'supplier', ...parts });
const woods = (points: unknown) => ({ cause: 'woods', points });
const LONG = '9'.repeat(40);

const TRIED: readonly Tried[] = [
  ['refund of nothing known', REFUND, { purchase: 'nothing' }, 'JF4511'],
  ['refund of itself', REFUND, { purchase: 'refund of itself' }, 'JF4511'],
  ['refund of a redemption', REFUND, { purchase: 'X1' }, 'JF4511'],
  ['refund of __proto__', REFUND, { purchase: '__proto__' }, 'JF4511'],
  ["refund of another's", REFUND, { purchase: 'P2' }, 'JF4512'],
  ['refund of more', REFUND, items({ line: 1, quantity: 3 }), 'JF4513'],
  ['refund twice at once', REFUND, items({ line: 1, quantity: 2 }, { line: 1, quantity: 1 }), 'JF4513'],
  ['refund by line and sku', REFUND, items({ line: 1, quantity: 2 }, { sku: 'A', quantity: 1 }), 'JF4513'],
  ['refund of 0', REFUND, items({ line: 1, quantity: 0 }), 'JF4515'],
  ['refund of no items', REFUND, items(), 'JF4515'],
  ['refund below 0', REFUND, items({ line: 1, quantity: -1 }), 'JF4014'],
  ['refund of line 0', REFUND, items({ line: 0, quantity: 1 }), 'JF4021'],
  ['refund of line 9', REFUND, items({ line: 9, quantity: 1 }), 'JF4514'],
  ['refund of line 1.5', REFUND, items({ line: 1.5, quantity: 1 }), 'JF4004'],
  ['refund of a far line', REFUND, items({ line: 1e12, quantity: 1 }), 'JF4021'],
  ['refund of another sku', REFUND, items({ sku: 'Z', quantity: 1 }), 'JF4514'],
  ['refund of which line', REFUND, items({ sku: 'A', line: 1, quantity: 1 }), 'JF4030'],
  ['refund of how much', REFUND, items({ line: 1 }), 'JF4005'],
  ['refund of a text', REFUND, { purchase: 'P1', items: 'all' }, 'JF4009'],
  ['refund of 3000', REFUND, items(...new Array(3000).fill({ line: 1, quantity: 1 })), 'JF4018'],
  ['refund further', REFUND, items({ line: 1, quantity: 1, amount: '1' }), 'JF4007'],
  ['redeem 0 times', REDEEM, tea({ quantity: 0 }), 'JF4521'],
  ['redeem -1 times', REDEEM, tea({ quantity: -1 }), 'JF4014'],
  ['redeem 0.5 times', REDEEM, tea({ quantity: 0.5 }), 'JF4004'],
  ['redeem a billion', REDEEM, tea({ quantity: 1e9 }), 'JF4021'],
  ['redeem a million', REDEEM, tea({ quantity: 1e6 }), 'JF4536'],
  ['redeem many', REDEEM, tea({ quantity: 'many' }), 'JF4003'],
  ['redeem a list', REDEEM, tea({ quantity: [1] }), 'JF4009'],
  ['redeem for -1', REDEEM, tea({ cash: '-1.00' }), 'JF4014'],
  ['redeem for cash', REDEEM, tea({ cash: '5.00' }), 'JF4530'],
  ['redeem for less', REDEEM, tea({ points: 1 }), 'JF4532'],
  ['redeem for more digits', REDEEM, tea({ points: LONG }), 'JF4004'],
  ['redeem constructor', REDEEM, { offer: 'constructor' }, 'JF4520'],
  ['redeem __proto__', REDEEM, { offer: '__proto__' }, 'JF4520'],
  ["redeem on another's", REDEEM, tea({ purchase: 'P2' }), 'JF4529'],
  ['redeem as a stranger', { ...REDEEM, member: 'M9' }, tea({}), 'JF4533'],
  ['redeem without points', { ...REDEEM, member: 'M2' }, tea({ quantity: 3 }), 'JF4537'],
  ['cancel a purchase', CANCEL, { redemption: 'P1', by: 'member' }, 'JF4542'],
  ["cancel another's", { ...CANCEL, member: 'M2' }, undo({}), 'JF4542'],
  ['cancel for a gift', CANCEL, undo({ by: 'member', compensation: 5 }), 'JF4544'],
  ['cancel for -5', CANCEL, undo({ compensation: -5 }), 'JF4014'],
  ['cancel for more than it took', CANCEL, undo({ compensation: 41 }), 'JF4544'],
  ['cancel for a fortune', CANCEL, undo({ compensation: '999999999999999999' }), 'JF4544'],
  ['donate 0', DONATE, woods(0), 'JF4539'],
  ['donate -10', DONATE, woods(-10), 'JF4014'],
  ['donate 15', DONATE, woods(15), 'JF4540'],
  ['donate 10.5', DONATE, woods(10.5), 'JF4004'],
  ['donate true', DONATE, woods(true), 'JF4003'],
  ['donate a fortune', DONATE, woods('999999999999999990'), 'JF4533'],
  ['donate nothing', DONATE, { cause: 'woods' }, 'JF4005'],
  ['donate to the moon', DONATE, { cause: 'moon', points: 10 }, 'JF4545'],
  ['be a god', PROFILE, { tier: 'god' }, 'JF4015'],
  ['be in a band', PROFILE, { creditBand: 'A' }, 'JF4015'],
  ['be tagged', PROFILE, { tags: ['x'] }, 'JF4015'],
  ['be tagged wrongly', PROFILE, { tags: { x: 1 } }, 'JF4009'],
  ['be rich', PROFILE, { balance: 5 }, 'JF4007'],
  ['be nothing', PROFILE, {}, 'JF4033'],
  ['be born on 30 February', PROFILE, { birthday: '2027-02-30' }, 'JF4025'],
  ['be born in 10000', PROFILE, { birthday: '10000-01-01' }, 'JF4025'],
  ['be a member twice', { ...SIGNUP, member: 'M3', at: '2027-02-08T11:00:00Z' }, {}, 'JF4501'],
  ['come by the moon', SIGNUP, { channel: 'moon' }, 'JF4015'],
  ['do toString', ACTIVITY, { activity: 'toString' }, 'JF4015'],
  ['do -1', ACTIVITY, { activity: 'survey', quantity: -1 }, 'JF4014'],
  ['save -1 grams', ACTIVITY, { activity: 'survey', carbonGrams: -1 }, 'JF4014'],
  [
    "have another's delivered",
    { ...ACTIVITY, member: 'M2' },
    { activity: 'delivery', purchase: 'P1' },
    'JF4502',
  ],
  ['let a member pass', { ...M1, type: 'advance' }, {}, 'JF4007'],
  ['let it be asked', { type: 'advance', at: '2027-02-08T10:00:00Z' }, { isAsked: true }, 'JF4007'],
  ['let millennia pass', { type: 'advance', at: '9999-12-31T23:59:59Z' }, {}, 'JF4504'],
  [
    'buy in the year 3027',
    { member: 'M1', at: '3027-01-01T00:00:00Z' },
    { items: [{ amount: '1' }] },
    'JF4504',
  ],
  ['buy nobody', { at: '3027-01-01T00:00:00Z', member: '' }, { items: [{ amount: '1' }] }, 'JF4024'],
  ['happen as __proto__', { ...M1, type: '__proto__' }, {}, 'JF4026'],
  ['happen as constructor', { ...M1, type: 'constructor' }, {}, 'JF4026'],
  ['happen as Refund', { ...M1, type: 'Refund' }, {}, 'JF4026'],
];

const item = { sku: 'A', category: 'snack', quantity: 2, amount: '100.00' };
const SOUND = [
  { id: 'P1', member: 'M1', at: '2027-02-01T10:00:00Z', items: [item] },
  { id: 'P2', member: 'M2', at: '2027-02-01T10:00:00Z', items: [item] },
  { id: 'X1', type: 'redeem', member: 'M1', at: '2027-02-02T10:00:00Z', offer: 'tea' },
  { id: 'S1', type: 'signup', member: 'M3', at: '2027-02-03T10:00:00Z' },
];

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');

function folderWith(records: readonly unknown[]): string {
  return temporaryFolder({ ...LEDGER_PROJECT, 'sound.jsonl': lines(SOUND), 'all.jsonl': lines(records) });
}

const run = (folder: string, input: string, ...words: readonly string[]) =>
  jifen(folder, [
    'run',
    '--input',
    input,
    '--rejects',
    `${input}.rejects`,
    '--output',
    `${input}.out`,
    ...words,
  ]);

describe('A-14: records that ask for what cannot be', () => {
  it.each<[string, readonly string[]]>([
    ['in memory', []],
    ['in a ledger', ['--ledger', 'x.ledger']],
  ])('are refused, each with its code, and move nothing: %s', async (_, words) => {
    const bad = TRIED.map(([id, head, rest]) => ({ ...head, id, ...rest }));
    const folder = folderWith([...SOUND, ...bad]);
    expect((await run(folder, 'all.jsonl', ...words)).err).toBe('');
    const rejects = textOf(folder, 'all.jsonl.rejects').trimEnd().split('\n');
    const codes = new Map(
      rejects
        .map((line) => JSON.parse(line) as { id: string; code: string })
        .map(({ id, code }) => [id, code]),
    );
    expect(TRIED.map(([id]) => `${id}: ${codes.get(id)}`)).toEqual(
      TRIED.map(([id, , , code]) => `${id}: ${code}`),
    );
    expect(rejects).toHaveLength(TRIED.length);
    await run(folder, 'sound.jsonl');
    expect(textOf(folder, 'all.jsonl.out')).toBe(textOf(folder, 'sound.jsonl.out'));
  });

  it('a refund, a cancellation and a redemption again are refused the second time', async () => {
    const again = [
      { ...REFUND, id: 'R1', purchase: 'P1', at: '2027-02-11T10:00:00Z' },
      { ...REFUND, id: 'R2', purchase: 'P1', at: '2027-02-11T11:00:00Z' },
      { ...CANCEL, id: 'C1', redemption: 'X1', by: 'supplier', compensation: 40, at: '2027-02-12T10:00:00Z' },
      { ...CANCEL, id: 'C2', redemption: 'X1', by: 'member', at: '2027-02-12T11:00:00Z' },
      { ...REDEEM, id: 'X2', offer: 'tea', purchase: 'P1', at: '2027-02-12T12:00:00Z' },
    ];
    const folder = folderWith([...SOUND, ...again]);
    await run(folder, 'all.jsonl');
    const rejects = textOf(folder, 'all.jsonl.rejects').trimEnd().split('\n');
    expect(rejects.map((line) => JSON.parse(line).code)).toEqual(['JF4516', 'JF4543', 'JF4529']);
  });
});

describe('A-13: ids that only look the same', () => {
  it.each(['M\u200b1', 'M1\u202e', 'Me\u0301', 'x'.repeat(201), '\u0000'])(
    'name nobody and nothing: %j',
    async (id) => {
      const records = [
        { ...SIGNUP, id: 'a', member: id },
        { ...SIGNUP, id },
        { ...REDEEM, id: 'b', offer: id },
        { ...REFUND, id: 'c', purchase: id },
        { ...CANCEL, id: 'd', redemption: id, by: 'member' },
        { ...DONATE, id: 'e', cause: id, points: 10 },
        { ...ACTIVITY, id: 'f', activity: 'delivery', purchase: id },
      ];
      const folder = folderWith(records);
      const { out } = await run(folder, 'all.jsonl');
      expect(out).toContain(`${records.length} records read: 0 accepted, ${records.length} refused`);
    },
  );
});

describe('A-18: time', () => {
  it('a wrong year costs no points, and what comes after it is booked', async () => {
    const late = { id: 'P9', member: 'M1', at: '2027-02-20T10:00:00Z', items: [item] };
    const wrong = { id: 'W', member: 'M1', at: '2107-02-19T10:00:00Z', items: [item] };
    for (const words of [[], ['--ledger', 'x.ledger']]) {
      const folder = folderWith([...SOUND, wrong, late]);
      await run(folder, 'all.jsonl', ...words);
      expect(textOf(folder, 'all.jsonl.out')).toContain('"P9"');
      expect(textOf(folder, 'all.jsonl.rejects')).toContain('JF4504');
      const again = await run(folder, 'all.jsonl', ...words);
      expect(again.out).toContain('JF4504');
    }
  });

  it('a wrong year as the ledger stands is refused too, alone', async () => {
    const folder = folderWith([{ id: 'W', member: 'M1', at: '2107-02-19T10:00:00Z', items: [item] }]);
    await run(folder, 'sound.jsonl', '--ledger', 'x.ledger');
    const before = await jifen(folder, ['ledger', 'export', 'x.ledger']);
    await run(folder, 'all.jsonl', '--ledger', 'x.ledger');
    expect(textOf(folder, 'all.jsonl.rejects')).toContain('JF4504');
    expect((await jifen(folder, ['ledger', 'export', 'x.ledger'])).out).toBe(before.out);
  });
});

describe('A-01: streams of anything', () => {
  const ids = fc.constantFrom('P1', 'P2', 'X1', 'Q', '__proto__', '', 'M1');
  const value = fc.oneof(
    ids,
    fc.integer(),
    fc.double(),
    fc.constantFrom(
      null,
      true,
      [],
      {},
      '1e400',
      '-0',
      LONG,
      'tea',
      'woods',
      'survey',
      'delivery',
      '2027-02-30',
    ),
  );
  const record = fc.record(
    {
      id: ids,
      type: fc.constantFrom(
        'purchase',
        'refund',
        'signup',
        'activity',
        'redeem',
        'cancel',
        'donate',
        'profile',
        'advance',
      ),
      member: fc.constantFrom('M1', 'M2', ''),
      at: fc.oneof(
        fc.constantFrom(
          '2027-02-05T10:00:00Z',
          '0001-01-01T00:00:00Z',
          '9999-12-31T23:59:59Z',
          '2027-03-01',
          '',
        ),
        value,
      ),
      purchase: value,
      items: fc.oneof(
        value,
        fc.array(fc.record({ line: value, quantity: value, amount: value }, { requiredKeys: [] })),
      ),
      offer: value,
      quantity: value,
      redemption: value,
      by: fc.constantFrom('member', 'supplier', 1),
      cause: value,
      points: value,
      activity: value,
      tier: value,
      birthday: value,
    },
    { requiredKeys: ['type'] },
  );
  const line = fc.oneof(
    { weight: 6, arbitrary: record },
    { weight: 1, arbitrary: fc.string() },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '[]', 'null', '"', '{"id":', '\u0000', '{"a":{"a":{"a":1}}}'),
    },
  );

  it('end in a summary, an exit code that is documented, and no trace of a stack', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 30, maxLength: 60 }), async (records) => {
        const folder = folderWith([...SOUND, ...records]);
        for (const words of [[], ['--ledger', 'x.ledger']]) {
          const { code, out, err } = await run(folder, 'all.jsonl', ...words);
          expect([0, 1]).toContain(code);
          expect(out).toContain('records read');
          expect(`${out}${err}`).not.toMatch(/^\s+at |invariant|TypeError|RangeError/m);
        }
        expect(textOf(folder, 'all.jsonl.out').length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });
});
