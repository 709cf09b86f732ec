/** What the standing rules give for usual purchases, for the code that claims their awards while it finds them eligible. */
import type { RoundingMode } from '../../value/rounding.js';
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
import type { HeadRule, SharedFact } from './condition-program.js';
import type { ItemFilter, Value } from './expression.js';
import type { SharedFacts } from './share-facts.js';

/** Of all items, not of some that are named. */
export const ALL_ITEMS = -1;

/** `num / den` points for a unit of what the kind (as in `RuleRecords`) counts. */
export interface AwardGift {
  readonly kind: number;
  /** The place of what the named items count; `ALL_ITEMS`: the rule names none. */
  readonly place: number;
  readonly num: number;
  readonly den: number;
  readonly stepNum: number;
  readonly stepDen: number;
  /** As in `AwardPlan.itemPoints`. */
  readonly itemPoints: number;
  /** Of the items that it names. */
  readonly filter: ItemFilter | null;
  /** A multiplier that does more or less when there are others. */
  readonly isLoner: boolean;
}

/**
 * What the code leaves behind the awards, by place: what rules count in the purchase, by their kind as in `RuleRecords`, and
 * then these.
 */
export const RESULTS = {
  /** Of the awards together. */
  points: 12,
  /** The last item that counts. */
  last: 13,
  /** How many multipliers act, and how many of them are loners. */
  lifts: 14,
  loners: 15,
  /** Points for a minor unit by the base rate, over `rateDen`. */
  rate: 16,
  /**
   * What falls on items, as in `AwardPlan.itemPoints`: by multipliers, for a minor unit, a line and a unit of any item, and what is
   * given once and shared by amounts. `once` is `NaN` where others have to share out.
   */
  lift: 17,
  perMinor: 18,
  perLine: 19,
  perUnit: 20,
  once: 21,
  /** A bit for each rule of the program that names items and gives for them. */
  named: 22,
  /** For `split`: by how much finer it counts than the scale of items. */
  spread: 23,
} as const;

export const RESULT_COUNT = 24;

export interface AwardProgram {
  /** The rules of the head; without a gift others have to tell, for every purchase that it is eligible for. */
  readonly rules: readonly (HeadRule & { readonly gift: AwardGift | null })[];
  /** With their points for a minor unit over `rateDen`; `NaN`: others have to tell. */
  readonly rates: readonly (HeadRule & { readonly num: number })[];
  readonly rateDen: number;
  readonly itemScale: number;
  /** What conditions and gifts read of the items. */
  readonly facts: readonly SharedFact[];
  readonly mode: RoundingMode;
  /** Whether `PurchaseView.facts` has to be there: something walks over items or payments for itself. */
  readonly readsView: boolean;
  /** There are other rules, whose conditions read what is computed on the way. */
  readonly hasTail: boolean;
}

/** As many lines has a purchase at most that code decides. */
const LINES_MAX = 4096;

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
  const isSmall = kind !== PER_LINE || num * LINES_MAX < EXACT_LIMIT;
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
