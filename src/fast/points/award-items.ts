/** What the items of a usual purchase measure: all that earn are there, and nothing corrects the whole. */
import { ADJUSTMENT, type PurchaseColumns } from '../columns.js';
import { RESULT_COUNT } from './award-results.js';
import { PER_LINE, PER_PURCHASE, PER_SPEND, PER_UNIT } from './rule-records.js';

export class AwardItems {
  countedAmount = 0;
  /** The last counted item; -1: none. */
  lastCounted = -1;
  /** No item is excluded from earning. */
  doAllEarn = true;
  /** By kind of rule, what it counts in the purchase at hand; `NaN`: that cannot be told here. */
  readonly measures = new Float64Array(RESULT_COUNT).fill(Number.NaN);
  /** By item: whether it earns. */
  private earns = new Uint8Array(16);
  private readonly kindCounts: Uint8Array;

  /** `kindCounts`: by number of an item kind, whether it earns. */
  constructor(kindCounts: Uint8Array) {
    this.kindCounts = kindCounts;
    this.measures[PER_PURCHASE] = 1;
  }

  /** `excluded`: 1 for items that earn nothing; `null`: none. False: the purchase is not usual. */
  read(columns: PurchaseColumns, row: number, excluded: Uint8Array | null): boolean {
    const { kindCounts, measures } = this;
    const { kind, amountMinor, quantityMicro, itemStart } = columns;
    const start = itemStart[row] as number;
    const count = (itemStart[row + 1] as number) - start;
    if (count > this.earns.length) this.earns = new Uint8Array(count * 2);
    const { earns } = this;
    let lines = 0;
    let micro = 0;
    let amount = 0;
    let counted = 0;
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      const of = kind[start + index] as number;
      if (of === ADJUSTMENT) return false;
      earns[index] = 0;
      if (kindCounts[of] === 0) continue;
      const one = amountMinor[start + index] as number;
      counted += one;
      last = index;
      if (excluded !== null && excluded[index] === 1) continue;
      const quantity = quantityMicro[start + index] as number;
      if (quantity === 0) return false;
      earns[index] = 1;
      lines += 1;
      micro += quantity;
      amount += one;
    }
    this.countedAmount = counted;
    this.lastCounted = last;
    this.doAllEarn = excluded === null;
    measures[PER_LINE] = lines;
    measures[PER_UNIT] = micro;
    measures[PER_SPEND] = amount;
    return lines > 0;
  }

  /** How many of the marked items earn. */
  countLines(mask: Uint8Array, { itemStart }: PurchaseColumns, row: number): number {
    const { earns } = this;
    const count = (itemStart[row + 1] as number) - (itemStart[row] as number);
    let lines = 0;
    for (let index = 0; index < count; index += 1)
      lines += (mask[index] as number) & (earns[index] as number);
    return lines;
  }

  /** Sums a column of items over the marked ones that earn. */
  sumOf(values: Float64Array, mask: Uint8Array, { itemStart }: PurchaseColumns, row: number): number {
    const { earns } = this;
    const start = itemStart[row] as number;
    const count = (itemStart[row + 1] as number) - start;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      if (((mask[index] as number) & (earns[index] as number)) !== 0) sum += values[start + index] as number;
    }
    return sum;
  }
}
