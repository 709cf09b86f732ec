/** The items of the purchase at hand: who earns, and rows of weights by which points are given. */
import type { PurchaseColumns } from '../columns.js';

/** Rows of weights that every purchase has. */
/** Amounts of the items that earn. */
export const EARNING_AMOUNT = 0;
/** Amounts of the items that earn and are there at all: a line without quantity gives nothing. */
export const PRESENT_AMOUNT = 1;
/** 1 for each of them. */
export const PRESENT_LINE = 2;
/** Their quantities: units, or millionths when a quantity is a fraction (`unitDen`). */
export const UNITS = 3;
const SHARED_ROWS = 4;

const ADJUSTMENT = 5;
const MICRO = 1_000_000;

export class ItemTable {
  count = 0;
  /** Whether an item counts in the purchase's amount; whether it can earn; whether it counts and has a quantity. 1 and 0. */
  counts = new Uint8Array(16);
  earns = new Uint8Array(16);
  present = new Uint8Array(16);
  amounts = new Float64Array(16);
  /** Row by row, `stride` weights each: non-negative integers, by item. */
  weights = new Float64Array(16 * 12);
  stride = 16;
  /** By row of weights. */
  sums = new Float64Array(12);
  rowCount = SHARED_ROWS;
  countedItems = 0;
  earningItems = 0;
  /** The last counted item; -1: none. */
  lastCounted = -1;
  countedAmount = 0;
  adjustment = 0;
  /** 1, or a million when `UNITS` counts millionths; the same of the row of measures that was added last. */
  unitDen = 1;
  measureDen = 1;

  private readonly kindCounts: Uint8Array;
  private readonly readsUnits: boolean;

  /** `kindCounts`: by number of an item kind, whether it earns. */
  constructor(kindCounts: Uint8Array, readsUnits: boolean) {
    this.kindCounts = kindCounts;
    this.readsUnits = readsUnits;
  }

  /** Reads the items of a row. `excluded`: 1 for those that earn nothing; `null`: none. */
  read(columns: PurchaseColumns, row: number, excluded: Uint8Array | null): void {
    const start = columns.itemStart[row] as number;
    const count = (columns.itemStart[row + 1] as number) - start;
    this.begin(count);
    for (let index = 0; index < count; index += 1) {
      const kind = columns.kind[start + index] as number;
      const amount = columns.amountMinor[start + index] as number;
      const isExcluded = excluded !== null && excluded[index] === 1;
      if (kind === ADJUSTMENT) this.adjustment += amount;
      this.readItem(
        index,
        this.kindCounts[kind] === 1,
        isExcluded,
        amount,
        columns.quantityMicro[start + index] as number,
      );
    }
    if (this.readsUnits) this.readUnits(columns, start);
  }

