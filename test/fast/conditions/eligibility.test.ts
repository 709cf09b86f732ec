/** The fast engine finds the rules that the reference engine finds. */
import { expect, it } from 'vitest';
import { randomCase } from '../../support/random-project/random-case.js';
import { SEED } from '../../support/seed.js';
import { type Comparison, compareEligibility } from './compare-eligibility.js';

const PROJECTS = 25;
const PURCHASES = 25;

it('agrees with the reference engine on random projects', () => {
  const all: Comparison = { purchases: 0, eligible: 0, exact: 0, differences: [] };
  for (let seed = SEED; seed < SEED + PROJECTS; seed += 1) {
    const made = randomCase(seed, PURCHASES);
    if (made === null) continue;
    const { members, purchases } = made.read;
    const one = compareEligibility({ ruleSet: made.ruleSet, purchases, members });
    all.purchases += one.purchases;
    all.eligible += one.eligible;
    all.exact += one.exact;
    all.differences.push(...one.differences.map((difference) => `project ${seed}, ${difference}`));
  }
  expect(all.differences.slice(0, 10)).toEqual([]);
  expect(all.eligible).toBeGreaterThan(all.purchases);
  expect(all.exact).toBeLessThan(all.purchases / 10);
});
