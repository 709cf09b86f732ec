/** One purchase decided under several tiers, each for a share of it. */

import { largest } from '../../engine/amounts.js';
import { budgetKey } from '../../engine/budgets.js';
import { addOnDay } from '../../engine/by-day.js';
import { addTotals } from '../../engine/counters.js';
import type { Award, Decision } from '../../engine/decision.js';
import type { Evaluation } from '../../engine/evaluation.js';
import type { MemberState, SharedState } from '../../engine/state.js';
import { compareRuleIds } from '../../ruleset/compare-rule-ids.js';
import type { Budget, RuleSetContent } from '../../ruleset/types.js';
import { roundParts } from '../../value/apportion.js';
import { add, type Fraction, floor, fraction, multiply, subtract, sum, ZERO } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import { type Act, actsOf, limitUse } from '../limit-use.js';

export interface Part {
  readonly evaluation: Evaluation;
  /** The weights of all parts sum to 1. */
  readonly weight: Fraction;
}

export interface MixStart {
  readonly content: RuleSetContent;
  readonly day: number;
  /** Before the purchase. */
  readonly state: MemberState;
  readonly shared: SharedState;
}

/**
 * The points of every award and item are the weighted sum of those of the parts. Discounts, favours and what rounding
 * carries on are those of the first part: the price was paid under the tier that the member had.
 */
export function mixEvaluations(first: Evaluation, parts: readonly Part[], start: MixStart): Evaluation {
  const decision = mixDecisions(first.decision, parts, start.content);
  const points = decision.points - first.decision.points;
  const days = addOnDay(
    first.memberState.days,
    start.day,
    { purchases: 0, spendMinor: 0n, points },
    addTotals,
  );
  return {
    ...first,
    decision,
    memberState: {
      ...first.memberState,
      balance: first.memberState.balance + points,
      days,
      limits: limitsAfter(decision, start),
    },
    sharedState: { ...first.sharedState, budgets: budgetsAfter(decision, parts, start) },
    rows: mergeRows(parts),
  };
}

function mixDecisions(first: Decision, parts: readonly Part[], content: RuleSetContent): Decision {
  const others = first.awards.filter((award) => award.wanted === 0n);
  const awards = mixAwards(parts, content);
  const points = awards.reduce((total, award) => total + award.points, 0n);
  const exact = first.items.map((_, index) =>
    weigh(parts, ({ decision }) => decision.items[index]?.points ?? 0n),
  );
  const items = roundParts(points, exact, content.choices.oddUnitTo);
  return {
    ...first,
    points,
    awards: [...awards, ...others].sort(compareAwards),
    items: first.items.map((item, index) => ({ ...item, points: items[index] ?? 0n })),
  };
}

/** Exact, then rounded as the program rounds points, so that they sum. */
function mixAwards(parts: readonly Part[], { choices }: RuleSetContent): readonly Award[] {
  const found = new Map<string, Award>();
  for (const award of parts.flatMap(({ evaluation }) => evaluation.decision.awards)) {
    const before = found.get(award.rule);
    if (award.wanted > 0n)
      found.set(award.rule, { ...award, cuts: [...(before?.cuts ?? []), ...award.cuts] });
  }
  const awards = [...found.values()].sort(compareAwards);
  const given = awards.map((award) => weigh(parts, (evaluation) => awardOf(evaluation, award)?.points ?? 0n));
  const wanted = awards.map((award) =>
    weigh(parts, (evaluation) => awardOf(evaluation, award)?.wanted ?? 0n),
  );
  const points = shareRounded(awards, given, round(sum(given), choices.pointsRounding));
  const asked = roundParts(round(sum(wanted), choices.pointsRounding), wanted, 'largest-remainder');
  return awards.map((award, index) => ({
    ...award,
    points: points[index] ?? 0n,
    wanted: largest(asked[index] ?? 0n, points[index] ?? 0n),
  }));
}

/** Odd points go to awards that nothing cut: no limit is passed by rounding. */
function shareRounded(
  awards: readonly Award[],
  exact: readonly Fraction[],
  total: bigint,
): readonly bigint[] {
  const down = exact.map(floor);
  const rests = exact.map((value, index) =>
    awards[index]?.cuts.length === 0 ? subtract(value, fraction(floor(value))) : ZERO,
  );
  const open = BigInt(rests.filter(({ num }) => num > 0n).length);
  const missing = total - down.reduce((whole, part) => whole + part, 0n);
  const odd = roundParts(missing < open ? missing : open, rests, 'largest-remainder');
  return down.map((part, index) => part + (odd[index] ?? 0n));
}

function awardOf({ decision }: Evaluation, { rule, campaign }: Award): Award | undefined {
  return decision.awards.find((one) => one.rule === rule && one.campaign === campaign && one.wanted > 0n);
}

function weigh(parts: readonly Part[], read: (evaluation: Evaluation) => bigint): Fraction {
  return parts.reduce(
    (total, { evaluation, weight }) => add(total, multiply(weight, fraction(read(evaluation)))),
    ZERO,
  );
}

function limitsAfter(decision: Decision, { content, day, state }: MixStart): MemberState['limits'] {
  const limits = new Map(state.limits);
  for (const [id, use] of limitUse(content, actsOf(decision))) {
    limits.set(
      id,
      addOnDay(limits.get(id) ?? [], day, use, (a, b) => a + b),
    );
  }
  return limits;
}

function budgetsAfter(
  decision: Decision,
  parts: readonly Part[],
  { content, day, shared }: MixStart,
): SharedState['budgets'] {
  const budgets = new Map(parts[0]?.evaluation.sharedState.budgets);
  for (const { id, budgets: own } of content.campaigns) {
    for (const budget of own) {
      const key = budgetKey(budget, day);
      const uses = parts.flatMap(({ evaluation }) => evaluation.sharedState.budgets.get(key) ?? []);
      if (uses.length === 0) continue;
      const acts = actsOf(decision).filter(({ campaign }) => campaign === id);
      const spent = (shared.budgets.get(key)?.spent ?? 0n) + spentOf(budget, acts);
      budgets.set(key, { spent, closed: uses.some(({ closed }) => closed) });
    }
  }
  return budgets;
}

function spentOf({ quota }: Budget, acts: readonly Act[]): bigint {
  if (quota.unit === 'times') return BigInt(acts.length);
  const amounts = acts.map(({ points, discountMinor }) => (quota.unit === 'points' ? points : discountMinor));
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** Of every award the row of the first part that has it. */
function mergeRows(parts: readonly Part[]): Evaluation['rows'] {
  const rows = new Map<string, Evaluation['rows'][number]>();
  for (const row of parts.flatMap(({ evaluation }) => evaluation.rows)) {
    if (!rows.has(row.rule)) rows.set(row.rule, row);
  }
  return [...rows.values()];
}

/** `base` first, then by rule id. */
function compareAwards(a: Award, b: Award): number {
  if (a.campaign === null || b.campaign === null) {
    return a.campaign === b.campaign ? 0 : a.campaign === null ? -1 : 1;
  }
  return compareRuleIds(a.rule, b.rule);
}
