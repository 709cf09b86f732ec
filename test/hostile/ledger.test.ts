/** Part C of the list of hostile inputs: what can happen to a ledger, as whoever runs `jifen` sees it. */
import { chmodSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import { jifen, type Ran } from '../support/host.js';
import { LEDGER_PROJECT } from '../support/ledger/project.js';
import { makeStream } from '../support/ledger/stream.js';
import { filesIn, temporaryFolder, textOf, writeFiles } from '../support/temporary-folder.js';

const STREAM = makeStream(23, 60, 6);
const lines = (records: readonly string[]): string => records.map((line) => `${line}\n`).join('');
const FILES = {
  ...LEDGER_PROJECT,
  'members.jsonl': lines(STREAM.members),
  'first.jsonl': lines(STREAM.events.slice(0, 40)),
  'all.jsonl': lines(STREAM.events),
};
const LEDGER = 'x.ledger';

const run = (folder: string, input: string, ...words: readonly string[]): Promise<Ran> =>
  jifen(folder, ['run', '--input', input, '--members', 'members.jsonl', '--ledger', LEDGER, ...words]);

const exportOf = async (folder: string): Promise<string> =>
  (await jifen(folder, ['ledger', 'export', LEDGER])).out;

async function folderWithLedger(): Promise<string> {
  const folder = temporaryFolder(FILES);
  const { code, err } = await run(folder, 'first.jsonl');
  expect(`${code} ${err}`).toBe('0 ');
  return folder;
}

/** No trace of a stack, no defect reported, and one of the documented codes. */
function expectToldWell({ code, out, err }: Ran): void {
  expect([0, 1, 66, 74], `${out}${err}`).toContain(code);
  expect(`${out}${err}`).not.toMatch(/^\s+at |TypeError|RangeError|SqliteError|SQLITE_/m);
}

function edit(folder: string, statement: string): void {
  const database = new Database(join(folder, LEDGER));
  database.exec(statement);
  database.close();
}

describe('C-03: a ledger file that was cut short, or changed at some byte', () => {
  it('cut short is told as damaged, is not repaired in silence, and is not written', async () => {
    const sound = await folderWithLedger();
    const size = readFileSync(join(sound, LEDGER)).length;
    for (const length of [
      1,
      15,
      16,
      99,
      100,
      4095,
      4096,
      5000,
      Math.floor(size / 2),
      size - 4096,
      size - 1,
    ]) {
      const folder = temporaryFolder(FILES);
      copyFileSync(join(sound, LEDGER), join(folder, LEDGER));
      truncateSync(join(folder, LEDGER), length);
      const before = readFileSync(join(folder, LEDGER));
      const verified = await jifen(folder, ['ledger', 'verify', LEDGER]);
      expectToldWell(verified);
      expect(verified.code, `${length} of ${size}`).not.toBe(0);
      const ran = await run(folder, 'all.jsonl');
      expectToldWell(ran);
      expect(ran.code, `${length} of ${size}`).not.toBe(0);
      expect(readFileSync(join(folder, LEDGER)).equals(before), `${length} of ${size}`).toBe(true);
    }
  });

  it('with a byte changed, either is found or does not matter', async () => {
    const sound = await folderWithLedger();
    const bytes = readFileSync(join(sound, LEDGER));
    const exported = await exportOf(sound);
    for (let index = 0; index < 40; index += 1) {
      const at = (index * 7919 * 13) % bytes.length;
      const folder = temporaryFolder(FILES);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      writeFileSync(join(folder, LEDGER), changed);
      const verified = await jifen(folder, ['ledger', 'verify', LEDGER]);
      expectToldWell(verified);
      if (verified.code === 0) expect(await exportOf(folder), `byte ${at}`).toBe(exported);
      expectToldWell(await run(folder, 'all.jsonl'));
    }
  });
});

describe('C-04: a place that cannot be written', () => {
  it('a folder without permission, a folder in the place of the file, no folder', async () => {
    const folder = temporaryFolder({ ...FILES, 'closed/.keep': '', 'taken.ledger/.keep': '' });
    chmodSync(join(folder, 'closed'), 0o500);
    const isRoot = process.getuid?.() === 0;
    for (const place of ['closed/x.ledger', 'taken.ledger', 'no/x.ledger', '/dev/full', '/dev/null']) {
      if (isRoot && place.startsWith('closed')) continue;
      const words = ['run', '--input', 'all.jsonl', '--members', 'members.jsonl', '--ledger', place];
      const ran = await jifen(folder, words);
      expectToldWell(ran);
      expect(ran.code, place).not.toBe(0);
      expect(`${ran.out}${ran.err}`, place).toMatch(/JF502\d/);
    }
    expect(filesIn(folder)).toEqual([...Object.keys(FILES), 'closed/.keep', 'taken.ledger/.keep'].sort());
  });
});

describe('C-05: two at one ledger', () => {
  it('the second is told that it is in use, and books nothing', async () => {
    const folder = await folderWithLedger();
    const before = await exportOf(folder);
    const writer = await openSqliteStore(join(folder, LEDGER), { mode: 'create' });
    const second = await run(folder, 'all.jsonl');
    expectToldWell(second);
    expect(`${second.out}${second.err}`).toContain('JF5023');
    await writer.close();
    expect(await exportOf(folder)).toBe(before);
  }, 60_000);
});

describe('C-06: the same records again', () => {
  it('add nothing, with the same rule set or another', async () => {
    const folder = await folderWithLedger();
    const before = await exportOf(folder);
    expectToldWell(await run(folder, 'first.jsonl'));
    expect(await exportOf(folder)).toBe(before);
    const path = 'campaigns/corner.campaign';
    const changed = (LEDGER_PROJECT[path] ?? '').replace('give 1 point per', 'give 2 points per');
    writeFiles(folder, { [path]: changed });
    expectToldWell(await run(folder, 'first.jsonl'));
    expect(await exportOf(folder)).toBe(before);
  });

  it('with other content are refused as a contradiction', async () => {
    const folder = await folderWithLedger();
    const before = await exportOf(folder);
    const [first = ''] = STREAM.events;
    writeFiles(folder, {
      'other.jsonl': `${first.replace(/"at":"[^"]*"/, '"at":"2027-01-01T00:00:01Z"')}\n`,
    });
    const ran = await run(folder, 'other.jsonl', '--rejects', 'rejects.jsonl');
    expectToldWell(ran);
    expect(textOf(folder, 'rejects.jsonl')).toContain('JF4031');
    expect(await exportOf(folder)).toBe(before);
  });
});

describe('C-07: entries changed by hand', () => {
  it.each([
    ['changed', `UPDATE entry SET text = replace(text, '"points":"', '"points":"1') WHERE seq = 9`, 9],
    ['left out', 'DELETE FROM entry WHERE seq = 4', 4],
    [
      'put in',
      'INSERT INTO entry SELECT (SELECT max(seq) + 1 FROM entry), member, event, text FROM entry WHERE seq = 3',
      null,
    ],
    [
      'swapped',
      'UPDATE entry SET seq = -1 WHERE seq = 6; UPDATE entry SET seq = 6 WHERE seq = 7; UPDATE entry SET seq = 7 WHERE seq = -1',
      6,
    ],
    ['emptied', 'DELETE FROM entry', null],
    ['garbled', `UPDATE entry SET text = '{"points":' WHERE seq = 5`, 5],
  ])('%s: verify says so, and where', async (_, statement, seq) => {
    const folder = await folderWithLedger();
    edit(folder, statement);
    const verified = await jifen(folder, ['ledger', 'verify', LEDGER]);
    expectToldWell(verified);
    expect(verified.code).not.toBe(0);
    if (seq !== null) expect(`${verified.out}${verified.err}`).toMatch(new RegExp(`\\b${seq}\\b`));
    expectToldWell(await jifen(folder, ['ledger', 'export', LEDGER]));
    expectToldWell(await run(folder, 'all.jsonl'));
  });

  it('what is wrong with an entry is said once', async () => {
    const folder = await folderWithLedger();
    edit(folder, `UPDATE entry SET text = replace(text, '"points":"', '"points":"1') WHERE seq = 9`);
    const { out } = await jifen(folder, ['ledger', 'verify', LEDGER]);
    expect(out.split('\n')).toContain('JF4602 entry 9 was changed: its hash is not its own');
  });

  it.each([
    ['empty', '{}'],
    ['no object', '[null]'],
    ['without a state', '{"profile":{"id":"M1"}}'],
    ['a map of no pairs', '{"":[null]}'],
    ['of somebody else', null],
  ])('an account that is JSON of another shape (%s) is a damaged ledger', async (_, text) => {
    const folder = await folderWithLedger();
    const value = text === null ? '(SELECT text FROM member ORDER BY sort LIMIT 1)' : `'${text}'`;
    edit(folder, `UPDATE member SET text = ${value}`);
    for (const words of [
      ['ledger', 'verify', LEDGER],
      ['statement', '--ledger', LEDGER, '--member', 'M2', '--month', '2027-02'],
    ]) {
      const ran = await jifen(folder, words);
      expectToldWell(ran);
      expect(`${ran.out}${ran.err}`, words.join(' ')).toContain('JF5024');
    }
    expectToldWell(await run(folder, 'all.jsonl'));
  });

  it.each([
    ['an account', `UPDATE member SET text = '{'`],
    ['the position', 'DELETE FROM position'],
    ['a table', 'DROP TABLE member'],
    ['the rule sets', 'DELETE FROM rule_set'],
  ])('%s: told, without a trace of a stack', async (_, statement) => {
    const folder = await folderWithLedger();
    edit(folder, statement);
    for (const words of [
      ['ledger', 'verify', LEDGER],
      ['ledger', 'export', LEDGER],
      ['statement', '--ledger', LEDGER, '--member', 'M1', '--month', '2027-02'],
      ['report', '--ledger', LEDGER],
      ['audit', '--ledger', LEDGER, '--member', 'M1'],
    ])
      expectToldWell(await jifen(folder, words));
    expectToldWell(await run(folder, 'all.jsonl'));
  });
});

describe('C-08: what was planned has changed', () => {
  const plan = (folder: string): Promise<Ran> =>
    jifen(folder, [
      'plan',
      '--input',
      'all.jsonl',
      '--members',
      'members.jsonl',
      '--ledger',
      LEDGER,
      '--output',
      'plan.json',
    ]);

  it.each<[string, (folder: string) => unknown]>([
    [
      'the campaigns',
      (folder) =>
        writeFiles(folder, {
          'campaigns/corner.campaign': (LEDGER_PROJECT['campaigns/corner.campaign'] ?? '').replace(
            'give 1 point per',
            'give 2 points per',
          ),
        }),
    ],
    ['the records', (folder) => writeFiles(folder, { 'all.jsonl': lines(STREAM.events.slice(0, 50)) })],
    ['the members', (folder) => writeFiles(folder, { 'members.jsonl': lines(STREAM.members.slice(1)) })],
    ['the ledger', (folder) => run(folder, 'all.jsonl')],
  ])('%s: the plan is refused, and nothing is booked', async (_, change) => {
    const folder = await folderWithLedger();
    expect((await plan(folder)).code).toBe(0);
    await change(folder);
    const before = await exportOf(folder);
    const ran = await jifen(folder, ['run', 'plan.json']);
    expectToldWell(ran);
    expect(ran.code).not.toBe(0);
    expect(await exportOf(folder)).toBe(before);
  });

  it('a plan that was edited or is none is refused', async () => {
    const folder = await folderWithLedger();
    await plan(folder);
    const sound = textOf(folder, 'plan.json');
    const before = await exportOf(folder);
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{}',
      sound.replace(/\d/, '7'),
      sound.replace(/"hash[^,]*,/i, ''),
    ]) {
      if (text === sound) continue;
      writeFiles(folder, { 'plan.json': text });
      const ran = await jifen(folder, ['run', 'plan.json']);
      expectToldWell(ran);
      if (ran.code !== 0) expect(await exportOf(folder)).toBe(before);
    }
  });
});

