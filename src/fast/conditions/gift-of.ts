/** What a standing rule gives for a usual purchase, as numbers for the code that claims its award. */
import { ITEMS_MAX } from '../columns.js';
import { type AwardPlan, SPECIAL } from '../points/award-plan.js';
import { EXACT_LIMIT } from '../points/exact-integer.js';
import {
  EXACT_ONLY,
  MULTIPLY,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
  type RuleRecords,
} from '../points/rule-records.js';
import { ALL_ITEMS, type AwardGift } from './condition-program.js';
import type { ItemFilter, Value } from './expression.js';
import type { SharedFacts } from './share-facts.js';

/** `filter`: of the items that the rule names. What it counts of them is added to `shared`. */
export function giftOf(
  rule: number,
  plan: AwardPlan,
  { stepNum, stepDen, bestGroup }: RuleRecords,
  filter: ItemFilter | null,
  shared: SharedFacts,
): AwardGift | null {
  const kind = plan.kind[rule] as number;
  const num = plan.num[rule] as number;
  const isSmall = kind !== PER_LINE || num * ITEMS_MAX < EXACT_LIMIT;
  if (kind === EXACT_ONLY || (bestGroup[rule] as number) >= 0 || !isSmall) return null;
  const place = filter === null ? ALL_ITEMS : placeOf(kind, filter, shared);
  if (place === null) return null;
  return {
    kind,
    place,
    num,
    den: plan.den[rule] as number,
    stepNum: stepNum[rule] as number,
    stepDen: stepDen[rule] as number,
    itemPoints: plan.itemPoints[rule] as number,
    filter,
    isLoner: kind === MULTIPLY && plan.way[rule] === SPECIAL,
  };
}

/** `null`: it is not computed in the walk over the items. */
function placeOf(kind: number, filter: ItemFilter, shared: SharedFacts): number | null {
  const of = COUNTED[kind];
  const place = of === undefined ? -1 : shared.placeOfTotal({ kind: 'total', of, filter });
  return place < 0 ? null : place;
}

const COUNTED: Readonly<Record<number, Extract<Value, { readonly kind: 'total' }>['of']>> = {
  [PER_PURCHASE]: 'lines',
  [PER_LINE]: 'lines',
  [PER_UNIT]: 'quantityMicro',
  [PER_SPEND]: 'amountMinor',
  [PER_FULL_SPEND]: 'amountMinor',
};
