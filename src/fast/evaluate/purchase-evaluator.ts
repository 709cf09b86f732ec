/** Decides one purchase from the states that it is given: the fast halves first, the exact way where they cannot. */
import { decidePurchase } from '../../engine/decide.js';
import type { Evaluation } from '../../engine/evaluation.js';
import type { MemberProfile, Purchase } from '../../engine/event.js';
import { assertInvariants } from '../../engine/invariants.js';
import { createMoment } from '../../engine/moment.js';
import { createOccasion } from '../../engine/occasion.js';
import type { MemberState, SharedState } from '../../engine/state.js';
import type { PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import { RuleRestriction } from '../exact/restrict-rules.js';
import type { FastPlan } from '../fast-plan.js';
import { createColumns } from '../fill/create-columns.js';
import { PurchaseFiller } from '../fill/purchase-filler.js';
import { materialise } from '../materialise.js';
import { createPointsEngine } from '../points/create-points-engine.js';
import { createQuotaTable } from '../points/create-quota-table.js';
import type { PointsEngine } from '../points-engine.js';
import type { QuotaTable } from '../quota-table.js';
import { readSlots } from './read-slots.js';
import { StateView } from './state-view.js';

const ROW = 0;
const MEMBER = 0;
const ITEMS = 16;

export interface DecideCounts {
  fast: number;
  exact: number;
}

export class PurchaseEvaluator {
  /** How many purchases each way has decided. */
  readonly counts: DecideCounts = { fast: 0, exact: 0 };
  readonly #plan: FastPlan;
  readonly #eligibility: Eligibility;
  readonly #quotas: QuotaTable;
  readonly #view: StateView;
  readonly #engine: PointsEngine;
  readonly #restriction: RuleRestriction;
  readonly #columns: PurchaseColumns;
  readonly #filler: PurchaseFiller;
  readonly #slots: Float64Array;

  constructor(plan: FastPlan, eligibility: Eligibility) {
    this.#plan = plan;
    this.#eligibility = eligibility;
    this.#quotas = createQuotaTable(plan);
    this.#view = new StateView(this.#quotas);
    const parts = { members: this.#view, budgets: this.#view };
    this.#engine = createPointsEngine(plan, eligibility, this.#quotas, parts);
    this.#restriction = new RuleRestriction(plan.prepared);
    this.#columns = createColumns(plan, 1, ITEMS);
    this.#filler = new PurchaseFiller(plan);
    this.#slots = new Float64Array(plan.slots.length);
  }

  /** As the reference engine, without a trace. */
  evaluate(event: Purchase, member: MemberProfile, state: MemberState, shared: SharedState): Evaluation {
    this.#filler.fillFromPurchase(this.#columns, ROW, event, MEMBER);
    if (!this.#decide(event, member, state, shared)) {
      this.counts.exact += 1;
      return this.#decideExactly(event, member, state, shared);
    }
    this.counts.fast += 1;
    const decision = materialise(this.#engine.buffer, event, this.#plan, this.#quotas);
    assertInvariants(
      decision,
      event.items.map(({ amountMinor }) => amountMinor),
    );
    const exact = () => this.#again(event, member, state, shared);
    return {
      decision,
      memberState: this.#view.nextMemberState(),
      sharedState: this.#view.nextSharedState(),
      snapshots: [],
      // Refunds read them, and nobody else: they are worth deciding the purchase once more.
      get rows() {
        return exact().rows;
      },
    };
  }

  #decide(event: Purchase, member: MemberProfile, state: MemberState, shared: SharedState): boolean {
    const { prepared, slots } = this.#plan;
    if (this.#columns.isUnusual[ROW] === 1) return false;
    if (slots.length > 0) {
      const occasion = createOccasion(prepared, event, member, state);
      const moment = createMoment(occasion, occasion.listed);
      if (!readSlots(this.#plan, moment, this.#slots)) return false;
    }
    this.#view.start(state, shared);
    return this.#engine.decide(this.#columns, ROW, this.#slots, true);
  }

  /** The row holds the event. */
  #decideExactly(
    event: Purchase,
    member: MemberProfile,
    state: MemberState,
    shared: SharedState,
  ): Evaluation {
    const count = this.#eligibility.findCandidates(this.#columns, ROW);
    const prepared = this.#restriction.restrict(this.#eligibility.found, count);
    return decidePurchase(createOccasion(prepared, event, member, state), shared, {});
  }

  /** Other purchases may have been decided since. */
  #again(event: Purchase, member: MemberProfile, state: MemberState, shared: SharedState): Evaluation {
    this.#filler.fillFromPurchase(this.#columns, ROW, event, MEMBER);
    return this.#decideExactly(event, member, state, shared);
  }
}
