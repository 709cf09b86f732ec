/** What every store promises, asked of each of them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../src/account/journal/create-journal.js';
import { JOURNAL_START } from '../../src/account/journal/journal-entry.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { unknownMember } from '../../src/engine/member-profile.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { createOverlayStore } from '../../src/store/overlay-store.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { Batch, LedgerPosition, Store, StoredMember } from '../../src/store/store.js';
import { StoreFault } from '../../src/store/store-fault.js';
import { exportOf, runIntoStore } from '../support/ledger/corner.js';
import { makeStream } from '../support/ledger/stream.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const STORES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ['in memory', async () => createMemoryStore()],
  ['over another one', () => createOverlayStore(createMemoryStore())],
  ['SQLite', () => openSqliteStore(join(temporaryFolder(), 'x.ledger'), { mode: 'create' })],
];

const START: LedgerPosition = { head: JOURNAL_START, clockMs: null, ruleSet: null, events: 0 };

function batch(changes: Partial<Batch>): Batch {
  return {
    from: START,
    to: { ...START, events: 1 },
    entries: [],
    members: [],
    purchases: [],
    redemptions: [],
    shared: null,
    events: [],
    outcomes: [],
    ruleSet: null,
    ...changes,
  };
}

function member(id: string, dueMs: number | null): StoredMember {
  const profile = { ...unknownMember(id), tags: ['#1', '=2'], attributes: new Map([['__proto__', '#x']]) };
  return { account: { profile, state: { ...initialMemberState(profile), balance: 10n ** 30n } }, dueMs };
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'nothing',
    (error: unknown) => (error instanceof StoreFault ? error.diagnostic.code : String(error)),
  );
}

describe.each(STORES)('a store %s', (_, open) => {
  it('begins empty', async () => {
    const store = await open();
    expect(await store.position()).toEqual(START);
    expect(await store.shared()).toEqual(initialSharedState());
    expect(await store.members(['M1'])).toEqual([]);
    expect(await store.dues(1e15, 10)).toEqual([]);
    expect(await store.ruleSet('x')).toBe(undefined);
    expect(await exportOf(store)).toBe('');
    await store.close();
  });

  it('gives members back as they were put, whatever their names are', async () => {
    const store = await open();
    const members = ['M1', '', '\u{1f600}', '\uffee', '积分', "'; DROP TABLE member"].map((id) =>
      member(id, 5),
    );
    await store.commit(batch({ members }));
    expect(await store.members(members.map(({ account }) => account.profile.id))).toEqual(members);
    await store.close();
  });

  it('gives dues by instant and then by member, by code units', async () => {
    const store = await open();
    const members = [
      member('\uffee', 5),
      member('\u{1f600}', 5),
      member('a', 5),
      member('z', 3),
      member('b', null),
      member('c', 9),
    ];
    await store.commit(batch({ members }));
    const dues = await store.dues(5, 10);
    expect(dues.map((due) => due.member)).toEqual(['z', 'a', '\u{1f600}', '\uffee']);
    expect((await store.dues(5, 2)).map((due) => due.member)).toEqual(['z', 'a']);
    const after = await store.membersAfter('a', 3);
    expect(after.map(({ account }) => account.profile.id)).toEqual(['b', 'c', 'z']);
    await store.close();
  });

  it('keeps what all share, with what was taken out of it', async () => {
    const store = await open();
    const one = { budgets: new Map([['b', { spent: 1n, closed: false }]]), stock: new Map([['s', 2n]]) };
    const two = { budgets: new Map([['b', { spent: 3n, closed: true }]]), stock: new Map([['t', 4n]]) };
    await store.commit(batch({ shared: one }));
    expect(await store.shared()).toEqual(one);
    const from = { ...START, events: 1 };
    await store.commit(batch({ from, to: { ...START, events: 2 }, shared: two }));
    expect(await store.shared()).toEqual(two);
    await store.close();
  });

  it('refuses a batch that was worked out from another position, and takes nothing of it', async () => {
    const store = await open();
    await store.commit(batch({ members: [member('M1', 1)] }));
    expect(await codeOf(store.commit(batch({ members: [member('M2', 1)] })))).toBe('JF5026');
    expect(await store.members(['M2'])).toEqual([]);
    await store.close();
  });

  it('gives entries from a number on, rule sets, events and outcomes', async () => {
    const store = await open();
    const stream = makeStream(3, 60);
    await runIntoStore(store, stream);
    const all = (await exportOf(store)).split('\n');
    const { head, events, ruleSet } = await store.position();
    expect([all.length, events]).toEqual([head.seq, 60]);
    const later: string[] = [];
    for await (const line of store.entries(5)) later.push(line);
    expect(later).toEqual(all.slice(4));
    expect(await store.ruleSet(ruleSet ?? '')).toContain(ruleSet ?? '-');
    expect(await store.events(['E0', 'nothing'])).toMatchObject([{ id: 'E0' }]);
    const outcomes = [];
    for await (const one of store.outcomes()) outcomes.push(one);
    const entries = createJournal().append(outcomes.flatMap(({ outcome }) => outcome.entries));
    expect(entries.map(({ hash }) => hash).at(-1)).toBe(head.hash);
    const mine = outcomes.filter(({ outcome }) => outcome.member === 'M1');
    const ofM1 = [];
    for await (const one of store.outcomes('M1')) ofM1.push(one);
    expect(ofM1).toEqual(mine);
    await store.close();
  });
});

describe('a store over another one', () => {
  it('shows whom it changed in the place of the one there, part by part, and leaves that one alone', async () => {
    const base = createMemoryStore();
    const ids = ['A', 'B', 'C', 'D', 'E'];
    await base.commit(batch({ members: ids.map((id) => member(id, 100)) }));
    const over = await createOverlayStore(base);
    const to = { ...START, events: 2 };
    const changed = [member('A', null), member('AA', 50), member('C', 300)];
    await over.commit(batch({ from: { ...START, events: 1 }, to, members: changed }));
    const seen: (readonly [id: string, dueMs: number | null])[] = [];
    for (let last: string | null = null; ; ) {
      const [next] = await over.membersAfter(last, 1);
      if (next === undefined) break;
      last = next.account.profile.id;
      seen.push([last, next.dueMs]);
    }
    expect(seen).toEqual([
      ['A', null],
      ['AA', 50],
      ['B', 100],
      ['C', 300],
      ['D', 100],
      ['E', 100],
    ]);
    expect(await over.dues(200, 3)).toEqual([
      { member: 'AA', instantMs: 50 },
      { member: 'B', instantMs: 100 },
      { member: 'D', instantMs: 100 },
    ]);
    expect((await base.members(['A', 'AA'])).map(({ dueMs }) => dueMs)).toEqual([100]);
  });
});
