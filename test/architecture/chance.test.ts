/** All chance in the tests follows from one seed, which `npm run test:random` changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEED } from '../support/seed.js';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

it('gives properties and samples the same values every time', () => {
  const number = fc.integer();
  expect(fc.sample(number, 5)).toEqual(fc.sample(number, { numRuns: 5, seed: SEED }));
  const tried: number[] = [];
  fc.assert(fc.property(number, (value) => tried.push(value) > 0));
  expect(tried).toEqual(fc.sample(number, { numRuns: tried.length, seed: SEED }));
});

it('has no other source', () => {
  const sources = /\bMath\s*\.\s*random\b|\brandom(?:Int|Bytes|UUID|FillSync)\b|\bgetRandomValues\b/;
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const others = files.filter((name) => sources.test(readFileSync(join(TESTS, name), 'utf8')));
  expect(others).toEqual([]);
});
