/** Sharing an integer out over weights so that the parts always sum to the whole. */
import { commonDenominator, type Fraction, isZero } from './fraction.js';

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
  const shares = integerShares(weights);
  const whole = sumOf(shares);
  const exact = shares.map((share) => total * share);
  const parts = exact.map((share) => share / whole);
  const left = Number(total - sumOf(parts));
  if (left === 0) return parts;
  const remainders = exact.map((share) => share % whole);
  const order = takeOrder(shares, remainders, oddUnitTo);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

/**
 * Rounds `parts` (none negative) to integers that sum to `total`: each is rounded down, and the units that are then
 * missing are given one each as declared, so that a whole part next to fractions stays as it is (`largest-remainder`).
 * A `total` further away than that is shared out in proportion.
 */
export function roundParts(total: bigint, parts: readonly Fraction[], oddUnitTo: OddUnitTo): bigint[] {
  const rounded = parts.map(({ num, den }) => num / den);
  const missing = total - sumOf(rounded);
  if (missing === 0n) return rounded;
  // In lowest terms, as the parts are.
  const rests = parts.map(({ num, den }) => ({ num: num % den, den }));
  const order = takeOrder(
    parts.map(({ num }) => num),
    integerShares(rests),
    oddUnitTo,
  );
  if (missing < 0n || missing > BigInt(order.length)) return apportion(total, parts, oddUnitTo);
  for (const index of order.slice(0, Number(missing))) rounded[index] = (rounded[index] ?? 0n) + 1n;
  return rounded;
}

/** The weights over their common denominator: integers in the same proportion. */
function integerShares(weights: readonly Fraction[]): bigint[] {
  if (weights.every(isZero)) return weights.map(() => 1n);
  const common = commonDenominator(weights);
  return weights.map(({ num, den }) => num * (common / den));
}

/** The indices in the order in which they are given one unit each; a zero share never gets one. */
function takeOrder(shares: readonly bigint[], remainders: readonly bigint[], oddUnitTo: OddUnitTo): number[] {
  const candidates: number[] = [];
  for (let index = 0; index < shares.length; index += 1) if (shares[index] !== 0n) candidates.push(index);
  if (oddUnitTo === 'first') return candidates;
  if (oddUnitTo === 'last') return candidates.reverse();
  const remainder = (index: number): bigint => remainders[index] ?? 0n;
  return candidates.sort((a, b) => {
    const difference = remainder(b) - remainder(a);
    return difference < 0n ? -1 : difference > 0n ? 1 : a - b;
  });
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
