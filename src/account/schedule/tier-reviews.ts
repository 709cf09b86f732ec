/** Tiers are looked at again at their reviews. */
import type { Scheduled } from './scheduled.js';

export const TIER_REVIEWS: Scheduled = {
  nextAfter: () => null,
  run: () => undefined,
};
