/** Which tier a member has earned. */
import type { Session } from '../session.js';

/** Raises the member to the highest tier whose conditions hold; says whether that was higher than before. */
export function assessTier(_session: Session): boolean {
  return false;
}
