/** The code of a thread, bundled for tests. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function buildWorkerFile(folder: string): Promise<URL> {
  const file = join(folder, 'run-worker.mjs');
  await build({
    entryPoints: [new URL('../../../src/run/workers/worker.ts', import.meta.url).pathname],
    bundle: true,
    outfile: file,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return pathToFileURL(file);
}
