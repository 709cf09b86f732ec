/** The points of the items: of what rounding made, or, where something was cut, of what was given in the end. */
import type { OddUnitTo } from '../../value/apportion.js';
import type { DecisionTable } from './decision-table.js';
import { type ExactItemsParts, roundItemsExactly, shareItemsExactly } from './exact-items.js';
import { EARNING_AMOUNT, type ItemTable } from './item-table.js';
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

  /** Anew, in proportion to what every award was given. */
  shareAnew(total: number): void {
    const { items, decision } = this;
    const row = total === 0 ? NO_ROW : this.commonRow();
    if (row === NO_ROW) decision.clearItems(items.count);
    else if (row === MIXED) this.take(shareItemsExactly(this.exact, total));
    else if (row === EARNING_AMOUNT) {
      this.splitter.apportion(total, items.weights, items.count, decision.itemPoints);
    } else {
      const start = row * items.stride;
      const weights = items.weights.subarray(start, start + items.count);
      this.splitter.apportion(total, weights, items.count, decision.itemPoints);
    }
  }

  private take(points: readonly number[]): void {
    for (const [index, value] of points.entries()) this.decision.itemPoints[index] = value;
  }

  /** The row of weights by which all awards that were given something fall on the items; `MIXED` if there is none. */
  private commonRow(): number {
    const { decision } = this;
    let row = NO_ROW;
    for (let award = 0; award < decision.awardCount; award += 1) {
      if (decision.awardGiven[award] === 0) continue;
      const own = this.rowOf(decision.awardSlot[award] as number);
      if (row === NO_ROW) row = own;
      else if (row !== own) return MIXED;
    }
    return row;
  }

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
