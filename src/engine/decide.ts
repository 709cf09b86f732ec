/** One decision: the stages in their order, and the states they leave behind. */
import { awardPoints } from './award-points.js';
import { holds } from './conditions.js';
import { applyLanes, type FindEligible } from './discounts/apply-lanes.js';
import { type Applicability, findHurdle, isEligible } from './eligibility.js';
import type { EvaluateOptions, Evaluation, Situation } from './evaluation.js';
import type { Purchase } from './event.js';
import { createFateBook, type FateBook } from './fate-book.js';
import { doFavours } from './favours.js';
import { assertInvariants } from './invariants.js';
import { makeDecision } from './make-decision.js';
import { makeTrace } from './make-trace.js';
import { nextMemberState } from './member-totals.js';
import { createMoment } from './moment.js';
import type { Occasion } from './occasion.js';
import { BASE } from './points-row.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import { type Snapshot, takeSnapshot } from './snapshot.js';
import type { SharedState } from './state.js';
import type { TierShare } from './trace.js';

/** All stages, for a purchase of a member. */
export function decidePurchase(
  occasion: Occasion,
  shared: SharedState,
  options: EvaluateOptions,
): Evaluation {
  const fates = createFateBook(options.trace === true);
  const rateFates = createFateBook(options.trace === true);
  const decide = options.applicability ?? holds;
  const snapshots: Snapshot[] = [];
  const findEligible = eligibleFinder(decide, fates, options.snapshots === true ? snapshots : null);
  const discounted = applyLanes(occasion, shared.budgets, findEligible, fates);
  const { left, exclusions, use, budgets } = discounted;
  const moment = createMoment(occasion, left);
  const tierShares = options.tierShares ?? NO_SHARES;
  const start = { moment, exclusions, use, budgets, findEligible, decide, fates, rateFates };
  const awarded = awardPoints(start, tierShares);
  const favoured = doFavours({
    moment,
    exclusions,
    use: awarded.use,
    budgets: awarded.budgets,
    findEligible,
    fates,
  });
  const result = makeDecision(occasion.event, discounted, awarded, favoured.favours);
  assertInvariants(result, left);
  const stages = { occasion, discounted, moment, awarded, tierShares, budgets: shared.budgets };
  const trace = options.trace === true ? makeTrace(occasion.prepared, fates, rateFates, stages) : null;
  const outcome = { left, points: result.points, use: favoured.use, carry: awarded.carry };
  return {
    decision: { ...result, trace },
    memberState: nextMemberState(occasion, outcome),
    sharedState: { ...shared, budgets: favoured.budgets },
    snapshots,
    rows: awarded.rows,
  };
}

const NO_SHARES: readonly TierShare[] = [];

/** Nobody earns: no rule acts, and no state changes. */
export function decideAnonymous(
  prepared: PreparedRuleSet,
  event: Purchase,
  { state, shared }: Pick<Situation, 'state' | 'shared'>,
  options: EvaluateOptions,
): Evaluation {
  const decision = makeDecision(event, null, null, []);
  if (options.trace !== true) {
    return { decision, memberState: state, sharedState: shared, snapshots: [], rows: [] };
  }
  const fates = createFateBook(true);
  const rateFates = createFateBook(true);
  fates.note(BASE, () => ({ kind: 'anonymous' }));
  for (const { id } of prepared.rules) fates.note(id, () => ({ kind: 'anonymous' }));
  for (const { id } of prepared.base.rates) rateFates.note(id, () => ({ kind: 'anonymous' }));
  const trace = makeTrace(prepared, fates, rateFates, null);
  const traced = { ...decision, trace };
  return { decision: traced, memberState: state, sharedState: shared, snapshots: [], rows: [] };
}

function eligibleFinder(decide: Applicability, fates: FateBook, snapshots: Snapshot[] | null): FindEligible {
  return (rules, moment) => {
    if (snapshots !== null && rules.length > 0) snapshots.push(takeSnapshot(rules, moment));
    if (!fates.isWanted) return rules.filter((rule) => isEligible(rule, moment, decide));
    return rules.filter((rule) => {
      const hurdle = findHurdle(rule, moment, decide);
      // What does not run needs no note, which matters where that is most rules: see `makeTrace`.
      if (hurdle !== null && 'test' in hurdle) fates.note(rule.id, () => hurdle);
      return hurdle === null;
    });
  };
}
