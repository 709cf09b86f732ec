/** What must be true of every decision. A violation is a bug of this engine and is thrown, never papered over. */
import type { Award, Decision, ItemResult } from './decision.js';

/** `left` are the items' amounts after all discounts. */
export function assertInvariants(decision: Decision, left: readonly bigint[]): void {
  const problem =
    unlikeSum(decision, decision.awards, 'awards') ??
    unlikeSum(decision, decision.items, 'items') ??
    firstOf(decision.awards, problemOfAward) ??
    firstOf(decision.items, (item) => problemOfItem(item, left[item.index]));
  if (problem !== null) throw new Error(`invariant broken: purchase "${decision.id}": ${problem}`);
}

type Sums = Pick<Decision, 'points' | 'discountMinor'>;

function unlikeSum(decision: Decision, parts: readonly Sums[], name: string): string | null {
  let points = 0n;
  let discountMinor = 0n;
  for (const part of parts) {
    points += part.points;
    discountMinor += part.discountMinor;
  }
  if (points !== decision.points) return `${name} do not sum to points`;
  return discountMinor === decision.discountMinor ? null : `${name} do not sum to the discount`;
}

function firstOf<T>(list: readonly T[], problemOf: (one: T) => string | null): string | null {
  for (const one of list) {
    const problem = problemOf(one);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfAward(award: Award): string | null {
  if (award.points < 0n || award.discountMinor < 0n) return `"${award.rule}" gives less than nothing`;
  let whole = award.points + award.discountMinor;
  for (const { taken } of award.cuts) whole += taken;
  return whole === award.wanted + award.wantedDiscountMinor ? null : `"${award.rule}" lost something`;
}

function problemOfItem(
  { index, points, discountMinor }: ItemResult,
  left: bigint | undefined,
): string | null {
  if (points < 0n || discountMinor < 0n) return `item ${index} gets less than nothing`;
  // Adjustments are below zero by nature, and are never discounted.
  return discountMinor === 0n || (left ?? -1n) >= 0n ? null : `item ${index} is discounted below zero`;
}
