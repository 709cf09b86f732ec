/** Walks over every test that deciding a purchase can ever read. */
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Condition, Test } from '../../ruleset/types.js';
import type { FastPlan } from '../fast-plan.js';

/** Tests of audiences, rules, rates, item filters and perks; those inside the parameters of facts too. */
export function visitTests({ prepared, rules }: FastPlan, visit: (test: Test) => void): void {
  const seen = new Set<object>();
  const walk = (condition: Condition | null): void => {
    if (condition !== null) walkCondition(condition, visit);
  };
  for (const { rule, campaign } of rules) {
    if (!seen.has(campaign)) {
      seen.add(campaign);
      walk(campaign.campaign.audience);
    }
    walk(rule.when);
    walk(rule.items);
    for (const filter of effectFilters(rule.effect)) walk(filter);
  }
  for (const { rate } of prepared.base.rates) {
    walk(rate.when);
    walk(rate.items);
  }
  walk(prepared.base.excluded);
  for (const { when } of prepared.perks) walk(when);
}

function walkCondition(condition: Condition, visit: (test: Test) => void): void {
  if ('all' in condition) for (const part of condition.all) walkCondition(part, visit);
  else if ('any' in condition) for (const part of condition.any) walkCondition(part, visit);
  else if ('not' in condition) walkCondition(condition.not, visit);
  else {
    visit(condition);
    const items = condition.params?.items;
    if (items !== undefined) walkCondition(items, visit);
  }
}
