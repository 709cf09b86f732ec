/** What a message can tell, as it stands when it is sent. */
import { localDay } from '../value/zone.js';
import type { MessageValues } from './outcome.js';
import type { Session } from './session.js';

/** @param points what the event gave */
export function messageValues(session: Session, points: bigint): MessageValues {
  const { state, context } = session;
  const ending = state.lots.filter(({ isPending, endsMs }) => !isPending && endsMs !== null);
  const firstEnd = ending[0]?.endsMs ?? null;
  const { zone } = context.rules.ruleSet.content;
  return {
    balance: state.balance,
    points: usedPoints(session) ?? points,
    expiring: ending.reduce((sum, lot) => (lot.endsMs === firstEnd ? sum + lot.points : sum), 0n),
    expires: firstEnd === null ? null : localDay(zone, firstEnd - 1),
    offer: session.redemption?.offer ?? null,
    tier: state.tier?.rank ?? null,
    gramsMicro: session.gramsMicro,
  };
}

/** What a redemption or donation took: that is what a message about it tells. `null` for any other event. */
function usedPoints({ entries }: Session): bigint | null {
  const used = entries.filter(({ kind }) => kind === 'redeem' || kind === 'donate');
  if (used.length === 0) return null;
  return used.flatMap(({ postings }) => postings).reduce((sum, { points }) => sum + points, 0n);
}
