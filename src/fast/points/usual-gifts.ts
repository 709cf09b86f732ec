/** What the rules of a usual purchase give, gathered by what they count, over the scale of the plan. */
import type { PurchaseColumns } from '../columns.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { PER_FULL_SPEND, PER_LINE, PER_PURCHASE, PER_UNIT, type RuleRecords } from './rule-records.js';
import type { UsualItems } from './usual-items.js';
import type { UsualPlan } from './usual-plan.js';

/** The total of a rule cannot be told here. */
export const UNTOLD = -1;

export class UsualGifts {
  /** What is given once, shared over all items that earn by their amounts. */
  once = 0;
  private readonly plan: UsualPlan;
  private readonly records: RuleRecords;
  private readonly items: UsualItems;
  /** What every minor unit, line and unit of any item gives. */
  private perAmount = 0;
  private perLine = 0;
  private perUnit = 0;
  /** By item: what rules for certain items give. */
  private named = new Float64Array(16);
  private hasNamed = false;
  private splits = false;

  constructor(plan: UsualPlan, records: RuleRecords, items: UsualItems) {
    this.plan = plan;
    this.records = records;
    this.items = items;
  }

  /** `splits`: the items' points are asked for. */
  clear(splits: boolean): void {
    this.splits = splits;
    this.once = 0;
    this.perAmount = 0;
    this.perLine = 0;
    this.perUnit = 0;
    this.hasNamed = false;
  }

  /** The total of a rule for all items. */
  giveAll(rule: number, columns: PurchaseColumns): number {
    const { items } = this;
    const points = this.plan.points[rule] as number;
    switch (this.plan.kind[rule]) {
      case PER_PURCHASE:
        this.once += points;
        return points;
      case PER_FULL_SPEND: {
        const total = this.stepPoints(rule, items.amount);
        this.once += total;
        return total;
      }
      case PER_LINE:
        this.perLine += points;
        return points * items.earning;
      case PER_UNIT: {
        const units = items.readUnits(columns);
        this.perUnit += points;
        return units < 0 ? UNTOLD : points * units;
      }
      default:
        this.perAmount += points;
        return points * items.amount;
    }
  }

  /** The same for a rule that names its items. */
  giveNamed(rule: number, columns: PurchaseColumns, mask: Uint8Array): number {
    const { items } = this;
    const kind = this.plan.kind[rule] as number;
    if (kind === PER_PURCHASE) return this.giveNamedOnce(rule, mask);
    if (kind === PER_FULL_SPEND) return this.giveNamedSteps(rule, mask);
    if (kind === PER_UNIT && items.readUnits(columns) < 0) return UNTOLD;
    const weights = kind === PER_UNIT ? items.units : kind === PER_LINE ? items.lines : items.amounts;
    const points = this.plan.points[rule] as number;
    if (this.splits) this.addNamed(points, weights, mask);
    return points * this.sumOf(weights, mask);
  }

  /** Where it would be shared over several items, or none that earns, others have to tell. */
  private giveNamedOnce(rule: number, mask: Uint8Array): number {
    const { lines } = this.items;
    const points = this.plan.points[rule] as number;
    const count = this.sumOf(lines, mask);
    if (count === 0 || (count > 1 && this.splits)) return UNTOLD;
    if (this.splits) this.addNamed(points, lines, mask);
    return points;
  }

  private giveNamedSteps(rule: number, mask: Uint8Array): number {
    const { lines, amounts } = this.items;
    const total = this.stepPoints(rule, this.sumOf(amounts, mask));
    if (!this.splits || total === 0) return total;
    if (this.sumOf(lines, mask) > 1) return UNTOLD;
    this.addNamed(total, lines, mask);
    return total;
  }

  private stepPoints(rule: number, amount: number): number {
    const measure = amount * (this.records.stepDen[rule] as number);
    const steps = floorDivide(measure, this.records.stepNum[rule] as number);
    return measure < EXACT_LIMIT ? (this.plan.points[rule] as number) * steps : UNTOLD;
  }

  private sumOf(weights: Float64Array, mask: Uint8Array): number {
    const { count } = this.items;
    let sum = 0;
    for (let index = 0; index < count; index += 1) if (mask[index] === 1) sum += weights[index] as number;
    return sum;
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

  /**
   * The numerators of the items. `base`: what every minor unit gives by the base rate and multipliers; `once`: what it gives
   * of what is given once; `factor`: how much finer the numerators are than the scale of the plan.
   */
  split(into: Float64Array, base: number, once: number, factor: number): void {
    const { items, named, perLine, perUnit } = this;
    const { amounts, lines, units, count } = items;
    const ofAmount = base + once + this.perAmount * factor;
    for (let index = 0; index < count; index += 1) into[index] = (amounts[index] as number) * ofAmount;
    if (perLine > 0) addWeights(into, lines, perLine * factor, count);
    if (perUnit > 0) addWeights(into, units, perUnit * factor, count);
    if (this.hasNamed) addWeights(into, named, factor, count);
  }
}

function addWeights(target: Float64Array, weights: Float64Array, unit: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    target[index] = (target[index] as number) + (weights[index] as number) * unit;
  }
}
