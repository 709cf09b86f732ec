/**
 * Bundles the library and the command line, each into one file, and writes the type declarations.
 *
 *   node scripts/build.mjs              writes dist/
 *   node scripts/build.mjs --no-types   without the declarations
 *   node scripts/build.mjs --out DIR    writes another folder
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { 'no-types': { type: 'boolean', default: false }, out: { type: 'string' } },
});
const out = values.out === undefined ? join(root, 'dist') : resolve(values.out);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
rmSync(out, { recursive: true, force: true });

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

// Dynamic imports stay lazy inside the one file: a command starts nothing but what it needs.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: join(out, 'cli.js'),
  platform: 'node',
  // Native code cannot be bundled; it is loaded only where a ledger is asked for.
  external: ['libsql', '@duckdb/node-api'],
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: "import{createRequire as jifenRequire}from'node:module';const require=jifenRequire(import.meta.url);",
  },
});

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
