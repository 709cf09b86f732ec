/** The items of the purchase at hand: who earns, and rows of weights by which points are given. */
import { ADJUSTMENT, MICRO, type PurchaseColumns } from '../columns.js';
import { TOTAL_LIMIT } from '../decision-buffer.js';

/** Amounts of the items that earn. */
export const EARNING_AMOUNT = 0;
/** Rows that are made when they are asked for. */
const PRESENT_AMOUNT = 1;
const LINES = 2;
const UNITS = 3;
const SHARED_ROWS = 4;

export class ItemTable {
  count = 0;
  /** Whether an item counts in the purchase's amount, and whether it can earn: 1 and 0. */
  counts = new Uint8Array(16);
  earns = new Uint8Array(16);
  /** Row by row, `stride` weights each: non-negative integers, by item. */
  weights = new Float64Array(16 * 12);
  stride = 16;
  /** By row of weights. */
  sums = new Float64Array(12);
  countedItems = 0;
  earningItems = 0;
  /** The last counted item; -1: none. */
  lastCounted = -1;
  countedAmount = 0;
  /** `NaN`: too large to be exact. */
  adjustment = 0;
  /** 1, or a million when units, or the measures added last, are counted in millionths. */
  unitDen = 1;
  measureDen = 1;
  private rowCount = SHARED_ROWS;
  /** An item that earns has no quantity. */
  private isSparse = false;
  private hasPresent = false;
  private hasLines = false;
  private hasUnits = false;
  private columns: PurchaseColumns | null = null;
  private start = 0;
  private readonly kindCounts: Uint8Array;

  /** `kindCounts`: by number of an item kind, whether it earns. */
  constructor(kindCounts: Uint8Array) {
    this.kindCounts = kindCounts;
  }

  /** Reads the items of a row. `excluded`: 1 for those that earn nothing; `null`: none. */
  read(columns: PurchaseColumns, row: number, excluded: Uint8Array | null): void {
    const start = columns.itemStart[row] as number;
    const count = (columns.itemStart[row + 1] as number) - start;
    if (count > this.stride) this.growItems(count);
    this.columns = columns;
    this.start = start;
    this.count = count;
    this.rowCount = SHARED_ROWS;
    this.hasPresent = false;
    this.hasLines = false;
    this.hasUnits = false;
    this.countItems(columns, start, excluded);
    this.sumItems(columns, start);
  }

  private countItems(columns: PurchaseColumns, start: number, excluded: Uint8Array | null): void {
    const { counts, earns, kindCounts, count } = this;
    let countedItems = 0;
    let earningItems = 0;
    let lastCounted = -1;
    for (let index = 0; index < count; index += 1) {
      const isCounted = kindCounts[columns.kind[start + index] as number] as number;
      const doesEarn = excluded !== null && excluded[index] === 1 ? 0 : isCounted;
      counts[index] = isCounted;
      earns[index] = doesEarn;
      countedItems += isCounted;
      earningItems += doesEarn;
      if (isCounted === 1) lastCounted = index;
    }
    this.lastCounted = lastCounted;
    this.countedItems = countedItems;
    this.earningItems = earningItems;
  }

  private sumItems(columns: PurchaseColumns, start: number): void {
    const { counts, earns, weights, count } = this;
    const { amountMinor, quantityMicro } = columns;
    let counted = 0;
    let earning = 0;
    let isSparse = false;
    for (let index = 0; index < count; index += 1) {
      const amount = amountMinor[start + index] as number;
      if (counts[index] === 1) counted += amount;
      const weight = earns[index] === 1 ? amount : 0;
      if (earns[index] === 1 && quantityMicro[start + index] === 0) isSparse = true;
      weights[index] = weight;
      earning += weight;
    }
    this.countedAmount = counted;
    this.sums[EARNING_AMOUNT] = earning;
    this.isSparse = isSparse;
    this.adjustment = this.countedItems < count ? this.sumAdjustments(columns, start) : 0;
  }

  private sumAdjustments(columns: PurchaseColumns, start: number): number {
    let sum = 0;
    for (let index = start; index < start + this.count; index += 1) {
      if (columns.kind[index] === ADJUSTMENT) sum += columns.amountMinor[index] as number;
      if (!(Math.abs(sum) < TOTAL_LIMIT)) return Number.NaN;
    }
    return sum;
  }

  /** Whether the sums of amounts and adjustments are small enough to be exact. */
  isExact(): boolean {
    return this.countedAmount < TOTAL_LIMIT && !Number.isNaN(this.adjustment);
  }

  /** Amounts of the items that earn and are there at all: a line without quantity gives nothing. Gives the row. */
  presentAmounts(): number {
    if (!this.isSparse) return EARNING_AMOUNT;
    if (!this.hasPresent) this.fillPresent(PRESENT_AMOUNT, false);
    this.hasPresent = true;
    return PRESENT_AMOUNT;
  }

