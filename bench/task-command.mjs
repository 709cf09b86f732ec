/**
 * Whole commands as processes, in turns: `jifen run` and what it costs. Its only argument is JSON:
 *
 *   {folder, entries: [{name, words}], rounds}
 *
 * Prints JSON: for every entry milliseconds and most megabytes, by round. All of them have to write the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { folder, entries, rounds } = JSON.parse(process.argv[2]);
const jifen = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin/jifen.js');
const hook = join(folder, `hook-${process.pid}.cjs`);
const report = `${hook}.json`;
const output = `${hook}.jsonl`;
// Kilobytes of the process at its fullest, threads included.
writeFileSync(
  hook,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
  require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
);
const results = entries.map((entry) => ({ ...entry, ms: [], rssMb: [] }));
let digest;
for (let round = 0; round < rounds; round += 1) {
  for (const result of results) {
    const { ms, rssMb } = run(result.words);
    result.ms.push(ms);
    result.rssMb.push(rssMb);
    const written = createHash('sha256').update(readFileSync(output)).digest('hex');
    digest ??= written;
    if (written !== digest) throw new Error(`${result.name} has written other decisions`);
  }
}
for (const file of [hook, report, output]) rmSync(file, { force: true });
process.stdout.write(`${JSON.stringify(results)}\n`);

/** Milliseconds on the clock, or of processor time where that is less: others use the machine. */
function run(words) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', hook, jifen, 'run', ...words, '--output', output],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`jifen run ended with ${status}: ${stderr.slice(0, 2000)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  return { ms: Math.min(wall, (userCPUTime + systemCPUTime) / 1000), rssMb: maxRSS / 1024 };
}
