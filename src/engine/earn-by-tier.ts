/** The points of a purchase that counts for several tiers, each with a share of it. */
import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { compare, type Fraction, multiply, ONE, subtract, sumOf, ZERO } from '../value/fraction.js';
import { at } from './at.js';
import { type Earned, earnPoints, type PointsStart } from './earn-points.js';
import type { EarningBasis } from './earning-basis.js';
import { createMoment, type Moment } from './moment.js';
import { addRows, BASE } from './points-row.js';
import type { TierShare } from './trace.js';

/**
 * The exact points of each tier, weighted by its share and added up; the member's own tier has what the `shares` leave.
 * Prices stay as they are: discounts were those of the member's own tier.
 */
export function earnByTier(start: PointsStart, earning: EarningBasis, shares: readonly TierShare[]): Earned {
  if (shares.length === 0) return earnPoints(start, earning);
  const rest = subtract(
    ONE,
    sumOf(shares, ({ share }) => share),
  );
  const standings = [
    ...(compare(rest, ZERO) > 0 ? [{ share: rest, moment: start.moment }] : []),
    ...shares.map(({ rank, share }) => ({ share, moment: momentAs(rank, start.moment) })),
  ];
  // The first one is the last to note the fates: why a rule gives nothing is told as the first tier has it.
  const parts = standings
    .reverse()
    .map(({ share, moment }) => weigh(earnPoints({ ...start, moment }, earning), share))
    .reverse();
  const earned = addUp(parts, earning.amounts.length);
  noteApplied(start, earned);
  return earned;
}

function momentAs(rank: number, { occasion, left }: Moment): Moment {
  const tier = { rank, sinceMs: occasion.event.instantMs, graceUntilMs: null };
  return createMoment({ ...occasion, state: { ...occasion.state, tier } }, left);
}

function weigh({ base, rows }: Earned, share: Fraction): Earned {
  const scale = (value: Fraction) => multiply(value, share);
  return {
    base: {
      exact: base.exact.map(scale),
      rates: base.rates.map(({ id, total }) => ({ id, total: scale(total) })),
    },
    rows: rows.map((row) => ({ ...row, exact: row.exact.map(scale), total: scale(row.total) })),
  };
}

function addUp(parts: readonly Earned[], items: number): Earned {
  const rates = collect(
    parts,
    ({ base }) => base.rates,
    (rate) => rate.id,
  );
  const rows = collect(
    parts,
    (part) => part.rows,
    (row) => row.rule,
  );
  return {
    base: {
      exact: addRows(
        parts.map(({ base }) => base),
        items,
      ),
      rates: rates.map((same) => ({ ...at(same, 0), total: totalOf(same) })),
    },
    rows: rows.map((same) => ({ ...at(same, 0), exact: addRows(same, items), total: totalOf(same) })),
  };
}

/** What has the same id in several parts, together; by id, `base` first. */
function collect<T>(
  parts: readonly Earned[],
  listOf: (part: Earned) => readonly T[],
  idOf: (one: T) => string,
): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of parts.flatMap(listOf)) {
    const same = found.get(idOf(one));
    if (same === undefined) found.set(idOf(one), [one]);
    else same.push(one);
  }
  const ids = [...found.keys()].sort(
    (a, b) => Number(b === BASE) - Number(a === BASE) || compareRuleIds(a, b),
  );
  return ids.map((id) => found.get(id) ?? []);
}

function totalOf(same: readonly { readonly total: Fraction }[]): Fraction {
  return sumOf(same, ({ total }) => total);
}

/** What gave something for any of the tiers applied, whatever stood against it for another one. */
function noteApplied({ fates, rateFates }: PointsStart, { base, rows }: Earned): void {
  for (const { rule } of rows) fates.note(rule, () => ({ kind: 'applied' }));
  for (const { id } of base.rates) rateFates.note(id, () => ({ kind: 'applied' }));
}
