/** Stage 6: rounding exact points to whole smallest units, at the one declared point, so that the parts sum. */
import type { Choices } from '../ruleset/types.js';
import { roundParts } from '../value/apportion.js';
import { add, compare, type Fraction, fraction, isZero, subtract, sum, ZERO } from '../value/fraction.js';
import { round } from '../value/rounding.js';
import { total } from './amounts.js';
import type { PointsRow } from './points-row.js';

export interface RoundedPoints {
  /** By row, then by item; both sum to the same total. */
  readonly rows: readonly bigint[];
  readonly items: readonly bigint[];
  /** What the next purchase starts with; unchanged unless the program carries rounding forward. */
  readonly carry: Fraction;
}

/** `itemTotals` are the rows summed up item by item. */
export function roundPoints(
  rows: readonly PointsRow[],
  itemTotals: readonly Fraction[],
  choices: Choices,
  carry: Fraction,
): RoundedPoints {
  const { pointsRounding, oddUnitTo } = choices;
  const rowTotals = rows.map((row) => row.total);
  const exact = sum(rowTotals);
  const share = (whole: bigint, parts: readonly Fraction[]) => roundParts(whole, parts, oddUnitTo);
  switch (choices.pointsRoundingPer) {
    case 'item': {
      const items = itemTotals.map((value) => round(value, pointsRounding));
      return { rows: share(total(items), rowTotals), items, carry };
    }
    case 'rule': {
      const rounded = rowTotals.map((value) => round(value, pointsRounding));
      return { rows: rounded, items: share(total(rounded), itemTotals), carry };
    }
    case 'purchase': {
      const whole = round(exact, pointsRounding);
      return { rows: share(whole, rowTotals), items: share(whole, itemTotals), carry };
    }
    case 'carry': {
      const whole = roundCarried(exact, carry, choices);
      const rest = subtract(add(exact, carry), fraction(whole));
      return { rows: share(whole, rowTotals), items: share(whole, itemTotals), carry: rest };
    }
  }
}

/**
 * A purchase that earns nothing pays nothing out of the carry: there is no award to put it in. And rounding
 * that gave too much before is set off against later points, but never takes any away.
 */
function roundCarried(exact: Fraction, carry: Fraction, choices: Choices): bigint {
  const whole = add(exact, carry);
  if (isZero(exact) || compare(whole, ZERO) <= 0) return 0n;
  return round(whole, choices.pointsRounding);
}
