/** Stages 3 to 5: what base and rules earn, exactly, before any rounding. */
import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { isZero, ZERO } from '../value/fraction.js';
import { type BasePoints, basePoints } from './base-points.js';
import { giveBonuses } from './bonuses/give-bonuses.js';
import type { Budgets } from './budgets.js';
import type { FindEligible } from './discounts/apply-lanes.js';
import type { EarningBasis } from './earning-basis.js';
import type { Applicability } from './eligibility.js';
import { applyExclusions, type Exclusions } from './exclusion.js';
import type { FateBook } from './fate-book.js';
import { inOrder } from './in-order.js';
import type { UseNow } from './limits.js';
import type { Moment } from './moment.js';
import { multiplyPoints } from './multiply-points.js';
import { addRows, BASE, baseRow, type PointsRow } from './points-row.js';
import type { GiveRule, MultiplyRule, PointsRule } from './prepared-rule-set.js';

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

export interface Earned {
  readonly base: BasePoints;
  /** Base first, then the rules by id. */
  readonly rows: readonly PointsRow[];
}

export function earnPoints(start: PointsStart, earning: EarningBasis): Earned {
  const acting = findActing(start);
  const base = actingBase(start, earning, acting.exclusions);
  return { base, rows: earnRows(start, earning, base, acting.rules) };
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
