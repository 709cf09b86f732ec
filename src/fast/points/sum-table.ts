/** Brings what parts and multipliers give to one scale: exact totals by award, and by item. */
import { EXACT_LIMIT, SCALE_LIMIT } from './exact-integer.js';
import type { ItemTable } from './item-table.js';
import type { Multipliers } from './multipliers.js';
import {
  DEN,
  IS_MULTIPLIED,
  NUM,
  OWNER,
  PART_SIZE,
  type PartTable,
  ROW,
  SPREAD,
  TOTAL,
  UNIT,
} from './part-table.js';
import type { RuleRecords } from './rule-records.js';

export class SumTable {
  /** Everything below is counted in so many parts of a smallest unit. */
  scale = 1;
  /** By slot, numerators; and all together. */
  totals = new Float64Array(16);
  all = 0;
  /** By item, numerators: all points after `splitItems`; those that multipliers act on where these differ by item. */
  ofItem = new Float64Array(16);
  private multiplied = new Float64Array(16);
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly multipliers: Multipliers;
  private readonly records: RuleRecords;
  private spreads = new Float64Array(8);
  /** By group that takes the best: the part that leads it; -1: none yet. */
  private readonly best: Int32Array;

  constructor(items: ItemTable, parts: PartTable, multipliers: Multipliers, records: RuleRecords) {
    this.items = items;
    this.parts = parts;
    this.multipliers = multipliers;
    this.records = records;
    this.best = new Int32Array(records.groupCount).fill(-1);
  }

  /**
   * Computes the totals of `slots` awards; `splits`: so finely that every item's share is an integer too. False: they
   * leave the exact range.
   */
  sum(slots: number, acting: Int32Array, splits: boolean): boolean {
    const { multipliers, parts } = this;
    const factor = splits ? multipliers.den * this.findSpreads() : multipliers.den;
    this.scale = parts.common * factor;
    if (!(this.scale < SCALE_LIMIT)) return false;
    this.makeRoom(slots, this.items.count);
    this.weighParts(factor);
    if (parts.hasGroups) this.chooseBest(acting);
    this.addParts(slots);
    if (multipliers.hasFilter) this.multiplyByItem();
    // Nothing is below zero, so this also says that every term and factor of the sum was exact.
    return this.all < EXACT_LIMIT;
  }

  makeRoom(slots: number, items: number): void {
    if (slots > this.totals.length) this.totals = new Float64Array(slots * 2);
    if (items > this.ofItem.length) this.growItems(items);
  }

  /** The product of all that shares in proportion divide by. */
  private findSpreads(): number {
    const { parts } = this;
    const { data, count } = parts;
    let product = 1;
    let found = 0;
    for (let at = SPREAD; at < count * PART_SIZE; at += PART_SIZE) {
      const spread = data[at] as number;
      if (spread <= 1 || this.isKnown(spread, found)) continue;
      if (found === this.spreads.length) this.growSpreads();
      this.spreads[found] = spread;
      found += 1;
      product *= spread;
    }
    return product;
  }

  private isKnown(spread: number, found: number): boolean {
    for (let index = 0; index < found; index += 1) if (this.spreads[index] === spread) return true;
    return false;
  }

  private weighParts(factor: number): void {
    const { data, count, common } = this.parts;
    const { sums } = this.items;
    for (let at = 0; at < count * PART_SIZE; at += PART_SIZE) {
      const num = data[at + NUM] as number;
      const den = data[at + DEN] as number;
      const spread = data[at + SPREAD] as number;
      const one = (den === common ? num : num * (common / den)) * factor;
      if (spread === 0) {
        data[at + TOTAL] = one * (sums[data[at + ROW] as number] as number);
        data[at + UNIT] = one;
      } else {
        data[at + TOTAL] = one;
        // Exact where items are split: then the factor holds the spread.
        data[at + UNIT] = one / spread;
      }
    }
  }

