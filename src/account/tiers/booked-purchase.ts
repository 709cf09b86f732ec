/** A purchase as the conditions of tiers see it: after it was booked, with itself in all counters. */
import type { Question } from '../../engine/create-evaluator.js';
import type { Decision } from '../../engine/decision.js';
import type { Purchase } from '../../engine/event.js';
import type { MemberState } from '../../engine/state.js';

export interface BookedPurchase {
  readonly event: Purchase;
  /** By item: the amount left after all discounts, in minor units. */
  readonly left: readonly bigint[];
  /** Before the purchase. */
  readonly before: MemberState;
}

export function bookedPurchase(event: Purchase, decision: Decision, before: MemberState): BookedPurchase {
  const left = decision.items.map(({ listedMinor, discountMinor }) => listedMinor - discountMinor);
  return { event, left, before };
}

/** What a condition is asked about; `null`: no purchase. */
export function questionAbout(
  purchase: BookedPurchase | null,
  about: Pick<Question, 'member' | 'state' | 'instantMs'>,
): Question {
  return purchase === null ? { ...about, event: null } : { ...about, ...purchase };
}
