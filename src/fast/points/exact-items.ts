/**
 * The points of items in fractions of any size: where limits or budgets cut awards that fall on the items in different
 * proportions, and where numbers of the split leave 2^53 although the awards do not.
 */
import { apportion, type OddUnitTo, roundParts } from '../../value/apportion.js';
import { add, type Fraction, fraction, isZero, multiply, sum, ZERO } from '../../value/fraction.js';
import type { DecisionTable } from './decision-table.js';
import type { ItemTable } from './item-table.js';
import type { Multipliers } from './multipliers.js';
import {
  DEN,
  IS_MULTIPLIED,
  NUM,
  OWNER,
  PART_SIZE,
  type PartTable,
  ROW,
  SPREAD,
  TOTAL,
} from './part-table.js';

export interface ExactItemsParts {
  readonly items: ItemTable;
  readonly parts: PartTable;
  readonly multipliers: Multipliers;
  readonly decision: DecisionTable;
  readonly oddUnitTo: OddUnitTo;
}

/** The twin of `roundParts` over items: `total` points, nothing was cut. */
export function roundItemsExactly(tables: ExactItemsParts, total: number): number[] {
  const { multipliers, oddUnitTo } = tables;
  const totals = sumParts(tables, () => true);
  for (let place = 0; place < multipliers.count; place += 1) addTo(totals, extraOf(tables, place));
  return roundParts(BigInt(total), totals, oddUnitTo).map(Number);
}

/** Shares out anew what was given: every award counts with its items, and with as much of itself as it was given. */
export function shareItemsExactly(tables: ExactItemsParts, total: number): number[] {
  const { decision, items, oddUnitTo } = tables;
  const weights = Array.from({ length: items.count }, () => ZERO);
  for (let award = 0; award < decision.awardCount; award += 1) {
    const given = decision.awardGiven[award] as number;
    if (given === 0) continue;
    const row = rowOf(tables, decision.awardSlot[award] as number);
    const whole = sum(row);
    const kept = fraction(BigInt(given) * whole.den, whole.num);
    addTo(
      weights,
      row.map((points) => (isZero(points) ? ZERO : multiply(points, kept))),
    );
  }
  return apportion(BigInt(total), weights, oddUnitTo).map(Number);
}

function addTo(totals: Fraction[], row: readonly Fraction[]): void {
  for (const [index, value] of row.entries()) totals[index] = add(totals[index] ?? ZERO, value);
}

/** The exact points of an award, item by item. */
function rowOf(tables: ExactItemsParts, slot: number): Fraction[] {
  const { multipliers, parts } = tables;
  const place = multipliers.slot.subarray(0, multipliers.count).indexOf(slot);
  return place < 0 ? sumParts(tables, (at) => parts.data[at + OWNER] === slot) : extraOf(tables, place);
}

/** What a multiplier adds to every item. */
function extraOf(tables: ExactItemsParts, place: number): Fraction[] {
  const { multipliers, parts } = tables;
  const before = sumParts(tables, (at) => parts.data[at + IS_MULTIPLIED] === 1);
  return before.map((points, item) => {
    const lifts = multipliers.hasFilter ? multipliers.ofItem[item] : multipliers.common;
    if (lifts === null || lifts === undefined) return ZERO;
    return multiply(points, fraction(BigInt(lifts.nums[place] as number), BigInt(lifts.den)));
  });
}

/** What some of the parts that take part give to every item. */
function sumParts({ items, parts }: ExactItemsParts, isMeant: (at: number) => boolean): Fraction[] {
  const { data } = parts;
  const totals = Array.from({ length: items.count }, () => ZERO);
  for (let at = 0; at < parts.count * PART_SIZE; at += PART_SIZE) {
    if (data[at + TOTAL] === 0 || !isMeant(at)) continue;
    const spread = Math.max(data[at + SPREAD] as number, 1);
    const divisor = BigInt(data[at + DEN] as number) * BigInt(spread);
    const points = fraction(BigInt(data[at + NUM] as number), divisor);
    const start = (data[at + ROW] as number) * items.stride;
    for (let item = 0; item < items.count; item += 1) {
      const weight = items.weights[start + item] as number;
      if (weight !== 0) totals[item] = add(totals[item] ?? ZERO, multiply(points, fraction(BigInt(weight))));
    }
  }
  return totals;
}
