/** Points end. */
import { expireDue } from '../lots/expire.js';
import { earliest } from './earliest.js';
import type { Scheduled } from './scheduled.js';

export const ENDS: Scheduled = {
  nextAfter: ({ state }, _rules, afterMs) =>
    earliest(
      state.lots.map(({ endsMs }) => endsMs),
      afterMs,
    ),
  run: expireDue,
};
