/** The facts that deciding purchases can read. */
import { effectFilters } from '../ruleset/effect-filters.js';
import type { FactId } from '../ruleset/facts.js';
import type { Condition, RuleSetContent } from '../ruleset/types.js';

/** Of audiences, rules that purchases set off, rates and item filters; of perks where they are asked for. */
export function factsOfPurchases({ campaigns, rules, base, life }: RuleSetContent): ReadonlySet<FactId> {
  const facts = new Set<FactId>();
  const read = (condition: Condition | null): void => {
    if (condition !== null) gatherFacts(condition, facts);
  };
  const own = rules.filter(({ trigger }) => trigger === undefined);
  const acting = new Set(own.map(({ campaign }) => campaign));
  for (const { id, audience } of campaigns) if (acting.has(id)) read(audience);
  for (const { when, items, effect } of own)
    for (const one of [when, items, ...effectFilters(effect)]) read(one);
  for (const { when, items } of base.rates) for (const one of [when, items]) read(one);
  read(base.excluded);
  if (facts.has('member.perks')) for (const { when } of life.perks) read(when);
  return facts;
}

function gatherFacts(condition: Condition, facts: Set<FactId>): void {
  if ('all' in condition) for (const part of condition.all) gatherFacts(part, facts);
  else if ('any' in condition) for (const part of condition.any) gatherFacts(part, facts);
  else if ('not' in condition) gatherFacts(condition.not, facts);
  else {
    facts.add(condition.fact);
    const items = condition.params?.items;
    if (items !== undefined) gatherFacts(items, facts);
  }
}
