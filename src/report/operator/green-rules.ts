/** What counts as green: goods, and the rules that reward them. */
import { CARBON_ATTRIBUTE, measuredOf } from '../../engine/carbon.js';
import type { PurchaseItem } from '../../engine/event.js';
import type { Condition, Rule, RuleSetContent, Test } from '../../ruleset/types.js';

/** Green goods have a green grade, have measured carbon savings, or have one of these tags. */
export function isGreenItem(item: PurchaseItem, tags: ReadonlySet<string>): boolean {
  if (item.greenGrade !== null || measuredOf(item, CARBON_ATTRIBUTE).num > 0n) return true;
  return item.tags.some((tag) => tags.has(tag));
}

/** Declared tags whose id begins with `green`: what counts unless said otherwise. */
export function usualGreenTags({ vocabulary }: RuleSetContent): ReadonlySet<string> {
  const tags = Object.keys(vocabulary.names).filter((key) => key.startsWith('tag/green'));
  return new Set(tags.map((key) => key.slice('tag/'.length)));
}

/** Ids of rules that give points for green goods, for carbon, or only where either is in the purchase. */
export function greenRules({ rules }: RuleSetContent, tags: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(rules.filter((rule) => isGreenRule(rule, tags)).map(({ id }) => id));
}

function isGreenRule({ effect, when, items }: Rule, tags: ReadonlySet<string>): boolean {
  if (effect.kind === 'give' && effect.per.kind === 'carbon') return true;
  return someTest(when, tags) || (items !== null && someTest(items, tags));
}

/** What must not be green is not about green goods. */
function someTest(condition: Condition, tags: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.some((part) => someTest(part, tags));
  if ('any' in condition) return condition.any.some((part) => someTest(part, tags));
  return 'not' in condition ? false : isGreenTest(condition, tags);
}

function isGreenTest({ fact, operator, value, params }: Test, tags: ReadonlySet<string>): boolean {
  if (fact === 'item.greenGrade' || fact === 'purchase.carbon' || fact === 'member.carbon') return true;
  if (fact === 'item.attribute' && params?.name === CARBON_ATTRIBUTE) return true;
  if (fact === 'item.tags' && operator === 'contains') return typeof value === 'string' && tags.has(value);
  return params?.items !== undefined && someTest(params.items, tags);
}
