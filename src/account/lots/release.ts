/** Pending points become usable. */
import type { Lot } from '../../engine/state.js';
import { findScoped } from '../../ruleset/points-scope.js';
import { addEntry, type Session } from '../session.js';
import { putLot } from './put-points.js';

/** Those whose time has come. */
export function releaseDue(session: Session): void {
  const { instantMs } = session;
  releaseLots(
    session,
    ({ isPending, usableMs }) => isPending && usableMs !== null && usableMs <= instantMs,
    null,
  );
}

/** Those that wait for the goods of a purchase; not those that only wait for their time. */
export function releaseDelivered(session: Session, purchase: string): void {
  const { pending } = session.context.rules.ruleSet.content.life;
  const waits = (lot: Lot) => lot.usableMs === null || findScoped(pending, lot)?.way.kind === 'delivery';
  releaseLots(session, (lot) => lot.isPending && lot.event === purchase && waits(lot), purchase);
}

function releaseLots(session: Session, isDue: (lot: Lot) => boolean, refersTo: string | null): void {
  const due = session.state.lots.filter(isDue);
  if (due.length === 0) return;
  const left = new Set(due);
  session.state = { ...session.state, lots: session.state.lots.filter((lot) => !left.has(lot)) };
  for (const lot of due) {
    session.state = putLot(session.state, { ...lot, isPending: false, usableMs: null });
    const { id, points, campaign, rule } = lot;
    addEntry(session, {
      kind: 'release',
      campaign,
      rule,
      refersTo,
      lots: [{ lot: id, points }],
      postings: [{ debit: 'pending', credit: 'available', points }],
    });
  }
}
