/** What the numbers in a ledger mean stays as it was when another rule set comes into force. */
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { compileLedgerProject, exportOf, runIntoStore } from '../support/ledger/corner.js';
import { makeStream } from '../support/ledger/stream.js';

const STREAM = makeStream(7, 60);
const FIRST = { ...STREAM, events: STREAM.events.slice(0, 30) };

describe('another rule set for a ledger', () => {
  it.each([
    ['a tier between', 'steps: [basic, silver]', 'steps: [basic, bronze, silver]', 'basic, bronze, silver'],
    ['decimals of points', 'points: {decimals: 0', 'points: {decimals: 2', 'decimals of points: 0, now 2'],
    ['another currency', 'currency: {code: CNY, digits: 2}', 'currency: {code: CNY, digits: 3}', 'CNY (3)'],
  ])('is refused with %s, and nothing is booked', async (_, from, to, what) => {
    const store = createMemoryStore();
    await runIntoStore(store, FIRST);
    const [entries, position] = [await exportOf(store), await store.position()];
    const ruleSet = compileLedgerProject([[from, to]]);
    const error = await runIntoStore(store, STREAM, { ruleSet }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ diagnostic: { code: 'JF5028' } });
    expect(JSON.stringify(error)).toContain(what);
    expect([await exportOf(store), await store.position()]).toEqual([entries, position]);
  });

  it('may add tiers above, and leave them out again', async () => {
    const store = createMemoryStore();
    await runIntoStore(store, FIRST);
    const ruleSet = compileLedgerProject([['steps: [basic, silver]', 'steps: [basic, silver, gold]']]);
    await runIntoStore(store, { ...STREAM, events: STREAM.events.slice(0, 45) }, { ruleSet });
    await runIntoStore(store, STREAM);
    expect(await store.ruleSets()).toHaveLength(2);
  });
});
