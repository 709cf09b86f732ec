// Proves on random projects of all sentences and streams of all kinds of events that every engine answers as the
// reference engine does: decisions, accounts and shared counters, to the byte. Amounts lie on both sides of 2^53.
// On all cores, as long as one likes. Prints seeds, counts and a hash of all answers; exit code 1 for any difference.
//
//   npm run proof -- --minutes 30 --seed 7
//   npm run proof -- --projects 200         the same work and hash every time, on any number of threads
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { withBundle } from './with-bundle.mjs';

const SHOWN = 20;
const PROGRESS_MS = 60_000;

/** Names of the kinds of projects. */
const KINDS = {
  events: 'all kinds of events',
  discounts: 'discounts and points',
  limits: 'points with limits',
  points: 'points without limits',
};

/** @param {readonly string[]} words */
export async function proveEngines(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '10' },
      projects: { type: 'string' },
      events: { type: 'string', default: '300' },
      purchases: { type: 'string', default: '8000' },
      seed: { type: 'string', default: '20270206' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const task = {
    minutes: values.projects === undefined ? Number(values.minutes) : null,
    projects: values.projects === undefined ? null : Number(values.projects),
    events: Number(values.events),
    purchases: Number(values.purchases),
    firstSeed: Number(values.seed),
    threads: Number(values.threads),
  };
  const isSound =
    Object.values(task).every((value) => value === null || (Number.isFinite(value) && value >= 0)) &&
    task.threads >= 1;
  if (!isSound) {
    process.stderr.write(
      '--minutes, --projects, --events, --purchases and --seed take numbers from 0 on, --threads from 1 on\n',
    );
    return 2;
  }
  return withBundle('engines-worker', (file) => prove(file, task));
}

async function prove(file, { threads, ...task }) {
  const start = performance.now();
  const totals = {
    refused: 0,
    events: 0,
    awards: 0,
    judged: 0,
    compared: {},
    kinds: {},
    hashes: [],
    differences: [],
  };
  let told = start;
  const add = (counts) => {
    addCounts(totals, counts);
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    process.stderr.write(`${sumOf(totals.compared).toLocaleString('en')} decisions compared\n`);
  };
  const workerData = { ...task, begun: new Int32Array(new SharedArrayBuffer(4)) };
  await Promise.all(Array.from({ length: threads }, () => runThread(file, workerData, add)));
  return conclude(totals, task, { threads, seconds: (performance.now() - start) / 1000 });
}

function runThread(file, workerData, add) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    worker.on('message', add);
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

function addCounts(totals, { kind, events, awards, judged, compared, hash, differences, milliseconds }) {
  if (kind === null) {
    totals.refused += 1;
    return;
  }
  totals.events += events;
  totals.awards += awards;
  totals.judged += judged;
  totals.hashes.push(hash);
  totals.differences.push(...differences);
  for (const [name, count] of Object.entries(compared)) {
    totals.compared[name] = (totals.compared[name] ?? 0) + count;
  }
  const before = totals.kinds[kind] ?? { projects: 0, compared: 0, milliseconds: 0 };
  totals.kinds[kind] = {
    projects: before.projects + 1,
    compared: before.compared + sumOf(compared),
    milliseconds: before.milliseconds + milliseconds,
  };
}

const sumOf = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
const number = (value) => value.toLocaleString('en');

function conclude(totals, { firstSeed }, { threads, seconds }) {
  const projects = totals.hashes.length;
  // Threads finish in any order: the hashes of the projects are sorted before they are hashed.
  const hash = createHash('sha256').update(totals.hashes.sort().join('\n')).digest('hex');
  const lines = [
    `decisions compared        ${number(sumOf(totals.compared))}`,
    ...Object.entries(totals.compared).map(([name, count]) => `  ${name.padEnd(24)}${number(count)}`),
    'of these, on projects with',
    ...linesOfKinds(totals),
    `events                    ${number(totals.events)}, for which ${number(totals.awards)} awards were given`,
    `rules judged              ${number(totals.judged)}, by json-rules-engine as well`,
    `random projects           ${number(projects)}, seeds from ${firstSeed}; ${number(totals.refused)} more refused by the checker`,
    `hash of the answers       ${hash}, again with --projects ${projects + totals.refused}`,
    `differences               ${number(totals.differences.length)}`,
    `time                      ${seconds.toFixed(0)} s on ${threads} threads`,
  ];
  process.stdout.write(`${[...lines, ...totals.differences.slice(0, SHOWN)].join('\n')}\n`);
  return totals.differences.length === 0 && totals.events > 0 ? 0 : 1;
}

function linesOfKinds({ kinds }) {
  const found = Object.entries(KINDS).filter(([kind]) => kinds[kind] !== undefined);
  const all = Object.values(kinds).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return found.map(([kind, name]) => {
    const { projects, compared, milliseconds } = kinds[kind];
    const share = ((milliseconds * 100) / all).toFixed(0);
    return `  ${name.padEnd(24)}${number(compared)}, ${number(projects)} projects, ${share}% of the time`;
  });
}
