/** When the rules of one lane together want more than there is, what is left is shared among them. */
import { apportion } from '../../value/apportion.js';
import { fraction } from '../../value/fraction.js';
import { largest, total } from '../amounts.js';
import { at } from '../at.js';
import type { Moment } from '../moment.js';
import type { DiscountRule } from '../prepared-rule-set.js';
import { makeParts, type Parts, partsTotal, shrinkParts } from './parts.js';
import { runsOf } from './runs.js';

export interface WantedParts {
  readonly rule: DiscountRule;
  readonly parts: Parts;
}

/**
 * First item by item: together never more than the item's amount left, nor than the largest room any of the
 * rules leaves it above its floor. Then over the whole: discounts never turn the purchase's payable below zero,
 * which adjustments could do. `wanted` is in rule order.
 */
export function shareWhatIsLeft(wanted: readonly WantedParts[], moment: Moment): WantedParts[] {
  return withinPayable(withinItems(wanted, moment), moment);
}

function withinItems(wanted: readonly WantedParts[], moment: Moment): WantedParts[] {
  if (wanted.length < 2) return [...wanted];
  const { oddUnitTo } = moment.occasion.prepared.choices;
  const shares = wanted.map(({ parts }) => new Map(parts));
  for (const index of new Set(wanted.flatMap(({ parts }) => [...parts.keys()]))) {
    const claims = [...wanted.keys()].filter((position) => at(shares, position).has(index));
    // A rule alone keeps within its room by itself.
    if (claims.length < 2) continue;
    const amounts = claims.map((position) => at(shares, position).get(index) ?? 0n);
    const most = roomOfItem(
      claims.map((position) => at(wanted, position).rule),
      index,
      moment,
    );
    if (total(amounts) <= most) continue;
    const cut = apportion(
      most,
      amounts.map((amount) => fraction(amount)),
      oddUnitTo,
    );
    for (const [nth, position] of claims.entries()) at(shares, position).set(index, at(cut, nth));
  }
  return wanted.map(({ rule }, position) => ({ rule, parts: makeParts([...at(shares, position)]) }));
}

/** How much the rules may take off a line together: as much as the one with the lowest floor may alone. */
function roomOfItem(rules: readonly DiscountRule[], index: number, moment: Moment): bigint {
  const rooms = rules.flatMap(({ effect }) =>
    runsOf(moment, [index], effect.floor).map((run) => run.lineRoom),
  );
  return largest(0n, ...rooms);
}

function withinPayable(wanted: readonly WantedParts[], moment: Moment): WantedParts[] {
  const { occasion, left } = moment;
  const totals = wanted.map(({ parts }) => partsTotal(parts));
  const most = largest(total(left), 0n);
  if (total(totals) <= most) return [...wanted];
  const { oddUnitTo } = occasion.prepared.choices;
  const cut = apportion(
    most,
    totals.map((amount) => fraction(amount)),
    oddUnitTo,
  );
  return wanted.map(({ rule, parts }, position) => ({
    rule,
    parts: shrinkParts(parts, at(cut, position), oddUnitTo),
  }));
}
