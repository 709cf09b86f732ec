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
  const sorted: SortedRules = { discounts: [], points: [], favours: [] };
  for (const rule of content.rules) {
    const campaign = campaigns.get(rule.campaign);
    if (campaign === undefined) throw new RangeError(`rule "${rule.id}" has no campaign "${rule.campaign}"`);
    requireExplainable(rule.when);
    if (takesPart(rule)) sortRule(rule, campaign, sorted);
  }
  const { discounts, points, favours } = sorted;
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
    rules: [...discounts, ...points, ...favours].sort((a, b) => compareRuleIds(a.id, b.id)),
  };
}

interface SortedRules {
  readonly discounts: DiscountRule[];
  readonly points: PointsRule[];
  readonly favours: FavourRule[];
}

function sortRule(rule: Rule, campaign: PreparedCampaign, sorted: SortedRules): void {
  // Written out rather than spread, which takes several times as long.
  const { id, effect } = rule;
  const limits = sortById(rule.limits);
  switch (effect.kind) {
    case 'discount':
    case 'buy-get':
    case 'bundle':
      sorted.discounts.push({ id, rule, campaign, limits, effect: prepareDiscountEffect(effect) });
      return;
    case 'give':
      sorted.points.push({ id, rule, campaign, limits, effect: prepareGive(effect) });
      return;
    case 'multiply':
      sorted.points.push({ id, rule, campaign, limits, effect: prepareMultiply(effect) });
      return;
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      sorted.favours.push({ id, rule, campaign, limits, effect });
  }
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

function sortById<T extends Pick<Limit, 'id'>>(list: readonly T[]): T[] {
  return list.length < 2 ? [...list] : [...list].sort((a, b) => compareText(a.id, b.id));
}

function findLimitsPerPurchase({ limits, campaigns, rules }: RuleSetContent): Set<string> {
  const found = new Set<string>();
  for (const one of [{ limits }, ...campaigns, ...rules])
    for (const { id, per } of one.limits) if (per.period === 'purchase') found.add(id);
  return found;
}
