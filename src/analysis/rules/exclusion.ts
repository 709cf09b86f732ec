/** Who keeps whom from acting, as declared. */
import type { Campaign, Rule } from '../../ruleset/types.js';
import type { RuleProfile } from './rule-profile.js';

export interface Exclusions {
  /** What can keep a rule from acting: `rule x`, `campaign y`. */
  readonly excludersOf: (profile: RuleProfile) => ReadonlySet<string>;
  /** Whether one of the two rules gives way to the other. */
  readonly areRelated: (a: RuleProfile, b: RuleProfile) => boolean;
}

export function readExclusions(rules: readonly Rule[], campaigns: readonly Campaign[]): Exclusions {
  const ofRules = invert(
    rules
      .filter(({ overrides }) => overrides.length > 0)
      .map(({ id, overrides }) => ({ by: `rule ${id}`, targets: overrides })),
  );
  const ofCampaigns = invert(
    campaigns
      .filter(({ excludes }) => excludes.length > 0)
      .map(({ id, excludes }) => ({
        by: `campaign ${id}`,
        targets: excludes.filter((other) => other !== id),
      })),
  );
  const yields = (a: RuleProfile, b: RuleProfile): boolean =>
    b.rule.overrides.includes(a.rule.id) || b.campaign.excludes.includes(a.campaign.id);
  return {
    excludersOf: ({ rule, campaign }) =>
      new Set([...(ofRules.get(rule.id) ?? []), ...(ofCampaigns.get(campaign.id) ?? [])]),
    areRelated: (a, b) => yields(a, b) || yields(b, a),
  };
}

function invert(
  relations: readonly { readonly by: string; readonly targets: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
  const inverse = new Map<string, string[]>();
  for (const { by, targets } of relations) {
    for (const target of targets) {
      const list = inverse.get(target);
      if (list === undefined) inverse.set(target, [by]);
      else list.push(by);
    }
  }
  return inverse;
}
