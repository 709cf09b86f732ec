/** Decides a stream of purchases, remembering what members did: for whole files, and for programs that embed Jifen. */
import { decideAnonymous, decidePurchase } from '../engine/decide.js';
import type { Decision } from '../engine/decision.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
import { initialMemberState } from '../engine/initial-state.js';
import { unknownMember } from '../engine/member-profile.js';
import { createOccasion } from '../engine/occasion.js';
import type { MemberState, SharedState } from '../engine/state.js';
import type { Budget, RuleSet } from '../ruleset/types.js';
import type { BudgetBook } from './budgets/budget-book.js';
import { createSequentialBudgets } from './budgets/sequential-budgets.js';
import type { PurchaseColumns } from './columns.js';
import { createEligibility } from './conditions/create-eligibility.js';
import { createPlan } from './create-plan.js';
import type { DecisionBuffer } from './decision-buffer.js';
import type { Eligibility } from './eligibility.js';
import { RuleRestriction } from './exact/restrict-rules.js';
import type { FastPlan } from './fast-plan.js';
import { createColumns } from './fill/create-columns.js';
import { makePlainFill, type PlainFill } from './fill/make-plain-fill.js';
import { checkPlainPurchase, PlainFiller } from './fill/plain-filler.js';
import { purchaseOfPlain } from './fill/purchase-of-plain.js';
import { materialise } from './materialise.js';
import { MemberTable } from './members/member-table.js';
import type { PlainPurchase } from './plain-purchase.js';
import { createPointsEngine } from './points/create-points-engine.js';
import { createQuotaTable } from './points/create-quota-table.js';
import type { PointsEngine } from './points-engine.js';
import type { QuotaTable } from './quota-table.js';

export interface StreamOptions {
  /** What is known of members; who is not among them is a member of whom nothing is known. */
  readonly members?: Iterable<MemberProfile>;
  /** Whether points are shared out over the items. Default: yes; without, deciding is faster. */
  readonly wantsItems?: boolean;
  /** Whether every day of every member is kept, so that `memberState` is complete. Default: what rules look at. */
  readonly keepsHistory?: boolean;
  /** `closures`: without generated code. Default: `fast`. */
  readonly engine?: 'fast' | 'closures';
  /** Default: budgets of one stream that holds all members. */
  readonly budgets?: BudgetBook;
}

/** Where the exact way finds the purchase that a row was made from. */
export interface PurchaseSource {
  readonly purchaseOf: (row: number) => Purchase;
}

const ROW = 0;
const ITEMS = 64;

