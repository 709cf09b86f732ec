import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, type OddUnitTo, roundParts } from '../../src/value/apportion.js';
import {
  compare,
  type Fraction,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
} from '../../src/value/fraction.js';

const WAYS: readonly OddUnitTo[] = ['largest-remainder', 'first', 'last'];
const anyWay = fc.constantFrom(...WAYS);
const weight = fc
  .tuple(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 1n, max: 6n }))
  .map(([num, den]) => fraction(num, den));
const weights = fc.array(weight, { minLength: 1, maxLength: 12 });
const anyTotal = fc.oneof(fc.bigInt({ min: -200n, max: 200n }), fc.bigInt());

function whole(...values: bigint[]): Fraction[] {
  return values.map((value) => fraction(value));
}

describe('apportion', () => {
  it.each<[bigint, bigint[], bigint[], bigint[], bigint[]]>([
    // total, weights, largest-remainder, first, last
    [100n, [1n, 1n, 1n], [34n, 33n, 33n], [34n, 33n, 33n], [33n, 33n, 34n]],
    [10n, [1n, 2n, 4n], [1n, 3n, 6n], [2n, 3n, 5n], [1n, 3n, 6n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n], [-34n, -33n, -33n], [-33n, -33n, -34n]],
    [5n, [0n, 0n], [3n, 2n], [3n, 2n], [2n, 3n]],
    [1n, [0n, 3n, 3n, 0n], [0n, 1n, 0n, 0n], [0n, 1n, 0n, 0n], [0n, 0n, 1n, 0n]],
    [0n, [4n, 5n], [0n, 0n], [0n, 0n], [0n, 0n]],
    [7n, [9n], [7n], [7n], [7n]],
    [7n, [], [], [], []],
  ])('shares %d over [%s]', (total, values, ...wanted) => {
    expect(WAYS.map((way) => apportion(total, whole(...values), way))).toEqual(wanted);
  });

  it('parts always sum to the whole', () => {
    fc.assert(
      fc.property(anyTotal, weights, anyWay, (total, shares, way) => {
        const parts = apportion(total, shares, way);
        expect(parts).toHaveLength(shares.length);
        expect(parts.reduce((done, part) => done + part, 0n)).toBe(total);
      }),
    );
  });

  it('is off its exact proportion by at most one unit, by less than one with the largest remainder', () => {
    fc.assert(
      fc.property(anyTotal, weights, anyWay, (total, shares, way) => {
        const all = sum(shares);
        fc.pre(!isZero(all));
        for (const [index, part] of apportion(total, shares, way).entries()) {
          const exact = multiply(fraction(total), multiply(shares[index] ?? all, fraction(all.den, all.num)));
          const off = subtract(fraction(part), exact);
          const size = fraction(off.num < 0n ? -off.num : off.num, off.den);
          expect(compare(size, fraction(1n))).toBeLessThanOrEqual(way === 'largest-remainder' ? -1 : 0);
        }
      }),
    );
  });

  it('gives nothing to a zero weight beside others, and no part the wrong sign', () => {
    fc.assert(
      fc.property(anyTotal, weights, anyWay, (total, shares, way) => {
        const parts = apportion(total, shares, way);
        for (const [index, part] of parts.entries()) {
          expect(total < 0n ? part <= 0n : part >= 0n).toBe(true);
          if (shares.some((share) => !isZero(share)) && shares[index]?.num === 0n) expect(part).toBe(0n);
        }
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(
        anyTotal,
        weights,
        anyWay,
        fc.bigInt({ min: 1n, max: 99n }),
        (total, shares, way, factor) => {
          const scaled = shares.map((share) => multiply(share, fraction(factor, 7n)));
          expect(apportion(total, scaled, way)).toEqual(apportion(total, shares, way));
        },
      ),
    );
  });
});

describe('roundParts', () => {
  const half = fraction(1n, 2n);

  it('leaves whole parts as they are and gives the rest to the fractions', () => {
    const parts = [fraction(88n), fraction(21n, 2n), fraction(1n, 3n)];
    expect(roundParts(98n, parts, 'largest-remainder')).toEqual([88n, 10n, 0n]);
    expect(roundParts(99n, parts, 'largest-remainder')).toEqual([88n, 11n, 0n]);
  });

  it('gives odd units as declared', () => {
    expect(roundParts(1n, [half, half], 'first')).toEqual([1n, 0n]);
    expect(roundParts(1n, [half, half], 'last')).toEqual([0n, 1n]);
  });

  it('shares a total that is further away in proportion', () => {
    expect(roundParts(10n, [fraction(1n), fraction(1n)], 'largest-remainder')).toEqual([5n, 5n]);
  });

  it('always sums to the total', () => {
    const part = fc.tuple(fc.bigInt(0n, 1000n), fc.bigInt(1n, 12n)).map(([num, den]) => fraction(num, den));
    const parts = fc.array(part, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.bigInt(0n, 5000n), (list, total) => {
        const rounded = roundParts(total, list, 'largest-remainder');
        expect(rounded.reduce((sum, one) => sum + one, 0n)).toBe(total);
        expect(rounded.every((one) => one >= 0n)).toBe(true);
      }),
    );
  });
});
