/**
 * Makes the code caches of the command line: what V8 made of the functions that commands need, so that it need not
 * compile them again whenever one is started. A cache is for one version of V8 on one kind of machine; where
 * `bin/jifen.js` finds none, the script is compiled as ever.
 *
 *   node scripts/make-code-caches.mjs BUNDLE COMMAND...    runs commands, each one argument, and writes what was compiled
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const { compileBundle, cacheFile } = createRequire(import.meta.url)('../bin/load.js');

/** Writes the caches into the folder `cache` beside the bundles. */
export function makeCodeCaches({ check, commandLine }) {
  mkdirSync(join(dirname(check), 'cache'));
  const folder = mkdtempSync(join(tmpdir(), 'jifen-warm-'));
  // Flags of V8 are part of what a cache is for.
  const env = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? '' };
  const make = (...words) =>
    spawnSync(process.execPath, [self, ...words], { cwd: folder, env, stdio: 'ignore' }).status;
  try {
    const made = [
      make(commandLine, 'init .'),
      make(check, 'check'),
      make(
        commandLine,
        'run --input purchases.jsonl --output decisions.jsonl',
        'run --input purchases.jsonl --output decisions.jsonl --workers 2',
        'test',
        'fmt --check',
        'compile',
      ),
    ];
    // Whether commands work is for the tests to say; what was compiled is of use all the same.
    if (made.some((status) => status !== 0))
      process.stderr.write(`a code cache is poor: commands ended with ${made.join(', ')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === self) {
  const [bundle, ...commands] = process.argv.slice(2);
  const { script, start } = compileBundle(bundle);
  const startNext = () => {
    const command = commands.shift();
    if (command === undefined) return;
    process.argv.splice(2, process.argv.length, ...command.split(' '));
    start();
  };
  process.on('beforeExit', startNext);
  process.on('exit', () => writeFileSync(cacheFile(bundle), script.createCachedData()));
  startNext();
}