  /** 1 for each of them. */
  lines(): number {
    if (!this.hasLines) this.fillPresent(LINES, true);
    this.hasLines = true;
    return LINES;
  }

  /** Their quantities: whole units where all are whole, so that numbers stay small (`unitDen`). */
  units(): number {
    if (!this.hasUnits) this.fillUnits();
    this.hasUnits = true;
    return UNITS;
  }

  /** A row of weights with those of another one where `mask` has 1. Gives its number. */
  addMasked(from: number, mask: Uint8Array): number {
    const row = this.addRow();
    const { weights, stride, count } = this;
    const source = from * stride;
    const target = row * stride;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const weight = mask[index] === 1 ? (weights[source + index] as number) : 0;
      weights[target + index] = weight;
      sum += weight;
    }
    this.sums[row] = sum;
    return row;
  }

  /** A row for items that count, whether they earn or not: amounts, or (`isEqual`) 1 each. `mask`: only those with a quantity. */
  addCounted(mask: Uint8Array | null, isEqual: boolean): number {
    const row = this.addRow();
    const { weights, stride, count, counts, columns, start } = this;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const quantity = columns?.quantityMicro[start + index] ?? 0;
      const isIn = counts[index] === 1 && (mask === null || (mask[index] === 1 && quantity > 0));
      const weight = isEqual ? 1 : (columns?.amountMinor[start + index] ?? 0);
      weights[row * stride + index] = isIn ? weight : 0;
      if (isIn) sum += weight;
    }
    this.sums[row] = sum;
    return row;
  }

  /** A row with 1 for every item that earns, whether it has a quantity or not. */
  addEarning(): number {
    const row = this.addRow();
    const { weights, stride, count, earns } = this;
    for (let index = 0; index < count; index += 1) weights[row * stride + index] = earns[index] as number;
    this.sums[row] = this.earningItems;
    return row;
  }

  /**
   * A row of what an attribute measures of the items that earn and are there: whole ones where all are whole, else
   * millionths (`measureDen`). Missing or negative is nothing.
   */
  addMeasures(values: Float64Array, mask: Uint8Array | null): number {
    const lines = this.lines();
    const row = this.addRow();
    const { weights, stride, count, start } = this;
    for (let index = 0; index < count; index += 1) {
      const value = values[start + index] as number;
      const isIn = weights[lines * stride + index] === 1 && (mask === null || mask[index] === 1);
      weights[row * stride + index] = isIn && value > 0 ? value : 0;
    }
    this.measureDen = this.simplify(row);
    return row;
  }

  /** A row of weights of its own; the caller fills it and sets its sum. */
  addRow(): number {
    const row = this.rowCount;
    this.rowCount = row + 1;
    if (this.rowCount > this.sums.length) this.growRows();
    return row;
  }

  private fillPresent(row: number, isEqual: boolean): void {
    const { weights, stride, count, earns, columns, start } = this;
    if (columns === null) return;
    const { quantityMicro } = columns;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const isIn = earns[index] === 1 && (quantityMicro[start + index] as number) > 0;
      const weight = isIn ? (isEqual ? 1 : (weights[index] as number)) : 0;
      weights[row * stride + index] = weight;
      sum += weight;
    }
    this.sums[row] = sum;
  }

  private fillUnits(): void {
    const { weights, stride, count, earns, columns, start } = this;
    if (columns === null) return;
    const { quantityMicro } = columns;
    for (let index = 0; index < count; index += 1) {
      weights[UNITS * stride + index] = earns[index] === 1 ? (quantityMicro[start + index] as number) : 0;
    }
    this.unitDen = this.simplify(UNITS);
  }

  /** Counts millionths as whole ones where all are whole, and sums the row. Gives what one stands for: 1 or a million. */
  private simplify(row: number): number {
    const { weights, stride, count } = this;
    let isWhole = true;
    let whole = 0;
    let micro = 0;
    for (let index = row * stride; index < row * stride + count; index += 1) {
      const weight = weights[index] as number;
      const one = weight / MICRO;
      if (one !== Math.floor(one)) isWhole = false;
      whole += one;
      micro += weight;
    }
    this.sums[row] = isWhole ? whole : micro;
    if (!isWhole) return MICRO;
    for (let index = row * stride; index < row * stride + count; index += 1) {
      weights[index] = (weights[index] as number) / MICRO;
    }
    return 1;
  }

  private growItems(count: number): void {
    this.stride = count * 2;
    this.weights = new Float64Array(this.stride * this.sums.length);
    this.counts = new Uint8Array(this.stride);
    this.earns = new Uint8Array(this.stride);
  }

  private growRows(): void {
    const sums = new Float64Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
    const weights = new Float64Array(this.stride * sums.length);
    weights.set(this.weights);
    this.weights = weights;
  }
}
