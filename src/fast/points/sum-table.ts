/** Brings what parts and multipliers give to one scale: exact totals by award. */
import { EXACT_LIMIT, leastCommonMultiple, SCALE_LIMIT } from './exact-integer.js';
import type { ItemTable } from './item-table.js';
import type { Lifts, Multipliers } from './multipliers.js';
import type { PartTable } from './part-table.js';
import type { RuleRecords } from './rule-records.js';

/** How finely totals are counted: as little as the totals need, or so that every item's share is an integer too. */
export const TOTALS_ONLY = 0;
export const WITH_ITEMS = 1;

export class SumTable {
  /** Everything below is counted in so many parts of a smallest unit. */
  scale = 1;
  /** By slot, numerators. */
  totals = new Float64Array(16);
  /** By item, numerators: all points, and those that multipliers act on; only after `splitItems`. */
  ofItem = new Float64Array(16);
  multipliedOfItem = new Float64Array(16);
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly multipliers: Multipliers;
  private readonly records: RuleRecords;
  private spreads = new Float64Array(8);
  private spreadCount = 0;
  /** By group that takes the best: the part that leads it; -1: none yet. */
  private readonly best: Int32Array;
  private common = 1;
  private factor = 1;

  constructor(items: ItemTable, parts: PartTable, multipliers: Multipliers, records: RuleRecords) {
    this.items = items;
    this.parts = parts;
    this.multipliers = multipliers;
    this.records = records;
    this.best = new Int32Array(records.groupCount).fill(-1);
  }

  /** Computes the totals of `slots` awards. False: they leave the exact range. */
  sum(slots: number, acting: Int32Array, detail: number): boolean {
    if (slots > this.totals.length) this.totals = new Float64Array(slots * 2);
    this.findScale(detail);
    if (!(this.scale < SCALE_LIMIT)) return false;
    this.totals.fill(0, 0, slots);
    this.weighParts();
    if (this.best.length > 0) this.chooseBest(acting);
    this.addParts();
    if (this.multipliers.count > 0) this.multiply();
    let all = 0;
    for (let slot = 0; slot < slots; slot += 1) all += this.totals[slot] as number;
    // Nothing is below zero, so this also says that every term and factor of the sum was exact.
    return all < EXACT_LIMIT;
  }

  /** The numerators of all items, after `sum` with items. */
  splitItems(): void {
    this.splitParts();
    const { items, ofItem, multipliedOfItem, multipliers } = this;
    if (multipliers.count === 0) return;
    for (let index = 0; index < items.count; index += 1) {
      const lifts = this.liftsOf(index);
      if (lifts === null) continue;
      ofItem[index] =
        (ofItem[index] as number) + ((multipliedOfItem[index] as number) / lifts.den) * lifts.sum;
    }
  }

  private liftsOf(item: number): Lifts | null {
    return this.multipliers.hasFilter ? (this.multipliers.ofItem[item] ?? null) : this.multipliers.common;
  }

  /** The common denominator of all parts, times what multipliers and shares divide by. */
  private findScale(detail: number): void {
    const { parts, multipliers } = this;
    let common = 1;
    for (let part = 0; part < parts.count; part += 1) {
      const den = parts.den[part] as number;
      if (den !== common && den !== 1 && common < SCALE_LIMIT) common = leastCommonMultiple(common, den);
    }
    let factor = multipliers.den;
    this.spreadCount = 0;
    if (detail === WITH_ITEMS) {
      for (let part = 0; part < parts.count; part += 1)
        factor *= this.newSpread(parts.spread[part] as number);
    }
    this.common = common;
    this.factor = factor;
    this.scale = common * factor;
  }

  /** What a share in proportion divides by, unless a part before divides by the same: then 1. */
  private newSpread(spread: number): number {
    if (spread <= 1) return 1;
    for (let index = 0; index < this.spreadCount; index += 1) if (this.spreads[index] === spread) return 1;
    if (this.spreadCount === this.spreads.length) {
      const longer = new Float64Array(this.spreadCount * 2);
      longer.set(this.spreads);
      this.spreads = longer;
    }
    this.spreads[this.spreadCount] = spread;
    this.spreadCount += 1;
    return spread;
  }

