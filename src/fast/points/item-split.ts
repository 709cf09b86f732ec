/** The points of the items: of what rounding made, or, where something was cut, of what was given in the end. */
import type { OddUnitTo } from '../../value/apportion.js';
import type { ClaimTable } from './claim-table.js';
import { type ExactItemsParts, roundItemsExactly, shareItemsExactly } from './exact-items.js';
import { EARNING_AMOUNT, type ItemTable } from './item-table.js';
import type { Multipliers } from './multipliers.js';
import type { PartTable } from './part-table.js';
import type { Splitter } from './splitter.js';
import type { SumTable } from './sum-table.js';

const NO_ROW = -1;
const MIXED = -2;

export class ItemSplit {
  points = new Float64Array(16);
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly multipliers: Multipliers;
  private readonly claims: ClaimTable;
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
    this.claims = tables.claims;
    this.sums = sums;
    this.splitter = splitter;
    this.exact = { ...tables, oddUnitTo };
  }

  /** Room for the items at hand. */
  prepare(): void {
    if (this.items.count > this.points.length) this.points = new Float64Array(this.items.count * 2);
  }

  /** All to the only item that counts. */
  giveAll(item: number, total: number): void {
    this.points.fill(0, 0, this.items.count);
    if (item >= 0) this.points[item] = total;
  }

  /** `hasSplit`: the sums have numerators of the items. */
  roundAll(total: number, hasSplit: boolean): void {
    const { sums, items } = this;
    if (!hasSplit) this.take(roundItemsExactly(this.exact, total));
    else {
      sums.splitItems();
      this.splitter.roundParts(total, sums.ofItem, sums.scale, items.count, this.points);
    }
  }

  /** Anew, in proportion to what every award was given. */
  shareAnew(total: number): void {
    const { items } = this;
    const row = this.commonRow();
    if (total === 0 || row === NO_ROW) this.points.fill(0, 0, items.count);
    else if (row === MIXED) this.take(shareItemsExactly(this.exact, total));
    else if (row === EARNING_AMOUNT) this.splitter.apportion(total, items.weights, items.count, this.points);
    else {
      const start = row * items.stride;
      const weights = items.weights.subarray(start, start + items.count);
      this.splitter.apportion(total, weights, items.count, this.points);
    }
  }

  private take(points: readonly number[]): void {
    for (const [index, value] of points.entries()) this.points[index] = value;
  }

  /** The row of weights by which all awards that were given something fall on the items; `MIXED` if there is none. */
  private commonRow(): number {
    const { claims } = this;
    let row = NO_ROW;
    for (let claim = 0; claim < claims.count; claim += 1) {
      if (claims.given[claim] === 0) continue;
      const own = this.rowOf(claims.slot[claim] as number);
      if (row === NO_ROW) row = own;
      else if (row !== own) return MIXED;
    }
    return row;
  }

  private rowOf(slot: number): number {
    const { multipliers, parts } = this;
    let isMultiplier = false;
    for (let place = 0; place < multipliers.count; place += 1) {
      if (multipliers.slot[place] === slot) isMultiplier = true;
    }
    if (isMultiplier && multipliers.hasFilter) return MIXED;
    let row = NO_ROW;
    for (let part = 0; part < parts.count; part += 1) {
      const of = parts.slot[part] as number;
      const isMeant = isMultiplier ? of >= 0 && parts.isMultiplied[part] === 1 : of === slot;
      if (!isMeant || parts.total[part] === 0) continue;
      if (row === NO_ROW) row = parts.row[part] as number;
      else if (row !== parts.row[part]) return MIXED;
    }
    return row;
  }
}