export class PurchaseStream {
  readonly plan: FastPlan;
  readonly quotas: QuotaTable;
  readonly members: MemberTable;
  readonly budgets: BudgetBook;
  /** What was decided last, where the last call gave `true`. */
  readonly buffer: DecisionBuffer;
  /** How many purchases the exact way has decided. */
  exactCount = 0;
  readonly #eligibility: Eligibility;
  readonly #engine: PointsEngine;
  readonly #restriction: RuleRestriction;
  readonly #slots: Float64Array;
  readonly #wantsItems: boolean;
  readonly #makesCode: boolean;
  /** Made for the first purchase that is an object: a run from lines never has one. */
  #plain: PlainSource | null = null;
  #exact: Decision | null = null;
  /** Whether `decide` has an answer to what it was given last. */
  #isDecided = false;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(ruleSet: RuleSet, options: StreamOptions) {
    const { wantsItems = true, keepsHistory = false, engine = 'fast' } = options;
    if (engine !== 'fast' && engine !== 'closures') throw new RangeError(`there is no engine "${engine}"`);
    this.plan = createPlan(ruleSet);
    this.quotas = createQuotaTable(this.plan);
    const makesCode = engine === 'fast';
    this.members = new MemberTable(this.plan, this.quotas, { keepsHistory, makesCode });
    this.budgets = options.budgets ?? createSequentialBudgets(budgetsOf(this.quotas));
    this.#eligibility = createEligibility(this.plan, {
      mode: makesCode ? 'code' : 'closures',
    });
    const parts = { members: this.members, budgets: this.budgets };
    this.#engine = createPointsEngine(this.plan, this.#eligibility, this.quotas, parts);
    this.buffer = this.#engine.buffer;
    this.#restriction = new RuleRestriction(this.plan.prepared);
    this.#slots = new Float64Array(this.plan.slots.length);
    this.#wantsItems = wantsItems;
    this.#makesCode = makesCode;
    for (const profile of options.members ?? []) this.members.setProfile(profile);
  }

  /**
   * Decides a purchase. True: the decision is in `buffer`; false: it has discounts, or numbers beyond those of buffers, and only
   * `decision` has it. Purchases come in the order of `compareEvents`; throws a `RangeError` for one that comes before the
   * last one's instant, and for what is no purchase (see `PlainFiller`).
   */
  decide(purchase: PlainPurchase): boolean {
    this.#isDecided = false;
    this.#exact = null;
    const known = this.#expectMember(purchase);
    this.#plain ??= new PlainSource(this.plan, this.#makesCode);
    const plain = this.#plain;
    plain.fill(purchase);
    const { member } = purchase;
    const isNew = known < 0 && member !== null;
    plain.columns.member[ROW] = isNew ? this.members.numberOf(member) : known;
    const isInBuffer = this.decideRow(plain.columns, ROW, plain);
    this.#isDecided = true;
    return isInBuffer;
  }

  /** The number of the member of what may be no purchase; below zero: it has none yet. */
  #expectMember(purchase: PlainPurchase | null | undefined): number {
    const member = purchase?.member;
    return typeof member === 'string' ? this.members.expect(member) : -1;
  }

  /** The whole decision on the purchase that was given to `decide` last. Not in a stream that does not want items. */
  decision(): Decision {
    if (!this.#isDecided || this.#plain === null) throw new RangeError('no purchase was decided');
    if (this.#exact !== null) return this.#exact;
    if (!this.#wantsItems) throw new RangeError('the stream was made without the points of items');
    return materialise(this.buffer, this.#plain.purchaseOf(), this.plan, this.quotas);
  }

  /** As `decide`, for a purchase in columns; `source` is asked for the purchase where only the exact way can decide. */
  decideRow(columns: PurchaseColumns, row: number, source: PurchaseSource): boolean {
    const instantMs = columns.instantMs[row] ?? 0;
    if (instantMs < this.#lastMs) throw new RangeError('the purchases of a stream come in the order of time');
    this.#lastMs = instantMs;
    this.#exact = null;
    const member = columns.member[row] ?? -1;
    const knowsSlots = member < 0 || this.members.fillSlots(member, columns, row, this.#slots);
    if (knowsSlots && this.#engine.decide(columns, row, this.#slots, this.#wantsItems)) return true;
    this.exactCount += 1;
    this.#exact = this.#decideExactly(columns, row, source.purchaseOf(row));
    return false;
  }

  /** The decision of the row last decided, where `decideRow` gave `false`. */
  exactDecision(): Decision {
    if (this.#exact === null) throw new RangeError('the last decision is in the buffer');
    return this.#exact;
  }

  /** Begins anew: members and budgets are as before the first purchase. Members keep their numbers. */
  restart(): void {
    if (this.budgets.clear === undefined) throw new RangeError('these budgets cannot begin anew');
    this.members.clear();
    this.budgets.clear();
    this.exactCount = 0;
    this.#exact = null;
    this.#isDecided = false;
    this.#lastMs = Number.NEGATIVE_INFINITY;
  }

  /** What is remembered of a member; see `keepsHistory`. */
  memberState(id: string): MemberState {
    const member = this.members.find(id);
    return member < 0 ? initialMemberState(unknownMember(id)) : this.members.toMemberState(member);
  }

  #decideExactly(columns: PurchaseColumns, row: number, purchase: Purchase): Decision {
    const day = columns.day[row] ?? 0;
    const member = columns.member[row] ?? -1;
    const shared: SharedState = { budgets: this.budgets.usesFor(day), stock: new Map() };
    if (member < 0) {
      const state = initialMemberState(null);
      return decideAnonymous(this.plan.prepared, purchase, { state, shared }, {}).decision;
    }
    const before = this.members.toMemberState(member);
    const count = this.#eligibility.findCandidates(columns, row);
    const prepared = this.#restriction.restrict(this.#eligibility.found, count);
    const occasion = createOccasion(prepared, purchase, this.members.profileOf(member), before);
    const { decision, memberState, sharedState } = decidePurchase(occasion, shared, {});
    this.members.takeOver(member, before, memberState, day);
    this.budgets.takeUses(sharedState.budgets);
    return decision;
  }
}

/** Prepares a stream; see `canStream` for the programs that it is for. Throws like `createEvaluator`. */
export function createStream(ruleSet: RuleSet, options: StreamOptions = {}): PurchaseStream {
  return new PurchaseStream(ruleSet, options);
}

/** By number; `null` for limits. */
function budgetsOf({ quotas }: QuotaTable): (Budget | null)[] {
  return quotas.map((quota) => (quota.kind === 'budget' ? quota.budget : null));
}

/** The one row of a plain purchase. */
class PlainSource implements PurchaseSource {
  readonly columns: PurchaseColumns;
  readonly #fillUsual: PlainFill | null;
  readonly #filler: PlainFiller;
  readonly #currency: string;
  #purchase: PlainPurchase | null = null;

  constructor(plan: FastPlan, makesCode: boolean) {
    this.columns = createColumns(plan, 1, ITEMS);
    this.#fillUsual = makesCode ? makePlainFill(plan, this.columns) : null;
    this.#filler = new PlainFiller(plan);
    this.#currency = plan.prepared.currency;
  }

  /** All but the number of the member. */
  fill(purchase: PlainPurchase): void {
    this.#purchase = null;
    if (this.#fillUsual?.(purchase) !== true) {
      checkPlainPurchase(purchase);
      this.#filler.fill(this.columns, ROW, purchase, -1);
    }
    this.#purchase = purchase;
  }

  purchaseOf(): Purchase {
    if (this.#purchase === null) throw new RangeError('no purchase was decided');
    return purchaseOfPlain(this.#purchase, this.columns.instantMs[ROW] ?? 0, this.#currency);
  }
}
