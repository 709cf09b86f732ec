/** Stage 5: fixed points. Groups choose among rules; without a group every rule gives. */

import { compareRuleIds } from '../../ruleset/compare-rule-ids.js';
import { compare, isZero } from '../../value/fraction.js';
import { at } from '../at.js';
import type { EarningBasis } from '../earning-basis.js';
import type { FateBook } from '../fate-book.js';
import { inOrder } from '../in-order.js';
import type { Moment } from '../moment.js';
import { type PointsRow, ruleRow } from '../points-row.js';
import type { GiveRule } from '../prepared-rule-set.js';
import { computeBonus } from './compute-bonus.js';

/** The rows of the rules that give something, in the order of their ids, before any multiplier. */
export function giveBonuses(
  acting: readonly GiveRule[],
  moment: Moment,
  earning: EarningBasis,
  fates: FateBook,
): PointsRow[] {
  if (acting.length === 0) return [];
  const rows: BonusRow[] = [];
  for (const rule of inOrder(acting, (a, b) => compareRuleIds(a.id, b.id))) {
    const row = { rule, row: bonusRow(rule, moment, earning) };
    if (isZero(row.row.total)) fates.note(rule.id, () => ({ kind: 'nothing-to-do' }));
    else rows.push(row);
  }
  const winners = groupWinners(rows);
  const kept: PointsRow[] = [];
  for (const { rule, row } of rows) {
    const { group } = rule.rule;
    const winner = group === null ? undefined : winners.get(group.id);
    const isBeaten = group !== null && winner !== undefined && winner.rule !== rule;
    fates.note(rule.id, () =>
      isBeaten ? { kind: 'beaten', group: group.id, rule: winner.rule.id } : { kind: 'applied' },
    );
    if (!isBeaten) kept.push(row);
  }
  return kept;
}

interface BonusRow {
  readonly rule: GiveRule;
  readonly row: PointsRow;
}

function bonusRow(rule: GiveRule, moment: Moment, earning: EarningBasis): PointsRow {
  const { items } = rule.rule;
  const { counted } = moment.occasion;
  const matching = moment.select(items).filter((index) => at(counted, index));
  const scene = { moment, earning, points: rule.effect.points, matching, namesItems: items !== null };
  return ruleRow(rule, 'bonus', computeBonus(scene, rule.effect.per));
}

/** Of every group that takes the best: the rule with most points; equal rules: the first by `compareRuleIds`. */
function groupWinners(rows: readonly BonusRow[]): Map<string, BonusRow> {
  const winners = new Map<string, BonusRow>();
  for (const row of rows) {
    const { group } = row.rule.rule;
    if (group?.way !== 'best') continue;
    const best = winners.get(group.id);
    if (best === undefined || compare(row.row.total, best.row.total) > 0) winners.set(group.id, row);
  }
  return winners;
}
