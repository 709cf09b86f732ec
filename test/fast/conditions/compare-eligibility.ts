/** Compares eligibility with the reference engine's on purchases one after the other, states included. */
import { createEvaluator } from '../../../src/engine/create-evaluator.js';
import type { MemberProfile, Purchase } from '../../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../../src/engine/initial-state.js';
import { unknownMember } from '../../../src/engine/member-profile.js';
import type { Moment } from '../../../src/engine/moment.js';
import type { MemberState } from '../../../src/engine/state.js';
import type { PurchaseColumns } from '../../../src/fast/columns.js';
import { createEligibility } from '../../../src/fast/conditions/create-eligibility.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import type { Eligibility } from '../../../src/fast/eligibility.js';
import type { FastPlan } from '../../../src/fast/fast-plan.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../../src/fast/fill/purchase-filler.js';
import type { Condition, RuleSet } from '../../../src/ruleset/types.js';
import { expectedOf, momentOf, selectedOf, slotsOf } from './reference-eligibility.js';

export interface Comparison {
  purchases: number;
  eligible: number;
  /** Purchases that only the exact way can decide. */
  exact: number;
  readonly differences: string[];
}

export interface Situation {
  readonly ruleSet: RuleSet;
  readonly purchases: readonly Purchase[];
  readonly members: ReadonlyMap<string, MemberProfile>;
}

const WAYS = (['closures', 'code'] as const).flatMap((mode) => [
  { mode, indexedFrom: 0 },
  { mode, indexedFrom: Number.POSITIVE_INFINITY },
]);

export function compareEligibility({ ruleSet, purchases, members }: Situation): Comparison {
  const plan = createPlan(ruleSet);
  const engines = WAYS.map((way) => ({ way, eligibility: createEligibility(plan, way) }));
  const filler = new PurchaseFiller(plan);
  const evaluator = createEvaluator(ruleSet);
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  const comparison: Comparison = { purchases: 0, eligible: 0, exact: 0, differences: [] };
  for (const purchase of purchases) {
    if (purchase.member === null) continue;
    const profile = members.get(purchase.member) ?? unknownMember(purchase.member);
    const state = states.get(purchase.member) ?? initialMemberState(profile);
    const columns = createColumns(plan, 1, 8);
    filler.fillFromPurchase(columns, 0, purchase, 0);
    const moment = momentOf(plan, purchase, profile, state);
    const results = engines.map(({ way, eligibility }) => {
      const result = judge(plan, eligibility, columns, moment);
      for (const difference of result.differences) {
        comparison.differences.push(`${way.mode}, from ${way.indexedFrom}, ${purchase.id}: ${difference}`);
      }
      return result;
    });
    if (new Set(results.map(({ isExact }) => isExact)).size > 1) {
      comparison.differences.push(`${purchase.id}: not exact in all ways`);
    }
    comparison.purchases += 1;
    comparison.exact += results[0]?.isExact === true ? 1 : 0;
    comparison.eligible += results[0]?.eligible ?? 0;
    const after = evaluator.evaluate(purchase, profile, state, shared);
    states.set(purchase.member, after.memberState);
    shared = after.sharedState;
  }
  return comparison;
}

interface Judgement {
  readonly differences: readonly string[];
  readonly isExact: boolean;
  readonly eligible: number;
}

function judge(
  plan: FastPlan,
  eligibility: Eligibility,
  columns: PurchaseColumns,
  moment: Moment,
): Judgement {
  const slots = slotsOf(plan, moment);
  const expected = expectedOf(plan, moment);
  const must = expected.eligible.filter((rule) => !expected.idle.has(rule));
  const differences: string[] = [];
  const name = (rules: readonly number[]): string =>
    rules.map((rule) => plan.rules[rule]?.id ?? `no rule ${rule}`).join();
  const candidates = [...eligibility.found.subarray(0, eligibility.findCandidates(columns, 0))];
  const missed = must.filter((rule) => !candidates.includes(rule));
  if (missed.length > 0) differences.push(`no candidates: ${name(missed)}`);
  if (!isAscending(candidates)) differences.push(`candidates not in order: ${candidates.join()}`);
  const count = eligibility.findEligible(columns, 0, slots);
  if (count < 0) return { differences, isExact: true, eligible: 0 };
  const found = [...eligibility.found.subarray(0, count)];
  const lost = must.filter((rule) => !found.includes(rule));
  const extra = found.filter((rule) => !expected.eligible.includes(rule));
  if (lost.length > 0) differences.push(`lost: ${name(lost)}`);
  if (extra.length > 0) differences.push(`too many: ${name(extra)}`);
  if (!isAscending(found)) differences.push(`not in order: ${found.join()}`);
  const rates = eligibility.findRates(columns, 0, slots);
  if (rates >= 0 && [...eligibility.foundRates.subarray(0, rates)].join() !== expected.rates.join()) {
    differences.push(
      `rates: ${eligibility.foundRates.subarray(0, rates).join()}, not ${expected.rates.join()}`,
    );
  }
  differences.push(...compareFilters(plan, eligibility, columns, moment, slots));
  return { differences, isExact: false, eligible: found.length };
}

function compareFilters(
  plan: FastPlan,
  eligibility: Eligibility,
  columns: PurchaseColumns,
  moment: Moment,
  slots: Float64Array,
): string[] {
  const { filterOfRule, filterOfRate, filterOfExcluded } = eligibility;
  const { rates, excluded } = plan.prepared.base;
  const filters: (readonly [Condition | null, number | undefined])[] = [
    ...plan.rules.map(({ rule }, index) => [rule.items, filterOfRule[index]] as const),
    ...rates.map(({ rate }, index) => [rate.items, filterOfRate[index]] as const),
    [excluded, filterOfExcluded],
  ];
  return filters.flatMap(([condition, filter = -3]) => {
    if (condition === null) return filter === -1 ? [] : [`a filter ${filter} out of nothing`];
    if (filter === -2) return [];
    const selected = eligibility.selectItems(filter, columns, 0, slots);
    const wanted = selectedOf(moment, condition);
    const got = [...selected.subarray(0, wanted.length)];
    const sum = wanted.reduce((all, one, item) => all + one * (columns.amountMinor[item] ?? 0), 0);
    const isSame = got.join() === wanted.join() && eligibility.sumItems(filter, columns.amountMinor) === sum;
    return isSame ? [] : [`${JSON.stringify(condition)}: ${got}, not ${wanted}`];
  });
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
