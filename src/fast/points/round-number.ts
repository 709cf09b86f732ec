/** Rounding of fractions over a scale to integers: the twin of `round` of `value/rounding.ts` for doubles. */
import type { RoundingMode } from '../../value/rounding.js';
import { floorDivide } from './exact-integer.js';

/** `num` at least 0 and below 2^53, `scale` from 1 and below 2^52. */
export function roundNumber(num: number, scale: number, mode: RoundingMode): number {
  const whole = floorDivide(num, scale);
  const rest = num - whole * scale;
  if (rest === 0) return whole;
  switch (mode) {
    case 'down':
      return whole;
    case 'up':
      return whole + 1;
    case 'half-up':
      return 2 * rest >= scale ? whole + 1 : whole;
    case 'half-even':
      if (2 * rest === scale) return whole % 2 === 0 ? whole : whole + 1;
      return 2 * rest > scale ? whole + 1 : whole;
  }
}
