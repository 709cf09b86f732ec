/** Rule sets of points alone: nearly everything is decided by the points engine, and always as the reference does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHistory, anyMember } from '../../engine/arbitraries.js';
import { PointsComparison } from './support/compare-points.js';
import { anySizeHistory, pointsRuleSet } from './support/points-only.js';

const RUNS = { numRuns: 300 };

it('agrees on usual amounts, and leaves next to nothing to the exact way', () => {
  let decided = 0;
  let left = 0;
  fc.assert(
    fc.property(pointsRuleSet, anyHistory, anyMember, (rules, events, member) => {
      const comparison = new PointsComparison(rules);
      for (const event of events) comparison.compare(event, member);
      expect(comparison.differences).toEqual([]);
      decided += comparison.decided;
      left += comparison.left;
    }),
    RUNS,
  );
  console.log(`decided by the points engine: ${decided} of ${decided + left}`);
  expect(decided / (decided + left)).toBeGreaterThan(0.5);
});

it('agrees on amounts of any size', () => {
  let decided = 0;
  let left = 0;
  fc.assert(
    fc.property(pointsRuleSet, anySizeHistory, anyMember, (rules, events, member) => {
      const comparison = new PointsComparison(rules);
      for (const event of events) comparison.compare(event, member);
      expect(comparison.differences).toEqual([]);
      decided += comparison.decided;
      left += comparison.left;
    }),
    RUNS,
  );
  console.log(`of any size: ${decided} of ${decided + left}`);
});
