/** What is remembered of multipliers stays bounded, whatever acts together. */
import { expect, it } from 'vitest';
import { KNOWN_MAX, KnownLifts } from '../../../src/fast/points/known-lifts.js';

const LIFTS = { nums: Float64Array.of(1), den: 1, sum: 1 };

it('remembers sets of rules, and which of them act', () => {
  const known = new KnownLifts();
  known.remember(known.setOf(Int32Array.of(3, 7, 9), 2), 1, LIFTS);
  known.remember(known.setOf(Int32Array.of(3, 7, 9), 2), 2, null);
  const set = known.setOf(Int32Array.of(3, 7), 2);
  expect([1, 2, 3].map((bits) => set.lifts.get(bits))).toEqual([LIFTS, null, undefined]);
  expect(known.setOf(Int32Array.of(3), 1).lifts.size).toBe(0);
  expect(known.size).toBe(4);
});

it.each([
  ['sets', (nth: number) => ({ rules: Int32Array.of(nth, nth + 1), bits: 3 })],
  ['bits of one set', (nth: number) => ({ rules: Int32Array.of(1, 2), bits: nth })],
])('forgets when there are too many %s', (_, caseOf) => {
  const known = new KnownLifts();
  let most = 0;
  for (let nth = 0; nth < 3 * KNOWN_MAX; nth += 1) {
    const { rules, bits } = caseOf(nth);
    const set = known.setOf(rules, 2);
    known.remember(set, bits, LIFTS);
    expect(set.lifts.get(bits)).toBe(LIFTS);
    most = Math.max(most, known.size, known.setOf(rules, 0).next.size, set.lifts.size);
  }
  expect(most).toBeLessThanOrEqual(KNOWN_MAX);
});
