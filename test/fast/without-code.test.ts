/** Where no code may be made from text, the same answers come from closures. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { randomCase } from '../support/random-project/random-case.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { plainOf } from './support/plain-of.js';

interface Answer {
  readonly makesCode: boolean;
  readonly lines: readonly string[];
}

it('answers alike with code and without', async () => {
  const tasks = [11, 12, 13, 14, 15, 16].flatMap((seed) => {
    const made = randomCase(seed, 40);
    return made === null ? [] : [{ ruleSet: made.ruleSet, purchases: made.read.purchases.map(plainOf) }];
  });
  const folder = temporaryFolder({ 'tasks.json': JSON.stringify(tasks) });
  const outfile = join(folder, 'child.mjs');
  const entry = join(import.meta.dirname, 'support/decide-child.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' });
  const run = (flags: readonly string[]): Answer =>
    JSON.parse(execFileSync(process.execPath, [...flags, outfile, join(folder, 'tasks.json')], CHILD));
  const [usual, strict] = [run([]), run(['--disallow-code-generation-from-strings'])];
  expect([usual.makesCode, strict.makesCode]).toEqual([true, false]);
  expect(usual.lines.length).toBeGreaterThan(100);
  expect(strict.lines).toEqual(usual.lines);
});

const CHILD = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
