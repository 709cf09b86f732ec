/** Rule sets of points alone: nearly everything is decided by the points engine, and always as the reference does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Purchase } from '../../../src/engine/event.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { anyHistory, anyMember } from '../../engine/arbitraries.js';
import { PointsComparison } from './support/compare-points.js';
import { anySizeHistory, makeUsual, pointsRuleSet, usualRuleSet } from './support/points-only.js';

const RUNS = { numRuns: 200 };

/** The share of purchases that the points engine decided. */
function compareAll(ruleSets: fc.Arbitrary<RuleSet>, histories: fc.Arbitrary<Purchase[]>): number {
  let decided = 0;
  let left = 0;
  fc.assert(
    fc.property(ruleSets, histories, anyMember, (rules, events, member) => {
      const comparison = new PointsComparison(rules);
      for (const event of events) comparison.compare(event, member);
      expect(comparison.differences).toEqual([]);
      decided += comparison.decided;
      left += comparison.left;
    }),
    RUNS,
  );
  return decided / (decided + left);
}

it('agrees on any rules, and leaves next to nothing to the exact way', () => {
  expect(compareAll(pointsRuleSet, anyHistory)).toBeGreaterThan(0.9);
});

it('agrees on usual rules', () => {
  expect(compareAll(usualRuleSet, anyHistory.map(makeUsual))).toBeGreaterThan(0.9);
});

it('agrees on amounts of any size', () => {
  expect(compareAll(pointsRuleSet, anySizeHistory)).toBeGreaterThan(0.5);
});

it('agrees on usual rules and amounts of any size', () => {
  expect(compareAll(usualRuleSet, anySizeHistory.map(makeUsual))).toBeGreaterThan(0.5);
});
