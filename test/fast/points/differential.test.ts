/** The points engine answers as the reference engine does, or leaves the purchase to the exact way. */
import { expect, it } from 'vitest';
import { forRandomCases } from '../../differential/random-cases.js';
import { PointsComparison } from './support/compare-points.js';

it('agrees on random projects: awards, cuts, items, limits, budgets', async () => {
  let decided = 0;
  let left = 0;
  await forRandomCases({ projects: 12, purchases: 40 }, ({ ruleSet, read }) => {
    const comparison = new PointsComparison(ruleSet);
    for (const purchase of read.purchases) {
      comparison.compare(purchase, read.members.get(purchase.member ?? '') ?? null);
    }
    expect(comparison.differences).toEqual([]);
    decided += comparison.decided;
    left += comparison.left;
  });
  expect(decided / (decided + left)).toBeGreaterThan(0.25);
}, 60_000);
