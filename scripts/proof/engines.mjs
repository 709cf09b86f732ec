// Proves on random projects of all sentences and streams of all kinds of events that every engine answers as the
// reference engine does: decisions, accounts and shared counters, to the byte. Amounts lie on both sides of 2^53.
// Two threads, as long as one likes. Prints seeds, counts and a hash of all answers; exit code 1 for any difference.
//
//   npm run proof -- --minutes 30 --seed 7
//   npm run proof -- --projects 200         the same work and hash every time
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { withBundle } from './with-bundle.mjs';

const THREADS = 2;
const SHOWN = 20;
const PROGRESS_MS = 60_000;

/** @param {readonly string[]} words */
export async function proveEngines(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '10' },
      projects: { type: 'string' },
      events: { type: 'string', default: '300' },
      purchases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '20270206' },
    },
  });
  const task = {
    minutes: values.projects === undefined ? Number(values.minutes) : null,
    projects: values.projects === undefined ? null : Number(values.projects),
    perProject: Number(values.events),
    pooled: Number(values.purchases),
    seed: Number(values.seed),
  };
  const isSound = Object.values(task).every(
    (value) => value === null || (Number.isFinite(value) && value >= 0),
  );
  if (!isSound) {
    process.stderr.write('--minutes, --projects, --events, --purchases and --seed take numbers from 0 on\n');
    return 2;
  }
  return withBundle('engines-worker', (file) => prove(file, task));
}

async function prove(file, task) {
  const start = performance.now();
  const totals = { projects: 0, refused: 0, events: 0, compared: {}, judged: 0, hashes: [], differences: [] };
  let told = start;
  const add = (counts) => {
    for (const name of ['projects', 'refused', 'events', 'judged']) totals[name] += counts[name];
    for (const [name, count] of Object.entries(counts.compared)) {
      totals.compared[name] = (totals.compared[name] ?? 0) + count;
    }
    if (counts.hash !== null) totals.hashes.push(counts.hash);
    totals.differences.push(...counts.differences);
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    process.stderr.write(`${comparedOf(totals).toLocaleString('en')} decisions compared\n`);
  };
  const threads = Array.from({ length: THREADS }, (_, thread) => runThread(file, task, thread, add));
  await Promise.all(threads);
  return conclude(totals, task, (performance.now() - start) / 1000);
}

const comparedOf = ({ compared }) => Object.values(compared).reduce((sum, count) => sum + count, 0);

function runThread(file, { minutes, projects, perProject, pooled, seed }, thread, add) {
  const share =
    projects === null ? null : Math.floor(projects / THREADS) + (thread < projects % THREADS ? 1 : 0);
  const workerData = { seed: seed + thread, stride: THREADS, perProject, pooled, minutes, projects: share };
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    worker.on('message', add);
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

function conclude(totals, { seed }, seconds) {
  const number = (value) => value.toLocaleString('en');
  // Threads finish in any order: the hashes of the projects are sorted before they are hashed.
  const hash = createHash('sha256').update(totals.hashes.sort().join('\n')).digest('hex');
  const lines = [
    `decisions compared        ${number(comparedOf(totals))}`,
    ...Object.entries(totals.compared).map(([name, count]) => `  ${name.padEnd(24)}${number(count)}`),
    `rules judged              ${number(totals.judged)}, by json-rules-engine as well`,
    `events                    ${number(totals.events)}`,
    `random projects           ${number(totals.projects)}, seeds from ${seed}; ${number(totals.refused)} refused by the checker`,
    `hash of the answers       ${hash}`,
    `differences               ${number(totals.differences.length)}`,
    `time                      ${seconds.toFixed(0)} s on ${THREADS} threads`,
  ];
  process.stdout.write(`${[...lines, ...totals.differences.slice(0, SHOWN)].join('\n')}\n`);
  return totals.differences.length === 0 && totals.events > 0 ? 0 : 1;
}
