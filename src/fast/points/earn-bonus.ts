/** Stage 5: fixed points, one part a rule. The twin of `bonuses/` of the reference engine. */
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { EARNING_AMOUNT, type ItemTable, PRESENT_AMOUNT, PRESENT_LINE, UNITS } from './item-table.js';
import type { PartTable } from './part-table.js';
import type { Ratio } from './ratio.js';
import {
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
  earn(slot: number, rule: number, mask: Uint8Array | null, spent: Ratio): boolean {
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
        return this.earnSteps(slot, rule, mask, spent);
      default:
        return true;
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

  private earnSteps(slot: number, rule: number, mask: Uint8Array | null, spent: Ratio): boolean {
    const { records, items, parts } = this;
    const row = this.rowOf(PRESENT_AMOUNT, mask);
    const sum = items.sums[row] as number;
    const measure = sum * spent.num * (records.stepDen[rule] as number);
    const size = spent.den * (records.stepNum[rule] as number);
    const steps = floorDivide(measure, size);
    const points = (records.num[rule] as number) * steps;
    if (!(measure < EXACT_LIMIT && size < EXACT_LIMIT && points < EXACT_LIMIT)) return false;
    if (points === 0) return true;
    parts.addSpread(slot, points, records.den[rule] as number, row, sum);
    this.multiplyLast();
    return true;
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
      const row = items.addMasked(PRESENT_AMOUNT, mask);
      const sum = items.sums[row] as number;
      if (sum > 0) this.parts.addSpread(slot, num, den, row, sum);
      else this.parts.addSpread(slot, num, den, lines, items.sums[lines] as number);
      this.multiplyLast();
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
