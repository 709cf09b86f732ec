/** What is made from the phrase book is what the code makes of it now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BLOCKS, PHRASES } from '../../src/phrases/book.js';
import { generatedFiles } from '../../src/syntax/describe/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each([...generatedFiles({ phrases: PHRASES, blocks: BLOCKS })])('%s is fresh', (path, text) => {
  const file = join(ROOT, path);
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  expect(isFresh, `${path} is stale; run npm run generate`).toBe(true);
});
