/** Points end. */
import { addEntry, type Session } from '../session.js';
import { MANY_EVENTS } from './new-lot.js';

export function expireDue(session: Session): void {
  const { instantMs } = session;
  const isOver = ({ endsMs }: { readonly endsMs: number | null }) => endsMs !== null && endsMs <= instantMs;
  for (const lot of session.state.lots.filter(isOver)) {
    const { id, points, campaign, rule, isPending } = lot;
    session.state = {
      ...session.state,
      balance: session.state.balance - (isPending ? 0n : points),
      lots: session.state.lots.filter((other) => other !== lot),
    };
    addEntry(session, {
      kind: 'expire',
      campaign,
      rule,
      refersTo: lot.event === MANY_EVENTS ? null : lot.event,
      lots: [{ lot: id, points }],
      postings: [{ debit: isPending ? 'pending' : 'available', credit: 'expired', points }],
    });
  }
}
