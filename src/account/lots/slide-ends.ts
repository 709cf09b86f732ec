/** Points that end some time after the last purchase get a new end with every purchase. */
import { lastPurchaseDay } from '../../engine/counters.js';
import type { Lot } from '../../engine/state.js';
import { findScoped } from '../../ruleset/points-scope.js';
import type { Session } from '../session.js';
import { compareLots } from './lot-order.js';
import { endOfDay, lastDayOf } from './lot-times.js';

/** After a purchase was counted. Points that never end stay so. */
export function slideEnds(session: Session): void {
  const { zone, life } = session.context.rules.ruleSet.content;
  if (!life.expiry.some(({ way }) => way.kind === 'idle')) return;
  // The last one: a late record does not move an end back.
  const day = lastPurchaseDay(session.state, Number.MAX_SAFE_INTEGER);
  if (day === null) return;
  const slide = (lot: Lot): Lot => {
    const expiry = findScoped(life.expiry, lot);
    if (expiry?.way.kind !== 'idle' || lot.endsMs === null) return lot;
    return { ...lot, endsMs: endOfDay(lastDayOf(expiry, day), zone) };
  };
  session.state = { ...session.state, lots: session.state.lots.map(slide).sort(compareLots) };
}
