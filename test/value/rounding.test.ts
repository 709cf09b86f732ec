import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Fraction, fraction, multiply, subtract } from '../../src/value/fraction.js';
import { type RoundingMode, round } from '../../src/value/rounding.js';
import { anyFraction, smallFraction } from './arbitraries.js';

const MODES: readonly RoundingMode[] = ['down', 'up', 'half-up', 'half-even'];
const HALF = fraction(1n, 2n);
const anyMode = fc.constantFrom(...MODES);
const someFraction = fc.oneof(anyFraction, smallFraction);

function magnitude(value: Fraction): Fraction {
  return value.num < 0n ? multiply(value, fraction(-1n)) : value;
}

describe('round', () => {
  it.each([
    // num, den, down, up, half-up, half-even
    [10n, 4n, 2n, 3n, 3n, 2n],
    [14n, 4n, 3n, 4n, 4n, 4n],
    [9n, 4n, 2n, 3n, 2n, 2n],
    [11n, 4n, 2n, 3n, 3n, 3n],
    [1n, 2n, 0n, 1n, 1n, 0n],
    [8n, 4n, 2n, 2n, 2n, 2n],
    [0n, 4n, 0n, 0n, 0n, 0n],
    [-10n, 4n, -2n, -3n, -3n, -2n],
    [-14n, 4n, -3n, -4n, -4n, -4n],
    [-1n, 3n, 0n, -1n, 0n, 0n],
    [49_999_999_999_999_999_999n, 100_000_000_000_000_000_000n, 0n, 1n, 0n, 0n],
  ])('%d/%d -> %d, %d, %d, %d', (num, den, ...wanted) => {
    expect(MODES.map((mode) => round(fraction(num, den), mode))).toEqual(wanted);
  });

  it('leaves integers alone', () => {
    fc.assert(
      fc.property(fc.bigInt(), anyMode, (whole, mode) => {
        expect(round(fraction(whole), mode)).toBe(whole);
      }),
    );
  });

  it('rounds a negative amount like its positive twin', () => {
    fc.assert(
      fc.property(someFraction, anyMode, (value, mode) => {
        expect(round({ num: -value.num, den: value.den }, mode)).toBe(-round(value, mode));
      }),
    );
  });

  it('moves by less than one; the half modes by at most a half', () => {
    fc.assert(
      fc.property(someFraction, anyMode, (value, mode) => {
        const moved = magnitude(subtract(fraction(round(value, mode)), value));
        expect(compare(moved, fraction(1n))).toBe(-1);
        if (mode === 'half-up' || mode === 'half-even') expect(compare(moved, HALF)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('goes towards zero with down, away from it with up and half-up, to an even number with half-even', () => {
    fc.assert(
      fc.property(someFraction, (value) => {
        const size = magnitude(value);
        expect(compare(fraction(round(size, 'down')), size)).toBeLessThanOrEqual(0);
        expect(compare(fraction(round(size, 'up')), size)).toBeGreaterThanOrEqual(0);
        if (value.den === 2n) {
          expect(round(size, 'half-up')).toBe(round(size, 'up'));
          expect(round(value, 'half-even') % 2n).toBe(0n);
        }
      }),
    );
  });

  it('never changes the order of two values', () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, anyMode, (a, b, mode) => {
        if (compare(a, b) <= 0) expect(round(a, mode) <= round(b, mode)).toBe(true);
      }),
    );
  });
});
