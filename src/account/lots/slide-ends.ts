/** Points that end some time after the last purchase get a new end with every purchase. */
import { lastPurchaseDay } from '../../engine/counters.js';
import type { Lot } from '../../engine/state.js';
import { findScoped } from '../../ruleset/points-scope.js';
import type { ExpiryRule } from '../../ruleset/types.js';
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
  const ends = new Map<ExpiryRule, number | null>();
  for (const rule of life.expiry) {
    if (rule.way.kind === 'idle') ends.set(rule, endOfDay(lastDayOf(rule, day), zone));
  }
  const slide = (lot: Lot): Lot => {
    const expiry = lot.endsMs === null ? undefined : findScoped(life.expiry, lot);
    const endsMs = expiry === undefined ? undefined : ends.get(expiry);
    return endsMs === undefined || endsMs === lot.endsMs ? lot : { ...lot, endsMs };
  };
  session.state = { ...session.state, lots: session.state.lots.map(slide).sort(compareLots) };
}
