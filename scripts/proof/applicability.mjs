// Proves on random projects and purchases that the evaluator and json-rules-engine find the same rules applicable.
// The projects are made of the phrase book's own examples and compiled from text; purchases lie on the borders that
// they speak of. Two threads. Exit code 1 when there is any difference.
//
//   npm run proof -- applicability --purchases 100000 --seed 7
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { withBundle } from './with-bundle.mjs';

const THREADS = 2;
const PER_PROJECT = 250;
const SHOWN = 20;

/** @param {readonly string[]} words */
export async function proveApplicability(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      purchases: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '20270206' },
    },
  });
  const [purchases, seed] = [values.purchases, values.seed].map(Number);
  if (!Number.isSafeInteger(purchases) || purchases < THREADS || !Number.isSafeInteger(seed) || seed < 0) {
    process.stderr.write('--purchases takes a number from 2 on, --seed one from 0 on\n');
    return 2;
  }
  return withBundle('proof-worker', (file) => prove(file, purchases, seed));
}

async function prove(file, purchases, seed) {
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
  const show = createProgress(purchases);
  const add = (counts) => {
    for (const name of Object.keys(totals)) totals[name] = sumUp(totals[name], counts[name]);
    show(totals.purchases);
  };
  await Promise.all(
    Array.from({ length: THREADS }, (_, thread) => runThread(file, { purchases, seed }, thread, add)),
  );
  return conclude(totals, { purchases, seed, seconds: (performance.now() - start) / 1000 });
}

function sumUp(total, found) {
  return Array.isArray(total) ? [...total, ...found] : total + found;
}

function runThread(file, { purchases, seed }, thread, add) {
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
function createProgress(purchases) {
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

function conclude({ differences, ...totals }, { purchases, seed, seconds }) {
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