  private weighParts(): void {
    const { parts, items, common, factor } = this;
    for (let part = 0; part < parts.count; part += 1) {
      const one = (parts.num[part] as number) * (common / (parts.den[part] as number));
      const spread = parts.spread[part] as number;
      const whole = spread === 0 ? one * (items.sums[parts.row[part] as number] as number) : one;
      parts.slot[part] = parts.owner[part] as number;
      parts.total[part] = whole * factor;
      parts.unit[part] = spread === 0 ? one * factor : one * (factor / spread);
    }
  }

  /** Of every group that takes the best: the bonus with most points; equal ones: the first. */
  private chooseBest(acting: Int32Array): void {
    const { parts, best } = this;
    const { bestGroup } = this.records;
    for (let part = 0; part < parts.count; part += 1) {
      const group = this.groupOf(part, acting, bestGroup);
      if (group < 0) continue;
      const leader = best[group] as number;
      if ((parts.total[part] as number) === 0) continue;
      if (leader < 0 || (parts.total[part] as number) > (parts.total[leader] as number)) best[group] = part;
    }
    for (let part = 0; part < parts.count; part += 1) {
      const group = this.groupOf(part, acting, bestGroup);
      if (group >= 0 && best[group] !== part) parts.slot[part] = -1;
    }
    best.fill(-1);
  }

  /** The slot of a rule is one more than its place among those that act. */
  private groupOf(part: number, acting: Int32Array, bestGroup: Int32Array): number {
    const slot = this.parts.owner[part] as number;
    return slot <= 0 ? -1 : (bestGroup[acting[slot - 1] as number] as number);
  }

  private addParts(): void {
    const { parts, totals } = this;
    for (let part = 0; part < parts.count; part += 1) {
      const slot = parts.slot[part] as number;
      if (slot >= 0) totals[slot] = (totals[slot] as number) + (parts.total[part] as number);
    }
  }

  private multiply(): void {
    if (this.multipliers.hasFilter) this.multiplyByItem();
    else this.multiplyAll();
  }

  private multiplyAll(): void {
    const { parts, totals, multipliers } = this;
    const { common, count, slot } = multipliers;
    if (common === null) return;
    let points = 0;
    for (let part = 0; part < parts.count; part += 1) {
      if (parts.isMultiplied[part] === 1 && (parts.slot[part] as number) >= 0) {
        points += parts.total[part] as number;
      }
    }
    for (let place = 0; place < count; place += 1) {
      totals[slot[place] as number] = (points / common.den) * (common.nums[place] as number);
    }
  }

  private multiplyByItem(): void {
    const { items, totals, multipliers } = this;
    this.splitParts();
    for (let index = 0; index < items.count; index += 1) {
      const lifts = multipliers.ofItem[index] ?? null;
      if (lifts === null) continue;
      const points = (this.multipliedOfItem[index] as number) / lifts.den;
      for (let place = 0; place < multipliers.count; place += 1) {
        const slot = multipliers.slot[place] as number;
        totals[slot] = (totals[slot] as number) + points * (lifts.nums[place] as number);
      }
    }
  }

  /** What parts give to every item, before multipliers. */
  private splitParts(): void {
    const { parts, items } = this;
    if (items.count > this.ofItem.length) {
      this.ofItem = new Float64Array(items.count * 2);
      this.multipliedOfItem = new Float64Array(items.count * 2);
    }
    const { ofItem, multipliedOfItem } = this;
    ofItem.fill(0, 0, items.count);
    multipliedOfItem.fill(0, 0, items.count);
    for (let part = 0; part < parts.count; part += 1) {
      if ((parts.slot[part] as number) < 0) continue;
      this.splitPart(parts.row[part] as number, parts.unit[part] as number, ofItem);
      if (parts.isMultiplied[part] === 1) {
        this.splitPart(parts.row[part] as number, parts.unit[part] as number, multipliedOfItem);
      }
    }
  }

  private splitPart(row: number, unit: number, into: Float64Array): void {
    const { weights, stride, count } = this.items;
    const start = row * stride;
    for (let index = 0; index < count; index += 1) {
      into[index] = (into[index] as number) + (weights[start + index] as number) * unit;
    }
  }
}
