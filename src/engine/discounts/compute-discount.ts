/** What a discount rule wants to take off, item by item, before it meets other rules, limits and budgets. */
import type { Moment } from '../moment.js';
import type { DiscountRule, PreparedDiscount } from '../prepared-rule-set.js';
import { type Deal, dealWithoutUnits, makeDeal, type UsedUnits } from './buy-get.js';
import { chooseUnits } from './choose-units.js';
import { discountOrder } from './order-discount.js';
import type { Parts } from './parts.js';
import { runsOf } from './runs.js';
import { discountLines, discountUnits } from './unit-discount.js';

/** `used` are the units that earlier buy-get deals used up. Nothing comes off a purchase in another currency. */
export function computeDiscount(rule: DiscountRule, moment: Moment, used: UsedUnits): Deal {
  const { effect } = rule;
  if (moment.occasion.isForeign) return dealWithoutUnits(new Map());
  const indices = moment.select(rule.rule.items);
  if (effect.kind === 'discount') return dealWithoutUnits(computeParts(effect, rule, moment, indices));
  const buyRuns = runsOf(moment, indices, effect.floor);
  const getRuns =
    effect.getItems === null ? null : runsOf(moment, moment.select(effect.getItems), effect.floor);
  return makeDeal(effect, buyRuns, getRuns, used, moment.occasion.prepared.choices.moneyRounding);
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
