// Runs the tests that draw their cases by chance, from seeds that nobody has tried: `npm test` draws the same every time.
//
//   npm run test:random                             a new seed
//   npm run test:random -- --times 20               as many new seeds
//   npm run test:random -- --seed 17                what a seed found, again
//   npm run test:random -- --times 20 test/engine   tests below these folders, or of these files
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SEEDS = 2 ** 30;
/** Some tests count up from their seed. */
const APART = 1000;
const TIMES_MAX = 1_000_000;

process.exitCode = main();

function main() {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, times: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const first = values.seed === undefined ? randomInt(SEEDS) : Number(values.seed);
  const times = Number(values.times);
  if (!isWhole(first, 0, SEEDS - 1) || !isWhole(times, 1, TIMES_MAX)) {
    return complain(`--seed takes a number from 0 to ${SEEDS - 1}, --times one from 1 on`);
  }
  const wanted = positionals.map((path) => relative(root, resolve(path)));
  const files = randomTests().filter(
    (file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  if (files.length === 0) return complain('no test there draws its cases by chance');
  const seeds = Array.from({ length: times }, (_, index) => (first + index * APART) % SEEDS);
  return conclude(
    seeds.filter((seed) => !holds(seed, files)),
    positionals,
  );
}

function isWhole(value, least, most) {
  return Number.isInteger(value) && value >= least && value <= most;
}

function complain(text) {
  process.stderr.write(`${text}\n`);
  return 2;
}

/** The tests from which imports lead to what draws by chance. */
function randomTests() {
  const below = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  const files = below.filter((name) => name.endsWith('.ts')).map((name) => join(root, 'test', name));
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const reached = new Set(['fast-check', join(root, 'test/support/seed.ts')]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [file, imports] of graph) if (imports.some((one) => reached.has(one))) reached.add(file);
  }
  return [...graph.keys()]
    .filter((file) => reached.has(file) && file.endsWith('.test.ts'))
    .map((file) => relative(root, file));
}

function importsOf(file) {
  const names = [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/g)].map((match) => match[1]);
  return names.map((name) =>
    name.startsWith('.') ? resolve(dirname(file), name).replace(/\.js$/, '.ts') : name,
  );
}

function holds(seed, files) {
  process.stdout.write(`seed ${seed}\n`);
  const { status, signal } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, JIFEN_TEST_SEED: String(seed) } },
  );
  if (signal !== null) process.exit(1);
  return status === 0;
}

function conclude(failed, positionals) {
  if (failed.length === 0) return 0;
  const again = failed.map((seed) => ['  npm run test:random -- --seed', seed, ...positionals].join(' '));
  process.stdout.write(`${['tests failed; to see it again:', ...again].join('\n')}\n`);
  return 1;
}
