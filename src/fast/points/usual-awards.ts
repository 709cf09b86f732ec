/**
 * The shortest way, for usual purchases of programs that round by rule: every award is one product and one quotient. Where code
 * claims the awards of standing rules, only those of waiting ones are claimed here, and `AwardSplit` tells items apart; else
 * this is for purchases whose items need not be told apart. The same numbers as `usual-points.ts` has, which takes what is left.
 */
import type { RoundingMode } from '../../value/rounding.js';
import { OWN_CURRENCY, PAYMENTS_MAX, type PurchaseColumns } from '../columns.js';
import { TOTAL_LIMIT } from '../decision-buffer.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import type { AwardItems } from './award-items.js';
import { type AwardPlan, SPECIAL } from './award-plan.js';
import { RESULTS } from './award-results.js';
import { AwardSplit } from './award-split.js';
import type { DecisionTable } from './decision-table.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { type EarningMethods, PaymentShare } from './payment-share.js';
import { roundNumber } from './round-number.js';
import {
  MULTIPLY,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
  type RuleRecords,
} from './rule-records.js';

const NO_FILTER = -1;

export class UsualAwards {
  readonly items: AwardItems;
  /** 1: some limit or budget is over one of the awards. */
  isLimited = 0;
  readonly split: AwardSplit;
  private readonly plan: AwardPlan;
  private readonly records: RuleRecords;
  private readonly eligibility: Eligibility;
  private readonly methods: EarningMethods;
  private readonly share = new PaymentShare();
  private readonly decision: DecisionTable;
  private readonly limited: Uint8Array;
  private readonly mode: RoundingMode;
  /** Those of `items`. */
  private readonly measures: Float64Array;
  /** By group that takes the best: the purchase, counted from the first, for which a rule of it was eligible last. */
  private readonly groupSeen: Float64Array;
  private purchases = 0;
  /** A multiplier acts that does more or less when there are others. */
  private hasLoner = false;
  private lifts = 0;
  /** `items` holds the purchase at hand. */
  private isRead = false;
  /** The purchase at hand is one whose awards code claims. */
  private isByCode = false;
  private readonly hasLimited: boolean;

  constructor(
    { prepared: { choices } }: FastPlan,
    plan: AwardPlan,
    records: RuleRecords,
    eligibility: Eligibility,
    methods: EarningMethods,
    items: AwardItems,
    limited: Uint8Array,
    decision: DecisionTable,
  ) {
    this.plan = plan;
    this.records = records;
    this.eligibility = eligibility;
    this.methods = methods;
    this.items = items;
    this.measures = items.measures;
    this.split = new AwardSplit(plan, eligibility, items.measures);
    this.limited = limited;
    this.hasLimited = limited.includes(1);
    this.decision = decision;
    this.mode = choices.pointsRounding;
    this.groupSeen = new Float64Array(records.groupCount);
    if (eligibility.canClaim) decision.makeRoomForAwards(eligibility.claimsMax);
  }

  /** Makes the claims of the base rate and of the first `found` eligible rules. False: the purchase is not usual. */
  claim(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): boolean {
    if (columns.currency[row] !== OWN_CURRENCY) return false;
    if (this.methods !== null && !this.isPaidUsually(columns, row, this.methods)) return false;
    if (!this.items.read(columns, row, this.excluded(columns, row, slots))) return false;
    if (!(this.items.countedAmount < TOTAL_LIMIT)) return false;
    const rate = this.findRate(columns, row, slots);
    if (!(rate >= 0)) return false;
    const base = rate * (this.measures[PER_SPEND] as number);
    this.measures[MULTIPLY] = base;
    this.purchases += 1;
    this.isRead = true;
    this.isByCode = false;
    this.hasLoner = false;
    this.decision.clear(found + 1);
    return base < EXACT_LIMIT && this.claimAll(base, columns, row, slots, found);
  }

  /**
   * The same where generated code claims what it can: for purchases of which nothing was asked yet. `splits`: with what falls on
   * each item, in `split`.
   */
  claimByCode(columns: PurchaseColumns, row: number, slots: SlotValues, splits: boolean): boolean {
    const { eligibility, decision, measures, items } = this;
    if (this.methods !== null && !this.isPaidUsually(columns, row, this.methods)) return false;
    const found = eligibility.claim(columns, row, slots, decision, measures);
    if (found < 0) return false;
    this.isRead = false;
    this.isByCode = true;
    this.purchases += 1;
    this.lifts = measures[RESULTS.lifts] as number;
    this.hasLoner = measures[RESULTS.loners] !== 0;
    items.countedAmount = measures[PER_SPEND] as number;
    items.lastCounted = measures[RESULTS.last] as number;
    decision.points = measures[RESULTS.points] as number;
    decision.cutCount = 0;
    decision.itemCount = 0;
    this.split.clear();
    if (found > 0 && !this.claimOthers(columns, row, slots, found)) return false;
    if (!(decision.points < TOTAL_LIMIT)) return false;
    this.isLimited = this.hasLimited ? this.findLimited() : 0;
    if (this.lifts > 1 && this.hasLoner) return false;
    // Every rule may have given less than one point more than its award has.
    const most = decision.points + eligibility.claimsMax + found;
    return !splits || this.split.divide(columns, row, slots, most);
  }

  private claimOthers(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): boolean {
    const { decision } = this;
    const first = decision.awardCount;
    decision.makeRoomForAwards(first + found);
    if (!this.claimRules(columns, row, slots, found)) return false;
    decision.sortAwards(first);
    return true;
  }

