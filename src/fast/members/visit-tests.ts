/** Walks over every test that deciding a purchase can ever read. */

import { at } from '../../engine/at.js';
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Condition, Test } from '../../ruleset/types.js';
import { NEVER } from '../conditions/form-book.js';
import type { FastPlan } from '../fast-plan.js';

export type Query = Pick<Test, 'fact' | 'params'>;

/**
 * What tests of audiences, rules, rates, item filters and perks read; tests inside the parameters of facts too. Of rules whose
 * conditions have one structure, those of the first.
 */
export function visitTests({ prepared, rules, conditions }: FastPlan, visit: (test: Query) => void): void {
  const seen = new Set<object>();
  const walk = (condition: Condition | null): void => {
    if (condition !== null) walkCondition(condition, visit);
  };
  /** Whether something of this kind was seen before; of what has no kind, nobody knows. */
  const isKnown = (kind: object | undefined): boolean => {
    if (kind === undefined || kind === NEVER || !seen.has(kind)) {
      if (kind !== undefined) seen.add(kind);
      return false;
    }
    return true;
  };
  for (let number = 0; number < rules.length; number += 1) {
    const { rule, campaign } = at(rules, number);
    const { form, filter } = at(conditions.rules, number);
    if (!isKnown(form)) {
      walk(campaign.campaign.audience);
      walk(rule.when);
    }
    if (!isKnown(conditions.filters[filter]?.form)) walk(rule.items);
    for (const own of effectFilters(rule.effect)) walk(own);
  }
  for (const { rate } of prepared.base.rates) {
    walk(rate.when);
    walk(rate.items);
  }
  walk(prepared.base.excluded);
  for (const { when } of prepared.perks) walk(when);
}

function walkCondition(condition: Condition, visit: (test: Query) => void): void {
  if ('all' in condition) for (const part of condition.all) walkCondition(part, visit);
  else if ('any' in condition) for (const part of condition.any) walkCondition(part, visit);
  else if ('not' in condition) walkCondition(condition.not, visit);
  else {
    visit(condition);
    const items = condition.params?.items;
    if (items !== undefined) walkCondition(items, visit);
  }
}
