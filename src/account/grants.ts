/** How long perks and offers last that rules give. */
import type { Grant } from '../engine/state.js';
import { instantOfLocal, localDay } from '../value/zone.js';
import type { Session } from './session.js';

/** The end of the last of so many days, today included; not before the end of what the member has already. */
export function grantEnd(session: Session, days: number | null, before: Grant | undefined): number | null {
  if (days === null || before?.untilMs === null) return null;
  const { zone } = session.context.rules.ruleSet.content;
  const end = instantOfLocal(zone, localDay(zone, session.instantMs) + days, 0);
  return before === undefined ? end : Math.max(end, before.untilMs);
}
