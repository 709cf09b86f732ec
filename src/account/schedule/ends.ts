/** Points end. */
import { expireDue } from '../lots/expire.js';
import type { Scheduled } from './scheduled.js';

export const ENDS: Scheduled = {
  nextAfter: ({ state }, _rules, afterMs) => {
    // Lots are in the order of their ends, those that never end come last.
    for (const { endsMs } of state.lots) {
      if (endsMs === null || endsMs > afterMs) return endsMs;
    }
    return null;
  },
  run: expireDue,
};
