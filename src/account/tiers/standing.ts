/** How high a member stands. */
import type { MemberProfile } from '../../engine/event.js';
import type { MemberState } from '../../engine/state.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import type { Notice } from '../outcome.js';
import type { Session } from '../session.js';

interface Standing {
  readonly profile: MemberProfile;
  readonly state: MemberState;
}

/** Below it a member never falls: the tier that everyone has, or the one that was given by hand (the profile's). */
export function floorRank({ vocabulary }: RuleSetContent, { tier }: MemberProfile): number {
  const manual = tier === null ? 0 : vocabulary.tiers.findIndex(({ id }) => id === tier);
  return Math.max(manual, vocabulary.tierFallback ?? 0);
}

export function standingRank(content: RuleSetContent, { profile, state }: Standing): number {
  return Math.max(state.tier?.rank ?? 0, floorRank(content, profile));
}

/** Where the program keeps tiers, the account says where a member stands from the first event on. */
export function establishStanding(session: Session): void {
  const { content } = session.context.rules.ruleSet;
  if (session.state.tier !== null || content.life.tiers.length === 0) return;
  setTier(session, floorRank(content, session.profile));
}

/** Moves the member and tells it. */
export function changeTier(
  session: Session,
  rank: number,
  why: Extract<Notice, { kind: 'tier' }>['why'],
): void {
  const from = session.state.tier?.rank ?? null;
  setTier(session, rank);
  session.notices.push({ kind: 'tier', from, to: rank, why });
}

function setTier(session: Session, rank: number): void {
  session.state = { ...session.state, tier: { rank, sinceMs: session.instantMs, graceUntilMs: null } };
}
