/** How many tests of conditions one purchase can cost at most. */
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Condition, RuleSet } from '../../ruleset/types.js';

/**
 * A purchase of n items costs at most `perPurchase + n * perItem` tests. A test is one comparison of one fact; the
 * audience of a campaign is counted for each of its rules, and a filter over items for each item.
 */
export interface Cost {
  readonly perPurchase: number;
  readonly perItem: number;
}

export function estimateCost({ content }: RuleSet): Cost {
  const { base, campaigns, rules } = content;
  const audiences = new Map(campaigns.map(({ id, audience }) => [id, audience]));
  const cost = { perPurchase: 0, perItem: 0 };
  const count = (condition: Condition | null | undefined): void => {
    if (condition != null) countTests(condition, cost);
  };
  const countFilter = (filter: Condition | null): void => {
    if (filter !== null) countForItems(filter, cost);
  };
  for (const rule of rules) {
    count(audiences.get(rule.campaign));
    count(rule.when);
    countFilter(rule.items);
    for (const filter of effectFilters(rule.effect)) countFilter(filter);
  }
  for (const rate of base.rates) {
    count(rate.when);
    countFilter(rate.items);
  }
  countFilter(base.excluded);
  return cost;
}

/** Of a purchase with so many items. */
export function totalCost({ perPurchase, perItem }: Cost, items: number): number {
  return perPurchase + items * perItem;
}

interface Counted {
  perPurchase: number;
  perItem: number;
}

function countTests(condition: Condition, cost: Counted): void {
  if ('all' in condition) for (const part of condition.all) countTests(part, cost);
  else if ('any' in condition) for (const part of condition.any) countTests(part, cost);
  else if ('not' in condition) countTests(condition.not, cost);
  else {
    cost.perPurchase += 1;
    if (condition.params?.items !== undefined) countForItems(condition.params.items, cost);
  }
}

/** A filter is tried on every item. */
function countForItems(filter: Condition, cost: Counted): void {
  const own: Counted = { perPurchase: 0, perItem: 0 };
  countTests(filter, own);
  cost.perItem += own.perPurchase + own.perItem;
}
