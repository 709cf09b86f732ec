/** A rule as the analysis sees it: when it can apply, to whom and to what, each as sets of values. */
import { type EffectFamily, familyOf } from '../../check/rule-consistency.js';
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Campaign, Condition, Effect, InstantRange, Rule } from '../../ruleset/types.js';
import { ALWAYS, type Alternatives, alternativesOf, productOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import { type IntegerSet, intersectIntegers, uniteRanges } from '../sets/integer-set.js';

export interface RuleProfile {
  readonly rule: Rule;
  readonly campaign: Campaign;
  readonly family: EffectFamily;
  /** The instants (milliseconds since 1970) at which campaign and rule are on. */
  readonly window: IntegerSet;
  /** Audience and conditions together; `null`: not looked into. */
  readonly conditions: Alternatives;
  /** The items that the effect is about, those that a deal gives included. */
  readonly items: Alternatives;
}

export function profileRules(
  campaigns: readonly Campaign[],
  rules: readonly Rule[],
  knowledge: Knowledge,
): readonly RuleProfile[] {
  const known = new Map(
    campaigns.map((campaign) => [
      campaign.id,
      { campaign, audience: alternativesOf(campaign.audience, knowledge) },
    ]),
  );
  return rules.flatMap((rule) => {
    const of = known.get(rule.campaign);
    return of === undefined ? [] : [profileRule(rule, of.campaign, of.audience, knowledge)];
  });
}

function profileRule(
  rule: Rule,
  campaign: Campaign,
  audience: Alternatives,
  knowledge: Knowledge,
): RuleProfile {
  return {
    rule,
    campaign,
    family: familyOf(rule.effect),
    window: intersectIntegers(instantsOf([campaign.runs]), instantsOf(rule.during)),
    conditions: productOf([audience, alternativesOf(rule.when, knowledge)]),
    items: itemsOf(rule.items, rule.effect, knowledge),
  };
}

/** The instants of any of the ranges; `null`: all. */
export function instantsOf(ranges: readonly InstantRange[] | null): IntegerSet {
  return uniteRanges(
    (ranges ?? [{ from: null, until: null }]).map(({ from, until }) => [
      from ?? Number.NEGATIVE_INFINITY,
      until === null ? Number.POSITIVE_INFINITY : until - 1,
    ]),
  );
}

function itemsOf(items: Condition | null, effect: Effect, knowledge: Knowledge): Alternatives {
  const own = effectFilters(effect);
  if (effect.kind === 'bundle') {
    const parts = own.map((part): Condition => (items === null ? part : { all: [items, part] }));
    return alternativesOf({ any: parts }, knowledge);
  }
  return items === null ? ALWAYS : alternativesOf({ any: [items, ...own] }, knowledge);
}
