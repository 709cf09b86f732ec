/** Points of a purchase that ended unused: a refund cannot take them back once more. */
import { countIn } from '../../engine/counters.js';
import type { Lot } from '../../engine/state.js';
import { count } from '../count.js';
import type { Session } from '../session.js';

const KEY = 'ended/';

/** Remembers that a lot ended, where the program takes points back at all. */
export function rememberEnded(session: Session, { event, points }: Pick<Lot, 'event' | 'points'>): void {
  if (session.context.rules.ruleSet.content.life.refund !== null) count(session, `${KEY}${event}`, points);
}

/** How many points of a purchase ended so far. */
export function endedPoints({ state }: Session, purchase: string): bigint {
  return countIn(state, `${KEY}${purchase}`, null);
}
