/** A run on two real threads: rings that go round, decisions that are texts, and what can go wrong on the way. */

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { createFastFile } from '../../../src/run/fast/fast-output.js';
import { runFast } from '../../../src/run/fast/run-fast.js';
import type { ThreadSetup } from '../../../src/run/fast/thread-setup.js';
import { hireScribe } from '../../../src/run/pair/hire-scribe.js';
import { type PairRun, runAsPair } from '../../../src/run/pair/run-as-pair.js';
import { loadZone } from '../../../src/value/zone-data.js';
import { campaign, give, limit, member, ofSku, rule, ruleSet } from '../../support/rule-set.js';
import { memoryInput } from '../memory-input.js';
import { buildWorkerFile } from '../workers/worker-file.js';

const folder = mkdtempSync(join(tmpdir(), 'jifen-pair-'));
let workerFile: URL;

beforeAll(async () => {
  workerFile = await buildWorkerFile(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RULES: RuleSet = ruleSet({
  campaigns: [
    campaign('spring', {
      budgets: [
        { id: 'a', quota: { unit: 'points', amount: 20_000 }, per: 'campaign', end: 'pay-rest' },
        { id: 'b', quota: { unit: 'points', amount: 900 }, per: 'day', end: 'pay-nothing' },
      ],
    }),
    campaign('summer'),
  ],
  rules: [
    rule('one', give(7, { kind: 'line' }), { limits: [limit('l', 40, 'week')] }),
    rule('two', give(50), { campaign: 'summer', items: ofSku('S3') }),
  ],
});

const START_MS = Date.UTC(2027, 1, 1);

/** Short lines, two batches to a region, and enough for the rings to go round. Here and there a line that only the exact reader, or nobody, reads. */
function purchases(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = new Date(START_MS + index * 97_000).toISOString();
    const items = Array.from({ length: index % 500 === 7 ? 0 : 1 + (index % 2) }, (_item, place) => ({
      sku: `S${(index + place) % 11}`,
      quantity: 1 + (place % 3),
      // Beyond what columns hold: decided the exact way.
      amount: index % 1_000 === 3 ? '12345678901234.50' : `${10 + (index % 90)}.50`,
    }));
    const id = index % 97 === 5 ? `P\\u0030${index}` : `P0${index}`;
    // The place of what is no JSON is told in bytes.
    if (index % 3_001 === 3_000) return '{"id":';
    const name = `"id":"${id}","member":"M${(index * index + (index >> 3)) % 301}"`;
    return `{${name},"at":"${at}","items":${JSON.stringify(items)}}`;
  });
  return `${lines.join('\n')}\n`;
}

const shared = {
  ruleSet: RULES,
  vocabulary: vocabularyOfRuleSet(RULES.content),
  engine: 'fast',
} as const;
const known = {
  members: new Map([['M7', member({ id: 'M7', tier: 'gold' })]]),
  refusedMembers: new Set(['M11']),
};
const inputsOf = (texts: readonly string[]) =>
  texts.map((text, index) => memoryInput(text, 'jsonl', `in${index}`));

interface Wish {
  readonly rules?: RuleSet;
  readonly writesItems?: boolean;
}

async function onOneThread(texts: readonly string[], { rules = RULES, writesItems = true }: Wish = {}) {
  const file = join(folder, 'one.jsonl');
  const output = createFastFile(file);
  const zone = loadZone(shared.vocabulary.zone) ?? null;
  const inputs = inputsOf(texts);
  const onProgress = () => undefined;
  const run = {
    ...shared,
    ruleSet: rules,
    ...known,
    zone,
    inputs,
    write: output.write,
    writesItems,
    onProgress,
  };
  const result = await runFast(run);
  await output.commit();
  return { result, output: readFileSync(file, 'utf8') };
}

async function asPair(texts: readonly string[], wish: Wish = {}) {
  const file = join(folder, 'pair.jsonl');
  const output = createFastFile(file);
  const result = await runWith(workerFile, { ...wish, texts, output });
  if (result.kind === 'done') await output.commit();
  else output.discard();
  return { result, output: result.kind === 'done' ? readFileSync(file, 'utf8') : '' };
}

interface With extends Wish {
  readonly texts: readonly string[];
  readonly output: PairRun['output'];
  readonly onProgress?: () => void;
}

async function runWith(
  file: URL,
  { texts, output, rules = RULES, writesItems = true, onProgress = () => undefined }: With,
) {
  const inputs = texts.map((_, index) => `in${index}`);
  const setup: ThreadSetup = { ...shared, ruleSet: rules, inputs, writes: output !== null, writesItems };
  const scribe = hireScribe(file, setup);
  const openInputs = async () => inputsOf(texts);
  return await runAsPair({ scribe, ...known, openInputs, output, onProgress }).finally(() =>
    scribe.dismiss(),
  );
}

describe('a run on two threads', () => {
  it('writes the bytes of one, counts and refuses the same, over several inputs', async () => {
    const text = purchases(14_000);
    const half = text.indexOf('\n', text.length / 2) + 1;
    // The last line of an input need not end in a line feed.
    const texts = [text.slice(0, half - 1), '', text.slice(half)];
    const one = await onOneThread(texts);
    const two = await asPair(texts);
    if (one.result.kind !== 'done') throw new Error(one.result.why);
    const { totals, counts, rejects, stats } = one.result;
    expect(two.output === one.output).toBe(true);
    expect(two.result).toMatchObject({ kind: 'done', totals, counts, rejects });
    expect(totals.cuts.length).toBeGreaterThan(1);
    expect(rejects.length).toBeGreaterThan(9);
    expect(stats.exactPurchases).toBeGreaterThan(3);
    expect(two.result).toMatchObject({
      stats: { workers: 2, passes: 1, exactPurchases: stats.exactPurchases },
    });
  });

  it('reads a first line that is decided the exact way, with a byte order mark', async () => {
    const text = `\ufeff${purchases(4).split('\n').reverse().filter(Boolean).slice(0, 1).join('')}\n`;
    expect(text).toContain('12345678901234.50');
    const two = await asPair([text]);
    expect(two.result).toMatchObject({ kind: 'done', stats: { exactPurchases: 1 } });
    expect(two.output).toBe((await onOneThread([text])).output);
  });

  it('only counts where nobody wants the decisions', async () => {
    const text = purchases(2_000);
    const one = await onOneThread([text]);
    if (one.result.kind !== 'done') throw new Error(one.result.why);
    const { totals, counts } = one.result;
    const result = await runWith(workerFile, { texts: [text], output: null });
    expect(result).toMatchObject({ kind: 'done', totals, counts });
  });

  it('leaves out the points of items where nobody wants them', async () => {
    const text = purchases(300);
    const { output } = await asPair([text], { writesItems: false });
    expect(output).not.toContain('"items"');
    expect(output).toBe((await onOneThread([text], { writesItems: false })).output);
  });

  it('takes decisions that are too many for the memory of a batch', async () => {
    const rules = Array.from({ length: 200 }, (_, index) => rule(`r${index}`, give(1)));
    const many = ruleSet({ campaigns: [campaign('spring')], rules });
    const text = purchases(300).replace(/12345678901234/g, '12');
    const one = await onOneThread([text], { rules: many });
    expect((await asPair([text], { rules: many })).output).toBe(one.output);
    expect(one.output.split('"rule"').length).toBeGreaterThan(300 * 150);
  });

  it('remembers all ids from the start where they do not go on as they began', async () => {
    const lines = Array.from({ length: 17_000 }, (_, index) => {
      const id = index === 16_900 ? 'A' : `P${String(index).padStart(5, '0')}`;
      const at = new Date(START_MS + index * 1_000).toISOString();
      return `{"id":"${id}","member":"M${index % 7}","at":"${at}","items":[{"sku":"S1","amount":"1.50"}]}`;
    });
    const { result, output } = await asPair([lines.join('\n')]);
    expect(result).toMatchObject({ kind: 'done', totals: { purchases: 17_000 } });
    expect(output.split('\n')).toHaveLength(17_001);
    const twice = [...lines, lines[3]?.replace(/"at":"[^"]*"/, '"at":"2027-12-01T00:00:00Z"')].join('\n');
    expect((await asPair([twice])).result).toMatchObject({ kind: 'gave-up' });
  });
});

describe('what goes wrong on the other thread', () => {
  const texts = [purchases(3_000)];

  it('is what the system says of a file that cannot be written', async () => {
    const path = join(folder, 'read-only');
    writeFileSync(path, '');
    const file = openSync(path, 'r');
    const faultOf = (error: unknown) => new Error(`no: ${error}`);
    const output = { file, faultOf, restart: () => undefined };
    await expect(runWith(workerFile, { texts, output })).rejects.toThrow('no: Error: EBADF');
    closeSync(file);
  });

  it.each([
    ['at once', "throw new Error('at once')", 'at once'],
    ['without a word', 'process.exit(3)', 'exit code 3'],
  ])('is a thread that ends %s', async (_, code, why) => {
    const file = join(folder, 'dies.cjs');
    writeFileSync(file, code);
    const run = runWith(pathToFileURL(file), { texts, output: null });
    await expect(run).rejects.toMatchObject({ diagnostic: { code: 'JF5040', args: { why } } });
  });

  it('is nothing to wait for when the run is to end', async () => {
    const file = join(folder, 'sleeps.cjs');
    writeFileSync(file, 'setInterval(() => undefined, 1_000)');
    const onProgress = (): void => {
      throw new Error('interrupted');
    };
    await expect(runWith(pathToFileURL(file), { texts, output: null, onProgress })).rejects.toThrow(
      'interrupted',
    );
  });
});
