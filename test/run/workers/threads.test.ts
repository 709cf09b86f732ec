/** The fast pipeline on real threads: chunks, slots and shared memory in use, budgets that end in the middle. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabularyOfRuleSet } from '../../../src/records/vocabulary-of-rule-set.js';
import type { Budget, RuleSet } from '../../../src/ruleset/types.js';
import { createFastFile } from '../../../src/run/fast/fast-output.js';
import { runFast } from '../../../src/run/fast/run-fast.js';
import { hireFastCrew, runOnWorkers } from '../../../src/run/workers/run-on-workers.js';
import { loadZone } from '../../../src/value/zone-data.js';
import { campaign, give, limit, member, ofSku, rule, ruleSet, test } from '../../support/rule-set.js';
import { memoryInput } from '../memory-input.js';
import { buildWorkerFile } from './worker-file.js';

const folder = mkdtempSync(join(tmpdir(), 'jifen-threads-'));
let workerFile: URL;

beforeAll(async () => {
  workerFile = await buildWorkerFile(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function budget(id: string, amount: number, parts: Partial<Budget> = {}): Budget {
  return { id, quota: { unit: 'points', amount }, per: 'campaign', end: 'pay-rest', ...parts };
}

const LATE = 6_000;
const START_MS = Date.UTC(2027, 1, 1);
const STEP_MS = 97_000;

/** So late that nothing tells that its budget will end so soon. */
const isLate = test('time.instant', 'greaterThanInclusive', START_MS + LATE * STEP_MS);

const RULES: RuleSet = ruleSet({
  campaigns: [
    campaign('spring', { budgets: [budget('a', 20_000), budget('b', 900, { per: 'day' })] }),
    campaign('summer', {
      budgets: [budget('c', 70, { end: 'pay-in-full', quota: { unit: 'times', amount: 70 } })],
    }),
    campaign('autumn', { budgets: [budget('d', 333, { end: 'pay-nothing' })] }),
  ],
  rules: [
    rule('one', give(7, { kind: 'line' }), { limits: [limit('l', 40, 'week')] }),
    rule('two', give(50), { campaign: 'summer', items: ofSku('S3') }),
    rule('three', give(4), { campaign: 'autumn', when: isLate }),
  ],
});

const COUNT = 9_000;

/** More than four chunks, which is more than there are slots. */
function purchases(): string {
  const lines = Array.from({ length: COUNT }, (_, index) => {
    const at = new Date(START_MS + index * STEP_MS).toISOString();
    const items = Array.from({ length: 1 + (index % 13) }, (_item, place) => ({
      sku: `S${(index + place) % 11}`,
      quantity: 1 + (place % 3),
      amount: `${10 + (index % 90)}.50`,
    }));
    // Here and there a line that only the exact reader reads.
    const id = index % 97 === 5 ? `P\\u0030${index}` : `P0${index}`;
    const name = `"id":"${id}","member":"M${(index * index + (index >> 3)) % 301}"`;
    return `{${name},"at":"${at}","items":${JSON.stringify(index % 500 === 7 ? [] : items)}}`;
  });
  return `${lines.join('\n')}\n`;
}

const TEXT = purchases();
const shared = {
  ruleSet: RULES,
  vocabulary: vocabularyOfRuleSet(RULES.content),
  members: new Map([['M7', member({ id: 'M7', tier: 'gold' })]]),
  refusedMembers: new Set(['M11']),
  engine: 'fast',
} as const;
const inputsOf = (text: string) => [memoryInput(text, 'jsonl', 'in')];

async function onOneThread(text: string, writesItems = true) {
  const file = join(folder, 'one.jsonl');
  const output = createFastFile(file);
  const zone = loadZone(shared.vocabulary.zone) ?? null;
  const onProgress = () => undefined;
  const inputs = inputsOf(text);
  const result = await runFast({ ...shared, zone, inputs, write: output.write, writesItems, onProgress });
  await output.commit();
  return { result, output: readFileSync(file, 'utf8') };
}

