/** What must be true of every decision. A violation is a bug of this engine and is thrown, never papered over. */
import { total } from './amounts.js';
import type { Award, Decision, ItemResult } from './decision.js';

/** `left` are the items' amounts after all discounts. */
export function assertInvariants(decision: Decision, left: readonly bigint[]): void {
  const name = `purchase "${decision.id}"`;
  assertSums(decision, name);
  for (const award of decision.awards) assertAward(award, name);
  for (const item of decision.items) assertItem(item, left[item.index], name);
}

function assertSums({ points, discountMinor, awards, items }: Decision, name: string): void {
  const pointsOf = (parts: readonly (Award | ItemResult)[]) => total(parts.map((part) => part.points));
  const discountOf = (parts: readonly (Award | ItemResult)[]) =>
    total(parts.map((part) => part.discountMinor));
  check(points === pointsOf(awards), `${name}: awards do not sum to points`);
  check(points === pointsOf(items), `${name}: items do not sum to points`);
  check(discountMinor === discountOf(awards), `${name}: awards do not sum to the discount`);
  check(discountMinor === discountOf(items), `${name}: items do not sum to the discount`);
}

function assertAward(award: Award, name: string): void {
  const given = award.points + award.discountMinor;
  const cut = total(award.cuts.map(({ taken }) => taken));
  check(award.points >= 0n && award.discountMinor >= 0n, `${name}: "${award.rule}" gives less than nothing`);
  check(given + cut === award.wanted + award.wantedDiscountMinor, `${name}: "${award.rule}" lost something`);
}

function assertItem(
  { index, points, discountMinor }: ItemResult,
  left: bigint | undefined,
  name: string,
): void {
  check(points >= 0n && discountMinor >= 0n, `${name}: item ${index} gets less than nothing`);
  // Adjustments are below zero by nature, and are never discounted.
  check(discountMinor === 0n || (left ?? -1n) >= 0n, `${name}: item ${index} is discounted below zero`);
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(`invariant broken: ${message}`);
}
