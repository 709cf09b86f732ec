/** Which tier a member has earned, after every event. */
import type { Session } from '../session.js';
import { questionAbout } from './booked-purchase.js';
import { reachedTiers } from './reached-tiers.js';
import { reviewAfterEvent } from './review-tier.js';
import { changeTier, establishStanding, floorRank, standingRank } from './standing.js';

/**
 * Raises the member to the highest tier whose condition holds, or to the one that was given by hand; says whether
 * that is higher than before. Tiers that are reviewed after every event can be lost here.
 */
export function assessTier(session: Session): boolean {
  establishStanding(session);
  const { rules } = session.context;
  const { content } = rules.ruleSet;
  const floor = floorRank(content, session.profile);
  if (session.state.tier !== null && session.state.tier.rank < floor) {
    changeTier(session, floor, 'profile');
    return true;
  }
  if (content.life.tiers.length === 0) return false;
  const tier = mayRise(session)
    ? reachedTiers(rules, askNow(session), standingRank(content, session))[0]
    : undefined;
  if (tier === undefined) {
    reviewAfterEvent(session);
    return false;
  }
  changeTier(session, tier.rank, 'reached');
  return true;
}

/** Time by itself earns nothing: what a review has just taken is not given back in the same breath. */
function mayRise({ type, decisions }: Session): boolean {
  return type !== 'time' || decisions.length > 0;
}

function askNow({ profile, state, instantMs, purchase }: Session): ReturnType<typeof questionAbout> {
  return questionAbout(purchase, { member: profile, state, instantMs });
}
