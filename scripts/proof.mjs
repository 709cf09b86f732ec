// Proves on random projects and purchases that the evaluator and json-rules-engine find the same rules applicable.
// The projects are made of the phrase book's own examples and compiled from text; purchases lie on the borders that
// they speak of. Two threads. Exit code 1 when there is any difference.
//
//   npm run proof -- --purchases 100000 --seed 7
//   npm run proof -- kill --kills 500        (see proof/kill.mjs)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { proveKills } from './proof/kill.mjs';

const [part, ...words] = process.argv.slice(2);
if (part === 'kill') process.exit(await proveKills(words));

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const THREADS = 2;
const PER_PROJECT = 250;
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    purchases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20270206' },
  },
});
const [purchases, seed] = [values.purchases, values.seed].map(Number);
if (!Number.isSafeInteger(purchases) || purchases < THREADS || !Number.isSafeInteger(seed) || seed < 0) {
  process.stderr.write('--purchases takes a number from 2 on, --seed one from 0 on\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'jifen-proof-'));
try {
  process.exitCode = await prove();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prove() {
  const outfile = join(folder, 'proof-worker.mjs');
  await build({
    entryPoints: [join(root, 'test/differential/proof-worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    banner: {
      js: "import{createRequire as proofRequire}from'node:module';const require=proofRequire(import.meta.url);",
    },
  });
  const start = performance.now();
  const totals = {
    purchases: 0,
    projects: 0,
    refused: 0,
    repaired: 0,
    judged: 0,
    held: 0,
    snapshots: 0,
    differences: [],
  };
  const show = createProgress();
  const add = (counts) => {
    for (const name of Object.keys(totals)) totals[name] = sumUp(totals[name], counts[name]);
    show(totals.purchases);
  };
  await Promise.all(Array.from({ length: THREADS }, (_, thread) => runThread(outfile, thread, add)));
  return conclude(totals, (performance.now() - start) / 1000);
}

function sumUp(total, found) {
  return Array.isArray(total) ? [...total, ...found] : total + found;
}

function runThread(file, thread, add) {
  const share = Math.floor(purchases / THREADS) + (thread < purchases % THREADS ? 1 : 0);
  const workerData = { seed: seed + thread, stride: THREADS, purchases: share, perProject: PER_PROJECT };
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    worker.on('message', add);
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

/** A line that is written over on a terminal, and a line each tenth elsewhere. */
function createProgress() {
  let shown = 0;
  return (done) => {
    const percent = Math.floor((done * 100) / purchases);
    if (process.stderr.isTTY) process.stderr.write(`\r${percent}% of ${purchases} purchases`);
    else if (percent >= shown + 10) process.stderr.write(`${percent}%\n`);
    else return;
    shown = percent - (percent % 10);
    if (process.stderr.isTTY && done >= purchases) process.stderr.write('\n');
  };
}

function conclude({ differences, ...totals }, seconds) {
  const number = (value) => value.toLocaleString('en');
  const lines = [
    `purchases compared        ${number(totals.purchases)}`,
    `random projects           ${number(totals.projects)}, seeds from ${seed}`,
    `refused by the checker    ${number(totals.refused)} projects; of ${number(totals.repaired)} others a block or more`,
    `rules judged              ${number(totals.judged)}, of which ${number(totals.held)} held`,
    `runs of json-rules-engine ${number(totals.snapshots)}`,
    `differences               ${number(differences.length)}`,
    `time                      ${seconds.toFixed(0)} s on ${THREADS} threads`,
  ];
  process.stdout.write(`${[...lines, ...differences.slice(0, SHOWN)].join('\n')}\n`);
  return differences.length === 0 && totals.purchases === purchases ? 0 : 1;
}
