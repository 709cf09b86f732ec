/** Where a member stands among the tiers, and what the next one and keeping this one take. */
import type { MemberAccount } from '../../account/books.js';
import type { Evaluator } from '../../engine/create-evaluator.js';
import type { Condition, RuleSetContent } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { TierGoal, TierOutlook } from './statement.js';

/** `null` for a program whose tiers nobody can reach. */
export function tierOutlook(
  { life, zone, vocabulary }: RuleSetContent,
  evaluator: Evaluator,
  { profile, state }: MemberAccount,
  instantMs: number,
): TierOutlook | null {
  if (life.tiers.length === 0) return null;
  const goal = (rank: number, condition: Condition): TierGoal => {
    const missing = evaluator.findFailure(condition, { member: profile, state, instantMs, event: null });
    return { rank, condition, missing: missing ?? null };
  };
  const { tier } = state;
  const rank = tier?.rank ?? vocabulary.tierFallback;
  const own = life.tiers.find((one) => one.rank === rank);
  const next = life.tiers.find((one) => one.rank > (rank ?? -1));
  return {
    rank,
    sinceDay: tier === null ? null : localDay(zone, tier.sinceMs),
    graceThrough: tier?.graceUntilMs == null ? null : localDay(zone, tier.graceUntilMs - 1),
    keep: own === undefined ? null : goal(own.rank, own.kept ?? own.reached),
    next: next === undefined ? null : goal(next.rank, next.reached),
  };
}
