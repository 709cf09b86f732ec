/** Random values that the tests of this room share. */
import fc from 'fast-check';
import { type Fraction, fraction } from '../../src/value/fraction.js';

export const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => fraction(num, den));

/** Small numbers, so that ties, halves and equal values turn up. */
export const smallFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -40n, max: 40n }), fc.bigInt({ min: 1n, max: 8n }))
  .map(([num, den]) => fraction(num, den));

/** Days of the years 1 to 9999. */
export const anyDay: fc.Arbitrary<number> = fc.integer({ min: -719_162, max: 2_932_896 });

/** Instants of the years 1 to 9999 and a day's breadth inside, in milliseconds. */
export const anyInstant: fc.Arbitrary<number> = fc.integer({
  min: -719_161 * 86_400_000,
  max: 2_932_895 * 86_400_000,
});
