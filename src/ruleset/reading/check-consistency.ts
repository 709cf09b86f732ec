/** Parts of a rule that have to go together, and rules of one group. */

import type { Localized } from '../../text/localized.js';
import { fitsWay } from '../group-ways.js';
import { RULESET_MESSAGES as MESSAGES } from '../messages.js';
import { effectFitsTrigger, factFitsTrigger, isFavour, isSameTrigger } from '../trigger-fit.js';
import type { Condition, Effect, QuotaUnit, Rule, RuleSetContent, Trigger } from '../types.js';
import { checkCondition } from './check-conditions.js';
import type { Findings } from './findings.js';

type Refuse = (pointer: string, problem: Localized) => void;

export function checkConsistency(content: RuleSetContent, findings: Findings): void {
  const refuse: Refuse = (pointer, problem) =>
    findings.add({ message: MESSAGES.inconsistent, pointer, args: { problem } });
  for (const [index, rule] of content.rules.entries()) {
    checkLane(rule, `/content/rules/${index}`, refuse);
    checkUnits(rule, `/content/rules/${index}`, refuse);
    checkTrigger(rule, content, `/content/rules/${index}`, refuse);
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

type Family = 'multiplier' | 'bonus' | 'discount' | 'favour';

function familyOf(effect: Effect): Family {
  if (isFavour(effect)) return 'favour';
  if (effect.kind === 'give') return 'bonus';
  return effect.kind === 'multiply' ? 'multiplier' : 'discount';
}

/** What each family gives, as limits count it. */
const UNITS: Readonly<Record<Family, QuotaUnit | null>> = {
  multiplier: 'points',
  bonus: 'points',
  discount: 'money',
  favour: null,
};

function checkLane({ effect, lane }: Rule, pointer: string, refuse: Refuse): void {
  const isDiscount = familyOf(effect) === 'discount';
  if (isDiscount === (lane !== null)) return;
  refuse(
    `${pointer}/lane`,
    isDiscount
      ? { en: 'a discount needs a lane', zh: '优惠必须有通道' }
      : { en: 'only a discount has a lane', zh: '只有优惠才有通道' },
  );
}

function checkUnits({ effect, limits }: Rule, pointer: string, refuse: Refuse): void {
  const own = UNITS[familyOf(effect)];
  for (const [index, { quota }] of limits.entries()) {
    if (quota.unit === 'times' || quota.unit === own) continue;
    const problem = {
      en: `the rule gives ${own ?? 'a favour'}, its limit counts ${quota.unit}`,
      zh: `规则给出的是 ${own ?? '积分和金额以外的奖励'}，限额按 ${quota.unit} 计`,
    };
    refuse(`${pointer}/limits/${index}/quota/unit`, problem);
  }
}

/** Without a purchase there are no items, no amounts and nothing to multiply. */
function checkTrigger(
  { trigger, effect, items, limits, overrides, when }: Rule,
  { rules }: RuleSetContent,
  pointer: string,
  refuse: Refuse,
): void {
  if (!effectFitsTrigger(effect, trigger)) refuse(`${pointer}/effect`, NOT_FOR_TRIGGER);
  checkFacts(when, trigger, `${pointer}/when`, refuse);
  if (items !== null && isFavour(effect)) refuse(`${pointer}/items`, NO_ITEMS);
  for (const [index, id] of overrides.entries()) {
    const target = rules.find((rule) => rule.id === id);
    if (!isSameTrigger(trigger, target?.trigger)) refuse(`${pointer}/overrides/${index}`, OTHER_TRIGGER);
  }
  if (trigger === undefined) return;
  if (items !== null) refuse(`${pointer}/items`, NOT_FOR_TRIGGER);
  for (const [index, { per }] of limits.entries())
    if (per.period === 'purchase') refuse(`${pointer}/limits/${index}/per`, NOT_FOR_TRIGGER);
}

const NOT_FOR_TRIGGER: Localized = {
  en: 'this has no meaning for what sets the rule off',
  zh: '与规则的触发事件不符',
};
const NO_ITEMS: Localized = {
  en: 'what is neither points nor money is not for some of the items',
  zh: '积分和金额以外的奖励没有商品范围',
};
const OTHER_TRIGGER: Localized = {
  en: 'the two rules are not set off by the same',
  zh: '两条规则的触发事件不同',
};

function checkFacts(
  condition: Condition,
  trigger: Trigger | undefined,
  pointer: string,
  refuse: Refuse,
): void {
  if ('not' in condition) checkFacts(condition.not, trigger, `${pointer}/not`, refuse);
  else if ('all' in condition)
    for (const [at, part] of condition.all.entries())
      checkFacts(part, trigger, `${pointer}/all/${at}`, refuse);
  else if ('any' in condition)
    for (const [at, part] of condition.any.entries())
      checkFacts(part, trigger, `${pointer}/any/${at}`, refuse);
  else if (!factFitsTrigger(condition.fact, trigger)) refuse(`${pointer}/fact`, NOT_FOR_TRIGGER);
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
      en: `rules of the group "${rule.group.id}" differ in their kind, their lane, their trigger or how they combine`,
      zh: `“${rule.group.id}”组的规则在类型、通道、触发事件或合并方式上不一致`,
    });
  }
}

function isAlike(a: Rule, b: Rule): boolean {
  if (!isSameTrigger(a.trigger, b.trigger)) return false;
  return a.group?.way === b.group?.way && familyOf(a.effect) === familyOf(b.effect) && a.lane === b.lane;
}
