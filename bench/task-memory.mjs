/**
 * One process of the benchmark: the most memory that a command needs for a stream of lines. Its only argument is JSON:
 * {folder, set, input, arguments}. Prints JSON: `{rssMb, ms}`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { folder, set, input, words } = JSON.parse(process.argv[2]);
const jifen = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin/jifen.js');
const hook = join(folder, `memory-${process.pid}.cjs`);
const report = `${hook}.txt`;
// The kilobytes of the process at its fullest, threads included.
writeFileSync(
  hook,
  `const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
);
const output = join(folder, `memory-${process.pid}.jsonl`);
const files = ['--input', join(folder, `${input}.jsonl`), '--members', join(folder, 'members.jsonl')];
const start = performance.now();
const { status, stderr } = spawnSync(
  process.execPath,
  [
    '--require',
    hook,
    jifen,
    'run',
    ...words,
    '--ruleset',
    join(folder, `ruleset-${set}.json`),
    ...files,
    '--output',
    output,
  ],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const ms = performance.now() - start;
if (status !== 0) throw new Error(`jifen run ended with ${status}: ${stderr.slice(0, 2000)}`);
const rssMb = Number(readFileSync(report, 'utf8')) / 1024;
for (const file of [hook, report, output]) rmSync(file, { force: true });
process.stdout.write(`${JSON.stringify([{ name: 'memory', set, input, rssMb, ms: [ms] }])}\n`);
