// Bundles the library and the command line, each into one file, and writes the type declarations.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
rmSync(join(root, 'dist'), { recursive: true, force: true });

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
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', platform: 'neutral', mainFields: ['module', 'main'] });

// Dynamic imports stay lazy inside the one file, so that `jifen --version` runs almost none of it.
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: "import{createRequire as jifenRequire}from'node:module';const require=jifenRequire(import.meta.url);" },
});

if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
}