  /** Of every group that takes the best: the bonus with most points; equal ones: the first. The others give nothing. */
  private chooseBest(acting: Int32Array): void {
    const { parts, best } = this;
    const { data, count } = parts;
    for (let part = 0; part < count; part += 1) {
      const group = this.groupOf(part, acting);
      const total = data[part * PART_SIZE + TOTAL] as number;
      if (group < 0 || total === 0) continue;
      const leader = best[group] as number;
      if (leader < 0 || total > (data[leader * PART_SIZE + TOTAL] as number)) best[group] = part;
    }
    for (let part = 0; part < count; part += 1) {
      const group = this.groupOf(part, acting);
      if (group < 0 || best[group] === part) continue;
      data[part * PART_SIZE + TOTAL] = 0;
      data[part * PART_SIZE + UNIT] = 0;
    }
    for (let group = 0; group < best.length; group += 1) best[group] = -1;
  }

  /** The slot of a rule is one more than its place among those that act. */
  private groupOf(part: number, acting: Int32Array): number {
    const slot = this.parts.data[part * PART_SIZE + OWNER] as number;
    return slot === 0 ? -1 : (this.records.bestGroup[acting[slot - 1] as number] as number);
  }

  /** The parts by award, and what multipliers that are for all items add. */
  private addParts(slots: number): void {
    const { totals } = this;
    const { data, count } = this.parts;
    let all = 0;
    let points = 0;
    for (let slot = 0; slot < slots; slot += 1) totals[slot] = 0;
    for (let at = 0; at < count * PART_SIZE; at += PART_SIZE) {
      const total = data[at + TOTAL] as number;
      const slot = data[at + OWNER] as number;
      totals[slot] = (totals[slot] as number) + total;
      all += total;
      points += total * (data[at + IS_MULTIPLIED] as number);
    }
    this.all = all + this.multiplyAll(points);
  }

  private multiplyAll(points: number): number {
    const { common, count, slot } = this.multipliers;
    if (common === null) return 0;
    const one = points / common.den;
    for (let place = 0; place < count; place += 1) {
      this.totals[slot[place] as number] = one * (common.nums[place] as number);
    }
    return one * common.sum;
  }

  private multiplyByItem(): void {
    const { items, totals, multipliers } = this;
    this.splitParts(true);
    for (let index = 0; index < items.count; index += 1) {
      const lifts = multipliers.ofItem[index] ?? null;
      if (lifts === null) continue;
      const one = (this.multiplied[index] as number) / lifts.den;
      for (let place = 0; place < multipliers.count; place += 1) {
        const slot = multipliers.slot[place] as number;
        totals[slot] = (totals[slot] as number) + one * (lifts.nums[place] as number);
      }
      this.all += one * lifts.sum;
    }
  }

  /** The numerators of all items, after a `sum` that splits. */
  splitItems(): void {
    const { items, multipliers } = this;
    this.splitParts(false);
    if (!multipliers.hasFilter) return;
    for (let index = 0; index < items.count; index += 1) {
      const lifts = multipliers.ofItem[index] ?? null;
      if (lifts === null) continue;
      const extra = ((this.multiplied[index] as number) / lifts.den) * lifts.sum;
      this.ofItem[index] = (this.ofItem[index] as number) + extra;
    }
  }

  /** What parts give to every item, lifted by multipliers that are for all items. */
  private splitParts(onlyMultiplied: boolean): void {
    const { parts, items, multipliers } = this;
    const into = onlyMultiplied ? this.multiplied : this.ofItem;
    const { data, count } = parts;
    const { common } = multipliers;
    for (let index = 0; index < items.count; index += 1) into[index] = 0;
    for (let at = 0; at < count * PART_SIZE; at += PART_SIZE) {
      const unit = data[at + UNIT] as number;
      const isMultiplied = data[at + IS_MULTIPLIED] === 1;
      if (onlyMultiplied && !isMultiplied) continue;
      const lift = isMultiplied && common !== null ? (unit / common.den) * common.sum : 0;
      this.addRow(data[at + ROW] as number, unit + lift, into);
    }
  }

  private addRow(row: number, unit: number, into: Float64Array): void {
    const { weights, stride, count } = this.items;
    const start = row * stride;
    for (let index = 0; index < count; index += 1) {
      into[index] = (into[index] as number) + (weights[start + index] as number) * unit;
    }
  }

  private growItems(count: number): void {
    this.ofItem = new Float64Array(count * 2);
    this.multiplied = new Float64Array(count * 2);
  }

  private growSpreads(): void {
    const spreads = new Float64Array(this.spreads.length * 2);
    spreads.set(this.spreads);
    this.spreads = spreads;
  }
}
