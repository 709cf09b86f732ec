/** Rules that never matter in their group, because a better one applies whenever they do. */
import { compareRuleIds } from '../../ruleset/compare-rule-ids.js';
import { takesOne } from '../../ruleset/group-ways.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { groupBy } from '../group-by.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';
import { type Advantage, advantageOver, compareStrength } from '../rules/compare-effects.js';
import { impliesSome, isCovered } from '../rules/covers.js';
import { type Exclusions, readExclusions } from '../rules/exclusion.js';
import { indexRules } from '../rules/rule-index.js';
import type { RuleProfile } from '../rules/rule-profile.js';

const MESSAGES = {
  alwaysBeaten: {
    code: 'JF1510',
    severity: 'warning',
    title: { en: 'rule always beaten', zh: '规则总被压过' },
    text: {
      en: 'rule `{rule}` never gives anything: rule `{better}` of the group `{group}` applies whenever it does, and gives more',
      zh: '规则“{rule}”永远不会给出任何奖励：同组“{group}”的规则“{better}”总与它同时适用，且给得更多',
    },
    page: {
      en: 'In a group that takes the best, only the best rule counts. This one meets a better rule on every purchase to which it applies: its dates, conditions and items are all among those of the other.\n\nCorrect the number or the conditions, move the rule to another group, or take it out.',
      zh: '在“取最高”的组中只有最好的规则算数。此规则适用的每笔消费都会遇到更好的规则：它的期间、条件和商品范围都在另一条之内。\n\n请修正数值或条件、换组，或删除此规则。',
    },
  },
  neverBetter: {
    code: 'JF1511',
    severity: 'warning',
    title: { en: 'rule never makes a difference', zh: '规则不起作用' },
    text: {
      en: 'rule `{rule}` never gives more than rule `{better}` of the group `{group}`, which applies whenever it does',
      zh: '规则“{rule}”给出的从不多于同组“{group}”的规则“{better}”，而后者总与它同时适用',
    },
    page: {
      en: 'In a group that takes the best, a rule matters only where it gives more than the others. This one gives the same as another rule at best, on every purchase to which it applies; without it every member would get as much.\n\nCorrect the number or the conditions, or take the rule out.',
      zh: '在“取最高”的组中，规则只有比其他规则给得更多时才有意义。此规则在其适用的每笔消费上至多与另一条相同；没有它，会员得到的并不会少。\n\n请修正数值或条件，或删除此规则。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const ALWAYS_BEATEN: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    const competing = input.profiles
      .filter(({ rule: { group } }) => group !== null && takesOne(group.way))
      .filter(canApply);
    const exclusions = readExclusions(input.program.rules, input.program.campaigns);
    for (const members of groupBy(competing, ({ rule }) => rule.group?.id ?? '').values()) {
      // The strongest rules are asked first: what is beaten is mostly beaten by one of them.
      const index = indexRules([...members].sort((a, b) => compareStrength(b.rule.effect, a.rule.effect)));
      for (const profile of members) checkMember(profile, index.candidates(profile), exclusions, input, add);
    }
  },
};

/** Rules that never apply are reported as that. */
function canApply({ conditions, window, items }: RuleProfile): boolean {
  return window.length > 0 && conditions?.length !== 0 && items?.length !== 0;
}

function checkMember(
  profile: RuleProfile,
  candidates: Iterable<RuleProfile>,
  exclusions: Exclusions,
  input: LintInput,
  add: Report,
): void {
  for (const other of candidates) {
    if (other === profile || !isCovered(profile, other)) continue;
    const advantage = judge(profile, other);
    if (advantage === null || mayBeExcludedAlone(other, profile, exclusions)) continue;
    const args = { rule: profile.rule.id, better: other.rule.id, group: profile.rule.group?.id ?? '' };
    const labels = labelAt(placeOf(input.program, other.rule), { en: 'the better rule', zh: '更好的规则' });
    const message = advantage === 'more' ? MESSAGES.alwaysBeaten : MESSAGES.neverBetter;
    add(report(message, placeOf(input.program, profile.rule), args, { labels }));
    return;
  }
}

/** What `other` has over a rule that it covers; of two rules that are the same only one is reported. */
function judge(profile: RuleProfile, other: RuleProfile): Advantage | null {
  if (!impliesSome(profile.items, other.items)) return null;
  const sameItems = impliesSome(other.items, profile.items);
  const advantage = advantageOver(other.rule, profile.rule, sameItems);
  const isTwin = advantage !== 'more' && advantage !== null && sameItems && isCovered(other, profile);
  const isMutual = isTwin && advantageOver(profile.rule, other.rule, sameItems) !== null;
  return isMutual && compareRuleIds(profile.rule.id, other.rule.id) < 0 ? null : advantage;
}

/** Whether something can keep `other` from acting without keeping `profile` from it. */
function mayBeExcludedAlone(other: RuleProfile, profile: RuleProfile, exclusions: Exclusions): boolean {
  const shared = exclusions.excludersOf(profile);
  return [...exclusions.excludersOf(other)].some((excluder) => !shared.has(excluder));
}
