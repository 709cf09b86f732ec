import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareEntries,
  createSorter,
  type SortEntry,
  type SortLimits,
} from '../../src/run/external-sort.js';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sort-test-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function sort(entries: readonly SortEntry[], limits: SortLimits): Promise<SortEntry[]> {
  const sorter = createSorter(limits);
  for (const entry of entries) await sorter.add(entry);
  const sorted: SortEntry[] = [];
  for await (const entry of sorter.sorted()) sorted.push(entry);
  await sorter.close();
  return sorted;
}

const entry = fc.record({
  rank: fc.integer({ min: -3, max: 3 }),
  key: fc.string({ unit: 'grapheme', maxLength: 3 }),
  input: fc.nat(1),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => JSON.stringify(text)),
});
const entries = fc
  .array(entry, { maxLength: 60 })
  .map((list) =>
    list.map((one, index): SortEntry => ({ ...one, key: one.key.replace(/\s/g, '_'), line: index + 1 })),
  );

describe('createSorter', () => {
  it('gives the same order in memory and on disk', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.integer({ min: 0, max: 20 }), async (list, entriesMax) => {
        const expected = [...list].sort(compareEntries);
        expect(await sort(list, { entriesMax: 1000, lengthMax: 1e6 })).toEqual(expected);
        expect(await sort(list, { entriesMax, lengthMax: 1e6, directory })).toEqual(expected);
        expect(await sort(list, { entriesMax: 1000, lengthMax: 300, directory })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('merges more runs than it opens at a time', async () => {
    const list = Array.from({ length: 300 }, (_, index): SortEntry => {
      return { rank: (index * 7919) % 300, key: 'k', input: 0, line: index, text: 'x'.repeat(index) };
    });
    const sorted = await sort(list, { entriesMax: 1, lengthMax: 1e6, directory });
    expect(sorted).toEqual([...list].sort(compareEntries));
  });

  it('leaves no file behind, closed or not', async () => {
    const sorter = createSorter({ entriesMax: 1, lengthMax: 1e6, directory });
    for (let line = 0; line < 10; line += 1)
      await sorter.add({ rank: 0, key: 'k', input: 0, line, text: '' });
    expect(await readdir(directory)).toEqual([]);
    await sorter.close();
  });

  it('says when there is no room for temporary files', async () => {
    const limits = { entriesMax: 0, lengthMax: 1e6, directory: join(directory, 'missing') };
    await expect(sort([{ rank: 0, key: '', input: 0, line: 1, text: '' }], limits)).rejects.toMatchObject({
      diagnostic: { code: 'JF5009', args: { why: 'ENOENT' } },
    });
  });
});