describe('C-11: ends at the border of a period', () => {
  it('come once, in one run or two, and after them a refund takes nothing twice', async () => {
    const item = [{ category: 'snack', quantity: 1, amount: '90.00' }];
    const records = [
      { id: 'P1', member: 'M1', at: '2027-01-02T10:00:00Z', items: item },
      { type: 'advance', id: 'A1', at: '2027-02-16T16:00:00Z' },
      { type: 'advance', id: 'A2', at: '2027-02-16T16:00:00.001Z' },
      { type: 'refund', id: 'R1', member: 'M1', at: '2027-02-17T10:00:00Z', purchase: 'P1' },
    ].map((record) => JSON.stringify(record));
    const exports: string[] = [];
    for (const parts of [[4], [1, 2, 3, 4], [2, 2, 4]]) {
      const folder = temporaryFolder({ ...FILES, 'members.jsonl': '{"id":"M1"}\n' });
      for (const end of parts) {
        writeFiles(folder, { 'all.jsonl': lines(records.slice(0, end)) });
        expectToldWell(await run(folder, 'all.jsonl'));
      }
      exports.push(await exportOf(folder));
      expect((await jifen(folder, ['ledger', 'verify', LEDGER])).code).toBe(0);
    }
    expect(exports[0]?.match(/"kind":"expire"/g)).toHaveLength(1);
    expect(new Set(exports).size).toBe(1);
  });
});
