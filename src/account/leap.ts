/** Records that would let far too much time pass at once. */
import type { LoyaltyEvent } from '../engine/event.js';

/**
 * A record so long after the one before it has a wrong date: were it booked, all points would end with it, and every
 * record after it would come too late. It also bounds what time has to do at once.
 */
export const YEARS_AT_ONCE_MAX = 50;

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** The last instant that a record can be of; `null`: the first record can be of any. */
export function reachOf(clockMs: number | null): number {
  return clockMs === null ? Number.MAX_SAFE_INTEGER : clockMs + YEARS_AT_ONCE_MAX * YEAR_MS;
}

/** Whoever runs Jifen may ask for any day; a record may not. */
export function isLeap(event: LoyaltyEvent, clockMs: number | null): boolean {
  const isAsked = event.type === 'advance' && event.isAsked === true;
  return !isAsked && event.instantMs > reachOf(clockMs);
}
