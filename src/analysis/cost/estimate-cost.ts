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

const NOTHING: Cost = { perPurchase: 0, perItem: 0 };

export function estimateCost({ content }: RuleSet): Cost {
  const audiences = new Map(content.campaigns.map(({ id, audience }) => [id, conditionCost(audience)]));
  const rules = content.rules.flatMap((rule) => [
    audiences.get(rule.campaign) ?? NOTHING,
    conditionCost(rule.when),
    filterCost(rule.items),
    ...effectFilters(rule.effect).map(filterCost),
  ]);
  const rates = content.base.rates.flatMap((rate) => [conditionCost(rate.when), filterCost(rate.items)]);
  return addCosts([...rules, ...rates, filterCost(content.base.excluded)]);
}

/** Of a purchase with so many items. */
export function totalCost({ perPurchase, perItem }: Cost, items: number): number {
  return perPurchase + items * perItem;
}

function conditionCost(condition: Condition): Cost {
  if ('all' in condition) return addCosts(condition.all.map(conditionCost));
  if ('any' in condition) return addCosts(condition.any.map(conditionCost));
  if ('not' in condition) return conditionCost(condition.not);
  return addCosts([{ perPurchase: 1, perItem: 0 }, filterCost(condition.params?.items ?? null)]);
}

/** A filter is tried on every item. */
function filterCost(filter: Condition | null): Cost {
  if (filter === null) return NOTHING;
  const { perPurchase, perItem } = conditionCost(filter);
  return { perPurchase: 0, perItem: perPurchase + perItem };
}

function addCosts(costs: readonly Cost[]): Cost {
  return costs.reduce(
    (sum, { perPurchase, perItem }) => ({
      perPurchase: sum.perPurchase + perPurchase,
      perItem: sum.perItem + perItem,
    }),
    NOTHING,
  );
}
