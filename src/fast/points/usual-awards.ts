/**
 * The shortest way, for usual purchases whose items need not be told apart: every award is rounded by itself, so that
 * each is one product and one quotient. The same numbers as `usual-points.ts` has; what is less usual is left to that.
 */
import type { RoundingMode } from '../../value/rounding.js';
import type { PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import { type AwardPlan, SPECIAL } from './award-plan.js';
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

const OWN_CURRENCY = 1;
const ADJUSTMENT = 5;
const NO_FILTER = -1;
const KINDS = 16;

export class UsualAwards {
  /** Of the items of the purchase at hand. */
  countedAmount = 0;
  /** The last counted item; -1: none. */
  lastCounted = -1;
  /** 1: some limit or budget is over one of the awards. */
  isLimited = 0;
  private readonly plan: AwardPlan;
  private readonly records: RuleRecords;
  private readonly eligibility: Eligibility;
  private readonly methods: EarningMethods;
  private readonly share = new PaymentShare();
  private readonly decision: DecisionTable;
  private readonly limited: Uint8Array;
  private readonly kindCounts: Uint8Array;
  private readonly mode: RoundingMode;
  /** By kind of rule, what it counts in the purchase at hand; `NaN`: that cannot be told here. */
  private readonly measures = new Float64Array(KINDS).fill(Number.NaN);
  /** By item: whether it earns. */
  private earns = new Uint8Array(16);
  /** By group that takes the best: the purchase, counted from the first, for which a rule of it was eligible last. */
  private readonly groupSeen: Float64Array;
  private purchases = 0;
  /** All items that count earn. */
  private doAllEarn = true;
  /** A multiplier acts that does more or less when there are others. */
  private hasLoner = false;

  constructor(
    { prepared: { choices } }: FastPlan,
    plan: AwardPlan,
    records: RuleRecords,
    eligibility: Eligibility,
    methods: EarningMethods,
    kindCounts: Uint8Array,
    limited: Uint8Array,
    decision: DecisionTable,
  ) {
    this.plan = plan;
    this.records = records;
    this.eligibility = eligibility;
    this.methods = methods;
    this.kindCounts = kindCounts;
    this.limited = limited;
    this.decision = decision;
    this.mode = choices.pointsRounding;
    this.groupSeen = new Float64Array(records.groupCount);
    this.measures[PER_PURCHASE] = 1;
  }

  /** Makes the claims of the base rate and of the first `found` eligible rules. False: the purchase is not usual. */
  claim(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): boolean {
    if (columns.currency[row] !== OWN_CURRENCY) return false;
    if (this.methods !== null && !this.isPaidUsually(columns, row, this.methods)) return false;
    if (!this.readItems(columns, row, this.excluded(columns, row, slots))) return false;
    const rate = this.findRate(columns, row, slots);
    if (!(rate >= 0)) return false;
    const base = rate * (this.measures[PER_SPEND] as number);
    this.measures[MULTIPLY] = base;
    this.purchases += 1;
    this.hasLoner = false;
    this.decision.clear(found + 1);
    return base < EXACT_LIMIT && this.claimAll(base, columns, row, slots, found);
  }

  private isPaidUsually(columns: PurchaseColumns, row: number, methods: EarningMethods): boolean {
    const { share } = this;
    share.read(columns, row, methods, true);
    return share.num === share.den;
  }

  private excluded(columns: PurchaseColumns, row: number, slots: SlotValues): Uint8Array | null {
    const { eligibility } = this;
    const filter = eligibility.filterOfExcluded;
    return filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
  }

  /** `excluded`: 1 for items that earn nothing; `null`: none. False: the purchase is not usual. */
  private readItems(columns: PurchaseColumns, row: number, excluded: Uint8Array | null): boolean {
    const { kindCounts, measures } = this;
    const { kind, amountMinor, quantityMicro, itemStart } = columns;
    const start = itemStart[row] as number;
    const count = (itemStart[row + 1] as number) - start;
    if (count > this.earns.length) this.earns = new Uint8Array(count * 2);
    const { earns } = this;
    let lines = 0;
    let micro = 0;
    let amount = 0;
    let counted = 0;
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      const of = kind[start + index] as number;
      if (of === ADJUSTMENT) return false;
      earns[index] = 0;
      if (kindCounts[of] === 0) continue;
      const one = amountMinor[start + index] as number;
      counted += one;
      last = index;
      if (excluded !== null && excluded[index] === 1) continue;
      const quantity = quantityMicro[start + index] as number;
      if (quantity === 0) return false;
      earns[index] = 1;
      lines += 1;
      micro += quantity;
      amount += one;
    }
    this.countedAmount = counted;
    this.lastCounted = last;
    this.doAllEarn = excluded === null;
    measures[PER_LINE] = lines;
    measures[PER_UNIT] = micro;
    measures[PER_SPEND] = amount;
    return lines > 0;
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
    const { plan, measures, mode, decision, limited } = this;
    const { kind, way, num, den } = plan;
    const rules = this.eligibility.found;
    const ofBase = roundNumber(base, plan.rateDen, mode);
    let points = ofBase;
    let isLimited = 0;
    let lifts = 0;
    if (ofBase > 0) decision.claim(0, -1, ofBase);
    for (let place = 0; place < found; place += 1) {
      const rule = rules[place] as number;
      const measure =
        way[rule] === SPECIAL
          ? this.specialMeasure(rule, columns, row, slots)
          : (measures[kind[rule] as number] as number);
      const exact = (num[rule] as number) * measure;
      // Nothing is below zero: this says that the factors were exact as well.
      if (!(exact < EXACT_LIMIT)) return false;
      if (kind[rule] === MULTIPLY) lifts += 1;
      const wanted = roundNumber(exact, den[rule] as number, mode);
      if (wanted === 0) continue;
      decision.claim(place + 1, rule, wanted);
      isLimited |= limited[rule] as number;
      points += wanted;
    }
    this.isLimited = isLimited;
    decision.points = points;
    return lifts < 2 || !this.hasLoner;
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
    if (this.doAllEarn) {
      if (kind === PER_SPEND) return eligibility.sumItems(filter, columns.amountMinor);
      if (kind === PER_UNIT) return eligibility.sumItems(filter, columns.quantityMicro);
    }
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
        return this.countLines(mask, columns, row);
      case PER_PURCHASE:
        // Where no item of it earns, others have to tell.
        return this.countLines(mask, columns, row) > 0 ? 1 : Number.NaN;
      case PER_UNIT:
        return this.sumOf(columns.quantityMicro, mask, columns, row);
      case PER_SPEND:
        return this.sumOf(columns.amountMinor, mask, columns, row);
      case PER_FULL_SPEND:
        return this.steps(rule, this.sumOf(columns.amountMinor, mask, columns, row));
      default:
        return Number.NaN;
    }
  }

  private countLines(mask: Uint8Array, { itemStart }: PurchaseColumns, row: number): number {
    const { earns } = this;
    const count = (itemStart[row + 1] as number) - (itemStart[row] as number);
    let lines = 0;
    for (let index = 0; index < count; index += 1)
      lines += (mask[index] as number) & (earns[index] as number);
    return lines;
  }

  private sumOf(values: Float64Array, mask: Uint8Array, { itemStart }: PurchaseColumns, row: number): number {
    const { earns } = this;
    const start = itemStart[row] as number;
    const count = (itemStart[row + 1] as number) - start;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      if (((mask[index] as number) & (earns[index] as number)) !== 0) sum += values[start + index] as number;
    }
    return sum;
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
