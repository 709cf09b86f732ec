/** A rule as the analysis sees it: when it can apply, to whom and to what, each as sets of values. */
import { type EffectFamily, familyOf } from '../../check/rule-consistency.js';
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Campaign, Condition, Effect, InstantRange, Rule } from '../../ruleset/types.js';
import { ALWAYS, type Alternatives, alternativesOf, productOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import {
  ALL_INTEGERS,
  between,
  type IntegerSet,
  intersectIntegers,
  uniteRanges,
} from '../sets/integer-set.js';

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

/** What rules of one campaign have in common. */
interface Surroundings {
  readonly campaign: Campaign;
  readonly audience: Alternatives;
  readonly runs: IntegerSet;
}

export function profileRules(
  campaigns: readonly Campaign[],
  rules: readonly Rule[],
  knowledge: Knowledge,
): readonly RuleProfile[] {
  const known = new Map(
    campaigns.map((campaign) => [
      campaign.id,
      {
        campaign,
        audience: alternativesOf(campaign.audience, knowledge),
        runs: instantsOf([campaign.runs]),
      } satisfies Surroundings,
    ]),
  );
  const profiles: RuleProfile[] = [];
  for (const rule of rules) {
    const surroundings = known.get(rule.campaign);
    if (surroundings !== undefined) profiles.push(new Profile(rule, surroundings, knowledge));
  }
  return profiles;
}

class Profile implements RuleProfile {
  readonly rule: Rule;
  readonly campaign: Campaign;
  readonly family: EffectFamily;
  readonly window: IntegerSet;
  readonly conditions: Alternatives;
  private readonly knowledge: Knowledge;
  private foundItems: Alternatives | undefined;

  constructor(rule: Rule, { campaign, audience, runs }: Surroundings, knowledge: Knowledge) {
    this.rule = rule;
    this.campaign = campaign;
    this.family = familyOf(rule.effect);
    this.window = intersectIntegers(runs, instantsOf(rule.during));
    this.conditions = productOf([audience, alternativesOf(rule.when, knowledge)]);
    this.knowledge = knowledge;
  }

  /** Most rules give points, which add up whatever the items are: nobody asks. */
  get items(): Alternatives {
    if (this.foundItems === undefined)
      this.foundItems = itemsOf(this.rule.items, this.rule.effect, this.knowledge);
    return this.foundItems;
  }
}

/** The instants of any of the ranges; `null`: all. */
export function instantsOf(ranges: readonly InstantRange[] | null): IntegerSet {
  if (ranges === null) return ALL_INTEGERS;
  const [range, another] = ranges;
  // One range, as nearly all rules have, needs no sorting.
  if (range !== undefined && another === undefined) return between(...endsOf(range));
  return uniteRanges(ranges.map(endsOf));
}

function endsOf({ from, until }: InstantRange): [from: number, through: number] {
  return [from ?? Number.NEGATIVE_INFINITY, until === null ? Number.POSITIVE_INFINITY : until - 1];
}

function itemsOf(items: Condition | null, effect: Effect, knowledge: Knowledge): Alternatives {
  const own = effectFilters(effect);
  if (effect.kind === 'bundle') {
    const parts = own.map((part): Condition => (items === null ? part : { all: [items, part] }));
    return alternativesOf({ any: parts }, knowledge);
  }
  return items === null ? ALWAYS : alternativesOf({ any: [items, ...own] }, knowledge);
}
