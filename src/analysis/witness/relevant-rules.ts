/** The rules that can make a difference to whether some rules apply. */
import { takesOne } from '../../ruleset/group-ways.js';
import type { LintInput } from '../lint.js';
import { readExclusions } from '../rules/exclusion.js';
import type { RuleProfile } from '../rules/rule-profile.js';

/** Answers with the rules themselves and all that have a say in whether they apply. */
export type RelevantRules = (targets: readonly RuleProfile[]) => readonly RuleProfile[];

/**
 * All discounts, whose amounts conditions read; rules that can beat them in a group; what can exclude or override
 * any of these, directly or not. Other multipliers and fixed points change no other rule, and so they are left out
 * (unless the program takes the best group only).
 */
export function createRelevance(input: LintInput): RelevantRules {
  let answer: RelevantRules | null = null;
  return (targets) => {
    // Most programs never ask.
    answer ??= relateRules(input);
    return answer(targets);
  };
}

function relateRules({ program, profiles }: LintInput): RelevantRules {
  const { excludersOf } = readExclusions(program.rules, program.campaigns);
  const takesBestGroup = program.choices.multiplierGroups === 'best';
  const discounts = profiles.filter(({ family }) => family === 'discount');
  const byName = rulesByName(profiles);
  return (targets) => {
    const rivals = takesBestGroup ? profiles.filter(({ family }) => family === 'multiplier') : [];
    const relevant = new Set([...targets, ...discounts, ...rivals]);
    // A set is walked in the order in which it grows, so that what is added is looked at as well.
    for (const profile of relevant) {
      for (const name of [...excludersOf(profile), ...rivalry(profile)])
        for (const other of byName.get(name) ?? []) relevant.add(other);
    }
    return [...relevant];
  };
}

function rulesByName(profiles: readonly RuleProfile[]): ReadonlyMap<string, readonly RuleProfile[]> {
  const byName = new Map<string, RuleProfile[]>();
  for (const profile of profiles) {
    for (const name of [`rule ${profile.rule.id}`, `campaign ${profile.campaign.id}`, ...rivalry(profile)]) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [profile]);
      else named.push(profile);
    }
  }
  return byName;
}

/** Only a group that takes the best makes its rules beat each other. */
function rivalry({ rule: { group } }: RuleProfile): readonly string[] {
  return group !== null && takesOne(group.way) ? [`group ${group.id}`] : [];
}
