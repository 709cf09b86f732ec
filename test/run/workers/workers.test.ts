/** Runs on threads against the same run in one piece. */
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemberProfile } from '../../../src/engine/event.js';
import type { Budget, RuleSet } from '../../../src/ruleset/types.js';
import { InputFault } from '../../../src/run/input-fault.js';
import { hireCrew } from '../../../src/run/workers/hire-crew.js';
import { sharePartitions } from '../../../src/run/workers/partitions.js';
import { runInParts } from '../../../src/run/workers/run-in-parts.js';
import {
  createTurnsMemory,
  prepareTurns,
  SharedTurns,
  StuckTurns,
} from '../../../src/run/workers/shared-turns.js';
import { campaign, give, limit, rule, ruleSet } from '../../support/rule-set.js';
import { memoryInput } from '../memory-input.js';
import { type ReferenceSetup, referenceMaker } from './reference-runner.js';

let code = '';

beforeAll(async () => {
  const made = await build({
    entryPoints: [new URL('./reference-worker.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  code = made.outputFiles[0]?.text ?? '';
});

const NO_MEMBERS: ReadonlyMap<string, MemberProfile> = new Map();
const NEVER = new AbortController().signal;

interface Asked extends Partial<ReferenceSetup> {
  readonly text: string | readonly string[];
  readonly workers: number;
  readonly signal?: AbortSignal;
  /** Whether the first worker is the thread of the test. */
  readonly isLocal?: boolean;
  /** What threads do instead of serving. */
  readonly wrong?: string;
}

async function run({
  text,
  workers,
  ruleSet: rules = PLAIN,
  signal = NEVER,
  isLocal = false,
  wrong = code,
  ...setup
}: Asked) {
  let written: Uint8Array[] = [];
  const texts = typeof text === 'string' ? [text] : text;
  const budgets = rules.content.campaigns.flatMap((one) => one.budgets);
  const whole = { members: NO_MEMBERS, ruleSet: rules, ...setup };
  const crew = hireCrew({
    workers,
    partitions: sharePartitions(workers),
    createLocalMaker: isLocal ? () => referenceMaker(whole) : null,
    startWorker: (start) => new Worker(wrong, { eval: true, workerData: { ...start, setup: whole } }),
    signal,
  });
  const result = await runInParts({
    crew,
    moreFor: () => null,
    openInputs: async () => texts.map((one, index) => memoryInput(one, 'jsonl', `in${index}`)),
    budgets,
    output: {
      write: (bytes) => void written.push(bytes.slice()),
      restart: () => {
        written = [];
      },
    },
    onProgress: () => undefined,
  }).finally(() => crew.dismiss());
  return { result, output: Buffer.concat(written).toString() };
}

const PLAIN = ruleSet({ rules: [rule('a', give(10), { limits: [limit('l', 25, 'day')] })] });

/** Purchases a minute apart, of members who take turns in no regular way. */
function purchases(count: number, change: (index: number) => object = () => ({})): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2027, 1, 1) + index * 60_000).toISOString();
    const member = `M${(index * index + (index >> 3)) % 41}`;
    const items = [{ sku: `S${index % 7}`, quantity: 1 + (index % 3), amount: `${10 + (index % 90)}.50` }];
    return JSON.stringify({ id: `P${String(index).padStart(6, '0')}`, member, at, items, ...change(index) });
  });
  return `${lines.join('\n')}\n`;
}

function budget(id: string, amount: number, parts: Partial<Budget> = {}): Budget {
  return { id, quota: { unit: 'points', amount }, per: 'campaign', end: 'pay-rest', ...parts };
}

const BUDGETED: RuleSet = ruleSet({
  campaigns: [
    campaign('spring', {
      budgets: [budget('a', 555), budget('b', 444, { per: 'day', end: 'pay-nothing' })],
    }),
    campaign('summer', { budgets: [budget('c', 111, { end: 'pay-in-full' })] }),
  ],
  rules: [
    rule('one', give(7), { limits: [limit('l', 30, 'week')] }),
    rule('two', give(5), {
      campaign: 'summer',
      when: { fact: 'member.balance', operator: 'greaterThan', value: 150 },
    }),
  ],
});

