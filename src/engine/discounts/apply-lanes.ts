/** Stage 2: the discount lanes, one after the other, each on what the earlier ones left. */

import { at } from '../at.js';
import { applyBudgets, type Budgets } from '../budgets.js';
import { type Claim, cutClaim } from '../claim.js';
import type { Cut } from '../decision.js';
import { applyExclusions, type Exclusions, NO_EXCLUSIONS } from '../exclusion.js';
import type { FateBook } from '../fate-book.js';
import { applyLimits, recordUse, type UseNow } from '../limits.js';
import { createMoment, type Moment } from '../moment.js';
import type { Occasion } from '../occasion.js';
import type { PreparedLane, PreparedRule } from '../prepared-rule-set.js';
import { type ChosenRule, chooseRules } from './choose-rules.js';
import { type Parts, partsTotal, shrinkParts } from './parts.js';
import { shareWhatIsLeft, type WantedParts } from './share-what-is-left.js';
import { addUnits, type UsedUnits } from './unit-pools.js';

/** What one rule took off. */
export interface DiscountAward {
  readonly claim: Claim;
  readonly parts: Parts;
}

/** Everything that goes from one lane to the next. */
export interface Discounted {
  /** By item: the amount left, in minor units. */
  readonly left: readonly bigint[];
  readonly awards: readonly DiscountAward[];
  readonly exclusions: Exclusions;
  readonly use: UseNow;
  readonly budgets: Budgets;
  readonly usedUnits: UsedUnits;
  /** By lane with rules: the moment before it; for the trace. */
  readonly moments: ReadonlyMap<string, Moment>;
}

/** Says which of the rules are eligible at a moment, in the order given. */
export type FindEligible = <R extends PreparedRule>(rules: readonly R[], moment: Moment) => readonly R[];

export function applyLanes(
  occasion: Occasion,
  budgets: Budgets,
  findEligible: FindEligible,
  fates: FateBook,
): Discounted {
  let current: Discounted = {
    left: occasion.listed,
    awards: [],
    exclusions: NO_EXCLUSIONS,
    use: new Map(),
    budgets,
    usedUnits: new Map(),
    moments: new Map(),
  };
  for (const lane of occasion.prepared.lanes) {
    current = applyLane(lane, occasion, current, findEligible, fates);
  }
  return current;
}

function applyLane(
  lane: PreparedLane,
  occasion: Occasion,
  before: Discounted,
  findEligible: FindEligible,
  fates: FateBook,
): Discounted {
  if (lane.rules.length === 0) return before;
  const moment = createMoment(occasion, before.left);
  const acting = applyExclusions(findEligible(lane.rules, moment), before.exclusions);
  for (const [rule, fate] of acting.fates) fates.note(rule, () => fate);
  const moments = new Map(before.moments).set(lane.id, moment);
  if (acting.rules.length === 0) return { ...before, exclusions: acting.exclusions, moments };
  const chosen = chooseRules(acting.rules, moment, before.usedUnits, fates);
  const { awards, budgets } = giveAwards(lane, chosen, moment, before);
  const claims = awards.map(({ claim }) => claim);
  return {
    left: takeOff(before.left, awards),
    awards: [...before.awards, ...awards],
    exclusions: acting.exclusions,
    use: recordUse(claims, occasion, before.use),
    budgets,
    usedUnits: unitsAfter(before.usedUnits, chosen, awards),
    moments,
  };
}

/** What the chosen rules are given: what there is left, within their limits, as far as budgets pay. */
function giveAwards(
  lane: PreparedLane,
  chosen: readonly ChosenRule[],
  moment: Moment,
  before: Discounted,
): { readonly awards: readonly DiscountAward[]; readonly budgets: Budgets } {
  const { occasion } = moment;
  const { oddUnitTo } = occasion.prepared.choices;
  const possible = shareWhatIsLeft(chosen, moment);
  const claims = chosen.map((wanted, index) => claimOf(wanted, at(possible, index), lane));
  const limited = applyLimits(claims, occasion, before.use);
  const paid = applyBudgets(limited, before.budgets, occasion.day);
  const awards = paid.claims.map((claim, index) => ({
    claim,
    parts: shrinkParts(at(possible, index).parts, claim.given, oddUnitTo),
  }));
  return { awards, budgets: paid.budgets };
}

function claimOf({ rule, parts }: WantedParts, possible: WantedParts, lane: PreparedLane): Claim {
  const wanted = partsTotal(parts);
  const noCuts: readonly Cut[] = [];
  const { id, campaign, limits } = rule;
  const claim: Claim = { rule: id, campaign, limits, unit: 'money', wanted, given: wanted, cuts: noCuts };
  return cutClaim(claim, partsTotal(possible.parts), { kind: 'nothing-left', id: lane.id });
}

/** A deal that limits and budgets left with nothing has used nothing up. */
function unitsAfter(
  used: UsedUnits,
  chosen: readonly ChosenRule[],
  awards: readonly DiscountAward[],
): UsedUnits {
  return chosen.reduce(
    (units, deal, index) => (awards[index]?.claim.given === 0n ? units : addUnits(units, deal.units)),
    used,
  );
}

function takeOff(left: readonly bigint[], awards: readonly DiscountAward[]): bigint[] {
  return left.map((amount, index) =>
    awards.reduce((rest, { parts }) => rest - (parts.get(index) ?? 0n), amount),
  );
}
