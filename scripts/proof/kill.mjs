// Proves that a run into a ledger can be killed at any instant: it is killed with SIGKILL at random instants and
// started again until it comes through, again and again; then its entries, accounts and shared counters must be those
// of a run that nobody disturbed, to the byte. Exit code 1 when there is any difference.
//
//   npm run proof -- kill --kills 500 --seed 7
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {readonly string[]} words */
export async function proveKills(words) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      kills: { type: 'string', default: '500' },
      seed: { type: 'string', default: '20270206' },
      events: { type: 'string', default: '1500' },
      batch: { type: 'string', default: '25' },
    },
  });
  const [kills, seed, events, batch] = [values.kills, values.seed, values.events, values.batch].map(Number);
  // Below node_modules, so that the bundle finds the package that it cannot hold.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'jifen-proof-'));
  try {
    const [child, loop] = await Promise.all(['book-child', 'kill-loop'].map((name) => bundle(folder, name)));
    const { killLoop } = await import(pathToFileURL(loop).href);
    const start = performance.now();
    const report = await killLoop({ child, kills, seed, events, batch, onKill: showEvery(50) });
    return conclude(report, { events, batch, seconds: (performance.now() - start) / 1000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(folder, name) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, `test/support/ledger/${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    external: ['libsql', '@duckdb/node-api'],
    define: { JIFEN_VERSION: '"proof"' },
    banner: {
      js: "import{createRequire as proofRequire}from'node:module';const require=proofRequire(import.meta.url);",
    },
  });
  return outfile;
}

function showEvery(step) {
  return (kills) => {
    if (kills % step === 0) process.stderr.write(`${kills} kills\n`);
  };
}

function conclude({ kills, ledgers, entries, differences }, { events, batch, seconds }) {
  const lines = [
    `kills (SIGKILL)           ${kills}`,
    `ledgers that came through ${ledgers}, each ${events} events in batches of ${batch}, ${entries} entries`,
    `differences               ${differences.length}`,
    `time                      ${seconds.toFixed(0)} s`,
  ];
  process.stdout.write(`${[...lines, ...differences].join('\n')}\n`);
  return differences.length === 0 ? 0 : 1;
}
