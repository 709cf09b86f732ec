/** Sharing an integer out over weights so that the parts always sum to the whole. */
import {
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  isZero,
  multiply,
  ONE,
  subtract,
  sum,
} from './fraction.js';

/** Who gets the units that are left when every share has been rounded down. */
export type OddUnitTo = 'largest-remainder' | 'first' | 'last';

/**
 * Shares `total` out in proportion to `weights` (none negative). All weights zero means equal shares.
 * A share differs from its exact proportion by less than one unit (`largest-remainder`), and ties go to the
 * earlier weight. A negative total is shared like its positive twin. No weights: no parts.
 */
export function apportion(total: bigint, weights: readonly Fraction[], oddUnitTo: OddUnitTo): bigint[] {
  if (weights.length === 0) return [];
  if (total < 0n) return apportion(-total, weights, oddUnitTo).map((part) => -part);
  const whole = sum(weights);
  const shares = isZero(whole) ? weights.map(() => ONE) : weights;
  const rate = divide(fraction(total), sum(shares));
  const exact = shares.map((share) => multiply(share, rate));
  const parts = exact.map(floor);
  const left = Number(total - parts.reduce((done, part) => done + part, 0n));
  for (const index of takeOrder(exact, oddUnitTo).slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

/** The indices in the order in which they are given one unit each; a zero share never gets one. */
function takeOrder(exact: readonly Fraction[], oddUnitTo: OddUnitTo): number[] {
  const candidates = [...exact.keys()].filter((index) => !isZero(exact[index] as Fraction));
  if (oddUnitTo === 'first') return candidates;
  if (oddUnitTo === 'last') return candidates.reverse();
  const remainder = (index: number): Fraction => {
    const value = exact[index] as Fraction;
    return subtract(value, fraction(floor(value)));
  };
  return candidates.sort((a, b) => compare(remainder(b), remainder(a)) || a - b);
}
