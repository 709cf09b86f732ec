/** A slice of `npm run proof -- kill`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { killLoop } from '../support/ledger/kill-loop.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BANNER =
  "import{createRequire as testRequire}from'node:module';const require=testRequire(import.meta.url);";

/** Below node_modules, so that the bundle finds the package that it cannot hold. */
async function bundleChild(): Promise<string> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'jifen-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'book-child.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/support/ledger/book-child.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['libsql'],
    banner: { js: BANNER },
    logLevel: 'silent',
  });
  return outfile;
}

it('C-01, C-02: loses nothing and pays nothing twice, whenever it is killed', {
  timeout: 240_000,
}, async () => {
  const child = await bundleChild();
  const report = await killLoop({ child, kills: 8, seed: 5, events: 200, batch: 10 });
  expect(report.differences).toEqual([]);
  expect(report.kills).toBeGreaterThanOrEqual(8);
});
