// Measures `jifen check` on 1,000 campaign files of 40 lines, as a process and stage by stage, beside JSON.parse of an
// equally large text; and what starting the command costs beside starting Node. Prints medians, and the fastest runs:
// on a machine that others use as well, these say more.
//
//   npm run bench:check                 node bench/check.mjs --files 200 --runs 3 --starts 9
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { makeCampaigns } from './campaign-project.mjs';
import { median } from './measure.mjs';
import { print, table } from './print-times.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jifen = join(root, 'bin/jifen.js');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    starts: { type: 'string', default: '15' },
  },
});
const fileCount = Number(values.files);
const runCount = Number(values.runs);
const startCount = Number(values.starts);

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
  const texts = projectTexts(fileCount);
  const large = writeProject('large', texts);
  const small = writeProject('small', projectTexts(1));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const lines = texts.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  const [cpu] = cpus();
  print(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`);
  print(`${fileCount} campaign files, ${lines} lines, ${bytes} bytes; ${runCount} runs\n`);
  printStarts([
    ['node -e 0', ['-e', '0']],
    ['jifen --version', [jifen, '--version']],
    ['jifen check, 1 campaign file', [jifen, 'check', small]],
    // Without the code cache: as on a Node of another version than the one that built the package.
    ['the same, without code cache', [join(root, 'dist/check.cjs'), 'check', small]],
  ]);
  const whole = runsOf(() => spawn([jifen, 'check', large]));
  table('a whole project, as a process', [
    [`jifen check, ${fileCount} campaign files`, whole.map(({ wall }) => wall)],
    ['processor time of the same', whole.map(({ cpu }) => cpu)],
  ]);
  table('stages in one process, warm', await measureStages(texts));
  const json = jsonOf(bytes);
  table('for comparison', [
    [`JSON.parse of ${json.length} bytes`, runsOf(() => timed(() => JSON.parse(json)))],
  ]);
}

/** Commands in turns, so that what else the machine does falls on all of them; and what they cost beside the first. */
function printStarts(commands) {
  const runs = commands.map(() => []);
  for (let round = 0; round < startCount; round += 1)
    for (const [index, [, words]] of commands.entries()) runs[index].push(spawn(words));
  print(
    `${`starting, ${startCount} times in turns`.padEnd(42)} ${'median'.padStart(9)} ${'over node'.padStart(12)}`,
  );
  const over = (key) => runs.map((own) => median(own.map((run) => run[key])));
  for (const [key, title] of [
    ['wall', ''],
    ['cpu', ', processor time'],
  ]) {
    const [empty, ...others] = over(key);
    for (const [index, time] of [empty, ...others].entries()) {
      const more = index === 0 ? '' : `${time < empty ? '' : '+'}${(time - empty).toFixed(0)} ms`;
      print(
        `  ${`${commands[index][0]}${title}`.padEnd(46)} ${time.toFixed(0).padStart(4)} ms ${more.padStart(9)}`,
      );
    }
  }
  print('');
}

function projectTexts(count) {
  const program = 'campaigns/campaigns/program.campaign';
  // The made campaigns are about points and discounts alone: no expiry, which the retail profile asks for.
  const vocabulary = readFileSync(join(root, 'campaigns/jifen.yaml'), 'utf8');
  return [
    { path: 'jifen.yaml', text: vocabulary.replace('profile: cn-retail', 'profile: none') },
    { path: 'campaigns/program.campaign', text: readFileSync(join(root, program), 'utf8') },
    ...makeCampaigns(count),
  ];
}

function writeProject(name, texts) {
  const project = join(folder, name);
  mkdirSync(join(project, 'campaigns'), { recursive: true });
  for (const { path, text } of texts) writeFileSync(join(project, path), text);
  return project;
}

async function measureStages([program, ...campaigns]) {
  const outfile = join(folder, 'stages.mjs');
  const entryPoints = [join(root, 'bench/stages.ts')];
  const banner = {
    js: "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);",
  };
  await build({
    entryPoints,
    outfile,
    banner,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
  });
  const { runStages } = await import(pathToFileURL(outfile).href);
  const runs = Array.from({ length: runCount }, () => runStages(program, campaigns));
  return runs[0].map(({ name }, index) => [name, runs.map((run) => run[index].milliseconds)]);
}

/** Records like those that Jifen reads, as one JSON text of about so many bytes. */
function jsonOf(bytes) {
  const record = {
    id: 'P000001',
    member: 'M0001',
    at: '2027-02-17T12:00:00+08:00',
    items: [{ amount: '12.50' }],
  };
  const one = JSON.stringify(record);
  return `[${Array.from({ length: Math.ceil(bytes / (one.length + 1)) }, () => one).join(',')}]`;
}

/** Milliseconds on the clock, and of processor time: the process says at its end what it used. */
function spawn(words) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...words], options);
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { wall, cpu: Number(/CPU (\d+)$/.exec(stderr)?.[1]) / 1000 };
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function runsOf(run) {
  return Array.from({ length: runCount }, run);
}
