import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, type Entry } from '../../src/account/entry.js';
import { createJournal } from '../../src/account/journal/create-journal.js';
import { chainEntry, entryFromJson, entryToJson, entryToText } from '../../src/account/journal/entry-json.js';
import { JOURNAL_START, type JournalEntry } from '../../src/account/journal/journal-entry.js';
import { type JournalReport, verifyJournal } from '../../src/account/journal/verify-journal.js';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { award, entry } from './entries.js';

const LIFE: readonly Entry[] = [
  award('P1', 100),
  entry('award', 'P2', [['issuance', 'pending', 60]], { lots: { 'P2/base': 60 } }),
  entry('redeem', 'R1', [['available', 'redeemed', 40]], { lots: { 'P1/base': 40 }, rule: 'mug' }),
  entry('release', 'time/2027-03-01/M1', [['pending', 'available', 60]], { lots: { 'P2/base': 60 } }),
  entry('return', 'C1', [['redeemed', 'available', 40]], { lots: { 'P1/base': 40 }, refersTo: 'R1' }),
  entry('clawback', 'B1', [['available', 'reversed', 100]], { lots: { 'P1/base': 100 }, refersTo: 'P1' }),
  entry('donate', 'D1', [['available', 'donated', 20]], { lots: { 'P2/base': 20 } }),
  entry('expire', 'time/2028-03-01/M1', [['available', 'expired', 40]], {
    lots: { 'P2/base': 40 },
    refersTo: 'P2',
  }),
];

const written = (entries: readonly Entry[]) => createJournal().append(entries);
const verify = (entries: readonly JournalEntry[]) => verifyJournal(entries.map(entryToJson));
const codes = ({ findings }: JournalReport) =>
  findings.map(({ seq, diagnostic }) => `${seq} ${diagnostic.code}`);

