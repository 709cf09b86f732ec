/** A module made by `jifen build` decides as `jifen run` does, needs nothing, and is what its declarations say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Campaigns } from '../../src/standalone/campaigns.js';
import { writeModule } from '../../src/standalone/write-module.js';
import { ruleSet } from '../support/rule-set.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JIFEN = join(ROOT, 'bin/jifen.js');
const YEAR = join(ROOT, 'campaigns/sample/year.jsonl');

const EMPTY = ruleSet({});
let folder = '';
let printed = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jifen-test-'));
  printed = node([JIFEN, 'build', join(ROOT, 'campaigns'), '-o', 'campaigns.mjs', '--lang', 'en']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a program prints on standard output. */
function node(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Reads events from a file and prints the lines of a run, and problems with their code. */
const REPLAY = `
import { readFileSync } from 'node:fs';
import { openAccounts } from './campaigns.mjs';
const accounts = openAccounts();
for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\\n')) {
  const { lines, problem } = accounts.apply(line);
  for (const one of [...lines, ...(problem === null ? [] : [problem.code])]) console.log(one);
}`;

describe('a module', () => {
  it('books a year of events as a run does, also where code must not be made', () => {
    writeFileSync(join(folder, 'replay.mjs'), REPLAY);
    const run = node([
      JIFEN,
      'run',
      join(ROOT, 'campaigns'),
      '--input',
      YEAR,
      '--output',
      '-',
      '--lang',
      'en',
    ]);
    expect(run.split('\n').length).toBeGreaterThan(15);
    expect(node(['replay.mjs', YEAR])).toBe(run);
    expect(node(['--disallow-code-generation-from-strings', 'replay.mjs', YEAR])).toBe(run);
  });

  it('decides purchases one by one, with states that go out and come in as JSON', async () => {
    const { evaluate, openAccounts, ruleSetHash } = await load('campaigns.mjs');
    expect(ruleSetHash).toMatch(/^[0-9a-f]{64}$/);
    const purchase = (id: string): string =>
      JSON.stringify({
        id,
        member: 'M1',
        at: `2027-02-1${id.slice(1)}T12:00:00+08:00`,
        items: [{ amount: '100.00' }],
      });
    const accounts = openAccounts();
    let state = null as never;
    let shared = null as never;
    for (const id of ['P1', 'P2', 'P3']) {
      const answer = evaluate({ purchase: purchase(id), state, shared });
      expect(answer.problem).toBeNull();
      if (answer.decision === null) throw new Error('no decision');
      [state, shared] = JSON.parse(JSON.stringify([answer.state, answer.shared])) as [never, never];
      const [line = ''] = accounts.apply(purchase(id)).lines;
      expect(JSON.parse(line)).toMatchObject(JSON.parse(answer.decision) as object);
    }
  });

  it('says why it refuses a record, in both languages', async () => {
    const module = await load('campaigns.mjs');
    const { problem } = module.evaluate({ purchase: '{"id":"P1"' });
    expect(problem?.code).toMatch(/^JF40/);
    expect(problem?.reason.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(() => module.evaluate({ purchase: '{}', state: { balance: 1 } })).not.toThrow();
    expect(() => module.openAccounts(['{}'])).toThrow(TypeError);
  });

  it('imports nothing, and its size is printed', () => {
    const text = readFileSync(join(folder, 'campaigns.mjs'), 'utf8');
    expect(text).not.toMatch(/^\s*import\b|\b(?:import|require)\s*\(\s*["'`]/m);
    const size = Buffer.byteLength(text).toLocaleString('en');
    expect(printed).toMatch(new RegExp(`^campaigns\\.mjs: ${size} bytes, [\\d,]+ packed with gzip\\n$`));
  });

  it('is what its declarations say', () => {
    const program = [
      "import { evaluate, openAccounts, ruleSetHash, type Answer } from './campaigns.mjs';",
      'const answer: Answer = evaluate({ purchase: ruleSetHash, member: null });',
      'export const code: string = answer.problem?.code ?? answer.decision ?? "skipped";',
      'const { decision, state, shared, problem } = evaluate({ purchase: ruleSetHash });',
      'export const all: readonly unknown[] = [decision, state, shared, problem];',
      "export const lines: readonly string[] = openAccounts(new Set(['{}'])).apply('{}').lines;",
      '// @ts-expect-error a purchase is a text',
      'evaluate({ purchase: 1 });',
      '',
    ];
    writeFileSync(join(folder, 'program.mts'), program.join('\n'));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'program.mts'];
    node([join(ROOT, 'node_modules/typescript/bin/tsc'), ...options]);
  });
});

it('texts of a rule set stay texts', async () => {
  const hostile = '</script> `$\u007bJSON}` \u2028 " \\ */ __proto__';
  const { program } = EMPTY.content;
  const content = { ...EMPTY.content, program: { ...program, title: { en: hostile, zh: hostile } } };
  // Instead of the runtime: says what it was given.
  const runtime = 'var JifenRuntime={openCampaigns:(given)=>({ruleSetHash:given.content.program.title.en})};';
  const text = writeModule({ runtime, ruleSet: { ...EMPTY, content }, version: '1.0.0' });
  expect(text).not.toContain('</script>');
  writeFileSync(join(folder, 'hostile.mjs'), text);
  expect((await load('hostile.mjs')).ruleSetHash).toBe(hostile);
});

function load(name: string): Promise<Campaigns> {
  return import(join(folder, name)) as Promise<Campaigns>;
}
