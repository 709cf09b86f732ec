/** Pending points become usable. */
import { releaseDue } from '../lots/release.js';
import { earliest } from './earliest.js';
import type { Scheduled } from './scheduled.js';

export const RELEASES: Scheduled = {
  nextAfter: ({ state }, _rules, afterMs) =>
    earliest(
      state.lots.map(({ isPending, usableMs }) => (isPending ? usableMs : null)),
      afterMs,
    ),
  run: releaseDue,
};
