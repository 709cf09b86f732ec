/** json-rules-engine, an engine that is not ours, must find the same rules applicable: a slice of `npm run proof`. */
import { expect, it } from 'vitest';
import { SEED } from '../support/seed.js';
import { compareApplicability, type ProofCounts } from './compare-applicability.js';

const PURCHASES = 2000;

it('finds the same rules applicable as json-rules-engine, on random projects and purchases', async () => {
  const found: ProofCounts[] = [];
  await compareApplicability({ seed: SEED, stride: 1, purchases: PURCHASES, perProject: 50 }, (counts) =>
    found.push(counts),
  );
  expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  expect(found.reduce((sum, { purchases }) => sum + purchases, 0)).toBe(PURCHASES);
  // A comparison of nothing with nothing would prove nothing.
  expect(found.reduce((sum, { held }) => sum + held, 0)).toBeGreaterThan(PURCHASES / 2);
});
