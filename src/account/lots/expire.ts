/** Points end. */
import type { Lot } from '../../engine/state.js';
import { rememberEnded } from '../refunds/ended-points.js';
import { addEntry, type Session } from '../session.js';
import { MANY_EVENTS } from './new-lot.js';
import { sumLots } from './sum-lots.js';
import { isAvailable } from './take-points.js';

/** All that are over leave at once: a year's end may be that of thousands of lots of one member. */
export function expireDue(session: Session): void {
  const { state, instantMs } = session;
  // Lots are in the order of their ends, those that never end come last.
  const first = state.lots.findIndex(({ endsMs }) => endsMs === null || endsMs > instantMs);
  const count = first === -1 ? state.lots.length : first;
  if (count === 0) return;
  const over = state.lots.slice(0, count);
  const balance = state.balance - sumLots(over.filter(isAvailable));
  session.state = { ...state, balance, lots: state.lots.slice(count) };
  for (const lot of over) {
    addEntry(session, entryOf(lot));
    rememberEnded(session, lot);
  }
}

function entryOf({ id, points, campaign, rule, event, isPending }: Lot): Parameters<typeof addEntry>[1] {
  return {
    kind: 'expire',
    campaign,
    rule,
    refersTo: event === MANY_EVENTS ? null : event,
    lots: [{ lot: id, points }],
    postings: [{ debit: isPending ? 'pending' : 'available', credit: 'expired', points }],
  };
}
