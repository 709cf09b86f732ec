/** What must be true of every decision. A violation is a bug of this engine and is thrown, never papered over. */
import { total } from './amounts.js';
import type { Decision } from './decision.js';

export function assertInvariants(decision: Decision, left: readonly bigint[]): void {
  const { awards, items } = decision;
  const name = `purchase "${decision.id}"`;
  check(
    decision.points === total(awards.map(({ points }) => points)),
    `${name}: awards do not sum to points`,
  );
  check(decision.points === total(items.map(({ points }) => points)), `${name}: items do not sum to points`);
  check(
    decision.discountMinor === total(awards.map(({ discountMinor }) => discountMinor)),
    `${name}: awards do not sum to the discount`,
  );
  check(
    decision.discountMinor === total(items.map(({ discountMinor }) => discountMinor)),
    `${name}: items do not sum to the discount`,
  );
  for (const award of awards) {
    const cut = total(award.cuts.map(({ taken }) => taken));
    check(
      award.points >= 0n && award.discountMinor >= 0n,
      `${name}: "${award.rule}" gives less than nothing`,
    );
    check(
      award.points + award.discountMinor + cut === award.wanted + award.wantedDiscountMinor,
      `${name}: "${award.rule}" wanted something else than it was given and cut`,
    );
  }
  for (const item of items) {
    check(item.points >= 0n && item.discountMinor >= 0n, `${name}: item ${item.index} is below zero`);
    check(
      item.discountMinor === 0n || (left[item.index] ?? -1n) >= 0n,
      `${name}: item ${item.index} is discounted below zero`,
    );
  }
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(`invariant broken: ${message}`);
}
