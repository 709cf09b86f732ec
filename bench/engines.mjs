/** Jifen's engines, bundled from the sources once for every process of the benchmark. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeProject } from './workload/campaigns.mjs';

const BENCH = dirname(fileURLToPath(import.meta.url));

const REQUIRE =
  "import{createRequire as bundleRequire}from'node:module';const require=bundleRequire(import.meta.url);";

/** Writes the bundle into the folder and gives its path. */
export async function bundleEngines(folder) {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'engines.mjs');
  await build({
    entryPoints: [join(BENCH, 'engines.ts')],
    outfile,
    banner: { js: REQUIRE },
    bundle: true,
    external: ['libsql', '@duckdb/node-api'],
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    define: { JIFEN_VERSION: '"bench"' },
  });
  return outfile;
}

export function importEngines(path) {
  return import(pathToFileURL(path).href);
}

/** The rule set of a project made from plain rules; throws where the checker finds a mistake. */
export function compileRules(engines, rules) {
  return compileTexts(engines, makeProject(rules));
}

/** The same of its texts, the program file first. */
export function compileTexts(engines, [program, ...campaigns]) {
  const { ruleSet, diagnostics } = engines.compileProject({ program, campaigns });
  const mistakes = diagnostics.filter(({ severity }) => severity === 'error');
  if (ruleSet === null)
    throw new Error(`the campaigns have mistakes: ${JSON.stringify(mistakes.slice(0, 3))}`);
  return ruleSet;
}
