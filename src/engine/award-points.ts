/** Stages 3 to 8 for points: what is earned (`earn-points.ts`), rounding, limits, budgets. */
import { apportion } from '../value/apportion.js';
import { add, type Fraction, fraction, multiply, ZERO } from '../value/fraction.js';
import { total } from './amounts.js';
import { at } from './at.js';
import type { BasePoints } from './base-points.js';
import { applyBudgets, type Budgets } from './budgets.js';
import type { Claim } from './claim.js';
import { earnByTier } from './earn-by-tier.js';
import type { PointsStart } from './earn-points.js';
import { type EarningBasis, earningBasis } from './earning-basis.js';
import { applyLimits, recordUse, type UseNow } from './limits.js';
import { addRows, type PointsRow } from './points-row.js';
import { type RoundedPoints, roundPoints } from './round-points.js';
import type { TierShare } from './trace.js';

export interface Awarded {
  /** `base` first, then by rule id. */
  readonly claims: readonly Claim[];
  /** By item. */
  readonly items: readonly bigint[];
  readonly use: UseNow;
  readonly budgets: Budgets;
  readonly carry: Fraction;
  /** For the trace. */
  readonly earning: EarningBasis;
  readonly base: BasePoints;
  readonly rows: readonly PointsRow[];
}

/** `shares`: what tiers other than the member's own have of the purchase; mostly none. */
export function awardPoints(start: PointsStart, shares: readonly TierShare[]): Awarded {
  const { moment } = start;
  const { occasion } = moment;
  const earning = earningBasis(moment);
  const { base, rows } = earnByTier(start, earning, shares);
  const itemTotals = addRows(rows, earning.amounts.length);
  const rounded = roundPoints(rows, itemTotals, occasion.prepared.choices, occasion.state.carry);
  const limited = applyLimits(claimsOf(rows, rounded), occasion, start.use);
  const paid = applyBudgets(limited, start.budgets, occasion.day);
  return {
    claims: paid.claims,
    items: itemPoints(rows, rounded, paid.claims, occasion.prepared.choices.oddUnitTo),
    use: recordUse(paid.claims, occasion, start.use),
    budgets: paid.budgets,
    carry: rounded.carry,
    earning,
    base,
    rows,
  };
}

function claimsOf(rows: readonly PointsRow[], rounded: RoundedPoints): Claim[] {
  return rows.map(({ rule, campaign, limits }, index) => {
    const wanted = at(rounded.rows, index);
    return { rule, campaign, limits, unit: 'points', wanted, given: wanted, cuts: [] };
  });
}

/**
 * The points of the items. Where limits or budgets cut, the total given is shared out anew: every award counts
 * with the items it came from, and with as much of itself as it was given.
 */
function itemPoints(
  rows: readonly PointsRow[],
  rounded: RoundedPoints,
  claims: readonly Claim[],
  oddUnitTo: Parameters<typeof apportion>[2],
): readonly bigint[] {
  if (claims.every(({ wanted, given }) => wanted === given)) return rounded.items;
  const weights = rounded.items.map(() => ZERO);
  for (const [index, { given }] of claims.entries()) {
    if (given === 0n) continue;
    const { exact, total: whole } = at(rows, index);
    for (const [item, points] of exact.entries()) {
      const weight = multiply(points, fraction(given * whole.den, whole.num));
      weights[item] = add(at(weights, item), weight);
    }
  }
  return apportion(total(claims.map(({ given }) => given)), weights, oddUnitTo);
}
