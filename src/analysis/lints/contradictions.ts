/** Conditions that can never hold, and selections that no item can meet. */
import type { Condition } from '../../ruleset/types.js';
import { type MessageDefinition, report } from '../../text/diagnostic.js';
import { type ConditionSite, conditionSites, describeOwner } from '../conditions/condition-sites.js';
import { type Contradiction, findContradiction } from '../conditions/contradiction.js';
import type { Lint, LintInput, Report } from '../lint.js';
import { labelAt, placeOf } from '../place-of.js';

const MESSAGES = {
  neverHolds: {
    code: 'JF1503',
    severity: 'error',
    title: { en: 'condition never holds', zh: '条件永远不成立' },
    text: {
      en: 'this can never hold, whatever the purchase is: {owner} has no effect',
      zh: '无论怎样的消费，此条件都不会成立：{owner}不起作用',
    },
    page: {
      en: 'No value can meet the condition: a tier above the highest one, an amount below zero, an item in two categories of which neither lies under the other.\n\nA rule that can never apply is a mistake in its conditions, or is not needed.',
      zh: '没有任何取值满足此条件：高于最高等级、金额小于零、同时属于两个互不隶属的品类。\n\n永远不会适用的规则，要么条件写错了，要么不需要。',
    },
  },
  neverTogether: {
    code: 'JF1504',
    severity: 'error',
    title: { en: 'conditions exclude each other', zh: '条件互相矛盾' },
    text: {
      en: 'these conditions can never hold together: {owner} has no effect',
      zh: '这些条件永远不会同时成立：{owner}不起作用',
    },
    page: {
      en: 'Each condition alone can hold, but not with the others: `member tier is at least gold and member tier is silver`. The audience of the campaign counts as well.\n\nUse `or` when any of them is enough, or split the rule.',
      zh: '每个条件单独都可能成立，但不会同时成立：“会员等级不低于 gold 且会员等级为 silver”。活动的面向对象同样计算在内。\n\n若满足其一即可，请用“或”；否则请拆成两条规则。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const CONTRADICTIONS: Lint = {
  messages: MESSAGES,
  check: (input, add) => {
    for (const site of conditionSites(input)) {
      const found = findContradiction([...site.beside, site.condition], input.knowledge);
      if (found !== null) explain(found, site, input, add);
    }
  },
};

function explain(found: Contradiction, site: ConditionSite, { program }: LintInput, add: Report): void {
  const owner = describeOwner(site);
  const spanOf = (part: Condition) => placeOf(program, part, site.condition, site.part);
  switch (found.kind) {
    case 'alone':
      add(report(MESSAGES.neverHolds, spanOf(found.part), { owner }));
      return;
    case 'pair': {
      const first = placeOf(program, found.first);
      const labels = labelAt(first, { en: 'this excludes it', zh: '与此矛盾' });
      add(report(MESSAGES.neverTogether, spanOf(found.second), { owner }, { labels }));
      return;
    }
    case 'together':
      add(report(MESSAGES.neverTogether, spanOf(site.condition), { owner }));
  }
}
