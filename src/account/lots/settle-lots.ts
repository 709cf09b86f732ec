/** What an event put on the account may be due at once: it ended before (a date that has passed), or is late. */
import type { Session } from '../session.js';
import { expireDue } from './expire.js';
import { releaseDue } from './release.js';

export function settleLots(session: Session): void {
  releaseDue(session);
  expireDue(session);
}