describe('the journal', () => {
  it('numbers entries and chains them by their hashes', () => {
    const entries = written(LIFE);
    expect(entries.map(({ seq }) => seq)).toEqual(LIFE.map((_, index) => index + 1));
    expect(entries[0]?.prev).toBe('0'.repeat(64));
    expect(entries.slice(1).map(({ prev }) => prev)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
  });

  it('goes on where it ended', () => {
    const first = createJournal();
    const start = first.append(LIFE.slice(0, 3));
    const rest = createJournal(first.head()).append(LIFE.slice(3));
    expect([...start, ...rest]).toEqual(written(LIFE));
  });

  it('writes entries as canonical JSON and reads them back', () => {
    const [first] = written(LIFE);
    if (first === undefined) throw new Error('nothing written');
    expect(entryToText(first)).toMatchInlineSnapshot(
      `"{"campaign":null,"event":"P1","hash":"${first.hash}","instant":0,"kind":"award","lots":[["P1/base","100"]],"member":"M1","postings":[{"credit":"member:M1:available","debit":"issuance","points":"100"}],"prev":"0000000000000000000000000000000000000000000000000000000000000000","refersTo":null,"rule":"base","ruleSet":"rules","seq":1}"`,
    );
    for (const one of written(LIFE)) expect(entryFromJson(JSON.parse(entryToText(one)))).toEqual(one);
  });

  it.each([
    ['a list', []],
    ['a text', 'entry'],
    ['a further key', { extra: 1 }],
    ['an unknown kind', { kind: 'gift' }],
    ['a number that is no integer', { seq: 1.5 }],
    ['points that are a number', { lots: [['P1/base', 100]] }],
    ['an account of another member', { postings: [posting('issuance', 'member:M2:available')] }],
    ['an unknown account', { postings: [posting('issuance', 'heaven')] }],
    ['points with a sign', { postings: [{ ...posting('issuance', 'member:M1:available'), points: '+1' }] }],
    ['no rule', { rule: undefined }],
  ])('reads no entry from %s', (_, change) => {
    const [first] = written(LIFE);
    if (first === undefined) throw new Error('nothing written');
    const changed =
      typeof change === 'string' || Array.isArray(change) ? change : { ...entryToJson(first), ...change };
    expect(entryFromJson(JSON.parse(JSON.stringify(changed)))).toBeUndefined();
  });
});

function posting(debit: string, credit: string) {
  return { debit, credit, points: '1' };
}

describe('the page about the ledger', () => {
  const page = readFileSync(new URL('../../docs/reference/account.md', import.meta.url), 'utf8');

  it('shows an entry as it is exported', () => {
    const [, sample = ''] = /```json\n(.*)\n```/.exec(page) ?? [];
    expect(verifyJournal([JSON.parse(sample)])).toMatchObject({ entries: 1, findings: [] });
    const read = entryFromJson(JSON.parse(sample));
    expect(read && entryToText(read)).toBe(sample);
  });

  it.each(ENTRY_KINDS)('names the kind %s', (kind) => {
    expect(page).toContain(`\`${kind}\``);
  });
});

describe('verifying a journal', () => {
  it('finds nothing in what was written, and says what is on every account', () => {
    const report = verify(written(LIFE));
    expect(report).toMatchObject({ entries: 8, firstBad: null, findings: [] });
    expect(report.totals).toEqual({
      issuance: -160n,
      pending: 0n,
      available: 0n,
      redeemed: 0n,
      donated: 20n,
      expired: 40n,
      reversed: 100n,
    });
  });

  it('takes an empty journal', () => {
    expect(verify([])).toMatchObject({ entries: 0, firstBad: null, head: JOURNAL_START });
  });

  const at = (index: number): JournalEntry => {
    const found = written(LIFE)[index];
    if (found === undefined) throw new Error(`no entry ${index}`);
    return found;
  };
  const more = { ...at(0), postings: [{ debit: 'issuance', credit: 'available', points: 900n }] as const };
  const forged = chainEntry(award('P9', 1), { seq: 3, hash: at(2).hash });

  it.each<[string, readonly JournalEntry[], number, string]>([
    ['edited', written(LIFE).with(0, more), 1, 'JF4602'],
    ['edited with its hash', written(LIFE).with(0, chainEntry(more, JOURNAL_START)), 1, 'JF4605'],
    ['deleted', written(LIFE).toSpliced(3, 1), 4, 'JF4603'],
    ['deleted at the start', written(LIFE).slice(1), 1, 'JF4603'],
    ['inserted', written(LIFE).toSpliced(3, 0, forged), 4, 'JF4604'],
    ['twice', written(LIFE).toSpliced(3, 0, at(2)), 3, 'JF4604'],
    ['swapped', written(LIFE).with(4, at(5)).with(5, at(4)), 5, 'JF4603'],
  ])('finds the first bad entry where one was %s', (_, entries, seq, code) => {
    const report = verify(entries);
    expect(report.firstBad).toBe(seq);
    expect(codes(report)).toContain(`${seq} ${code}`);
  });

  it('finds what is no entry', () => {
    const json = written(LIFE).map(entryToJson);
    const report = verifyJournal([...json.slice(0, 2), { seq: 3 }, ...json.slice(3)]);
    expect(codes(report)[0]).toBe('3 JF4601');
  });

  it.each([
    ['was cut off', 8, 6, '7 JF4603'],
    ['has more', 6, 8, '7 JF4606'],
  ])('finds an end that %s, where the end is known', (_, known, there, finding) => {
    const { hash } = at(known - 1);
    const json = written(LIFE).slice(0, there).map(entryToJson);
    expect(codes(verifyJournal(json, { head: { seq: known, hash } }))).toEqual([finding]);
  });

  it('finds a last entry that was changed with its hash, where the end is known', () => {
    const json = written(LIFE).map(entryToJson);
    expect(codes(verifyJournal(json, { head: { seq: 8, hash: at(0).hash } }))).toEqual(['8 JF4605']);
  });

  it('has every message in the catalogue, in both languages', () => {
    for (const { diagnostic } of verify(written(LIFE).slice(3)).findings) {
      expect(CATALOGUE.all.map(({ code }) => code)).toContain(diagnostic.code);
    }
  });
});

/** Well chained, but impossible. */
describe('entries that cannot be', () => {
  const redeem = (points: number, lots = { 'P1/base': points }) =>
    entry('redeem', 'R1', [['available', 'redeemed', points]], { lots });
  const clawback = (points: number, lots: Record<string, number>) =>
    entry('clawback', 'B1', [['available', 'reversed', points]], { lots, refersTo: 'P1' });
  const expire = (points: number) =>
    entry('expire', 'T', [['available', 'expired', points]], { lots: { 'P1/base': points } });

  it.each<[string, readonly Entry[], readonly string[]]>([
    ['no postings', [entry('award', 'P1', [])], ['1 JF4610']],
    ['nothing moved', [entry('award', 'P1', [['issuance', 'available', 0]])], ['1 JF4610']],
    ['points into their own account', [entry('release', 'T', [['pending', 'pending', 1]])], ['1 JF4610']],
    [
      'points given to another member',
      [award('P1', 5), entry('redeem', 'R', [['available', 'available', 5]])],
      ['2 JF4610'],
    ],
    ['more redeemed than there is', [award('P1', 100), redeem(101)], ['2 JF4612', '2 JF4611']],
    [
      'more of a lot than it has',
      [award('P1', 100), award('P2', 100), redeem(150)],
      ['3 JF4612', '3 JF4613'],
    ],
    ['points without their lot', [entry('award', 'P1', [['issuance', 'available', 10]])], ['1 JF4613']],
    [
      'a lot that ends twice',
      [award('P1', 100), award('P2', 100), expire(100), expire(100)],
      ['4 JF4612', '4 JF4613'],
    ],
    ['a lot that ends in part', [award('P1', 100), expire(40)], ['2 JF4614']],
    ['a clawback of nothing known', [award('P2', 5), clawback(5, { 'P2/base': 5 })], ['2 JF4615']],
    [
      'more taken back than given',
      [award('P1', 5), award('P2', 5), clawback(6, { 'P1/base': 5, 'P2/base': 1 })],
      ['3 JF4616'],
    ],
    [
      'a return of nothing',
      [entry('return', 'C', [['redeemed', 'available', 5]], { lots: { a: 5 }, refersTo: 'R' })],
      ['1 JF4615'],
    ],
  ])('%s', (_, entries, findings) => {
    expect(codes(verify(written(entries)))).toEqual(findings);
  });

  it.each([
    [undefined, []],
    [40n, []],
    [39n, ['3 JF4611']],
    [0n, ['3 JF4611']],
  ])('a clawback below zero, where the program allows %s', (floor, findings) => {
    const entries = [award('P1', 100), redeem(40), clawback(100, { 'P1/base': 60 })];
    const json = written(entries).map(entryToJson);
    expect(codes(verifyJournal(json, { floorOf: () => floor }))).toEqual(findings);
  });

  it('points that make up for a debt first', () => {
    const owing = [award('P1', 100), redeem(40), clawback(100, { 'P1/base': 60 })];
    const report = verify(written([...owing, award('P2', 100), expireOf('P2', 60)]));
    expect(report.findings).toEqual([]);
    expect(report.totals).toMatchObject({ available: 0n, expired: 60n });
  });

  it('points that come back after their end, to who owes some', () => {
    const owing = [award('P1', 100), redeem(40), clawback(100, { 'P1/base': 60 })];
    const back = entry('return', 'C1', [['redeemed', 'available', 40]], {
      lots: { 'P1/base': 40 },
      refersTo: 'R1',
    });
    const over = { ...expireOf('P1', 40), event: 'C1' };
    const report = verify(written([...owing, back, over]));
    expect(report.findings).toEqual([]);
    expect(report.totals).toMatchObject({ available: -40n, expired: 40n });
  });
});

function expireOf(event: string, points: number): Entry {
  return entry('expire', 'T', [['available', 'expired', points]], { lots: { [`${event}/base`]: points } });
}
