// Measures the way from the texts of a project of 10,000 rules to a rule set and an evaluator: stage by stage in one
// warm process, and as `jifen check` and `jifen compile`. Prints medians, and the fastest runs: on a machine that
// others use as well, these say more.
//
//   npm run build && node bench/compile.mjs       node bench/compile.mjs --rules 1000 --runs 3
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { makeRuleProject } from './compile-project.mjs';
import { print, table } from './print-times.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jifen = join(root, 'bin/jifen.js');
const { values } = parseArgs({
  options: {
    rules: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    stages: { type: 'boolean', default: false },
  },
});
const ruleCount = Number(values.rules);
const runCount = Number(values.runs);
/** What the target counts: from the texts to the rule set with its hash, and to its bytes. */
const TEXT_TO_RULE_SET = ['read jifen.yaml', 'scan and parse', 'check', 'compile', 'write canonical JSON'];

const folder = mkdtempSync(join(tmpdir(), 'jifen-bench-'));
const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  "process.on('exit', () => { const used = process.cpuUsage(); process.stderr.write('CPU ' + (used.user + used.system)); });",
);
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const project = makeRuleProject(ruleCount);
  const texts = [project.program, ...project.campaigns];
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const [cpu] = cpus();
  print(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`);
  print(`${ruleCount} rules in ${project.campaigns.length} files, ${bytes} bytes; ${runCount} runs\n`);
  const runs = await measureStages(project);
  table(
    'stages in one process, warm',
    rowsOf(runs, ({ milliseconds }) => milliseconds),
  );
  table(
    'processor time of the same',
    rowsOf(runs, ({ processorMilliseconds }) => processorMilliseconds),
  );
  // Only the stages: what profiling wants.
  if (!values.stages) measureProcesses(texts);
}

function measureProcesses(texts) {
  const path = writeProject(texts);
  const commands = [
    ['node -e 0', ['-e', '0']],
    ['jifen check', [jifen, 'check', path]],
    ['jifen compile', [jifen, 'compile', path, '--output', join(folder, 'ruleset.json')]],
  ];
  const measured = commands.map(([name, words]) => [name, runsOf(() => spawn(words))]);
  table(
    'whole commands, as processes',
    measured.map(([name, runs]) => [name, runs.map(({ wall }) => wall)]),
  );
  table(
    'processor time of the same',
    measured.map(([name, runs]) => [name, runs.map(({ used }) => used)]),
  );
}

function writeProject(texts) {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'campaigns'), { recursive: true });
  for (const { path, text } of texts) writeFileSync(join(project, path), text);
  return project;
}

async function measureStages({ program, campaigns }) {
  const outfile = join(folder, 'stages.mjs');
  await build({
    entryPoints: [join(root, 'bench/stages.ts')],
    outfile,
    banner: {
      js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);",
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
  });
  const { runCompileStages } = await import(pathToFileURL(outfile).href);
  // The first run is not warm.
  runCompileStages(program, campaigns);
  return runsOf(() => runCompileStages(program, campaigns));
}

/** `timeOf` a stage. */
function rowsOf(runs, timeOf) {
  const rows = runs[0].map(({ name }, index) => [name, runs.map((run) => timeOf(run[index]))]);
  const sums = runs.map((run) =>
    run.filter(({ name }) => TEXT_TO_RULE_SET.includes(name)).reduce((sum, stage) => sum + timeOf(stage), 0),
  );
  return [...rows, ['text to rule set and its bytes', sums]];
}

/** Milliseconds on the clock, and of processor time: the process says at its end what it used. */
function spawn(words) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...words], options);
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { wall, used: Number(/CPU (\d+)$/.exec(stderr)?.[1]) / 1000 };
}

function runsOf(run) {
  return Array.from({ length: runCount }, run);
}
