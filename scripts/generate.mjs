/**
 * Writes what is made from the phrase book: the reference page of all sentences and the files in grammar/.
 *
 *   node scripts/generate.mjs           writes the files that differ
 *   node scripts/generate.mjs --check   writes nothing; exit code 1 when a file is stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Bundled in memory, so that it never describes an older build of the phrase book. */
const ENTRY = `
  import { BLOCKS, PHRASES } from './src/phrases/book.ts';
  import { generatedFiles } from './src/syntax/describe/index.ts';
  export const files = generatedFiles({ phrases: PHRASES, blocks: BLOCKS });
`;

const { outputFiles } = await build({
  stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  write: false,
  logLevel: 'warning',
});
const { files } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const stale = [...files].filter(([path, text]) => {
  const file = join(ROOT, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale; run \`npm run generate\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text, 'utf8');
    console.log(`wrote ${path}`);
  }
}
