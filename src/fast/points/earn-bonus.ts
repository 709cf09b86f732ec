/** Stage 5: fixed points, one part a rule. The twin of `bonuses/` of the reference engine. */
import type { PurchaseColumns } from '../columns.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { EARNING_AMOUNT, type ItemTable, PRESENT_AMOUNT, PRESENT_LINE, UNITS } from './item-table.js';
import type { PartTable } from './part-table.js';
import type { Ratio } from './ratio.js';
import {
  NOTHING,
  PER_CARBON,
  PER_FULL_CARBON,
  PER_FULL_MEASURE,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
  type RuleRecords,
} from './rule-records.js';

const MICRO = 1_000_000;

export class BonusEarner {
  private readonly records: RuleRecords;
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly isMultiplied: boolean;

  constructor(records: RuleRecords, items: ItemTable, parts: PartTable, isMultiplied: boolean) {
    this.records = records;
    this.items = items;
    this.parts = parts;
    this.isMultiplied = isMultiplied;
  }

  /**
   * The part of a rule. `mask`: the items that it names, `null`: it names none. `spent`: what of every amount earns.
   * False: only the exact way can tell.
   */
  earn(
    slot: number,
    rule: number,
    mask: Uint8Array | null,
    spent: Ratio,
    columns: PurchaseColumns,
    row: number,
  ): boolean {
    const { records, parts } = this;
    const num = records.num[rule] as number;
    const den = records.den[rule] as number;
    if (num === 0) return true;
    switch (records.kind[rule]) {
      case PER_PURCHASE:
        this.earnOnce(slot, num, den, mask);
        return true;
      case PER_LINE:
        parts.add(slot, num, den, this.rowOf(PRESENT_LINE, mask));
        break;
      case PER_UNIT:
        parts.add(slot, num, den * this.items.unitDen, this.rowOf(UNITS, mask));
        break;
      case PER_SPEND:
        if (spent.num === 0) return true;
        parts.add(slot, num * spent.num, den * spent.den, this.rowOf(PRESENT_AMOUNT, mask));
        if (!(num * spent.num < EXACT_LIMIT && den * spent.den < EXACT_LIMIT)) return false;
        break;
      case PER_FULL_SPEND:
        return this.earnSteps(slot, rule, this.rowOf(PRESENT_AMOUNT, mask), spent.num, spent.den);
      case NOTHING:
        return true;
      default:
        return this.earnMeasured(slot, rule, mask, columns, row);
    }
    this.multiplyLast();
    return true;
  }

  private multiplyLast(): void {
    if (this.isMultiplied) this.parts.multiplyLast();
  }

  private rowOf(shared: number, mask: Uint8Array | null): number {
    return mask === null ? shared : this.items.addMasked(shared, mask);
  }

  /** Points for complete steps of what a row of weights holds, `num / den` of each weight. */
  private earnSteps(slot: number, rule: number, row: number, num: number, den: number): boolean {
    const { records, items } = this;
    const sum = items.sums[row] as number;
    const points = this.stepPoints(rule, sum * num, den);
    if (!(points < EXACT_LIMIT)) return false;
    if (points === 0) return true;
    this.parts.addSpread(slot, points, records.den[rule] as number, row, sum);
    this.multiplyLast();
    return true;
  }

  /** Numerator of the points for the complete steps of `measure / den`; infinite when it cannot be told exactly. */
  private stepPoints(rule: number, measure: number, den: number): number {
    const { records } = this;
    const num = measure * (records.stepDen[rule] as number);
    const size = den * (records.stepNum[rule] as number);
    if (!(num < EXACT_LIMIT && size < EXACT_LIMIT)) return Number.POSITIVE_INFINITY;
    return (records.num[rule] as number) * floorDivide(num, size);
  }

  private earnMeasured(
    slot: number,
    rule: number,
    mask: Uint8Array | null,
    columns: PurchaseColumns,
    row: number,
  ): boolean {
    const { records, items, parts } = this;
    const kind = records.kind[rule] as number;
    const grams = columns.carbonMicro[row] as number;
    if (kind >= PER_CARBON && !Number.isNaN(grams)) {
      return this.earnGrams(slot, rule, mask, Math.max(grams, 0));
    }
    const column = columns.itemAttributes[records.attribute[rule] as number];
    if (column === undefined) return true;
    const measures = items.addMeasures(column.values, columns.itemStart[row] as number, mask);
    const den = items.measureDen;
    if (kind === PER_FULL_MEASURE || kind === PER_FULL_CARBON) {
      return this.earnSteps(slot, rule, measures, 1, den);
    }
    parts.add(slot, records.num[rule] as number, (records.den[rule] as number) * den, measures);
    this.multiplyLast();
    return true;
  }

  /** Grams of the whole purchase, shared over the items that earn by their amounts. */
  private earnGrams(slot: number, rule: number, mask: Uint8Array | null, micro: number): boolean {
    const { records, items } = this;
    const isFull = records.kind[rule] === PER_FULL_CARBON;
    const isWhole = micro % MICRO === 0;
    const grams = isWhole ? micro / MICRO : micro;
    const measureDen = isWhole ? 1 : MICRO;
    const num = isFull ? this.stepPoints(rule, grams, measureDen) : (records.num[rule] as number) * grams;
    const den = (records.den[rule] as number) * (isFull ? 1 : measureDen);
    if (!(num < EXACT_LIMIT && den < EXACT_LIMIT)) return false;
    const lines = this.rowOf(PRESENT_LINE, mask);
    if (num === 0 || items.sums[lines] === 0) return true;
    this.spreadOverPresent(slot, num, den, lines, mask);
    return true;
  }

  /** Over the lines of a row (1 each) by their amounts, equally when these are all zero. */
  private spreadOverPresent(
    slot: number,
    num: number,
    den: number,
    lines: number,
    mask: Uint8Array | null,
  ): void {
    const { items } = this;
    const row = this.rowOf(PRESENT_AMOUNT, mask);
    const used = (items.sums[row] as number) > 0 ? row : lines;
    this.parts.addSpread(slot, num, den, used, items.sums[used] as number);
    this.multiplyLast();
  }

  /**
   * Given once when at least one matching item is there; shared over those that earn by their amounts, or, when none
   * does, over all of them. A rule that names no items does not ask whether a line has a quantity.
   */
  private earnOnce(slot: number, num: number, den: number, mask: Uint8Array | null): void {
    const { items } = this;
    if (mask === null) {
      if (items.earningItems > 0) this.spread(slot, num, den, EARNING_AMOUNT, items.earns, null);
      else if (items.countedItems > 0) this.spread(slot, num, den, -1, items.counts, null);
      return;
    }
    const lines = items.addMasked(PRESENT_LINE, mask);
    if ((items.sums[lines] as number) > 0) {
      this.spreadOverPresent(slot, num, den, lines, mask);
    } else this.spread(slot, num, den, -1, items.present, mask);
  }

  /** Over the items of a set by their amounts, equally when these are all zero. `row`: -1: none has been made yet. */
  private spread(
    slot: number,
    num: number,
    den: number,
    row: number,
    set: Uint8Array,
    mask: Uint8Array | null,
  ): void {
    const { items, parts } = this;
    const known = row >= 0 ? row : items.addAmounts(set, mask);
    const sum = items.sums[known] as number;
    const used = sum > 0 ? known : items.addOnes(set, mask);
    const spread = items.sums[used] as number;
    if (spread === 0) return;
    parts.addSpread(slot, num, den, used, spread);
    if (row >= 0) this.multiplyLast();
  }
}
