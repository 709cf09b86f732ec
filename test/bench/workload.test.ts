/** What the benchmark works on is the same everywhere, and Jifen accepts it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { benchModule } from './bench-modules.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jifen-workload-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the workload is the same every time, on every machine', async () => {
  const { writeWorkload } = await benchModule('workload/write.mjs');
  const options = { purchases: 500, sizes: [12, 100], dead: [30] };
  const digests = ['first', 'second'].map((name) =>
    writeWorkload(join(folder, name), options).map(({ sha256, bytes }) => ({ sha256, bytes })),
  );
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[0]?.map(({ sha256 }) => sha256.slice(0, 12))).toMatchInlineSnapshot(`
    [
      "28631e4747be",
      "5fe961ede095",
      "1bce617d5420",
      "fb9d6e13f15c",
      "35fba7d64053",
      "eff201c439a1",
      "e890af722258",
      "1a0985ec0d6b",
      "594b8539f514",
    ]
  `);
});

test('a line is about 540 bytes, and has about three items', async () => {
  const { makePurchases } = await benchModule('workload/purchases.mjs');
  const records = [...makePurchases(5_000)];
  const bytes = records.reduce((sum, record) => sum + JSON.stringify(record).length + 1, 0) / records.length;
  const items = records.reduce((sum, record) => sum + record.items.length, 0) / records.length;
  expect(Math.round(bytes / 20) * 20).toBe(540);
  expect(Math.round(items)).toBe(3);
});

describe('jifen check finds nothing to say about', () => {
  const SETS = ['12 rules', '100 rules', '1,000 rules', '12 rules with state', '40 dead rules'];

  test.each(SETS)('%s', async (set) => {
    const { makeRules, makeDeadRules } = await benchModule('workload/rules.mjs');
    const { makeProject } = await benchModule('workload/campaigns.mjs');
    const size = Number(set.split(' ')[0]?.replace(',', ''));
    const rules = set.includes('dead') ? makeDeadRules(size) : makeRules(size);
    const [program, ...campaigns] = makeProject({ ...rules, stateful: set.includes('state') });
    if (program === undefined) throw new Error('a project begins with its jifen.yaml');
    const { ruleSet, diagnostics } = compileProject({ program, campaigns });
    expect(diagnostics).toEqual([]);
    expect(ruleSet?.content.rules.length).toBe(set.includes('dead') ? size + 15 : size + 3);
  });
});

test('what cannot be guessed is what it was before', async () => {
  const { writeWorkload } = await benchModule('workload/write.mjs');
  const target = join(folder, 'third');
  writeWorkload(target, { purchases: 50, sizes: [], dead: [] });
  const [plain, other] = ['purchases', 'unguessable'].map((name) =>
    readFileSync(join(target, `${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  const records = other?.map((line) => {
    const { id, member, ...rest } = JSON.parse(line);
    return { ...rest, id: id.replace('订单', ''), member: member.replace('会员', '') };
  });
  expect(records).toEqual(plain?.map((line) => JSON.parse(line)));
  expect(new Set(other?.map((line) => line.slice(0, 6))).size).toBeGreaterThan(5);
  expect(other?.join('')).toMatch(/\\u00/);
});
