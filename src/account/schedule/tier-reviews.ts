/** Tiers are looked at again at their reviews, and at the end of a grace. */
import { joinedDayOf, membershipYear } from '../../engine/counters.js';
import type { TierStanding } from '../../engine/state.js';
import type { TierReview, TierRule } from '../../ruleset/types.js';
import { periodOf } from '../../value/civil-date.js';
import { instantOfLocal, localDay, type Zone } from '../../value/zone.js';
import type { MemberAccount } from '../books.js';
import { addSpan } from '../lots/lot-times.js';
import type { AccountRules } from '../session.js';
import { reviewTier } from '../tiers/review-tier.js';
import { floorRank } from '../tiers/standing.js';
import type { Scheduled } from './scheduled.js';

export const TIER_REVIEWS: Scheduled = {
  nextAfter: (account, rules, afterMs) => findReview(account, rules, afterMs)?.instantMs ?? null,
  run: (session) => {
    const { profile, state, context, instantMs } = session;
    const due = findReview({ profile, state }, context.rules, instantMs - 1);
    if (due?.instantMs === instantMs) reviewTier(session, due.rule, due.lastMs);
  },
};

interface DueReview {
  readonly rule: TierRule;
  readonly instantMs: number;
  /** The last instant of what is reviewed, at which the condition is read. */
  readonly lastMs: number;
}

function findReview(account: MemberAccount, rules: AccountRules, afterMs: number): DueReview | undefined {
  const { content } = rules.ruleSet;
  const { tier } = account.state;
  if (tier === null || tier.rank <= floorRank(content, account.profile)) return undefined;
  const rule = content.life.tiers.find(({ rank }) => rank === tier.rank);
  if (rule === undefined) return undefined;
  const instantMs = reviewInstant(rule.review, tier, account, content.zone, afterMs);
  if (instantMs === null) return undefined;
  // So long after it was reached: the day begins, and the window of as many months holds nothing of the first day.
  const isSpan = rule.review.kind === 'after' && tier.graceUntilMs === null;
  return { rule, instantMs, lastMs: isSpan ? instantMs : instantMs - 1 };
}

/** After `afterMs`; what should have been before it (the rules have changed since) comes at the next start of a day. */
function reviewInstant(
  review: TierReview,
  tier: TierStanding,
  account: MemberAccount,
  zone: Zone,
  afterMs: number,
): number | null {
  const wanted = tier.graceUntilMs ?? nextReview(review, tier, account, zone, afterMs);
  if (wanted === null || wanted > afterMs) return wanted;
  return instantOfLocal(zone, localDay(zone, afterMs) + 1, 0);
}

function nextReview(
  review: TierReview,
  { sinceMs }: TierStanding,
  { profile, state }: MemberAccount,
  zone: Zone,
  afterMs: number,
): number | null {
  if (review.kind === 'always') return null;
  const since = localDay(zone, sinceMs);
  if (review.kind === 'after') return instantOfLocal(zone, addSpan(since, review.span, 'clamp'), 0);
  const day = localDay(zone, Math.max(sinceMs, afterMs));
  const range =
    review.period === 'membership-year'
      ? membershipYear(joinedDayOf(profile, state) ?? since, day)
      : periodOf(day, review.period);
  return instantOfLocal(zone, range.end + 1, 0);
}
