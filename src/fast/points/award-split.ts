/** How the awards of `usual-awards.ts` fall on the items of a purchase: numerators over one scale, as generated code has them. */
import { MICRO, type PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { SlotValues } from '../member-slot.js';
import type { AwardPlan } from './award-plan.js';
import { RESULTS } from './award-results.js';
import { EXACT_LIMIT } from './exact-integer.js';
import { MULTIPLY, PER_FULL_SPEND, PER_LINE, PER_PURCHASE, PER_SPEND, PER_UNIT } from './rule-records.js';

export class AwardSplit {
  /** By item, over `scale`. */
  nums = new Float64Array(16);
  scale = 1;
  private readonly plan: AwardPlan;
  private readonly eligibility: Eligibility;
  private readonly results: Float64Array;
  /** Rules that name items, of those that are not in the code. */
  private named = new Int32Array(16);
  private namedCount = 0;

  /** `results`: where the code leaves its `RESULTS`. */
  constructor(plan: AwardPlan, eligibility: Eligibility, results: Float64Array) {
    this.plan = plan;
    this.eligibility = eligibility;
    this.results = results;
  }

  clear(): void {
    this.namedCount = 0;
  }

  /** A rule that is not in the code; `measure`: what it counted. */
  add(rule: number, measure: number): void {
    const { plan, results, eligibility } = this;
    const points = plan.itemPoints[rule] as number;
    const kind = plan.kind[rule] as number;
    const place = PLACE_OF[kind];
    const isNamed = (eligibility.filterOfRule[rule] as number) >= 0;
    if (!(points >= 0) || place === undefined) results[RESULTS.once] = Number.NaN;
    else if (!isNamed) {
      const times = place === RESULTS.once ? measure : 1;
      results[place] = (results[place] as number) + points * times;
    } else if (place !== RESULTS.once) this.addNamed(rule);
    // What is given once for several items would have to be shared among these.
    else if (measure > 0) results[RESULTS.once] = Number.NaN;
  }

  private addNamed(rule: number): void {
    if (this.namedCount === this.named.length) {
      const named = new Int32Array(this.namedCount * 2);
      named.set(this.named);
      this.named = named;
    }
    this.named[this.namedCount] = rule;
    this.namedCount += 1;
  }

  /**
   * Finds the numerators, once a purchase: what is given for amounts is completed in `results` on the way. `most`: whole points that
   * the awards are surely below. False: others have to tell.
   */
  divide(columns: PurchaseColumns, row: number, slots: SlotValues, most: number): boolean {
    const { plan, results, eligibility } = this;
    const once = results[RESULTS.once] as number;
    const amount = results[PER_SPEND] as number;
    const spread = once > 0 ? amount : 1;
    this.scale = plan.itemScale * spread;
    // Nothing is below zero, so this also says that every term of every numerator is exact.
    if (!(once >= 0 && spread > 0 && most * this.scale < EXACT_LIMIT)) return false;
    const lift = plan.itemScale / plan.rateDen + (results[RESULTS.lift] as number);
    const perMinor = results[RESULTS.perMinor] as number;
    results[RESULTS.perMinor] = perMinor + (results[RESULTS.rate] as number) * lift;
    results[RESULTS.spread] = spread;
    const count = (columns.itemStart[row + 1] as number) - (columns.itemStart[row] as number);
    if (count > this.nums.length) this.nums = new Float64Array(count * 2);
    return eligibility.split(this.nums, results) && this.divideNamed(columns, row, slots, spread);
  }

  private divideNamed(columns: PurchaseColumns, row: number, slots: SlotValues, spread: number): boolean {
    const { plan, eligibility, named } = this;
    for (let place = 0; place < this.namedCount; place += 1) {
      const rule = named[place] as number;
      const filter = eligibility.filterOfRule[rule] as number;
      const mask = eligibility.selectItems(filter, columns, row, slots);
      const points = (plan.itemPoints[rule] as number) * spread;
      if (!this.addWeights(plan.kind[rule] as number, points, mask, columns, row)) return false;
    }
    return true;
  }

  private addWeights(
    kind: number,
    points: number,
    mask: Uint8Array,
    { itemStart, amountMinor, quantityMicro }: PurchaseColumns,
    row: number,
  ): boolean {
    const { nums } = this;
    const start = itemStart[row] as number;
    const count = (itemStart[row + 1] as number) - start;
    for (let index = 0; index < count; index += 1) {
      if (mask[index] === 0) continue;
      let weight = 1;
      if (kind === PER_SPEND) weight = amountMinor[start + index] as number;
      else if (kind === PER_UNIT) weight = (quantityMicro[start + index] as number) / MICRO;
      if (weight !== Math.floor(weight)) return false;
      nums[index] = (nums[index] as number) + points * weight;
    }
    return true;
  }
}

/** Where what a rule gives for all items is added up. */
const PLACE_OF: Readonly<Partial<Record<number, number>>> = {
  [MULTIPLY]: RESULTS.lift,
  [PER_SPEND]: RESULTS.perMinor,
  [PER_LINE]: RESULTS.perLine,
  [PER_UNIT]: RESULTS.perUnit,
  [PER_PURCHASE]: RESULTS.once,
  [PER_FULL_SPEND]: RESULTS.once,
};
