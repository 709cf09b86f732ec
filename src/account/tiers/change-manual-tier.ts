/** A tier that was given by hand is given or taken away. */
import type { MemberProfile } from '../../engine/event.js';
import type { Session } from '../session.js';
import { holdsFor, reachedTiers } from './reached-tiers.js';
import { changeTier, floorRank } from './standing.js';

/**
 * After the profile has changed. A higher tier is given by `assessTier`. One that is taken away is lost at once, unless
 * the member has earned it as well; then the highest one that is earned counts.
 */
export function changeManualTier(session: Session, before: MemberProfile): void {
  const { context, profile, state, instantMs } = session;
  const { content } = context.rules.ruleSet;
  const was = floorRank(content, before);
  const floor = floorRank(content, profile);
  if (floor >= was || state.tier?.rank !== was || content.life.tiers.length === 0) return;
  const question = { member: profile, state, instantMs, event: null };
  const own = content.life.tiers.find(({ rank }) => rank === was);
  if (own !== undefined && holdsFor(context.rules, own.kept ?? own.reached, question)) return;
  const earned = reachedTiers(context.rules, question, floor).map(({ rank }) => rank);
  changeTier(session, Math.max(floor, ...earned.filter((rank) => rank <= was)), 'profile');
}
