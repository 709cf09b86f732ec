/**
 * The short way for the usual purchase: in the program's currency, paid with anything but points, at one base rate, with
 * rules that give or multiply and do not compete. The same numbers as the long way (`earner.ts` and `sum-table.ts`) has,
 * in one pass over the items and one over the rules; whatever is less usual is left to that.
 */
import type { PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { SlotValues } from '../member-slot.js';
import { EXACT_LIMIT, SCALE_LIMIT } from './exact-integer.js';
import type { Multipliers } from './multipliers.js';
import { type EarningMethods, PaymentShare } from './payment-share.js';
import { MULTIPLY, PER_LINE, PER_PURCHASE, PER_UNIT } from './rule-records.js';
import type { SumTable } from './sum-table.js';
import type { UsualItems } from './usual-items.js';
import { UNUSUAL, type UsualPlan } from './usual-plan.js';

const OWN_CURRENCY = 1;
const NO_FILTER = -1;

export class UsualPoints {
  readonly items: UsualItems;
  private readonly plan: UsualPlan;
  private readonly eligibility: Eligibility;
  private readonly multipliers: Multipliers;
  private readonly sums: SumTable;
  private readonly methods: EarningMethods;
  private readonly share = new PaymentShare();
  /** What every minor unit, line and unit of any item gives, and what is given once, over the scale of the plan. */
  private perAmount = 0;
  private perLine = 0;
  private perUnit = 0;
  private once = 0;
  /** By item: what rules for certain items give. */
  private named = new Float64Array(16);
  private hasNamed = false;
  private ratePoints = 0;
  private splits = false;

  constructor(
    plan: UsualPlan,
    eligibility: Eligibility,
    items: UsualItems,
    multipliers: Multipliers,
    sums: SumTable,
    methods: EarningMethods,
  ) {
    this.plan = plan;
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
    for (let place = 0; place < found; place += 1) {
      const rule = rules[place] as number;
      const kind = plan.kind[rule];
      if (kind === UNUSUAL || (kind === MULTIPLY && !multipliers.add(place + 1, rule, null))) return false;
    }
    return true;
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
    const { rate, ratePoints } = this.plan;
    const found = rate === null ? 0 : this.eligibility.findRates(columns, row, slots);
    this.ratePoints = found === 1 && rate?.currency === OWN_CURRENCY ? ratePoints : 0;
    return found >= 0;
  }

  private begin(found: number, splits: boolean): void {
    const { items, sums } = this;
    this.splits = splits && items.countedItems > 1;
    this.perAmount = 0;
    this.perLine = 0;
    this.perUnit = 0;
    this.once = 0;
    this.hasNamed = false;
    sums.makeRoom(found + 1, items.count);
  }

  /** The total of a rule over the scale of the plan, and of a multiplier nothing yet. */
  private give(place: number, columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { eligibility, plan, sums } = this;
    const rule = eligibility.found[place] as number;
    const kind = plan.kind[rule] as number;
    if (kind === MULTIPLY) {
      sums.totals[place + 1] = 0;
      return true;
    }
    const points = plan.points[rule] as number;
    const filter = eligibility.filterOfRule[rule] as number;
    const measure =
      filter === NO_FILTER
        ? this.giveAll(kind, points, columns)
        : this.giveNamed(kind, points, columns, eligibility.selectItems(filter, columns, row, slots));
    sums.totals[place + 1] = points * measure;
    return measure >= 0;
  }

  /** What a rule for all items counts; -1: it cannot be told here. */
  private giveAll(kind: number, points: number, columns: PurchaseColumns): number {
    const { items } = this;
    if (kind === PER_PURCHASE) {
      this.once += points;
      return 1;
    }
    if (kind === PER_LINE) {
      this.perLine += points;
      return items.earning;
    }
    if (kind === PER_UNIT) {
      this.perUnit += points;
      return items.readUnits(columns);
    }
    this.perAmount += points;
    return items.amount;
  }

  /** The same for a rule that names its items. */
  private giveNamed(kind: number, points: number, columns: PurchaseColumns, mask: Uint8Array): number {
    const { items } = this;
    if (kind === PER_UNIT && items.readUnits(columns) < 0) return -1;
    const weights =
      kind === PER_UNIT
        ? items.units
        : kind === PER_LINE || kind === PER_PURCHASE
          ? items.lines
          : items.amounts;
    const { count } = items;
    let sum = 0;
    for (let index = 0; index < count; index += 1) if (mask[index] === 1) sum += weights[index] as number;
    // Once for several items is shared by their amounts; for none that earns, others may take part.
    if (kind === PER_PURCHASE && (sum === 0 || (sum > 1 && this.splits))) return -1;
    if (this.splits) this.addNamed(points, weights, mask);
    return kind === PER_PURCHASE ? 1 : sum;
  }

  private addNamed(points: number, weights: Float64Array, mask: Uint8Array): void {
    const { count } = this.items;
    if (count > this.named.length) this.named = new Float64Array(count * 2);
    const { named } = this;
    if (!this.hasNamed) for (let index = 0; index < count; index += 1) named[index] = 0;
    this.hasNamed = true;
    for (let index = 0; index < count; index += 1) {
      if (mask[index] === 1) named[index] = (named[index] as number) + points * (weights[index] as number);
    }
  }

  /** Brings everything to one scale. */
  private finish(found: number): boolean {
    const { items, multipliers, sums, once, plan } = this;
    const isSpread = this.splits && once > 0;
    if (isSpread && items.amount === 0) return false;
    const lifts = multipliers.common;
    const den = lifts === null ? 1 : lifts.den;
    const lift = lifts === null ? 0 : lifts.sum;
    const spread = isSpread ? items.amount : 1;
    sums.scale = plan.scale * den * spread;
    sums.all = this.scaleTotals(found, den, spread) + this.liftBase(spread);
    if (!(sums.all < EXACT_LIMIT && sums.scale < SCALE_LIMIT)) return false;
    if (this.splits) this.splitItems(den, lift, spread);
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

  /** The numerators of the items over the scale. */
  private splitItems(den: number, lift: number, spread: number): void {
    const { items, sums, named, perLine, perUnit } = this;
    const { amounts, lines, units, count } = items;
    const { ofItem } = sums;
    const factor = den * spread;
    const ofAmount = this.perAmount * factor + this.ratePoints * (den + lift) * spread + this.once * den;
    for (let index = 0; index < count; index += 1) ofItem[index] = (amounts[index] as number) * ofAmount;
    if (perLine > 0) addWeights(ofItem, lines, perLine * factor, count);
    if (perUnit > 0) addWeights(ofItem, units, perUnit * factor, count);
    if (this.hasNamed) addWeights(ofItem, named, factor, count);
  }
}

function addWeights(target: Float64Array, weights: Float64Array, unit: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    target[index] = (target[index] as number) + (weights[index] as number) * unit;
  }
}
