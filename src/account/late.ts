/** Records that come after later ones were booked. */
import type { LoyaltyEvent } from '../engine/event.js';
import type { AccountRules } from './session.js';

/**
 * Whether the event comes too late to be booked. A program that adjusts books it now: it is decided by its own
 * instant, with the counters as they are, and its entries come after those that are there already.
 */
export function isLate(event: LoyaltyEvent, clockMs: number, { ruleSet }: AccountRules): boolean {
  return event.instantMs < clockMs && ruleSet.content.life.choices.lateRecords !== 'adjust';
}
