/**
 * Measures Jifen and its peers on the same work, and prints what the figures are and were to be.
 *
 *   npm run bench                           everything, more than half an hour
 *   npm run bench -- --quick                fewer sets, rounds, purchases and processes: four minutes
 *   npm run bench -- --only decide,lines    some groups: see plan.mjs
 *   npm run bench -- --write                and into docs/performance.md
 *
 * Every figure is the median over `--processes` (5) processes of the median over rounds, in which the contestants take
 * turns; ratios are of the same round. What they answer is compared before, purchase by purchase.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundleEngines } from './engines.mjs';
import { ROWS } from './goals.mjs';
import { GROUPS } from './plan.mjs';
import { reportOf, tableOf, writePage } from './report.mjs';
import { writeRecords } from './workload/write.mjs';

const BENCH = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(BENCH);
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    processes: { type: 'string' },
    purchases: { type: 'string' },
    /** Keeps what was measured, a JSON line a process. */
    output: { type: 'string' },
  },
});
const isQuick = values.quick;
const purchases = Number(values.purchases ?? (isQuick ? 50_000 : 100_000));
const processes = Number(values.processes ?? (isQuick ? 1 : 5));
const groups = values.only?.split(',') ?? Object.keys(GROUPS);
const effort = isQuick ? { rounds: 3, budgetMs: 150 } : { rounds: 5, budgetMs: 400 };

const runFile = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'jifen-bench-'));
const started = performance.now();
const kept = [];
const measured = new Map();
const notes = [];
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
  if (values.output !== undefined) writeFileSync(values.output, kept.map((line) => `${line}\n`).join(''));
}

async function main() {
  const unknown = groups.filter((group) => !(group in GROUPS));
  if (unknown.length > 0) throw new Error(`no such group: ${unknown.join(', ')}`);
  installPeers();
  await bundleEngines(folder);
  writeRecords(folder, recordFiles());
  for (const set of setsOf(groups)) await expect(set);
  for (const group of groups) {
    progress(`${group} …`);
    try {
      await GROUPS[group]({ repeat, put, note, startUp, folder, isQuick });
    } catch (error) {
      // The others are measured all the same.
      process.exitCode = 1;
      progress(`${group} could not be measured: ${reasonOf(error)}`);
    }
  }
  const rows = ROWS.filter(({ id }) => measured.has(id)).map((row) => ({ ...row, ...measured.get(row.id) }));
  const about = aboutRun();
  process.stdout.write(`${tableOf(rows)}\n${reportOf(notes)}\n${about}\n`);
  if (values.write) writePage(join(ROOT, 'docs/performance.md'), rows, notes, about);
}

/** The line of a failed process that says what went wrong. */
function reasonOf(error) {
  const text = String(error.stderr || error.message);
  return /^(?:\w*Error: .*)$/m.exec(text)?.[0] ?? text.slice(0, 500);
}

/** The other engines are no part of what people install: they are fetched here, when they are first asked for. */
function installPeers() {
  if (existsSync(join(BENCH, 'node_modules/@gorules/zen-engine'))) return;
  progress('installing the other engines …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit' });
}

function recordFiles() {
  const files = [['purchases', purchases]];
  if (groups.includes('lines')) files.push(['unguessable', purchases]);
  if (groups.includes('command')) files.push(['sheet', purchases]);
  if (groups.includes('workers') && !isQuick) files.push(['many', purchases * 5]);
  if (groups.includes('memory') && !isQuick) files.push(['million', purchases * 10]);
  return files;
}

function setsOf(names) {
  const sets = new Set(['12', '1000', '10000']);
  if (names.some((name) => ['decide', 'peers'].includes(name))) sets.add('100');
  if (names.includes('growth')) for (const set of ['dead-100', 'dead-10000']) sets.add(set);
  if (names.includes('state')) sets.add('state-12');
  return sets;
}

async function expect(set) {
  const { compared, awards } = await runTask('task-expect', {
    set,
    purchases,
    budgetMs: isQuick ? 2_000 : 15_000,
  });
  progress(
    `${set}: the reference engine and the program by hand agree on ${compared.toLocaleString('en')} purchases; ${awards.toFixed(2)} awards each`,
  );
}

async function runTask(task, argument) {
  const text = JSON.stringify({ folder, purchases, ...effort, ...argument });
  const { stdout } = await runFile(process.execPath, [join(BENCH, `${task}.mjs`), text], {
    maxBuffer: 1 << 26,
  });
  kept.push(JSON.stringify({ task, argument, result: JSON.parse(stdout) }));
  return JSON.parse(stdout);
}

/** One process after the other: they would take each other's time. */
async function repeat(task, argument, times = processes) {
  const runs = [];
  for (let time = 0; time < Math.min(times, processes); time += 1) runs.push(await runTask(task, argument));
  return runs;
}

function put(id, figures) {
  measured.set(id, { figures });
}

function note(runs) {
  notes.push(runs);
}

/** Medians of the whole commands, as bench/check.mjs prints them. */
async function startUp() {
  const words = [join(BENCH, 'check.mjs'), '--files', '1', '--runs', isQuick ? '5' : '21'];
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error('bench/check.mjs did not end well');
  // On the clock, and of the processor: whichever is less, as everywhere.
  const of = (name) =>
    Math.min(...[...stdout.matchAll(new RegExp(`^ +${name} +(\\d+) ms`, 'gm'))].map(([, ms]) => Number(ms)));
  return {
    empty: of('node -e 0'),
    version: of('jifen --version'),
    check: of('jifen check, 1 campaign files?'),
  };
}

function aboutRun() {
  const [cpu] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  const command = `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const minutes = Math.round((performance.now() - started) / 60_000);
  return `Measured on ${new Date().toISOString().slice(0, 10)} with \`${command}\` (${minutes} minutes), Jifen ${version} at commit ${commit}: ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}; ${processes} processes a figure.`;
}

function progress(text) {
  process.stderr.write(`${text}\n`);
}
