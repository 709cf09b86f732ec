/** A rule that raises the member to a tier. */
import type { Session } from '../session.js';
import { changeTier, standingRank } from './standing.js';

/** Who is there already, or above, stays. */
export function moveTier(session: Session, rank: number): void {
  if (session.state.tier === null && session.profile.tier === null) changeTier(session, rank, 'moved');
  else if (standingRank(session.context.rules.ruleSet.content, session) < rank)
    changeTier(session, rank, 'moved');
}
