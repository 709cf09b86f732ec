/** Parts of a rule that have to go together, and rules of one group. */

import type { Localized } from '../../text/localized.js';
import { fitsWay } from '../group-ways.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import type { Condition, Effect, Rule, RuleSetContent } from '../types.js';
import { checkCondition } from './check-conditions.js';
import type { Findings } from './findings.js';

type Refuse = (pointer: string, problem: Localized) => void;

export function checkConsistency(content: RuleSetContent, findings: Findings): void {
  const refuse: Refuse = (pointer, problem) =>
    findings.add({ message: MESSAGES.inconsistent, pointer, args: { problem } });
  for (const [index, rule] of content.rules.entries()) {
    checkLane(rule, `/content/rules/${index}`, refuse);
    checkUnits(rule, `/content/rules/${index}`, refuse);
  }
  checkGroups(content.rules, refuse);
}

/** Every condition of the rule set, with its place. */
export function checkConditions(content: RuleSetContent, findings: Findings): void {
  const check = (condition: Condition | null, pointer: string, ofItems: boolean): void => {
    if (condition !== null) checkCondition(condition, pointer, ofItems, content, findings);
  };
  for (const [index, { audience }] of content.campaigns.entries())
    check(audience, `/content/campaigns/${index}/audience`, false);
  for (const [index, { when, items }] of content.base.rates.entries()) {
    check(when, `/content/base/rates/${index}/when`, false);
    check(items, `/content/base/rates/${index}/items`, true);
  }
  check(content.base.excluded, '/content/base/excluded', true);
  for (const [index, { when, items, effect }] of content.rules.entries()) {
    const pointer = `/content/rules/${index}`;
    check(when, `${pointer}/when`, false);
    check(items, `${pointer}/items`, true);
    for (const [place, filter] of filtersOf(effect)) check(filter, `${pointer}/effect/${place}`, true);
  }
}

function filtersOf(effect: Effect): readonly (readonly [place: string, filter: Condition | null])[] {
  if (effect.kind === 'buy-get') return [['getItems', effect.getItems]];
  return effect.kind === 'bundle'
    ? effect.parts.map(({ items }, index) => [`parts/${index}/items`, items])
    : [];
}

type Family = 'multiplier' | 'bonus' | 'discount';

function familyOf({ kind }: Effect): Family {
  if (kind === 'give') return 'bonus';
  return kind === 'multiply' ? 'multiplier' : 'discount';
}

function checkLane({ effect, lane }: Rule, pointer: string, refuse: Refuse): void {
  const isDiscount = familyOf(effect) === 'discount';
  if (isDiscount === (lane !== null)) return;
  refuse(
    `${pointer}/lane`,
    isDiscount
      ? { en: 'a discount needs a lane', zh: '优惠必须有通道' }
      : { en: 'a rule that gives points has no lane', zh: '赠送积分的规则没有通道' },
  );
}

function checkUnits({ effect, limits }: Rule, pointer: string, refuse: Refuse): void {
  const own = familyOf(effect) === 'discount' ? 'money' : 'points';
  for (const [index, { quota }] of limits.entries()) {
    if (quota.unit === 'times' || quota.unit === own) continue;
    const problem = {
      en: `the rule gives ${own}, its limit counts ${quota.unit}`,
      zh: `规则给出的是 ${own}，限额按 ${quota.unit} 计`,
    };
    refuse(`${pointer}/limits/${index}/quota/unit`, problem);
  }
}

function checkGroups(rules: readonly Rule[], refuse: Refuse): void {
  const first = new Map<string, Rule>();
  for (const [index, rule] of rules.entries()) {
    if (rule.group === null) continue;
    const pointer = `/content/rules/${index}/group`;
    if (!fitsWay(rule.effect, rule.group.way))
      refuse(pointer, {
        en: `rules with this effect cannot be in a group "${rule.group.way}"`,
        zh: `此类效果的规则不能属于“${rule.group.way}”方式的组`,
      });
    const other = first.get(rule.group.id);
    first.set(rule.group.id, other ?? rule);
    if (other === undefined || isAlike(other, rule)) continue;
    refuse(pointer, {
      en: `rules of the group "${rule.group.id}" differ in their kind, their lane or how they combine`,
      zh: `“${rule.group.id}”组的规则在类型、通道或合并方式上不一致`,
    });
  }
}

function isAlike(a: Rule, b: Rule): boolean {
  return a.group?.way === b.group?.way && familyOf(a.effect) === familyOf(b.effect) && a.lane === b.lane;
}
