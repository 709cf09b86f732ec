/** Decides a purchase, and which tier counts for it where it reaches one. */
import type { EvaluateOptions, Evaluation } from '../../engine/evaluation.js';
import type { MemberProfile, Purchase } from '../../engine/event.js';
import type { MemberState, SharedState } from '../../engine/state.js';
import type { TierShare } from '../../engine/trace.js';
import type { TierRule } from '../../ruleset/types.js';
import { compare, type Fraction, ONE, subtract } from '../../value/fraction.js';
import type { AccountRules } from '../session.js';
import { bookedPurchase, questionAbout } from './booked-purchase.js';
import { reachedTiers } from './reached-tiers.js';
import { splitShare } from './split-share.js';
import { standingRank } from './standing.js';

export interface BeforePurchase {
  readonly profile: MemberProfile;
  readonly state: MemberState;
  readonly shared: SharedState;
}

/**
 * `old`: as the member stood before. `new`: decided once more, as a member of the highest tier that the first decision
 * reaches; the second one is final, even where its points would reach yet another tier. `split`: each tier counts for
 * the part of the purchase from its line on; the line lies where the counters of the first decision, which grow
 * evenly with the purchase, meet the tier's condition. The tier itself is not changed here: `assessTier` does that.
 */
export function decideCrossing(
  rules: AccountRules,
  event: Purchase,
  before: BeforePurchase,
  options: EvaluateOptions,
): Evaluation {
  const first = decideAs(rules, event, before, null, options);
  const { life } = rules.ruleSet.content;
  const way = life.choices.tierCrossing;
  if (life.tiers.length === 0 || way === null || way === 'old') return first;
  const reached = tiersReached(rules, event, before, first);
  const highest = reached[0];
  if (highest === undefined) return first;
  if (way === 'new') return decideAs(rules, event, before, highest, options);
  return splitAtLines({ rules, event, before, options }, first, reached);
}

/** Decides as if the member had a tier; `null`: the member's own. */
function decideAs(
  { evaluator }: AccountRules,
  event: Purchase,
  { profile, state, shared }: BeforePurchase,
  tier: TierRule | null,
  options: EvaluateOptions,
): Evaluation {
  if (tier === null) return evaluator.evaluate(event, profile, state, shared, options);
  const risen = { ...state, tier: { rank: tier.rank, sinceMs: event.instantMs, graceUntilMs: null } };
  const result = evaluator.evaluate(event, profile, risen, shared, options);
  return { ...result, memberState: { ...result.memberState, tier: state.tier } };
}

function tiersReached(
  rules: AccountRules,
  event: Purchase,
  { profile, state }: BeforePurchase,
  { decision, memberState }: Evaluation,
): readonly TierRule[] {
  const about = { member: profile, state: memberState, instantMs: event.instantMs };
  const question = questionAbout(bookedPurchase(event, decision, state), about);
  return reachedTiers(rules, question, standingRank(rules.ruleSet.content, { profile, state }));
}

interface Crossing {
  readonly rules: AccountRules;
  readonly event: Purchase;
  readonly before: BeforePurchase;
  readonly options: EvaluateOptions;
}

/** From the highest tier down: each has the purchase from its line to the line of the one above it. */
function splitAtLines(crossing: Crossing, first: Evaluation, reached: readonly TierRule[]): Evaluation {
  const { rules, event, before, options } = crossing;
  const tierShares: TierShare[] = [];
  let until = ONE;
  for (const tier of reached) {
    const line = lineOf(crossing, first, tier);
    if (compare(line, until) >= 0) continue;
    tierShares.unshift({ rank: tier.rank, share: subtract(until, line) });
    until = line;
  }
  const { profile, state, shared } = before;
  return rules.evaluator.evaluate(event, profile, state, shared, { ...options, tierShares });
}

function lineOf({ rules, event, before }: Crossing, first: Evaluation, { reached }: TierRule): Fraction {
  const { profile, state } = before;
  const about = { member: profile, instantMs: event.instantMs };
  const booked = bookedPurchase(event, first.decision, state);
  return splitShare(reached, {
    before: rules.evaluator.readFacts({ ...about, state, event: null }),
    after: rules.evaluator.readFacts(questionAbout(booked, { ...about, state: first.memberState })),
  });
}
