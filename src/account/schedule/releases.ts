/** Pending points become usable. */
import { releaseDue } from '../lots/release.js';
import type { Scheduled } from './scheduled.js';

export const RELEASES: Scheduled = {
  nextAfter: ({ state }, _rules, afterMs) => {
    let next: number | null = null;
    for (const { usableMs } of state.lots) {
      if (usableMs !== null && usableMs > afterMs && (next === null || usableMs < next)) next = usableMs;
    }
    return next;
  },
  run: releaseDue,
};
