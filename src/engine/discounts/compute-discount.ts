/** What a discount rule wants to take off, item by item, before it meets other rules, limits and budgets. */
import type { Condition } from '../../ruleset/types.js';
import type { Moment } from '../moment.js';
import type { DiscountRule, PreparedDiscount } from '../prepared-rule-set.js';
import { makeBundles } from './bundle.js';
import { makeDeal } from './buy-get.js';
import { chooseUnits } from './choose-units.js';
import { discountOrder } from './order-discount.js';
import type { Parts } from './parts.js';
import { type Run, runsOf } from './runs.js';
import { discountLines, discountUnits } from './unit-discount.js';
import { type Deal, dealWithoutUnits, type UsedUnits } from './unit-pools.js';

/** `used` are the units that earlier deals used up. Nothing comes off a purchase in another currency. */
export function computeDiscount(rule: DiscountRule, moment: Moment, used: UsedUnits): Deal {
  const { effect } = rule;
  const { choices } = moment.occasion.prepared;
  if (moment.occasion.isForeign) return dealWithoutUnits(new Map());
  const indices = moment.select(rule.rule.items);
  const runs = (items: readonly number[]): Run[] => runsOf(moment, items, effect.floor);
  switch (effect.kind) {
    case 'discount':
      return dealWithoutUnits(computeParts(effect, rule, moment, indices));
    case 'buy-get': {
      const getRuns = effect.getItems === null ? null : runs(moment.select(effect.getItems));
      return makeDeal(effect, runs(indices), getRuns, used, choices.moneyRounding);
    }
    case 'bundle': {
      const pools = effect.parts.map(({ items }) => runs(selectWithin(moment, rule.rule.items, items)));
      return makeBundles(effect, pools, used, choices);
    }
  }
}

/** The items of a part that are among those that the rule is about, where it names any. */
function selectWithin(moment: Moment, bound: Condition | null, part: Condition): readonly number[] {
  if (bound === null) return moment.select(part);
  const inside = new Set(moment.select(bound));
  return moment.select(part).filter((index) => inside.has(index));
}

function computeParts(
  effect: PreparedDiscount,
  rule: DiscountRule,
  moment: Moment,
  indices: readonly number[],
): Parts {
  const { choices } = moment.occasion.prepared;
  const chosen = chooseUnits(effect.units, runsOf(moment, indices, effect.floor));
  switch (effect.each) {
    case 'unit':
      return discountUnits(effect.amount, chosen, choices.moneyRounding);
    case 'line':
      return discountLines(effect.amount, chosen, choices.moneyRounding);
    case 'order': {
      const onWhole = rule.rule.items === null && effect.units.kind === 'all';
      return discountOrder(effect.amount, chosen, onWhole ? moment.occasion.adjustment : 0n, choices);
    }
  }
}
