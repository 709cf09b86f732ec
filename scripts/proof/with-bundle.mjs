// Bundles a part of the tests into one file that threads can run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @template Result
 * @param {string} name of a file of `test/differential`
 * @param {(file: string) => Promise<Result>} use
 */
export async function withBundle(name, use) {
  // Below node_modules, so that the bundle finds packages that it cannot hold.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'jifen-proof-'));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(root, `test/differential/${name}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2023',
      external: ['libsql', '@duckdb/node-api'],
      banner: {
        js: "import{createRequire as proofRequire}from'node:module';const require=proofRequire(import.meta.url);",
      },
    });
    return await use(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
