/** Rounding of exact fractions to integers, in the ways a program can declare. */
import { type Fraction, floor } from './fraction.js';

export type RoundingMode = 'down' | 'up' | 'half-up' | 'half-even';

/**
 * Rounds to an integer. `down` goes towards zero and `up` away from it; `half-up` sends an exact half away
 * from zero, `half-even` to the even neighbour. So a negative amount rounds like its positive twin.
 */
export function round(value: Fraction, mode: RoundingMode): bigint {
  if (value.den === 1n) return value.num;
  if (value.num < 0n) return -round({ num: -value.num, den: value.den }, mode);
  const whole = floor(value);
  const doubledRest = 2n * (value.num - whole * value.den);
  if (doubledRest === 0n) return whole;
  switch (mode) {
    case 'down':
      return whole;
    case 'up':
      return whole + 1n;
    case 'half-up':
      return doubledRest >= value.den ? whole + 1n : whole;
    case 'half-even':
      if (doubledRest === value.den) return whole % 2n === 0n ? whole : whole + 1n;
      return doubledRest > value.den ? whole + 1n : whole;
  }
}
