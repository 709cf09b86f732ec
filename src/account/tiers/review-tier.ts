/** Looks at a tier again: it is kept, kept for a while, or lost. */
import type { TierRule } from '../../ruleset/types.js';
import { instantOfLocal, localDay } from '../../value/zone.js';
import type { Session } from '../session.js';
import { holdsFor, reachedTiers } from './reached-tiers.js';
import { changeTier, floorRank } from './standing.js';

/** The rule of the tier that the member can lose; `undefined` for a tier without one, and for the lowest. */
export function ruleAtStake({
  context,
  profile,
  state,
}: Pick<Session, 'context' | 'profile' | 'state'>): TierRule | undefined {
  const { content } = context.rules.ruleSet;
  const rank = state.tier?.rank ?? 0;
  return rank <= floorRank(content, profile)
    ? undefined
    : content.life.tiers.find((rule) => rule.rank === rank);
}

/** A review that is due. The condition is read at the last instant of what is reviewed. */
export function reviewTier(session: Session, rule: TierRule, lastMs: number): void {
  if (isKept(session, rule, lastMs)) keep(session);
  else if (rule.graceDays > 0 && session.state.tier?.graceUntilMs === null) grantGrace(session, rule);
  else loseTier(session, rule, lastMs);
}

/** An event can save a tier that is in its grace; one that is reviewed after every event can be lost by it. */
export function reviewAfterEvent(session: Session): void {
  const rule = ruleAtStake(session);
  if (rule === undefined) return;
  const inGrace = session.state.tier?.graceUntilMs !== null;
  if (inGrace && isKept(session, rule, session.instantMs)) keep(session);
  else if (!inGrace && rule.review.kind === 'always' && !isKept(session, rule, session.instantMs)) {
    reviewTier(session, rule, session.instantMs);
  }
}

function isKept(
  { context, profile, state }: Session,
  { kept, reached }: TierRule,
  instantMs: number,
): boolean {
  return holdsFor(context.rules, kept ?? reached, { member: profile, state, instantMs, event: null });
}

function keep(session: Session): void {
  const { tier } = session.state;
  if (tier === null) return;
  session.state = { ...session.state, tier: { ...tier, sinceMs: session.instantMs, graceUntilMs: null } };
}

/** Whole days: from the next start of a day on. */
function grantGrace(session: Session, { rank, graceDays }: TierRule): void {
  const { tier } = session.state;
  if (tier === null) return;
  const { zone } = session.context.rules.ruleSet.content;
  const day = localDay(zone, session.instantMs);
  const first = instantOfLocal(zone, day, 0) === session.instantMs ? day : day + 1;
  const graceUntilMs = instantOfLocal(zone, first + graceDays, 0);
  session.state = { ...session.state, tier: { ...tier, graceUntilMs } };
  session.notices.push({ kind: 'grace', rank, untilMs: graceUntilMs });
}

/** Never below what was given by hand. One step: to the next lower tier that can be earned. */
function loseTier(session: Session, rule: TierRule, lastMs: number): void {
  const { content } = session.context.rules.ruleSet;
  const floor = floorRank(content, session.profile);
  const lower =
    rule.lost === 'one-step'
      ? content.life.tiers.map(({ rank }) => rank).filter((rank) => rank < rule.rank)
      : earnedBelow(session, rule, lastMs);
  changeTier(session, Math.max(floor, ...lower), 'lost');
}

function earnedBelow(
  { context, profile, state }: Session,
  { rank }: TierRule,
  instantMs: number,
): readonly number[] {
  return reachedTiers(context.rules, { member: profile, state, instantMs, event: null }, 0)
    .map((tier) => tier.rank)
    .filter((earned) => earned < rank);
}
