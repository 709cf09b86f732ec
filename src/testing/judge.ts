/** Puts together what the judged event did. */
import type { Outcome } from '../account/outcome.js';
import type { Award, Decision } from '../engine/decision.js';
import type { LoyaltyEvent, MemberProfile, Purchase } from '../engine/event.js';
import { standInPurchase } from '../engine/occurrence.js';
import type { RuleSet } from '../ruleset/types.js';
import type { JudgedDecision, TestRun } from './test-result.js';

/** Of a purchase and its like only its own outcome counts; where time passes, all that time brought. */
export function judge(
  event: LoyaltyEvent,
  outcomes: readonly Outcome[],
  member: MemberProfile,
  { state, shared }: Pick<TestRun, 'state' | 'shared'>,
  ruleSet: RuleSet,
): TestRun {
  const judged = event.type === 'advance' ? outcomes : outcomes.slice(-1);
  const { code } = ruleSet.content.program.currency;
  const decisions = judged
    .flatMap((outcome) => outcome.decisions)
    .map((decision, index): JudgedDecision => {
      const isMain = index === 0 && event.type === 'purchase';
      return { decision, purchase: isMain ? event : standIn(decision, member, event) };
    });
  return {
    event,
    member,
    decision: merge(event, decisions, member, code),
    decisions,
    outcomes: judged,
    state,
    shared,
  };
}

/** What an explanation shows in place of a purchase. */
function standIn(decision: Decision, { id }: MemberProfile, { instantMs }: LoyaltyEvent): Purchase {
  const nothing = { rules: [], quantity: null, carbonGrams: null, channel: null };
  return standInPurchase(
    { id: decision.id, member: id, instantMs, at: decision.at, ...nothing },
    decision.currency,
  );
}

/** All decisions as one: what the event gave, with all that it set off. */
function merge(
  { id, at }: LoyaltyEvent,
  decisions: readonly JudgedDecision[],
  member: MemberProfile,
  currency: string,
): Decision {
  const [first, ...others] = decisions.map(({ decision }) => decision);
  if (first !== undefined && others.length === 0) return first;
  const all = first === undefined ? [] : [first, ...others];
  return {
    id,
    member: member.id,
    at,
    points: all.reduce((sum, { points }) => sum + points, 0n),
    listedMinor: first?.listedMinor ?? 0n,
    discountMinor: first?.discountMinor ?? 0n,
    currency: first?.currency ?? currency,
    awards: mergeAwards(all.flatMap(({ awards }) => awards)),
    items: first?.items ?? [],
    favours: all.flatMap(({ favours }) => favours),
    trace: null,
  };
}

/** A rule that time set off more than once gave the sum. */
function mergeAwards(awards: readonly Award[]): readonly Award[] {
  const byRule = new Map<string, Award>();
  for (const award of awards) {
    const key = `${award.campaign ?? ''} ${award.rule}`;
    const before = byRule.get(key);
    byRule.set(key, before === undefined ? award : addAwards(before, award));
  }
  return [...byRule.values()];
}

function addAwards(a: Award, b: Award): Award {
  return {
    ...a,
    points: a.points + b.points,
    wanted: a.wanted + b.wanted,
    discountMinor: a.discountMinor + b.discountMinor,
    wantedDiscountMinor: a.wantedDiscountMinor + b.wantedDiscountMinor,
    cuts: [...a.cuts, ...b.cuts],
  };
}
