/** Which of the eligible rules act: campaigns exclude campaigns, rules override rules. */
import type { PreparedRule } from './prepared-rule-set.js';
import type { RuleFate } from './trace.js';

/** What the acting rules so far exclude, with the rule that does it (the first one). */
export interface Exclusions {
  /** By excluded campaign. */
  readonly campaigns: ReadonlyMap<string, { readonly campaign: string; readonly rule: string }>;
  /** By overridden rule, or `base`. */
  readonly rules: ReadonlyMap<string, string>;
}

export const NO_EXCLUSIONS: Exclusions = { campaigns: new Map(), rules: new Map() };

const NO_FATES: ReadonlyMap<string, RuleFate> = new Map();

export interface Acting<R> {
  readonly rules: readonly R[];
  /** Of the eligible rules that do not act. */
  readonly fates: ReadonlyMap<string, RuleFate>;
  /** Those before, and what `rules` exclude. */
  readonly exclusions: Exclusions;
}

/**
 * Walks the eligible rules, which are in exclusion order (`orderByExclusion`): a rule that is itself excluded
 * or overridden excludes nobody. `before` are the exclusions by rules decided earlier (earlier lanes).
 */
export function applyExclusions<R extends PreparedRule>(
  eligible: readonly R[],
  before: Exclusions,
): Acting<R> {
  if (eligible.length === 0) return { rules: eligible, fates: NO_FATES, exclusions: before };
  const campaigns = new Map(before.campaigns);
  const overridden = new Map(before.rules);
  const exclusions: Exclusions = { campaigns, rules: overridden };
  const fates = new Map<string, RuleFate>();
  const rules: R[] = [];
  for (const rule of eligible) {
    const fate = fateOf(rule, exclusions);
    if (fate !== undefined) {
      fates.set(rule.id, fate);
      continue;
    }
    rules.push(rule);
    for (const id of rule.campaign.campaign.excludes) {
      if (!campaigns.has(id)) campaigns.set(id, { campaign: rule.campaign.id, rule: rule.id });
    }
    for (const id of rule.rule.overrides) if (!overridden.has(id)) overridden.set(id, rule.id);
  }
  return { rules, fates, exclusions };
}

function fateOf(rule: PreparedRule, exclusions: Exclusions): RuleFate | undefined {
  const excluder = exclusions.campaigns.get(rule.campaign.id);
  if (excluder !== undefined && excluder.campaign !== rule.campaign.id) {
    return { kind: 'excluded-by-campaign', campaign: excluder.campaign, rule: excluder.rule };
  }
  const overrider = exclusions.rules.get(rule.id);
  return overrider === undefined || overrider === rule.id
    ? undefined
    : { kind: 'overridden', rule: overrider };
}
