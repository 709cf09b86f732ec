/** The items of a usual purchase: all that earn are there, and nothing corrects the whole. */
import { ADJUSTMENT, MICRO, type PurchaseColumns } from '../columns.js';

export class UsualItems {
  count = 0;
  countedItems = 0;
  countedAmount = 0;
  /** The last counted item; -1: none. */
  lastCounted = -1;
  /** How many items earn, and the sum of their amounts. */
  earning = 0;
  amount = 0;
  /** By item: the amount, 1, and the units of those that earn; 0 for the others. */
  amounts = new Float64Array(16);
  lines = new Float64Array(16);
  units = new Float64Array(16);
  private start = 0;
  /** Sum of the units, once they have been asked for. */
  private unitSum = -1;
  private hasUnits = false;
  private readonly kindCounts: Uint8Array;

  /** `kindCounts`: by number of an item kind, whether it earns. */
  constructor(kindCounts: Uint8Array) {
    this.kindCounts = kindCounts;
  }

  /** `excluded`: 1 for items that earn nothing; `null`: none. False: the purchase is not usual. */
  read(columns: PurchaseColumns, row: number, excluded: Uint8Array | null): boolean {
    this.start = columns.itemStart[row] as number;
    this.count = (columns.itemStart[row + 1] as number) - this.start;
    this.hasUnits = false;
    if (this.count > this.amounts.length) this.grow();
    return this.readKinds(columns, excluded) && this.readAmounts(columns);
  }

  /** The sum of the units of all items that earn; -1: some are fractions. */
  readUnits(columns: PurchaseColumns): number {
    if (!this.hasUnits) this.unitSum = this.sumUnits(columns);
    this.hasUnits = true;
    return this.unitSum;
  }

  private sumUnits({ quantityMicro }: PurchaseColumns): number {
    const { lines, units, start, count } = this;
    let sum = 0;
    let isWhole = true;
    for (let index = 0; index < count; index += 1) {
      const one = ((lines[index] as number) * (quantityMicro[start + index] as number)) / MICRO;
      if (one !== Math.floor(one)) isWhole = false;
      units[index] = one;
      sum += one;
    }
    return isWhole ? sum : -1;
  }

  private readKinds({ kind }: PurchaseColumns, excluded: Uint8Array | null): boolean {
    const { kindCounts, lines, start, count } = this;
    let counted = 0;
    let earning = 0;
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      const of = kind[start + index] as number;
      const isCounted = kindCounts[of] as number;
      const line = excluded !== null && excluded[index] === 1 ? 0 : isCounted;
      if (of === ADJUSTMENT) return false;
      if (isCounted === 1) last = index;
      counted += isCounted;
      earning += line;
      lines[index] = line;
    }
    this.countedItems = counted;
    this.earning = earning;
    this.lastCounted = last;
    return earning > 0;
  }

  private readAmounts({ amountMinor, quantityMicro, kind }: PurchaseColumns): boolean {
    const { kindCounts, lines, amounts, start, count } = this;
    let counted = 0;
    let earning = 0;
    for (let index = 0; index < count; index += 1) {
      const one = amountMinor[start + index] as number;
      const line = lines[index] as number;
      if (line === 1 && quantityMicro[start + index] === 0) return false;
      amounts[index] = line * one;
      earning += line * one;
      counted += (kindCounts[kind[start + index] as number] as number) * one;
    }
    this.amount = earning;
    this.countedAmount = counted;
    return true;
  }

  private grow(): void {
    this.amounts = new Float64Array(this.count * 2);
    this.lines = new Float64Array(this.count * 2);
    this.units = new Float64Array(this.count * 2);
  }
}