  /** A row of weights of its own with those of another one where `mask` has 1. Gives its number. */
  addMasked(from: number, mask: Uint8Array): number {
    const row = this.addRow();
    const { weights, stride, count } = this;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const weight = mask[index] === 1 ? (weights[from * stride + index] as number) : 0;
      weights[row * stride + index] = weight;
      sum += weight;
    }
    this.sums[row] = sum;
    return row;
  }

  /** A row of the amounts of a set of items, as far as `mask` has them too. */
  addAmounts(set: Uint8Array, mask: Uint8Array | null): number {
    return this.addSet(set, mask, false);
  }

  /** A row with 1 for every item of a set. */
  addOnes(set: Uint8Array, mask: Uint8Array | null): number {
    return this.addSet(set, mask, true);
  }

  private addSet(set: Uint8Array, mask: Uint8Array | null, isEqual: boolean): number {
    const row = this.addRow();
    const { weights, stride, count, amounts } = this;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const isIn = set[index] === 1 && (mask === null || mask[index] === 1);
      const weight = isIn ? (isEqual ? 1 : (amounts[index] as number)) : 0;
      weights[row * stride + index] = weight;
      sum += weight;
    }
    this.sums[row] = sum;
    return row;
  }

  /** A row of weights of its own; the caller fills it and sets its sum. */
  addRow(): number {
    const row = this.rowCount;
    this.rowCount = row + 1;
    if (this.rowCount > this.sums.length) this.growRows();
    return row;
  }

  /**
   * A row of what an attribute measures of the items that earn and are there: whole ones where all are whole, else
   * millionths (`measureDen`). Missing or negative is nothing.
   */
  addMeasures(values: Float64Array, start: number, mask: Uint8Array | null): number {
    const row = this.addRow();
    const { weights, stride, count } = this;
    let isWhole = true;
    for (let index = 0; index < count; index += 1) {
      const value = values[start + index] as number;
      const isIn = weights[PRESENT_LINE * stride + index] === 1 && (mask === null || mask[index] === 1);
      const micro = isIn && value > 0 ? value : 0;
      weights[row * stride + index] = micro;
      if (micro % MICRO !== 0) isWhole = false;
    }
    this.measureDen = isWhole ? 1 : MICRO;
    this.sums[row] = this.sumMeasures(row);
    return row;
  }

  private sumMeasures(row: number): number {
    const { weights, stride, count } = this;
    const divisor = this.measureDen === 1 ? MICRO : 1;
    let sum = 0;
    for (let index = row * stride; index < row * stride + count; index += 1) {
      const weight = (weights[index] as number) / divisor;
      weights[index] = weight;
      sum += weight;
    }
    return sum;
  }

  private begin(count: number): void {
    if (count > this.stride) this.growItems(count);
    this.count = count;
    this.rowCount = SHARED_ROWS;
    this.countedItems = 0;
    this.earningItems = 0;
    this.lastCounted = -1;
    this.countedAmount = 0;
    this.adjustment = 0;
    this.unitDen = 1;
    const { sums } = this;
    sums[EARNING_AMOUNT] = 0;
    sums[PRESENT_AMOUNT] = 0;
    sums[PRESENT_LINE] = 0;
    sums[UNITS] = 0;
  }

  private readItem(
    index: number,
    isCounted: boolean,
    isExcluded: boolean,
    amount: number,
    quantity: number,
  ): void {
    const { stride, weights, sums } = this;
    const doesEarn = isCounted && !isExcluded;
    const isPresent = doesEarn && quantity > 0;
    this.counts[index] = isCounted ? 1 : 0;
    this.earns[index] = doesEarn ? 1 : 0;
    this.present[index] = isCounted && quantity > 0 ? 1 : 0;
    this.amounts[index] = amount;
    weights[index] = doesEarn ? amount : 0;
    weights[stride + index] = isPresent ? amount : 0;
    weights[2 * stride + index] = isPresent ? 1 : 0;
    if (isCounted) {
      this.countedItems += 1;
      this.countedAmount += amount;
      this.lastCounted = index;
    }
    if (doesEarn) {
      this.earningItems += 1;
      sums[EARNING_AMOUNT] = (sums[EARNING_AMOUNT] as number) + amount;
    }
    if (isPresent) {
      sums[PRESENT_AMOUNT] = (sums[PRESENT_AMOUNT] as number) + amount;
      sums[PRESENT_LINE] = (sums[PRESENT_LINE] as number) + 1;
    }
  }

  /** Whole units where all quantities are whole, so that numbers stay small. */
  private readUnits(columns: PurchaseColumns, start: number): void {
    const { weights, stride, count, earns } = this;
    let isWhole = true;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const units = earns[index] === 1 ? (columns.quantityMicro[start + index] as number) / MICRO : 0;
      if (units !== Math.floor(units)) isWhole = false;
      weights[UNITS * stride + index] = units;
      sum += units;
    }
    this.sums[UNITS] = sum;
    if (!isWhole) this.readMicro(columns, start);
  }

  private readMicro(columns: PurchaseColumns, start: number): void {
    const { weights, stride, count, earns } = this;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const micro = earns[index] === 1 ? (columns.quantityMicro[start + index] as number) : 0;
      weights[UNITS * stride + index] = micro;
      sum += micro;
    }
    this.sums[UNITS] = sum;
    this.unitDen = MICRO;
  }

  private growItems(count: number): void {
    this.stride = count * 2;
    this.weights = new Float64Array(this.stride * this.sums.length);
    this.counts = new Uint8Array(this.stride);
    this.earns = new Uint8Array(this.stride);
    this.present = new Uint8Array(this.stride);
    this.amounts = new Float64Array(this.stride);
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
