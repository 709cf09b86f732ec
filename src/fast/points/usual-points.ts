/**
 * The short way for the usual purchase: in the program's currency, paid with anything but points, at one base rate, with
 * rules that give or multiply and do not compete. The same numbers as the long way (`earner.ts` and `sum-table.ts`) has,
 * in one pass over the items and one over the rules; whatever is less usual is left to that.
 */
import { OWN_CURRENCY, type PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { SlotValues } from '../member-slot.js';
import { EXACT_LIMIT, SCALE_LIMIT } from './exact-integer.js';
import type { Multipliers } from './multipliers.js';
import { type EarningMethods, PaymentShare } from './payment-share.js';
import { MULTIPLY, type RuleRecords } from './rule-records.js';
import type { SumTable } from './sum-table.js';
import { UNTOLD, UsualGifts } from './usual-gifts.js';
import type { UsualItems } from './usual-items.js';
import { UNUSUAL, type UsualPlan } from './usual-plan.js';

const NO_FILTER = -1;

export class UsualPoints {
  readonly items: UsualItems;
  private readonly plan: UsualPlan;
  private readonly eligibility: Eligibility;
  private readonly multipliers: Multipliers;
  private readonly sums: SumTable;
  private readonly methods: EarningMethods;
  private readonly share = new PaymentShare();
  private readonly gifts: UsualGifts;
  private readonly records: RuleRecords;
  /** By group that takes the best: the purchase, counted from the first, for which a rule of it was eligible last. */
  private readonly groupSeen: Float64Array;
  private purchases = 0;
  private ratePoints = 0;
  private splits = false;

  constructor(
    plan: UsualPlan,
    records: RuleRecords,
    eligibility: Eligibility,
    items: UsualItems,
    multipliers: Multipliers,
    sums: SumTable,
    methods: EarningMethods,
  ) {
    this.plan = plan;
    this.records = records;
    this.gifts = new UsualGifts(plan, records, items);
    this.groupSeen = new Float64Array(records.groupCount);
    this.eligibility = eligibility;
    this.items = items;
    this.multipliers = multipliers;
    this.sums = sums;
    this.methods = methods;
  }

  /**
   * Fills the sums for the first `found` eligible rules, those of items too when it `splits` and several items count.
   * False: the purchase is not usual.
   */
  sum(columns: PurchaseColumns, row: number, slots: SlotValues, found: number, splits: boolean): boolean {
    if (!this.areUsual(found) || !this.read(columns, row, slots)) return false;
    if (!this.findRate(columns, row, slots) || !this.multipliers.combine()) return false;
    this.begin(found, splits);
    for (let place = 0; place < found; place += 1) {
      if (!this.give(place, columns, row, slots)) return false;
    }
    return this.finish(found);
  }

  private areUsual(found: number): boolean {
    const { plan, multipliers } = this;
    const rules = this.eligibility.found;
    multipliers.clear();
    this.purchases += 1;
    for (let place = 0; place < found; place += 1) {
      const rule = rules[place] as number;
      const kind = plan.kind[rule];
      if (kind === UNUSUAL || (kind === MULTIPLY && !multipliers.add(place + 1, rule, null))) return false;
      if (this.hasRival(rule)) return false;
    }
    return true;
  }

  /** Whether a rule before is in the same group, of which the best is taken. */
  private hasRival(rule: number): boolean {
    const group = this.records.bestGroup[rule] as number;
    if (group < 0) return false;
    const isSeen = this.groupSeen[group] === this.purchases;
    this.groupSeen[group] = this.purchases;
    return isSeen;
  }

  private read(columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { eligibility, share, methods } = this;
    if (columns.currency[row] !== OWN_CURRENCY) return false;
    if (methods !== null) {
      share.read(columns, row, methods, true);
      if (share.num !== share.den) return false;
    }
    const filter = eligibility.filterOfExcluded;
    const excluded = filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
    return this.items.read(columns, row, excluded);
  }

  private findRate(columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { eligibility, plan } = this;
    const found = plan.ratePoints.length === 0 ? 0 : eligibility.findRates(columns, row, slots);
    this.ratePoints = found === 1 ? (plan.ratePoints[eligibility.foundRates[0] as number] as number) : 0;
    return found === 0 || (found === 1 && this.ratePoints >= 0);
  }

  private begin(found: number, splits: boolean): void {
    const { items, sums, gifts } = this;
    this.splits = splits && items.countedItems > 1;
    gifts.clear(this.splits);
    sums.makeRoom(found + 1, items.count);
  }

  /** The total of a rule over the scale of the plan, and of a multiplier nothing yet. False: it cannot be told. */
  private give(place: number, columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { eligibility, plan, sums, gifts } = this;
    const rule = eligibility.found[place] as number;
    const filter = eligibility.filterOfRule[rule] as number;
    let total = 0;
    if (plan.kind[rule] !== MULTIPLY) {
      total =
        filter === NO_FILTER
          ? gifts.giveAll(rule, columns)
          : gifts.giveNamed(rule, columns, eligibility.selectItems(filter, columns, row, slots));
    }
    sums.totals[place + 1] = total;
    return total !== UNTOLD;
  }

  /** Brings everything to one scale. */
  private finish(found: number): boolean {
    const { items, multipliers, sums, plan, gifts } = this;
    const { once } = gifts;
    const isSpread = this.splits && once > 0;
    if (isSpread && items.amount === 0) return false;
    const lifts = multipliers.common;
    const den = lifts === null ? 1 : lifts.den;
    const lift = lifts === null ? 0 : lifts.sum;
    const spread = isSpread ? items.amount : 1;
    sums.scale = plan.scale * den * spread;
    sums.all = this.scaleTotals(found, den, spread) + this.liftBase(spread);
    if (!(sums.all < EXACT_LIMIT && sums.scale < SCALE_LIMIT)) return false;
    if (this.splits) {
      gifts.split(sums.ofItem, this.ratePoints * (den + lift) * spread, once * den, den * spread);
    }
    return true;
  }

  private scaleTotals(found: number, den: number, spread: number): number {
    const { totals } = this.sums;
    const factor = den * spread;
    const base = this.ratePoints * this.items.amount * factor;
    let all = base;
    totals[0] = base;
    for (let slot = 1; slot <= found; slot += 1) {
      const total = (totals[slot] as number) * factor;
      totals[slot] = total;
      all += total;
    }
    return all;
  }

  private liftBase(spread: number): number {
    const { multipliers, sums } = this;
    const lifts = multipliers.common;
    if (lifts === null) return 0;
    const base = this.ratePoints * this.items.amount * spread;
    for (let place = 0; place < multipliers.count; place += 1) {
      sums.totals[multipliers.slot[place] as number] = base * (lifts.nums[place] as number);
    }
    return base * lifts.sum;
  }
}
