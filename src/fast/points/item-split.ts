/** The points of the items: of what rounding made, or, where something was cut, of what was given in the end. */
import type { OddUnitTo } from '../../value/apportion.js';
import type { DecisionTable } from './decision-table.js';
import { EXACT_LIMIT } from './exact-integer.js';
import { type ExactItemsParts, roundItemsExactly, shareItemsExactly } from './exact-items.js';
import type { ItemTable } from './item-table.js';
import type { Multipliers } from './multipliers.js';
import { IS_MULTIPLIED, OWNER, PART_SIZE, type PartTable, ROW, TOTAL } from './part-table.js';
import type { Splitter } from './splitter.js';
import type { SumTable } from './sum-table.js';

const NO_ROW = -1;
const MIXED = -2;

export class ItemSplit {
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly multipliers: Multipliers;
  private readonly decision: DecisionTable;
  private readonly sums: SumTable;
  private readonly splitter: Splitter;
  private readonly exact: ExactItemsParts;
  /** Rows of weights, each with what all awards by it were given. */
  private readonly rows: number[] = [];
  private readonly givenByRow: number[] = [];
  private rowCount = 0;
  private nums = new Float64Array(16);

  constructor(
    tables: Omit<ExactItemsParts, 'oddUnitTo'>,
    sums: SumTable,
    splitter: Splitter,
    oddUnitTo: OddUnitTo,
  ) {
    this.items = tables.items;
    this.parts = tables.parts;
    this.multipliers = tables.multipliers;
    this.decision = tables.decision;
    this.sums = sums;
    this.splitter = splitter;
    this.exact = { ...tables, oddUnitTo };
  }

  /** All to the only one of the items that counts; -1: there is none. */
  giveAll(count: number, item: number, total: number): void {
    this.decision.clearItems(count);
    if (item >= 0) this.decision.itemPoints[item] = total;
  }

  /** `hasSplit`: the sums are so fine that items can be split. */
  roundAll(total: number, hasSplit: boolean): void {
    const { sums, items } = this;
    if (!hasSplit) this.take(roundItemsExactly(this.exact, total));
    else {
      sums.splitItems();
      this.roundSums(total, sums.ofItem, items.count);
    }
  }

  /** From the numerators of the first `count` items. */
  roundSums(total: number, nums: Float64Array, count: number): void {
    this.splitter.roundParts(total, nums, this.sums.scale, count, this.decision.itemPoints);
  }

  /**
   * Anew, in proportion to what every award was given. An award falls on the items by the weights of one row: then each
   * item gets its share of what all awards of that row were given, and these shares have the sums of the rows as
   * denominators. They sum to `total`, so that sharing out is rounding.
   */
  shareAnew(total: number): void {
    const { items, decision } = this;
    const scale = total === 0 ? 0 : this.collectRows();
    if (total === 0) decision.clearItems(items.count);
    else if (!(scale * total < EXACT_LIMIT)) this.take(shareItemsExactly(this.exact, total));
    else {
      if (items.count > this.nums.length) this.nums = new Float64Array(items.count * 2);
      this.weighItems(scale);
      this.splitter.roundParts(total, this.nums, scale, items.count, decision.itemPoints);
    }
  }

  private take(points: readonly number[]): void {
    for (const [index, value] of points.entries()) this.decision.itemPoints[index] = value;
  }

  /** The rows of weights of the awards, with what was given by them. Gives the product of their sums; `NaN`: some award has none. */
  private collectRows(): number {
    const { decision, items } = this;
    let scale = 1;
    this.rowCount = 0;
    for (let award = 0; award < decision.awardCount; award += 1) {
      const given = decision.awardGiven[award] as number;
      const row = given === 0 ? NO_ROW : this.rowOf(decision.awardSlot[award] as number);
      if (row === MIXED) return Number.NaN;
      if (row !== NO_ROW && this.addRow(row, given)) scale *= items.sums[row] as number;
    }
    return scale;
  }

  /** Whether the row is a new one. */
  private addRow(row: number, given: number): boolean {
    const { rows, givenByRow } = this;
    for (let index = 0; index < this.rowCount; index += 1) {
      if (rows[index] !== row) continue;
      givenByRow[index] = (givenByRow[index] as number) + given;
      return false;
    }
    rows[this.rowCount] = row;
    givenByRow[this.rowCount] = given;
    this.rowCount += 1;
    return true;
  }

  private weighItems(scale: number): void {
    const { items, nums, rows, givenByRow } = this;
    const { weights, stride, sums, count } = items;
    for (let index = 0; index < count; index += 1) nums[index] = 0;
    for (let place = 0; place < this.rowCount; place += 1) {
      const row = rows[place] as number;
      const unit = (givenByRow[place] as number) * (scale / (sums[row] as number));
      for (let index = 0; index < count; index += 1) {
        nums[index] = (nums[index] as number) + unit * (weights[row * stride + index] as number);
      }
    }
  }

  /** The row of weights by which an award falls on the items; `MIXED` if it has several parts that differ. */
  private rowOf(slot: number): number {
    const isMultiplier = this.isMultiplier(slot);
    if (isMultiplier && this.multipliers.hasFilter) return MIXED;
    const { data, count } = this.parts;
    let row = NO_ROW;
    for (let at = 0; at < count * PART_SIZE; at += PART_SIZE) {
      const isMeant = isMultiplier ? data[at + IS_MULTIPLIED] === 1 : data[at + OWNER] === slot;
      if (!isMeant || data[at + TOTAL] === 0) continue;
      if (row === NO_ROW) row = data[at + ROW] as number;
      else if (row !== data[at + ROW]) return MIXED;
    }
    return row;
  }

  private isMultiplier(slot: number): boolean {
    const { multipliers } = this;
    for (let place = 0; place < multipliers.count; place += 1) {
      if (multipliers.slot[place] === slot) return true;
    }
    return false;
  }
}
