/**
 * Golden files: expected texts that a person can read and review, under `test/golden/`.
 * `UPDATE_GOLDEN=1 npx vitest run test/<room>` writes them anew; the difference is then reviewed like any code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const GOLDEN_ROOT = fileURLToPath(new URL('../golden/', import.meta.url));
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/**
 * Expects `text` to be, byte for byte, the content of the golden file `path`.
 *
 * @param path relative to `test/golden/`, with `/`: `text/pretty.en.txt`
 */
export function expectGolden(path: string, text: string): void {
  const file = join(GOLDEN_ROOT, path);
  if (UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, 'utf8');
  }
  const hint = `golden file ${path}; when the new text is right, run the test with UPDATE_GOLDEN=1`;
  if (!existsSync(file)) expect.fail(`missing ${hint}`);
  expect(readFileSync(file, 'utf8'), hint).toBe(text);
}
