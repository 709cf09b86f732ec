import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  complementIntegers,
  countIntegers,
  hasInteger,
  intersectIntegers,
  isIntegerSubset,
  nearestInteger,
  uniteRanges,
} from '../../src/analysis/sets/integer-set.js';

const end = fc.integer({ min: -5, max: 5 });
const from = fc.oneof(end, fc.constant(Number.NEGATIVE_INFINITY));
const through = fc.oneof(end, fc.constant(Number.POSITIVE_INFINITY));
const sets = fc.array(fc.tuple(from, through), { maxLength: 4 }).map(uniteRanges);
const point = fc.integer({ min: -7, max: 7 });

describe('sets of integers', () => {
  test('have the members that logic gives them', () => {
    fc.assert(
      fc.property(sets, sets, point, (a, b, value) => {
        expect(hasInteger(intersectIntegers(a, b), value)).toBe(hasInteger(a, value) && hasInteger(b, value));
        expect(hasInteger(complementIntegers(a), value)).toBe(!hasInteger(a, value));
        expect(hasInteger(uniteRanges([...a, ...b]), value)).toBe(
          hasInteger(a, value) || hasInteger(b, value),
        );
        if (isIntegerSubset(a, b) && hasInteger(a, value)) expect(hasInteger(b, value)).toBe(true);
      }),
    );
  });

  test('complement twice is the same set, and has one form', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(complementIntegers(complementIntegers(set))).toEqual(set);
        expect(isIntegerSubset(set, set)).toBe(true);
      }),
    );
  });

  test('count and find the nearest', () => {
    expect(
      countIntegers([
        [1, 3],
        [7, 7],
      ]),
    ).toBe(4);
    expect(countIntegers([[1, Number.POSITIVE_INFINITY]])).toBe(Number.POSITIVE_INFINITY);
    expect(
      nearestInteger(
        [
          [1, 3],
          [7, 9],
        ],
        5,
      ),
    ).toBe(7);
    expect(
      nearestInteger(
        [
          [1, 3],
          [7, 9],
        ],
        4,
      ),
    ).toBe(3);
    expect(nearestInteger([], 4)).toBeUndefined();
  });
});
