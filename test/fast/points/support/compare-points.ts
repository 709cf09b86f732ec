/** The points engine beside the reference engine: on every purchase, from the same states. */
import { createEvaluator } from '../../../../src/engine/create-evaluator.js';
import type { Evaluation } from '../../../../src/engine/evaluation.js';
import type { MemberProfile, Purchase } from '../../../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../../../src/engine/initial-state.js';
import { usedBefore } from '../../../../src/engine/limit-use.js';
import { unknownMember } from '../../../../src/engine/member-profile.js';
import { createOccasion, type Occasion } from '../../../../src/engine/occasion.js';
import type { MemberState, SharedState } from '../../../../src/engine/state.js';
import { createPlan } from '../../../../src/fast/create-plan.js';
import type { FastPlan } from '../../../../src/fast/fast-plan.js';
import { createPointsEngine } from '../../../../src/fast/points/create-points-engine.js';
import { createQuotaTable } from '../../../../src/fast/points/create-quota-table.js';
import type { PointsEngine } from '../../../../src/fast/points-engine.js';
import type { QuotaTable } from '../../../../src/fast/quota-table.js';
import type { RuleSet } from '../../../../src/ruleset/types.js';
import { ReferenceEligibility } from './reference-eligibility.js';
import { simpleRow } from './simple-row.js';
import { ViewedStates } from './viewed-states.js';

export class PointsComparison {
  /** Purchases that the points engine decided, and that it left to the exact way. */
  decided = 0;
  left = 0;
  /** In words; empty when all is well. */
  readonly differences: string[] = [];
  private readonly leftFor = new Map<string, number>();
  private readonly plan: FastPlan;
  private readonly quotas: QuotaTable;
  private readonly eligibility: ReferenceEligibility;
  private readonly views: ViewedStates;
  private readonly engine: PointsEngine;
  private readonly states = new Map<string, MemberState>();
  private shared: SharedState = initialSharedState();
  private readonly evaluate;

  constructor(ruleSet: RuleSet) {
    this.plan = createPlan(ruleSet);
    this.quotas = createQuotaTable(this.plan);
    this.eligibility = new ReferenceEligibility(this.plan);
    this.views = new ViewedStates(this.quotas);
    this.engine = createPointsEngine(this.plan, this.eligibility, this.quotas, {
      members: this.views,
      budgets: this.views,
    });
    this.evaluate = createEvaluator(ruleSet).evaluate;
  }

  compare(event: Purchase, profile: MemberProfile | null): void {
    const id = event.member ?? '';
    const state = this.states.get(id) ?? initialMemberState(profile);
    const expected = this.evaluate(event, profile, state, this.shared);
    const occasion = createOccasion(this.plan.prepared, event, profile ?? unknownMember(id), state);
    for (const wantsItems of [false, true]) {
      const isDecided = this.decide(occasion, wantsItems);
      this.check(event, expected, isDecided, wantsItems);
      if (wantsItems) this.count(isDecided);
    }
    this.states.set(id, expected.memberState);
    this.shared = expected.sharedState;
  }

  private decide(occasion: Occasion, wantsItems: boolean): boolean {
    this.eligibility.look(occasion);
    this.views.look(occasion, this.shared, (limit) =>
      Number(usedBefore(occasion.state, limit, occasion.day)),
    );
    const columns = simpleRow(this.plan, occasion.event, occasion.day);
    return this.engine.decide(columns, 0, new Float64Array(0), wantsItems);
  }

  private count(isDecided: boolean): void {
    if (isDecided) this.decided += 1;
    else {
      this.left += 1;
      const reason = this.reason();
      this.leftFor.set(reason, (this.leftFor.get(reason) ?? 0) + 1);
    }
  }

  /** What was eligible beside rules about points, of the purchase that was left last. */
  private reason(): string {
    const found = [...this.eligibility.found.subarray(0, this.eligibility.findEligible())];
    const kinds = found.map((rule) => this.plan.rules[rule]?.effect.kind ?? '');
    const others = kinds.filter((kind) => kind !== 'give' && kind !== 'multiply');
    return [...new Set(others)].sort().join(' and ') || 'numbers';
  }

  /** Why purchases were left to the exact way, with how many. */
  reasons(): string {
    return [...this.leftFor].map(([reason, count]) => `${reason}: ${count}`).join(', ');
  }

  private check(event: Purchase, expected: Evaluation, isDecided: boolean, wantsItems: boolean): void {
    const found = isDecided ? this.outcome(wantsItems) : this.views.outcome();
    const wanted = isDecided ? this.expectedOutcome(event, expected, wantsItems) : this.views.untouched();
    const [left, right] = [found, wanted].map((value) => JSON.stringify(value));
    if (left !== right) this.differences.push(`${event.id}: ${left} instead of ${right}`);
  }

  private outcome(wantsItems: boolean): unknown {
    const { buffer } = this.engine;
    const awards = Array.from({ length: buffer.awardCount }, (_, award) => ({
      rule: this.plan.rules[buffer.awardRule[award] ?? -1]?.id ?? 'base',
      points: buffer.awardGiven[award],
      wanted: buffer.awardWanted[award],
      cuts: this.cutsOf(award),
    }));
    const items = wantsItems ? [...buffer.itemPoints.subarray(0, buffer.itemCount)] : [];
    return { points: buffer.points, awards, items, ...this.views.outcome() };
  }

  private cutsOf(award: number): unknown[] {
    const { buffer } = this.engine;
    return Array.from({ length: buffer.cutCount }, (_, cut) => cut)
      .filter((cut) => buffer.cutAward[cut] === award)
      .map((cut) => {
        const quota = this.quotas.quotas[buffer.cutBy[cut] ?? -1];
        const id = quota?.kind === 'limit' ? quota.limit.id : quota?.budget.id;
        return { kind: quota?.kind, id, taken: buffer.cutTaken[cut] };
      });
  }

  private expectedOutcome(
    event: Purchase,
    { decision, memberState, sharedState }: Evaluation,
    wantsItems: boolean,
  ) {
    return {
      points: Number(decision.points),
      awards: decision.awards.map(({ rule, points, wanted, cuts }) => ({
        rule,
        points: Number(points),
        wanted: Number(wanted),
        cuts: cuts.map(({ by, taken }) => ({ kind: by.kind, id: by.id, taken: Number(taken) })),
      })),
      items: wantsItems ? decision.items.map(({ points }) => Number(points)) : [],
      ...this.views.expected(event, memberState, sharedState),
    };
  }
}
