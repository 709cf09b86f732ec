/** Points that end some time after the last purchase get a new end with every purchase. */
import { localDay } from '../../value/zone.js';
import type { Session } from '../session.js';
import { findScoped } from './find-scoped.js';
import { compareLots } from './lot-order.js';
import { endOfDay, lastDayOf } from './lot-times.js';

export function slideEnds(session: Session): void {
  const { zone, life } = session.context.rules.ruleSet.content;
  if (!life.expiry.some(({ way }) => way.kind === 'idle')) return;
  const day = localDay(zone, session.occurredMs);
  const lots = session.state.lots.map((lot) => {
    const expiry = findScoped(life.expiry, lot);
    if (expiry?.way.kind !== 'idle') return lot;
    return { ...lot, endsMs: endOfDay(lastDayOf(expiry, day), zone) };
  });
  session.state = { ...session.state, lots: lots.sort(compareLots) };
}
