/** Rules and base rates as one thing: what can be outside its dates, fail its condition, or find no items. */
import type { BaseRate, Campaign, Condition, InstantRange, Rule } from '../ruleset/types.js';
import type { Scene } from './scene.js';

export interface Part {
  readonly id: string;
  /** JSON pointer into the content of the rule set. */
  readonly pointer: string;
  readonly during: readonly InstantRange[] | null;
  readonly when: Condition;
  readonly items: Condition | null;
  readonly rule: Rule | null;
  readonly rate: BaseRate | null;
  readonly campaign: Campaign | null;
  /** Empty for a rate. */
  readonly campaignPointer: string;
}

/** `undefined` for a rule that the rule set does not have: the decision was made with another one. */
export function rulePart({ ruleSet, positions }: Scene, id: string): Part | undefined {
  const { rules, campaigns } = ruleSet.content;
  const at = positions.rules.get(id) ?? -1;
  const rule = rules[at];
  if (rule === undefined) return undefined;
  const campaignAt = positions.campaigns.get(rule.campaign) ?? -1;
  return {
    id,
    pointer: `/rules/${at}`,
    during: rule.during,
    when: rule.when,
    items: rule.items,
    rule,
    rate: null,
    campaign: campaigns[campaignAt] ?? null,
    campaignPointer: `/campaigns/${campaignAt}`,
  };
}

/** As `rulePart`, for a base rate. */
export function ratePart({ ruleSet }: Scene, id: string): Part | undefined {
  const { rates } = ruleSet.content.base;
  const at = rates.findIndex((rate) => rate.id === id);
  const rate = rates[at];
  if (rate === undefined) return undefined;
  return {
    id,
    pointer: `/base/rates/${at}`,
    during: rate.during,
    when: rate.when,
    items: rate.items,
    rule: null,
    rate,
    campaign: null,
    campaignPointer: '',
  };
}

/** All base points together. */
export function basePart(): Part {
  return {
    id: 'base',
    pointer: '/base',
    during: null,
    when: { all: [] },
    items: null,
    rule: null,
    rate: null,
    campaign: null,
    campaignPointer: '',
  };
}
