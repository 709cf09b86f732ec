/** Stage 5: fixed points, one part a rule. The twin of `bonuses/` of the reference engine. */
import { MICRO, type PurchaseColumns } from '../columns.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { EARNING_AMOUNT, type ItemTable } from './item-table.js';
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

export class BonusEarner {
  private readonly records: RuleRecords;
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly isMultiplied: boolean;
  /** What of every amount earns. */
  private readonly spent: Ratio;

  constructor(records: RuleRecords, items: ItemTable, parts: PartTable, spent: Ratio, isMultiplied: boolean) {
    this.records = records;
    this.items = items;
    this.parts = parts;
    this.spent = spent;
    this.isMultiplied = isMultiplied;
  }

  /** The part of a rule. `mask`: the items that it names, `null`: it names none. False: only the exact way can tell. */
  earn(slot: number, rule: number, mask: Uint8Array | null, columns: PurchaseColumns, row: number): boolean {
    const { records, items } = this;
    const num = records.num[rule] as number;
    const den = records.den[rule] as number;
    if (num === 0) return true;
    if ((records.bestGroup[rule] as number) >= 0) this.parts.hasGroups = true;
    switch (records.kind[rule]) {
      case PER_PURCHASE:
        return this.earnOnce(slot, num, den, mask);
      case PER_LINE:
        return this.earnEach(slot, num, den, this.maskRow(items.lines(), mask));
      case PER_UNIT:
        return this.earnEach(slot, num, den * this.unitDen(), this.maskRow(items.units(), mask));
      case PER_SPEND:
        return this.earnSpend(slot, num, den, mask);
      case PER_FULL_SPEND:
        return this.earnSteps(slot, rule, this.maskRow(items.presentAmounts(), mask), this.spent);
      case NOTHING:
        return true;
      default:
        return this.earnMeasured(slot, rule, mask, columns, row);
    }
  }

  private unitDen(): number {
    this.items.units();
    return this.items.unitDen;
  }

  private maskRow(row: number, mask: Uint8Array | null): number {
    return mask === null ? row : this.items.addMasked(row, mask);
  }

  /** For every weight of a row. */
  private earnEach(slot: number, num: number, den: number, row: number): boolean {
    this.parts.add(slot, num, den, 0, row, this.isMultiplied);
    return num < EXACT_LIMIT && den < EXACT_LIMIT;
  }

  private earnSpend(slot: number, num: number, den: number, mask: Uint8Array | null): boolean {
    const { spent } = this;
    if (spent.num === 0) return true;
    return this.earnEach(
      slot,
      num * spent.num,
      den * spent.den,
      this.maskRow(this.items.presentAmounts(), mask),
    );
  }

  /** Points for complete steps of what a row of weights holds, of which `share` counts. */
  private earnSteps(
    slot: number,
    rule: number,
    row: number,
    share: { readonly num: number; readonly den: number },
  ): boolean {
    const { records, items } = this;
    const sum = items.sums[row] as number;
    const points = this.stepPoints(rule, sum * share.num, share.den);
    if (!(points < EXACT_LIMIT)) return false;
    if (points === 0) return true;
    this.parts.add(slot, points, records.den[rule] as number, sum, row, this.isMultiplied);
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
    const { records, items } = this;
    const kind = records.kind[rule] as number;
    const grams = columns.carbonMicro[row] as number;
    if (kind >= PER_CARBON && !Number.isNaN(grams)) {
      return this.earnGrams(slot, rule, mask, Math.max(grams, 0));
    }
    const column = columns.itemAttributes[records.attribute[rule] as number];
    if (column === undefined) return true;
    const measures = items.addMeasures(column.values, mask);
    const den = items.measureDen;
    if (kind === PER_FULL_MEASURE || kind === PER_FULL_CARBON) {
      return this.earnSteps(slot, rule, measures, { num: 1, den });
    }
    return this.earnEach(slot, records.num[rule] as number, (records.den[rule] as number) * den, measures);
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
    const lines = this.maskRow(items.lines(), mask);
    if (num === 0 || items.sums[lines] === 0) return true;
    return this.spreadPresent(slot, num, den, lines, mask);
  }

  /**
   * Given once when at least one matching item is there; shared over those that earn by their amounts, or, when none
   * does, over all of them. A rule that names no items does not ask whether a line has a quantity.
   */
  private earnOnce(slot: number, num: number, den: number, mask: Uint8Array | null): boolean {
    const { items } = this;
    if (mask !== null) {
      const lines = items.addMasked(items.lines(), mask);
      if ((items.sums[lines] as number) > 0) return this.spreadPresent(slot, num, den, lines, mask);
      return this.spreadCounted(slot, num, den, mask);
    }
    if (items.earningItems === 0) return this.spreadCounted(slot, num, den, null);
    const hasAmount = (items.sums[EARNING_AMOUNT] as number) > 0;
    return this.spread(slot, num, den, hasAmount ? EARNING_AMOUNT : items.addEarning(), this.isMultiplied);
  }

  /** Over the lines of a row (1 each) by their amounts, equally when these are all zero. */
  private spreadPresent(
    slot: number,
    num: number,
    den: number,
    lines: number,
    mask: Uint8Array | null,
  ): boolean {
    const { items } = this;
    const row = this.maskRow(items.presentAmounts(), mask);
    const hasAmount = (items.sums[row] as number) > 0;
    return this.spread(slot, num, den, hasAmount ? row : lines, this.isMultiplied);
  }

  /** Over items that do not earn, and so cannot be multiplied. */
  private spreadCounted(slot: number, num: number, den: number, mask: Uint8Array | null): boolean {
    const { items } = this;
    const row = items.addCounted(mask, false);
    const hasAmount = (items.sums[row] as number) > 0;
    return this.spread(slot, num, den, hasAmount ? row : items.addCounted(mask, true), false);
  }

  /** In proportion to the weights of a row; without any, nothing is given. */
  private spread(slot: number, num: number, den: number, row: number, isMultiplied: boolean): boolean {
    const sum = this.items.sums[row] as number;
    if (sum > 0) this.parts.add(slot, num, den, sum, row, isMultiplied);
    return true;
  }
}
