/** Runs into a ledger: the same as in memory, wherever batches end, however often, and whatever came before. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Applied } from '../../src/run/applied.js';
import { verifyStore } from '../../src/run/ledger/verify-store.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { compileLedgerProject, exportOf, runInMemory, runIntoStore } from '../support/ledger/corner.js';
import { makeStream } from '../support/ledger/stream.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const STREAM = makeStream(7, 250);
const LIMITS = { eventsMax: 1000, duesMax: 2000 };

/** What a run told, without where records stood. */
function told(applied: readonly Applied[]): unknown[] {
  return applied.map((one) => (one.kind === 'outcome' ? one.outcome : one));
}

async function inNewStore(options: Parameters<typeof runIntoStore>[2] = {}): Promise<Store> {
  const store = createMemoryStore();
  await runIntoStore(store, STREAM, options);
  return store;
}

describe('a run into a ledger', () => {
  it('tells what a run in memory tells', async () => {
    const store = createMemoryStore();
    const options = { asOf: '2027-06-30' };
    const outcomes = told(await runIntoStore(store, STREAM, options));
    const inMemory = told(await runInMemory(STREAM, options));
    expect(outcomes).toEqual(inMemory);
  });

  it('has something of everything', async () => {
    const store = await inNewStore({ asOf: '2027-06-30' });
    const entries = (await exportOf(store)).split('\n').map((line) => JSON.parse(line) as { kind: string });
    const kinds = new Set(entries.map(({ kind }) => kind));
    for (const kind of ['opening', 'award', 'release', 'expire', 'redeem', 'return', 'donate', 'clawback'])
      expect(kinds).toContain(kind);
    expect(await verifyStore(store)).toMatchObject({ findings: [], firstBad: null });
  });

  it.each([
    [1, 1],
    [3, 2],
    [50, 7],
    [1000, 5],
  ])('gives the same entries in batches of %i events and %i dues', async (eventsMax, duesMax) => {
    const whole = await inNewStore({ asOf: '2027-12-31', limits: LIMITS });
    const parts = await inNewStore({ asOf: '2027-12-31', limits: { eventsMax, duesMax } });
    expect(await exportOf(parts)).toBe(await exportOf(whole));
    expect(await parts.shared()).toEqual(await whole.shared());
    expect(await parts.membersAfter(null, 100)).toEqual(await whole.membersAfter(null, 100));
  });

  it('adds nothing when the same records come again', async () => {
    const store = await inNewStore();
    const before = await exportOf(store);
    const position = await store.position();
    const again = await runIntoStore(store, STREAM);
    expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['known', 'refused']));
    expect(await exportOf(store)).toBe(before);
    expect(await store.position()).toEqual(position);
  });

  it('gives the same entries whether records come at once or in files one after the other', async () => {
    const store = createMemoryStore();
    for (const end of [90, 150, 250])
      await runIntoStore(store, { ...STREAM, events: STREAM.events.slice(0, end) });
    expect(await exportOf(store)).toBe(await exportOf(await inNewStore()));
  });

  it('refuses an event that was booked with other content', async () => {
    const store = await inNewStore();
    const before = await exportOf(store);
    const [first = ''] = STREAM.events;
    const changed = first.replace(/"at":"[^"]*"/, '"at":"2027-01-01T00:00:01Z"');
    const applied = await runIntoStore(store, { ...STREAM, events: [changed] });
    expect(applied).toMatchObject([{ kind: 'refused', problem: { code: 'JF4031' } }]);
    expect(await exportOf(store)).toBe(before);
  });

  it('books under a new rule set from then on, and remembers the old one', async () => {
    const store = createMemoryStore();
    await runIntoStore(store, { ...STREAM, events: STREAM.events.slice(0, 120) });
    const before = (await exportOf(store)).split('\n').length;
    const ruleSet = compileLedgerProject([['give 1 point per 1 CNY', 'give 2 points per 1 CNY']]);
    await runIntoStore(store, STREAM, { ruleSet });
    const lines = (await exportOf(store)).split('\n').map((line) => JSON.parse(line) as { ruleSet: string });
    expect(new Set(lines.slice(0, before).map((line) => line.ruleSet)).size).toBe(1);
    expect(lines.slice(before).every((line) => line.ruleSet === ruleSet.hash)).toBe(true);
    expect(await store.ruleSets()).toHaveLength(2);
    expect((await verifyStore(store)).findings).toEqual([]);
  });

  it('keeps in a file what it keeps in memory', async () => {
    const path = join(temporaryFolder(), 'corner.ledger');
    const memory = createMemoryStore();
    for (const end of [100, 250]) {
      const part = { ...STREAM, events: STREAM.events.slice(0, end) };
      const file = await openSqliteStore(path, { mode: 'create' });
      expect(told(await runIntoStore(file, part))).toEqual(told(await runIntoStore(memory, part)));
      await file.close();
    }
    const file = await openSqliteStore(path, { mode: 'read' });
    expect(await exportOf(file)).toBe(await exportOf(memory));
    expect(await file.membersAfter(null, 100)).toEqual(await memory.membersAfter(null, 100));
    await file.close();
  });
});
