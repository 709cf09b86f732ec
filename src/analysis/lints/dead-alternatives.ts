/** Alternatives of an `or` that can never be the reason why a condition holds. */
import type { Condition } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { type ConditionSite, conditionSites, describeOwner } from '../conditions/condition-sites.js';
import { findContradiction } from '../conditions/contradiction.js';
import { type Alternatives, alternativesOf, neverHolds, productOf } from '../conditions/normal-form.js';
import type { Lint, LintInput, Report } from '../lint.js';

const MESSAGES = {
  deadAlternative: {
    code: 'JF1505',
    severity: 'warning',
    title: { en: 'alternative never holds', zh: '此选项永远不成立' },
    text: {
      en: 'this alternative can never hold here; {owner} applies through the others only',
      zh: '此选项在这里永远不成立；{owner}只会因其他选项而适用',
    },
    page: {
      en: 'One side of an `or` contradicts itself or the conditions beside it, so it never decides anything: `member tier is at least gold and (member tier is silver or channel is app)`.\n\nCorrect it or take it out.',
      zh: '“或”的一侧自相矛盾，或与旁边的条件矛盾，因此从不起作用：“会员等级不低于 gold 且（会员等级为 silver 或渠道为 app）”。\n\n请改正或删除。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const DEAD_ALTERNATIVES: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    for (const site of conditionSites(input)) if (hasAny(site.condition)) checkSite(site, input, add);
  },
};

function hasAny(condition: Condition): boolean {
  if ('any' in condition) return true;
  return 'all' in condition && condition.all.some(hasAny);
}

function checkSite(site: ConditionSite, input: LintInput, add: Report): void {
  const { program, knowledge } = input;
  // What never holds as a whole is reported as that.
  if (findContradiction([...site.beside, site.condition], knowledge) !== null) return;
  const beside = productOf(site.beside.map((other) => alternativesOf(other, knowledge)));
  const visit = (condition: Condition, context: Alternatives): void => {
    if ('all' in condition) {
      for (const [index, part] of condition.all.entries()) {
        if (!hasAny(part)) continue;
        const others = condition.all.toSpliced(index, 1);
        visit(part, productOf([context, ...others.map((other) => alternativesOf(other, knowledge))]));
      }
    } else if ('any' in condition) {
      for (const branch of condition.any) {
        // Entries of a list (a calendar's days) have no place of their own: that some do not matter is usual.
        const span = program.places.get(branch);
        if (span !== undefined && neverHolds(productOf([context, alternativesOf(branch, knowledge)])))
          add(report(MESSAGES.deadAlternative, span, { owner: describeOwner(site) }));
        else visit(branch, context);
      }
    }
  };
  visit(site.condition, beside);
}
