import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  commonDenominator,
  compare,
  divide,
  type Fraction,
  floor,
  formatFraction,
  fraction,
  isZero,
  larger,
  multiply,
  ONE,
  parseFraction,
  smaller,
  subtract,
  sum,
  ZERO,
} from '../../src/value/fraction.js';
import { anyFraction, smallFraction } from './arbitraries.js';

const someFraction = fc.oneof(anyFraction, smallFraction);

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b);
}

function expectLowestTerms(value: Fraction): void {
  expect(value.den > 0n).toBe(true);
  expect(divisor(value.num, value.den)).toBe(1n);
}

describe('fraction', () => {
  it.each([
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, -7n, 0n, 1n],
    [5n, -1n, -5n, 1n],
  ])('%d/%d is %d/%d in lowest terms', (num, den, wantedNum, wantedDen) => {
    expect(fraction(num, den)).toEqual({ num: wantedNum, den: wantedDen });
  });

  it('refuses a zero denominator', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  it('keeps every result in lowest terms', () => {
    fc.assert(
      fc.property(someFraction, someFraction, (a, b) => {
        for (const value of [add(a, b), subtract(a, b), multiply(a, b)]) expectLowestTerms(value);
        if (!isZero(b)) expectLowestTerms(divide(a, b));
      }),
    );
  });

  it('is a field: subtract undoes add, divide undoes multiply, products spread over sums', () => {
    fc.assert(
      fc.property(someFraction, someFraction, someFraction, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a);
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      }),
    );
  });

  it('is exact where binary floats are not', () => {
    expect(formatFraction(add(fraction(1n, 10n), fraction(2n, 10n)))).toBe('3/10');
    expect(formatFraction(divide(fraction(12_345_678_901_234_567_890n), fraction(1n, 3n)))).toBe(
      '37037036703703703670',
    );
  });
});

describe('order', () => {
  it('is total and agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(someFraction, someFraction, (a, b) => {
        const difference = subtract(a, b).num;
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
        expect([a, b]).toContain(smaller(a, b));
        expect([a, b]).toContain(larger(a, b));
      }),
    );
  });
});

describe('sum', () => {
  it('adds any number of parts, none included', () => {
    expect(sum([])).toEqual(ZERO);
    expect(sum([fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 6n)])).toEqual(ONE);
  });

  it('is what adding one after the other gives', () => {
    fc.assert(
      fc.property(fc.array(someFraction, { maxLength: 6 }), (parts) => {
        expect(sum(parts)).toEqual(parts.reduce(add, ZERO));
      }),
    );
  });
});

describe('the common denominator', () => {
  it('is the smallest number that every denominator divides', () => {
    expect(commonDenominator([])).toBe(1n);
    expect(commonDenominator([fraction(1n, 4n), fraction(1n, 6n), fraction(2n)])).toBe(12n);
    fc.assert(
      fc.property(fc.array(smallFraction, { maxLength: 5 }), (parts) => {
        const common = commonDenominator(parts);
        const fits = (candidate: bigint) => parts.every(({ den }) => candidate % den === 0n);
        let smallest = 1n;
        while (!fits(smallest)) smallest += 1n;
        expect(common).toBe(smallest);
      }),
    );
  });
});

describe('floor', () => {
  it.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [-8n, 2n, -4n],
    [-1n, 3n, -1n],
    [0n, 3n, 0n],
  ])('%d/%d -> %d', (num, den, wanted) => {
    expect(floor(fraction(num, den))).toBe(wanted);
  });

  it('is the largest integer that is not greater', () => {
    fc.assert(
      fc.property(someFraction, (value) => {
        expect(compare(fraction(floor(value)), value)).toBeLessThanOrEqual(0);
        expect(compare(fraction(floor(value) + 1n), value)).toBe(1);
      }),
    );
  });
});

describe('the text of a fraction', () => {
  it('reads back as the same fraction', () => {
    fc.assert(
      fc.property(someFraction, (value) => {
        expect(parseFraction(formatFraction(value))).toEqual(value);
      }),
    );
  });

  it.each(['', '1/0', '1/-2', '+1', '1.5', ' 1', '1 ', '1/', '/2', '--1', '1e3', '１', '0x10', '1\n'])(
    'refuses %j',
    (text) => {
      expect(parseFraction(text)).toBeUndefined();
    },
  );

  it('reads a fraction that is not in lowest terms', () => {
    expect(parseFraction('6/4')).toEqual(fraction(3n, 2n));
  });
});