async function onThreads(workers: number, text: string, writesItems = true) {
  const file = join(folder, `${workers}.jsonl`);
  const output = createFastFile(file);
  const { ruleSet: rules, vocabulary, engine, members, refusedMembers } = shared;
  const crew = hireFastCrew({
    ruleSet: rules,
    vocabulary,
    engine,
    inputs: ['in'],
    writes: true,
    writesItems,
    workers,
    workerFile,
    signal: new AbortController().signal,
  });
  const result = await runOnWorkers(crew, {
    ruleSet: rules,
    members,
    refusedMembers,
    openInputs: async () => inputsOf(text),
    output,
    onProgress: () => undefined,
  }).finally(() => crew.dismiss());
  await output.commit();
  return { result, output: readFileSync(file, 'utf8') };
}

describe('a fast run on threads', () => {
  it('writes the bytes of one thread, counts and refuses the same, and begins anew for what nothing foretold', async () => {
    const one = await onOneThread(TEXT);
    if (one.result.kind !== 'done') throw new Error(one.result.why);
    expect(one.result.totals.cuts).toHaveLength(4);
    for (const workers of [3]) {
      const { result, output } = await onThreads(workers, TEXT);
      if (result.kind !== 'done') throw new Error(result.why);
      expect(output === one.output).toBe(true);
      const { totals, counts, rejects } = one.result;
      expect(result).toMatchObject({ totals, counts, rejects });
      expect(result.passes).toBe(2);
    }
  });

  it('leaves out the points of items where nobody wants them', async () => {
    const text = TEXT.split('\n').slice(0, 200).join('\n');
    const { output } = await onThreads(2, text, false);
    expect(output).not.toContain('"items"');
    expect(output).toBe((await onOneThread(text, false)).output);
  });

  it('leaves what is no JSON Lines to one thread', async () => {
    const { ruleSet: rules, vocabulary, engine, members, refusedMembers } = shared;
    const setup = { ruleSet: rules, vocabulary, engine, inputs: ['in'], writes: false, writesItems: false };
    const crew = hireFastCrew({ ...setup, workers: 2, workerFile, signal: new AbortController().signal });
    const result = await runOnWorkers(crew, {
      ruleSet: rules,
      members,
      refusedMembers,
      openInputs: async () => [memoryInput('id,member,at,amount', 'csv', 'in')],
      output: null,
      onProgress: () => undefined,
    }).finally(() => crew.dismiss());
    expect(result).toMatchObject({ kind: 'gave-up' });
  });

  it.each([0, 1, 2])('skips one byte order mark before the first line, of %i', async (marks) => {
    const text = '\uFEFF'.repeat(marks) + TEXT.split('\n').slice(0, 20).join('\n');
    const one = await onOneThread(text);
    const two = await onThreads(2, text);
    if (one.result.kind !== 'done') throw new Error(one.result.why);
    const { totals, counts, rejects } = one.result;
    expect(two.result).toMatchObject({ kind: 'done', totals, counts, rejects });
    expect(two.output).toBe(one.output);
    expect(rejects.filter(({ line }) => line === 1)).toHaveLength(marks === 2 ? 1 : 0);
  });

  it('remembers all ids from the start where they do not go on as they began', async () => {
    const lines = Array.from({ length: 17_000 }, (_, index) => {
      const id = index === 16_900 ? 'A' : `P${String(index).padStart(5, '0')}`;
      const at = new Date(START_MS + index * 1_000).toISOString();
      return `{"id":"${id}","member":"M${index % 7}","at":"${at}","items":[{"sku":"S1","amount":"1.50"}]}`;
    });
    const { result, output } = await onThreads(2, lines.join('\n'));
    expect(result).toMatchObject({ kind: 'done', passes: 2, totals: { purchases: 17_000 } });
    expect(output.split('\n')).toHaveLength(17_001);
    const twice = [...lines, lines[3]?.replace(/"at":"[^"]*"/, '"at":"2027-12-01T00:00:00Z"')].join('\n');
    expect((await onThreads(2, twice)).result).toMatchObject({ kind: 'gave-up' });
  });
});