describe('a run on several threads', () => {
  it.each([
    ['without budgets', PLAIN, [3]],
    ['with budgets that end', BUDGETED, [2, 7]],
  ])('%s prints the same as one', async (_, rules, numbers) => {
    const text = purchases(400);
    const one = await run({ text, workers: 1, ruleSet: rules });
    expect(one.result.kind).toBe('done');
    expect(one.output.split('\n')).toHaveLength(401);
    for (const workers of numbers) {
      const many = await run({ text, workers, ruleSet: rules, isLocal: workers % 2 === 1 });
      expect(many.output).toBe(one.output);
      expect(many.result).toMatchObject({ kind: 'done', totals: { members: 41, purchases: 400 } });
      if (one.result.kind === 'done') expect(many.result).toMatchObject({ totals: one.result.totals });
    }
  });

  it('keeps the order of lines over chunks, inputs and line ends', async () => {
    const long = purchases(800, (index) => ({
      items: Array.from({ length: 60 + (index % 9) }, () => ({ sku: 'x'.repeat(40), amount: '12.00' })),
    }));
    const lines = long.split('\n');
    const texts = [
      `\uFEFF${lines.slice(0, 500).join('\r\n')}\r\n\r\n`,
      lines.slice(500).join('\n').trimEnd(),
    ];
    const one = await run({ text: texts, workers: 1 });
    const three = await run({ text: texts, workers: 3 });
    expect(one.result.kind).toBe('done');
    expect(three.output).toBe(one.output);
    expect(three.result).toEqual(one.result);
    expect(three.result).toMatchObject({ counts: { read: 800, accepted: 800 } });
  });

  it('gives rejects in the order of lines', async () => {
    const text = purchases(300, (index) => (index % 10 === 3 ? { items: [] } : {}));
    const one = await run({ text, workers: 1 });
    const two = await run({ text, workers: 2 });
    expect(two.result).toEqual(one.result);
    if (two.result.kind !== 'done') throw new Error(two.result.why);
    expect(two.result.rejects.map(({ line }) => line)).toEqual(
      Array.from({ length: 30 }, (_, at) => at * 10 + 4),
    );
  });
});

describe('what takes one thread is given up', () => {
  it.each([
    ['out of order', (index: number) => (index === 77 ? { at: '2026-12-31T00:00:00Z' } : {})],
    ['twice', (index: number) => (index === 250 ? { id: 'P000017' } : {})],
    [
      'out of order',
      (index: number) => (index >= 100 ? { at: '2027-03-01T00:00:00Z', id: `P${900 - index}` } : {}),
    ],
  ])('%s', async (why, change) => {
    const { result } = await run({ text: purchases(300, change), workers: 2 });
    expect(result).toMatchObject({ kind: 'gave-up', why: expect.stringContaining(why) });
  });

  it('a member who hides', async () => {
    const hidden = purchases(40).replaceAll('"member":"M', '"member":"\\u004d');
    const { result } = await run({ text: `${purchases(40)}${later(hidden)}`, workers: 5 });
    expect(result).toMatchObject({ kind: 'gave-up', why: expect.stringContaining('another partition') });
  });

  it('what only one worker finds, early or late', async () => {
    const lines = purchases(400).trimEnd().split('\n');
    for (const place of [1, 200, 399]) {
      const signup = JSON.stringify({ type: 'signup', id: 'S', member: 'M1', at: '2027-02-01T00:00:00Z' });
      const text = [...lines.slice(0, place), signup, ...lines.slice(place)].join('\n');
      const { result } = await run({ text, workers: 4 });
      expect(result).toMatchObject({ kind: 'gave-up', why: 'a record of kind event' });
    }
  });

  it('a line longer than a chunk', async () => {
    const text = purchases(3, (index) =>
      index === 1 ? { attributes: { note: 'x'.repeat(3_000_000) } } : {},
    );
    expect((await run({ text, workers: 2 })).result.kind).toBe('gave-up');
  });
});

function later(text: string): string {
  return text.replaceAll('"at":"2027-02', '"at":"2027-03').replaceAll('"id":"P', '"id":"Q');
}

describe('nothing half done', () => {
  it('a worker that dies ends the run with a message', async () => {
    const failing = run({ text: purchases(500), workers: 2, poison: 'P000234' });
    await expect(failing).rejects.toBeInstanceOf(InputFault);
    await expect(failing).rejects.toMatchObject({
      diagnostic: { code: 'JF5040', args: { why: 'poisoned' } },
    });
  });

  it.each([
    ['before it takes an order', 'process.exit(3)'],
    ['without ever saying anything', ''],
  ])('a thread that ends %s, while budgets are shared, ends the run', async (_, wrong) => {
    const failing = run({ text: purchases(500), workers: 2, ruleSet: BUDGETED, isLocal: true, wrong });
    await expect(failing).rejects.toMatchObject({ diagnostic: { code: 'JF5040' } });
  });

  it.each([true, false])(
    'a worker that dies at its turn holds up nobody: first one here %s',
    async (isLocal) => {
      const text = purchases(500);
      for (const poison of ['P000003', 'P000004', 'P000005', 'P000006'])
        await expect(run({ text, workers: 2, ruleSet: BUDGETED, isLocal, poison })).rejects.toThrow();
    },
  );

  it('nobody waits for ever for somebody who does not come on', () => {
    const memory = createTurnsMemory(2);
    prepareTurns(memory, 2, [[]]);
    const turns = new SharedTurns(memory, 0, 2, 100);
    turns.begin(['b'], 0);
    turns.startEvent(7);
    expect(() => turns.accountOf('b', 1)).toThrow(StuckTurns);
  });

  it('an interruption ends all threads', async () => {
    const controller = new AbortController();
    const text = purchases(10_000);
    const running = run({ text, workers: 2, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stop')), 20);
    await expect(running).rejects.toThrow('stop');
  });
});