  private findLimited(): number {
    const { decision, limited } = this;
    let isLimited = 0;
    for (let award = 0; award < decision.awardCount; award += 1) {
      const rule = decision.awardRule[award] as number;
      if (rule >= 0) isLimited |= limited[rule] as number;
    }
    return isLimited;
  }

  private isPaidUsually(columns: PurchaseColumns, row: number, methods: EarningMethods): boolean {
    const { share } = this;
    const { start } = columns.paymentMethods;
    if ((start[row + 1] as number) - (start[row] as number) > PAYMENTS_MAX) return false;
    share.read(columns, row, methods, true);
    return share.num === share.den;
  }

  private excluded(columns: PurchaseColumns, row: number, slots: SlotValues): Uint8Array | null {
    const { eligibility } = this;
    const filter = eligibility.filterOfExcluded;
    return filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
  }

  /** Points for a minor unit over `rateDen`; `NaN`: it cannot be told here. */
  private findRate(columns: PurchaseColumns, row: number, slots: SlotValues): number {
    const { eligibility, plan } = this;
    const { rateNum } = plan;
    if (plan.isRateFixed) return rateNum[0] as number;
    const found = rateNum.length === 0 ? 0 : eligibility.findRates(columns, row, slots);
    if (found === 0) return 0;
    return found === 1 ? (rateNum[eligibility.foundRates[0] as number] as number) : Number.NaN;
  }

  private claimAll(
    base: number,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    found: number,
  ): boolean {
    const { plan, mode, decision } = this;
    const ofBase = roundNumber(base, plan.rateDen, mode);
    this.lifts = 0;
    decision.points = ofBase;
    if (ofBase > 0) decision.claim(0, -1, ofBase);
    if (!this.claimRules(columns, row, slots, found)) return false;
    // Each of them may be exact while all together are too many.
    if (!(decision.points < TOTAL_LIMIT)) return false;
    this.isLimited = this.hasLimited ? this.findLimited() : 0;
    return this.lifts < 2 || !this.hasLoner;
  }

  private claimRules(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): boolean {
    const { plan, measures, mode, decision } = this;
    const { kind, way, num, den } = plan;
    const rules = this.eligibility.found;
    let points = decision.points;
    for (let place = 0; place < found; place += 1) {
      const rule = rules[place] as number;
      const measure =
        way[rule] === SPECIAL
          ? this.specialMeasure(rule, columns, row, slots)
          : (measures[kind[rule] as number] as number);
      const exact = (num[rule] as number) * measure;
      // Nothing is below zero: this says that the factors were exact as well.
      if (!(exact < EXACT_LIMIT)) return false;
      if (kind[rule] === MULTIPLY) this.lifts += 1;
      if (this.isByCode) this.split.add(rule, measure);
      const wanted = roundNumber(exact, den[rule] as number, mode);
      if (wanted === 0) continue;
      decision.claim(place + 1, rule, wanted);
      points += wanted;
    }
    decision.points = points;
    return true;
  }

  /** Of a rule that names items, counts complete steps, or may have to compete with others. */
  private specialMeasure(rule: number, columns: PurchaseColumns, row: number, slots: SlotValues): number {
    const { plan, measures, eligibility } = this;
    const kind = plan.kind[rule] as number;
    if (kind === MULTIPLY) {
      this.hasLoner = true;
      return measures[MULTIPLY] as number;
    }
    if (this.hasRival(rule)) return Number.NaN;
    const filter = eligibility.filterOfRule[rule] as number;
    if (filter === NO_FILTER) {
      if (kind !== PER_FULL_SPEND) return measures[kind] as number;
      return this.steps(rule, measures[PER_SPEND] as number);
    }
    if (!this.isRead || this.items.doAllEarn) {
      if (kind === PER_SPEND) return eligibility.sumItems(filter, columns.amountMinor);
      if (kind === PER_UNIT) return eligibility.sumItems(filter, columns.quantityMicro);
    }
    // What code has measured is the whole.
    if (!this.isRead) this.isRead = this.items.read(columns, row, null);
    const mask = eligibility.selectItems(filter, columns, row, slots);
    return this.namedMeasure(rule, kind, mask, columns, row);
  }

  private namedMeasure(
    rule: number,
    kind: number,
    mask: Uint8Array,
    columns: PurchaseColumns,
    row: number,
  ): number {
    switch (kind) {
      case PER_LINE:
        return this.items.countLines(mask, columns, row);
      case PER_PURCHASE:
        // Where no item of it earns, others have to tell.
        return this.items.countLines(mask, columns, row) > 0 ? 1 : Number.NaN;
      case PER_UNIT:
        return this.items.sumOf(columns.quantityMicro, mask, columns, row);
      case PER_SPEND:
        return this.items.sumOf(columns.amountMinor, mask, columns, row);
      case PER_FULL_SPEND:
        return this.steps(rule, this.items.sumOf(columns.amountMinor, mask, columns, row));
      default:
        return Number.NaN;
    }
  }

  /** Complete steps of an amount. */
  private steps(rule: number, amount: number): number {
    const { records } = this;
    const measure = amount * (records.stepDen[rule] as number);
    const steps = floorDivide(measure, records.stepNum[rule] as number);
    return measure < EXACT_LIMIT ? steps : Number.NaN;
  }

  /** Whether a rule before is in the same group, of which the best is taken. */
  private hasRival(rule: number): boolean {
    const group = this.records.bestGroup[rule] as number;
    if (group < 0) return false;
    const isSeen = this.groupSeen[group] === this.purchases;
    this.groupSeen[group] = this.purchases;
    return isSeen;
  }
}
