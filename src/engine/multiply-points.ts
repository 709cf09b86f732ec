/** Stage 4: multipliers on the points that the items have so far. */
import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { type Fraction, isZero, multiply, ZERO } from '../value/fraction.js';
import { at } from './at.js';
import { type Combination, combineMultipliers } from './combine-multipliers.js';
import type { FateBook } from './fate-book.js';
import { inOrder } from './in-order.js';
import type { Moment } from './moment.js';
import { type PointsRow, ruleRow } from './points-row.js';
import type { MultiplyRule } from './prepared-rule-set.js';

/**
 * The extra points of every rule that adds any, in the order of their ids. `points` are the exact points of each
 * item before multiplying; `earns` says which items can be multiplied at all.
 */
export function multiplyPoints(
  acting: readonly MultiplyRule[],
  points: readonly Fraction[],
  earns: readonly boolean[],
  moment: Moment,
  fates: FateBook,
): PointsRow[] {
  if (acting.length === 0) return [];
  const rules = inOrder(acting, (a, b) => compareRuleIds(a.id, b.id));
  const combinations = combineByItem(rules, points, earns, moment);
  const rows: PointsRow[] = [];
  for (const rule of rules) {
    const exact = points.map((before, index) => {
      const extra = at(combinations, index)?.extras.get(rule.id);
      return extra === undefined ? ZERO : multiply(before, extra);
    });
    const row = ruleRow(rule, 'multiplier', exact);
    noteFate(rule, row, combinations, fates);
    if (!isZero(row.total)) rows.push(row);
  }
  return rows;
}

/** For every item with points, how its multipliers combine; items with the same rules share the answer. */
function combineByItem(
  rules: readonly MultiplyRule[],
  points: readonly Fraction[],
  earns: readonly boolean[],
  moment: Moment,
): (Combination | null)[] {
  const across = moment.occasion.prepared.choices.multiplierGroups;
  const matches = rules.map(({ rule }) => moment.select(rule.items));
  const known: { readonly matching: readonly MultiplyRule[]; readonly combination: Combination }[] = [];
  return points.map((before, index) => {
    if (isZero(before) || !at(earns, index)) return null;
    const matching = rules.filter((_, position) => at(matches, position).includes(index));
    const same = known.find((one) => isSameList(one.matching, matching));
    if (same !== undefined) return same.combination;
    const combination = combineMultipliers(matching, across);
    known.push({ matching, combination });
    return combination;
  });
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function noteFate(
  rule: MultiplyRule,
  row: PointsRow,
  combinations: readonly (Combination | null)[],
  fates: FateBook,
): void {
  fates.note(rule.id, () => {
    if (!isZero(row.total)) return { kind: 'applied' };
    for (const combination of combinations) {
      const beaten = combination?.beaten.get(rule.id);
      if (beaten !== undefined) return beaten;
    }
    return { kind: 'nothing-to-do' };
  });
}
