/**
 * Bundles the library and the command line, each into one file, makes code caches for the command line, and writes the
 * type declarations.
 *
 *   node scripts/build.mjs              writes dist/
 *   node scripts/build.mjs --no-types   without the declarations
 *   node scripts/build.mjs --out DIR    writes another folder
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { makeCodeCaches } from './make-code-caches.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { 'no-types': { type: 'boolean', default: false }, out: { type: 'string' } },
});
const place = values.out === undefined ? join(root, 'dist') : resolve(values.out);
// Beside its place until all is there: whoever runs the command meanwhile has that of before.
const out = `${place}.${process.pid}.tmp`;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2023',
  legalComments: 'linked',
  define: { JIFEN_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

// The library runs wherever JavaScript runs: nothing in it may need Node.
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outfile: join(out, 'index.js'),
  platform: 'neutral',
  mainFields: ['module', 'main'],
});

const forNode = {
  ...common,
  platform: 'node',
  // Native code cannot be bundled; it is loaded only where a ledger or a Parquet file is asked for.
  external: ['libsql', '@duckdb/node-api'],
  minifySyntax: true,
  minifyWhitespace: true,
};

const EMPTY = { path: 'empty', namespace: 'empty' };
const loadEmpty = (bundler) =>
  bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));

/** No command of ours is a program of its own, for which commander would load what starts processes. */
const withoutPrograms = {
  name: 'without-programs',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:node:)?child_process$/ }, () => EMPTY);
    loadEmpty(bundler);
  },
};

/** Without what other commands do, and without what an option does for which the whole command line is started. */
const checkAlone = {
  name: 'check-alone',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/run\.js$/ }, ({ importer }) =>
      /[/\\]commands[/\\](?!check[/\\])/.test(importer) ? EMPTY : undefined,
    );
    bundler.onResolve({ filter: /^\.\/compare-old\.js$/ }, () => EMPTY);
  },
};

/**
 * One script, because only scripts can be loaded with a code cache. Dynamic imports stay lazy inside of it: a command
 * starts nothing but what it needs.
 */
async function bundleCommandLine(name, entry, plugins) {
  const file = join(out, name);
  await build({
    ...forNode,
    entryPoints: [entry],
    outfile: file,
    format: 'cjs',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false },
    plugins,
    define: { ...common.define, 'import.meta.url': 'jifenFile' },
    // A script gives its function to who loads it; a module runs it.
    banner: {
      js: '(start=>typeof module==="object"?start(require,__filename):start)((require,__filename)=>{"use strict";const jifenFile=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '});' },
  });
  writeInAscii(file);
  return file;
}

// Checking a project is what people wait for most often, and a third of the text is loaded in a third of the time.
const check = await bundleCommandLine('check.cjs', 'src/cli/main.ts', [withoutPrograms, checkAlone]);
const commandLine = await bundleCommandLine('cli.cjs', 'src/cli/main-or-thread.ts', [withoutPrograms]);
makeCodeCaches({ check, commandLine });

// What `jifen build` puts into every module: one script that runs wherever JavaScript does.
await build({
  ...common,
  entryPoints: ['src/standalone/runtime.ts'],
  outfile: join(out, 'standalone.js'),
  format: 'iife',
  globalName: 'JifenRuntime',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  minify: true,
});

if (!values['no-types']) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.types.json', '--outDir', join(out, 'types')];
  execFileSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' });
}

const before = `${place}.${process.pid}.old`;
if (existsSync(place)) renameSync(place, before);
try {
  renameSync(out, place);
} catch (error) {
  if (existsSync(before)) renameSync(before, place);
  throw error;
}
rmSync(before, { recursive: true, force: true });

/**
 * A text of ASCII is loaded in half the time. The bundler escapes texts; what is left are regular expressions, in which
 * the same escapes mean the same.
 */
function writeInAscii(file) {
  const codeOf = (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${codeOf(unit)}`),
  );
}
