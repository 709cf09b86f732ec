/**
 * The points of items in fractions of any size: where limits or budgets cut awards that fall on the items in different
 * proportions, and where numbers of the split leave 2^53 although the awards do not.
 */
import { apportion, type OddUnitTo, roundParts } from '../../value/apportion.js';
import { add, type Fraction, fraction, isZero, multiply, sum, ZERO } from '../../value/fraction.js';
import type { ClaimTable } from './claim-table.js';
import type { ItemTable } from './item-table.js';
import type { Multipliers } from './multipliers.js';
import type { PartTable } from './part-table.js';

export interface ExactItemsParts {
  readonly items: ItemTable;
  readonly parts: PartTable;
  readonly multipliers: Multipliers;
  readonly claims: ClaimTable;
  readonly oddUnitTo: OddUnitTo;
}

/** The twin of `roundParts` over items: `total` points, nothing was cut. */
export function roundItemsExactly(tables: ExactItemsParts, total: number): number[] {
  const { claims, items, oddUnitTo } = tables;
  const totals = Array.from({ length: items.count }, () => ZERO);
  for (let claim = 0; claim < claims.count; claim += 1) addTo(totals, rowOf(tables, claim));
  return roundParts(BigInt(total), totals, oddUnitTo).map(Number);
}

/** Shares out anew what was given: every award counts with its items, and with as much of itself as it was given. */
export function shareItemsExactly(tables: ExactItemsParts, total: number): number[] {
  const { claims, items, oddUnitTo } = tables;
  const weights = Array.from({ length: items.count }, () => ZERO);
  for (let claim = 0; claim < claims.count; claim += 1) {
    const given = claims.given[claim] as number;
    if (given === 0) continue;
    const row = rowOf(tables, claim);
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
function rowOf(tables: ExactItemsParts, claim: number): Fraction[] {
  const { claims, multipliers } = tables;
  const slot = claims.slot[claim] as number;
  const place = multipliers.slot.subarray(0, multipliers.count).indexOf(slot);
  if (place < 0) return sumParts(tables, (part) => tables.parts.slot[part] === slot);
  const before = sumParts(
    tables,
    (part) => (tables.parts.slot[part] as number) >= 0 && tables.parts.isMultiplied[part] === 1,
  );
  return before.map((points, item) => multiply(points, liftOf(multipliers, place, item)));
}

function liftOf(multipliers: Multipliers, place: number, item: number): Fraction {
  const lifts = multipliers.hasFilter ? multipliers.ofItem[item] : multipliers.common;
  const num = lifts?.nums[place] ?? 0;
  return lifts === null || lifts === undefined ? ZERO : fraction(BigInt(num), BigInt(lifts.den));
}

function sumParts({ items, parts }: ExactItemsParts, isMeant: (part: number) => boolean): Fraction[] {
  const totals = Array.from({ length: items.count }, () => ZERO);
  for (let part = 0; part < parts.count; part += 1) {
    if (!isMeant(part)) continue;
    const divisor = BigInt(parts.den[part] as number) * BigInt((parts.spread[part] as number) || 1);
    const points = fraction(BigInt(parts.num[part] as number), divisor);
    const start = (parts.row[part] as number) * items.stride;
    for (let item = 0; item < items.count; item += 1) {
      const weight = items.weights[start + item] as number;
      if (weight !== 0) totals[item] = add(totals[item] ?? ZERO, multiply(points, fraction(BigInt(weight))));
    }
  }
  return totals;
}
