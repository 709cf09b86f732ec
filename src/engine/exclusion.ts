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

export interface Acting<R> {
  readonly rules: readonly R[];
  /** Of the eligible rules that do not act. */
  readonly fates: readonly (readonly [rule: string, fate: RuleFate])[];
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
  let exclusions = before;
  const fates: (readonly [rule: string, fate: RuleFate])[] = [];
  const rules = eligible.filter((rule) => {
    const fate = fateOf(rule, exclusions);
    if (fate === undefined) exclusions = excludeBy(rule, exclusions);
    else fates.push([rule.id, fate]);
    return fate === undefined;
  });
  return { rules, fates, exclusions };
}

function excludeBy({ id, rule, campaign }: PreparedRule, before: Exclusions): Exclusions {
  const { excludes } = campaign.campaign;
  if (excludes.length === 0 && rule.overrides.length === 0) return before;
  const campaigns = new Map(before.campaigns);
  for (const excluded of excludes) {
    if (!campaigns.has(excluded)) campaigns.set(excluded, { campaign: campaign.id, rule: id });
  }
  const rules = new Map(before.rules);
  for (const overridden of rule.overrides) if (!rules.has(overridden)) rules.set(overridden, id);
  return { campaigns, rules };
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
