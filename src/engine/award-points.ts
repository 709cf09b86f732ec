/** Stages 3 to 8 for points: base, bonuses, multipliers, rounding, limits, budgets. */
import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { apportion } from '../value/apportion.js';
import { add, type Fraction, fraction, isZero, multiply, ZERO } from '../value/fraction.js';
import { total } from './amounts.js';
import { at } from './at.js';
import { type BasePoints, basePoints } from './base-points.js';
import { giveBonuses } from './bonuses/give-bonuses.js';
import { applyBudgets, type Budgets } from './budgets.js';
import type { Claim } from './claim.js';
import type { FindEligible } from './discounts/apply-lanes.js';
import { type EarningBasis, earningBasis } from './earning-basis.js';
import type { Applicability } from './eligibility.js';
import { applyExclusions, type Exclusions } from './exclusion.js';
import type { FateBook } from './fate-book.js';
import { inOrder } from './in-order.js';
import { applyLimits, recordUse, type UseNow } from './limits.js';
import type { Moment } from './moment.js';
import { multiplyPoints } from './multiply-points.js';
import { addRows, BASE, baseRow, type PointsRow } from './points-row.js';
import type { GiveRule, MultiplyRule, PointsRule } from './prepared-rule-set.js';
import { type RoundedPoints, roundPoints } from './round-points.js';

/** What stays the same from the discounts on. */
export interface PointsStart {
  /** After all discounts. */
  readonly moment: Moment;
  readonly exclusions: Exclusions;
  readonly use: UseNow;
  readonly budgets: Budgets;
  readonly findEligible: FindEligible;
  readonly decide: Applicability;
  readonly fates: FateBook;
  /** Of the base rates, by their ids. */
  readonly rateFates: FateBook;
}

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

export function awardPoints(start: PointsStart): Awarded {
  const { moment } = start;
  const { occasion } = moment;
  const earning = earningBasis(moment);
  const acting = findActing(start);
  const base = actingBase(start, earning, acting.exclusions);
  const rows = earnRows(start, earning, base, acting.rules);
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

function findActing({ moment, exclusions, findEligible, fates }: PointsStart): {
  readonly rules: readonly PointsRule[];
  readonly exclusions: Exclusions;
} {
  const acting = applyExclusions(findEligible(moment.occasion.prepared.pointsRules, moment), exclusions);
  for (const [rule, fate] of acting.fates) fates.note(rule, () => fate);
  return acting;
}

/** Base points, unless an acting rule overrides them. */
function actingBase(start: PointsStart, earning: EarningBasis, exclusions: Exclusions): BasePoints {
  const overrider = exclusions.rules.get(BASE);
  if (overrider !== undefined) {
    start.fates.note(BASE, () => ({ kind: 'overridden', rule: overrider }));
    for (const { id } of start.moment.occasion.prepared.base.rates) {
      start.rateFates.note(id, () => ({ kind: 'overridden', rule: overrider }));
    }
    return { exact: earning.amounts.map(() => ZERO), rates: [] };
  }
  const base = basePoints(start.moment, earning, start.decide, start.rateFates);
  start.fates.note(BASE, () => ({ kind: base.rates.length > 0 ? 'applied' : 'nothing-to-do' }));
  return base;
}

/** Base first, then the rules by id. Multipliers act on base points, and on bonuses where the program says so. */
function earnRows(
  { moment, fates }: PointsStart,
  earning: EarningBasis,
  base: BasePoints,
  acting: readonly PointsRule[],
): readonly PointsRow[] {
  const bonuses = giveBonuses(acting.filter(isGive), moment, earning, fates);
  const { bonusesMultiplied } = moment.occasion.prepared.choices;
  const points = bonusesMultiplied ? addRows([base, ...bonuses], base.exact.length) : base.exact;
  const multipliers = multiplyPoints(acting.filter(isMultiply), points, earning.earns, moment, fates);
  const rules = inOrder([...bonuses, ...multipliers], (a, b) => compareRuleIds(a.rule, b.rule));
  const first = baseRow(base.exact);
  return isZero(first.total) ? rules : [first, ...rules];
}

function isGive(rule: PointsRule): rule is GiveRule {
  return rule.effect.kind === 'give';
}

function isMultiply(rule: PointsRule): rule is MultiplyRule {
  return rule.effect.kind === 'multiply';
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
