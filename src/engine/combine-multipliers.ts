/** How the multipliers on one item combine, and which part of the extra each rule has to thank for. */

import type { Choices, GroupWay } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  isZero,
  multiply,
  ONE,
  subtract,
  sum,
  ZERO,
} from '../value/fraction.js';
import { at } from './at.js';
import type { MultiplyRule } from './prepared-rule-set.js';
import type { RuleFate } from './trace.js';

export interface Combination {
  /** By rule: extra points for every point before multiplying; more than zero. */
  readonly extras: ReadonlyMap<string, Fraction>;
  /** Why a rule has no part in it. */
  readonly beaten: ReadonlyMap<string, RuleFate>;
}

interface Group {
  readonly id: string;
  readonly factor: Fraction;
  /** The rules that make the factor, with what each lifts it by. */
  readonly lifts: readonly { readonly rule: string; readonly lift: Fraction }[];
}

/**
 * Inside a group: the best, the lifts added (2x and 1.5x make 2.5x), or multiplied. Then the groups, the largest
 * factor first: their lifts added, multiplied one on the other, or the best only. `rules` are sorted by id.
 */
export function combineMultipliers(
  rules: readonly MultiplyRule[],
  across: Choices['multiplierGroups'],
): Combination {
  const [first] = rules;
  // Alone, or not at all, as it mostly is.
  if (first === undefined || rules.length === 1) return { extras: extrasOf(first), beaten: new Map() };
  const beaten = new Map<string, RuleFate>();
  const groups = groupRules(rules).map(({ id, way, members }) => makeGroup(id, way, members, beaten));
  groups.sort((a, b) => compare(b.factor, a.factor) || compareText(a.id, b.id));
  const extras = new Map<string, Fraction>();
  let product = ONE;
  for (const [rank, group] of groups.entries()) {
    if (across === 'best' && rank > 0) {
      for (const { rule } of group.lifts) {
        beaten.set(rule, { kind: 'group-beaten', group: group.id, by: at(groups, 0).id });
      }
      continue;
    }
    const extra = subtract(group.factor, ONE);
    shareExtra(across === 'multiply' ? multiply(product, extra) : extra, group, extras);
    product = multiply(product, group.factor);
  }
  return { extras, beaten };
}

function extrasOf(alone: MultiplyRule | undefined): ReadonlyMap<string, Fraction> {
  const extras = new Map<string, Fraction>();
  if (alone === undefined || compare(alone.effect.factor, ONE) === 0) return extras;
  return extras.set(alone.id, subtract(alone.effect.factor, ONE));
}

interface GroupMembers {
  readonly id: string;
  readonly way: GroupWay;
  readonly members: readonly MultiplyRule[];
}

/** A rule without a group is a group of its own, under its own id. */
function groupRules(rules: readonly MultiplyRule[]): GroupMembers[] {
  const named = new Map<string, { id: string; way: GroupWay; members: MultiplyRule[] }>();
  const alone: GroupMembers[] = [];
  for (const rule of rules) {
    const { group } = rule.rule;
    if (group === null) alone.push({ id: rule.id, way: 'best', members: [rule] });
    else {
      const known = named.get(group.id) ?? { ...group, members: [] };
      known.members.push(rule);
      named.set(group.id, known);
    }
  }
  return [...named.values(), ...alone];
}

function makeGroup(
  id: string,
  way: GroupWay,
  members: readonly MultiplyRule[],
  beaten: Map<string, RuleFate>,
): Group {
  const lifts = members.map(({ id: rule, effect }) => ({ rule, lift: subtract(effect.factor, ONE) }));
  if (way === 'add') return { id, factor: add(ONE, sum(lifts.map(({ lift }) => lift))), lifts };
  if (way === 'multiply') {
    return {
      id,
      factor: members.reduce((product, { effect }) => multiply(product, effect.factor), ONE),
      lifts,
    };
  }
  const best = lifts.reduce((most, one) => (compare(one.lift, most.lift) > 0 ? one : most));
  for (const { rule } of lifts) {
    if (rule !== best.rule) beaten.set(rule, { kind: 'beaten', group: id, rule: best.rule });
  }
  return { id, factor: add(ONE, best.lift), lifts: [best] };
}

/** The extra of a group is shared in proportion to what each rule lifts. */
function shareExtra(extra: Fraction, { lifts }: Group, extras: Map<string, Fraction>): void {
  if (isZero(extra)) return;
  const whole = sum(lifts.map(({ lift }) => lift));
  for (const { rule, lift } of lifts) {
    if (!isZero(lift)) extras.set(rule, add(extras.get(rule) ?? ZERO, multiply(extra, divide(lift, whole))));
  }
}
