/** Makes a rule set ready for evaluating: everything that does not depend on the purchase is done here, once. */

import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import type { Campaign, Limit, Rule, RuleSet, RuleSetContent } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { ZERO } from '../value/fraction.js';
import { requireExplainable } from './conditions.js';
import { orderByExclusion } from './exclusion-order.js';
import {
  prepareDiscountEffect,
  prepareGive,
  prepareMultiply,
  prepareStep,
  readAtLeast,
} from './prepare-effect.js';
import { prepareVocabulary } from './prepare-vocabulary.js';
import type {
  DiscountRule,
  FavourRule,
  PointsRule,
  PreparedBase,
  PreparedCampaign,
  PreparedLane,
  PreparedRule,
  PreparedRuleSet,
} from './prepared-rule-set.js';

/**
 * Prepares a rule set. The order of its campaigns, rules and limits makes no difference to the result.
 * Throws a `RangeError` for content that no compiler makes and the reader of rule sets refuses: a text that is
 * no fraction, a rule without its campaign or lane, rules that exclude each other in a circle.
 */
export function prepare(ruleSet: RuleSet): PreparedRuleSet {
  return prepareRules(ruleSet, ({ trigger }) => trigger === undefined);
}

/** For occurrences: only the rules that one sets off, and no base rates. Throws like `prepare`. */
export function prepareTriggered(ruleSet: RuleSet, ids: readonly string[]): PreparedRuleSet {
  const prepared = prepareRules(ruleSet, ({ id }) => ids.includes(id));
  return { ...prepared, base: { ...prepared.base, rates: [] } };
}

function prepareRules(ruleSet: RuleSet, takesPart: (rule: Rule) => boolean): PreparedRuleSet {
  const { content } = ruleSet;
  const campaigns = new Map(content.campaigns.map((campaign) => [campaign.id, prepareCampaign(campaign)]));
  const kinds: RulesByKind = { discounts: [], points: [], favours: [] };
  const rules: PreparedRule[] = [];
  for (const rule of sortById(content.rules, compareRuleIds)) {
    const campaign = campaigns.get(rule.campaign);
    if (campaign === undefined) throw new RangeError(`rule "${rule.id}" has no campaign "${rule.campaign}"`);
    requireExplainable(rule.when);
    if (takesPart(rule)) rules.push(addRule(rule, campaign, kinds));
  }
  const { discounts, points, favours } = kinds;
  return {
    choices: content.choices,
    zone: content.zone,
    currency: content.program.currency.code,
    vocabulary: prepareVocabulary(content.vocabulary),
    base: prepareBase(content),
    lanes: prepareLanes(content.choices.lanes, discounts),
    pointsRules: orderByExclusion(points),
    favourRules: orderByExclusion(favours),
    perks: content.life.perks,
    limits: sortById(content.limits),
    limitsPerPurchase: findLimitsPerPurchase(content),
    rules,
  };
}

/** In the order of their ids. */
interface RulesByKind {
  readonly discounts: DiscountRule[];
  readonly points: PointsRule[];
  readonly favours: FavourRule[];
}

function addRule(rule: Rule, campaign: PreparedCampaign, kinds: RulesByKind): PreparedRule {
  const { effect } = rule;
  switch (effect.kind) {
    case 'discount':
    case 'buy-get':
    case 'bundle':
      return added(kinds.discounts, prepareRule(rule, campaign, prepareDiscountEffect(effect)));
    case 'give':
      return added<PointsRule>(kinds.points, prepareRule(rule, campaign, prepareGive(effect)));
    case 'multiply':
      return added<PointsRule>(kinds.points, prepareRule(rule, campaign, prepareMultiply(effect)));
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return added(kinds.favours, prepareRule(rule, campaign, effect));
  }
}

function prepareRule<E>(rule: Rule, campaign: PreparedCampaign, effect: E): PreparedRule<E> {
  return { id: rule.id, rule, campaign, limits: sortById(rule.limits), effect };
}

function added<R>(list: R[], one: R): R {
  list.push(one);
  return one;
}

function prepareCampaign(campaign: Campaign): PreparedCampaign {
  requireExplainable(campaign.audience);
  return {
    id: campaign.id,
    campaign,
    limits: sortById(campaign.limits),
    budgets: sortById(campaign.budgets),
  };
}

function prepareLanes(lanes: readonly string[], rules: readonly DiscountRule[]): PreparedLane[] {
  const stray = rules.find(({ rule }) => rule.lane === null || !lanes.includes(rule.lane));
  if (stray !== undefined) throw new RangeError(`rule "${stray.id}" has no lane "${stray.rule.lane}"`);
  return lanes.map((id) => ({ id, rules: orderByExclusion(rules.filter(({ rule }) => rule.lane === id)) }));
}

function prepareBase({ base }: RuleSetContent): PreparedBase {
  const rates = base.rates.map((rate) => {
    requireExplainable(rate.when);
    return {
      id: rate.id,
      rate,
      points: readAtLeast(rate.points, ZERO),
      step: prepareStep(rate.step),
    };
  });
  return { rates: sortById(rates), several: base.several, excluded: base.excluded };
}

const NONE: readonly never[] = [];

function sortById<T extends Pick<Limit, 'id'>>(
  list: readonly T[],
  compareIds: (a: string, b: string) => number = compareText,
): readonly T[] {
  if (list.length === 0) return NONE;
  return [...list].sort((a, b) => compareIds(a.id, b.id));
}

function findLimitsPerPurchase({ limits, campaigns, rules }: RuleSetContent): Set<string> {
  const found = new Set<string>();
  const add = (one: Pick<RuleSetContent, 'limits'>): void => {
    for (const { id, per } of one.limits) if (per.period === 'purchase') found.add(id);
  };
  add({ limits });
  campaigns.forEach(add);
  rules.forEach(add);
  return found;
}
