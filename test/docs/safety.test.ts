/** The page on hostile inputs names a test for each row, and that test knows the row. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PAGE = fileURLToPath(new URL('../../docs/reference/safety.md', import.meta.url));
const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-D]-\d\d \|/.test(line))
  .map((line) => ({
    id: line.slice(2, 6),
    tests: [...line.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => join(dirname(PAGE), path)),
  }));

describe('the page on hostile inputs', () => {
  it('has each row once, in order', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(45);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(rows)('names tests of $id that are there and carry its id', ({ id, tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) {
      expect(existsSync(path), path).toBe(true);
      expect(readFileSync(path, 'utf8'), path).toContain(id);
    }
  });
});
