/** A rule that raises the member to a tier. */
import type { Session } from '../session.js';

/** Who is there already, or above, stays. */
export function moveTier(session: Session, rank: number): void {
  const from = session.state.tier?.rank ?? null;
  if (from !== null && from >= rank) return;
  session.state = {
    ...session.state,
    tier: { rank, sinceMs: session.instantMs, graceUntilMs: null },
  };
  session.notices.push({ kind: 'tier', from, to: rank, why: 'moved' });
}
