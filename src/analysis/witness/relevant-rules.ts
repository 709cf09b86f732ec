/** The rules that can make a difference to whether some rules apply. */
import type { LintInput } from '../lint.js';
import { readExclusions } from '../rules/exclusion.js';
import type { RuleProfile } from '../rules/rule-profile.js';

/** Answers with the rules themselves and all that have a say in whether they apply. */
export type RelevantRules = (targets: readonly RuleProfile[]) => readonly RuleProfile[];

/**
 * All discounts, whose amounts conditions read; the rules of the same groups; what can exclude or override any of
 * these, directly or not. Other multipliers and fixed points change no other rule: groups without a common rule
 * are settled apart, and so they are left out (unless the program takes the best group only).
 */
export function createRelevance({ program, profiles }: LintInput): RelevantRules {
  const { excludersOf } = readExclusions(program.rules, program.campaigns);
  const takesBestGroup = program.choices.multiplierGroups === 'best';
  const discounts = profiles.filter(({ family }) => family === 'discount');
  const byName = new Map<string, RuleProfile[]>();
  for (const profile of profiles) {
    const group = profile.rule.group === null ? [] : [groupName(profile)];
    for (const name of [`rule ${profile.rule.id}`, `campaign ${profile.campaign.id}`, ...group]) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [profile]);
      else named.push(profile);
    }
  }
  return (targets) => {
    const rivals = takesBestGroup ? profiles.filter(({ family }) => family === 'multiplier') : [];
    const relevant = new Set([...targets, ...discounts, ...rivals]);
    // A set is walked in the order in which it grows, so that what is added is looked at as well.
    for (const profile of relevant) {
      const names = [...excludersOf(profile), ...(profile.rule.group === null ? [] : [groupName(profile)])];
      for (const name of names) for (const other of byName.get(name) ?? []) relevant.add(other);
    }
    return [...relevant];
  };
}

function groupName({ rule }: RuleProfile): string {
  return `group ${rule.group?.id}`;
}
