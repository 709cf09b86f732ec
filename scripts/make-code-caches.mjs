/**
 * Makes the code caches of the command line: what V8 made of the functions that a command needs, so that it need not
 * compile them again whenever the command is started. A cache is for one version of V8 on one kind of machine; where
 * `bin/jifen.js` finds none, the script is compiled as ever.
 *
 *   node scripts/make-code-caches.mjs BUNDLE CACHE WORDS...    runs one command and writes what was compiled for it
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const { compileCommandLine, cacheFile } = createRequire(import.meta.url)('../bin/load.js');

/** Writes the caches into the folder `cache` beside the bundle. */
export function makeCodeCaches(bundle) {
  mkdirSync(join(dirname(bundle), 'cache'));
  const folder = mkdtempSync(join(tmpdir(), 'jifen-warm-'));
  // Flags of V8 are part of what a cache is for.
  const environment = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? '' };
  const make = (name, ...words) => {
    const { status } = spawnSync(process.execPath, [self, bundle, cacheFile(bundle, name), ...words], {
      cwd: folder,
      env: environment,
      stdio: 'ignore',
    });
    // Whether commands work is for the tests to say; what was compiled is of use all the same.
    if (status !== 0)
      process.stderr.write(`jifen ${words.join(' ')} ended with ${status}; its cache is poor\n`);
  };
  try {
    make('init', 'init', '.');
    make('check', 'check');
    make('run', 'run', '--input', 'purchases.jsonl', '--output', 'decisions.jsonl');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === self) {
  const [bundle, file, ...words] = process.argv.slice(2);
  process.argv.splice(2, process.argv.length, ...words);
  const { script, start } = compileCommandLine(bundle);
  process.on('exit', () => writeFileSync(file, script.createCachedData()));
  start();
}
