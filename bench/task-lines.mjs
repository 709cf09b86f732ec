/**
 * One process of the benchmark: contestants go from a file of lines to a file of decisions, in turns. Its only argument is JSON:
 *
 *   {folder, entries: [{name, set, input}], rounds, purchases}
 *
 * `input`: `purchases` or `unguessable`. Prints JSON: for every entry milliseconds a run, by round. What is written has to
 * be the bytes that `JSON.parse`, the program by hand and `JSON.stringify` write; of DuckDB the points and awards of all.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createLines } from './contestants/lines.mjs';
import { importEngines } from './engines.mjs';
import { alternate } from './measure.mjs';

const { folder, entries, rounds } = JSON.parse(process.argv[2]);
const engines = await importEngines(join(folder, 'engines.mjs'));
const outputs = [];
const ready = [];
for (const entry of entries) ready.push(await prepare(entry));
const times = await alternate(ready, rounds);
for (const { dispose } of ready) await dispose?.();
for (const output of outputs) rmSync(output, { force: true });
const rows = entries.map((entry, index) => ({ ...entry, ms: times[index] }));
process.stdout.write(`${JSON.stringify(rows)}\n`, () => process.exit(0));

/** Has run twice, to warm up, and its output is right; or this throws. */
async function prepare({ name, set, input }) {
  const file = join(folder, `${input}.jsonl`);
  const lines = await createLines(name, { folder, engines, set, input });
  const output = join(folder, `output-${process.pid}-${outputs.length}.jsonl`);
  outputs.push(output);
  const run = () => lines.run(file, output);
  // A run writes a new file; emptying one that is there would be counted as well.
  const reset = () => {
    rmSync(output, { force: true });
    lines.reset?.();
  };
  await run();
  lines.check?.(output);
  await reset();
  await run();
  if (lines.writesDecisions) compare(name, output, await expectedOutput(name, set, input, file));
  return { reset, run, dispose: lines.dispose };
}

async function expectedOutput(name, set, input, file) {
  const output = join(folder, `output-${process.pid}-expected.jsonl`);
  const hand = name.endsWith(':awards') ? 'hand:awards' : 'hand';
  const { run } = await createLines(hand, { folder, engines, set, input });
  await run(file, output);
  const digest = digestOf(output);
  rmSync(output);
  return digest;
}

function compare(name, output, digest) {
  if (digestOf(output) !== digest) throw new Error(`${name} has written other decisions`);
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
