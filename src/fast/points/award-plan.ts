/** What `usual-awards.ts` needs to know of the rules: each gives so many points for a unit of one measure. */
import { at } from '../../engine/at.js';
import { MICRO } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import { EXACT_LIMIT, leastCommonMultiple, SCALE_LIMIT } from './exact-integer.js';
import { createRateRecords, type RateRecord } from './rate-records.js';
import { MULTIPLY, PER_FULL_SPEND, PER_UNIT, type RuleRecords, ruleRecordsOf } from './rule-records.js';
import { isPlain, isUsual } from './usual-plan.js';

/** How the measure of a rule is found: the one of its kind, or something else has to be looked at as well. */
const STRAIGHT = 0;
export const SPECIAL = 1;

export interface AwardPlan {
  /** By rule: its kind as in `RuleRecords`, 0 for those that others have to serve. */
  readonly kind: Uint8Array;
  readonly way: Uint8Array;
  /** By rule: for a unit of the measure of its kind, `num / den` points. */
  readonly num: Float64Array;
  readonly den: Float64Array;
  /** By base rate: points for a minor unit over `rateDen`; `NaN`: others have to serve it. */
  readonly rateNum: Float64Array;
  readonly rateDen: number;
  /** All points of items are counted over it; a multiple of `rateDen`. */
  readonly itemScale: number;
  /**
   * By rule: points for the purchase, a step, a line, a unit or a minor unit over `itemScale`; of a multiplier, for a minor unit at a
   * rate of 1. `NaN`: others have to share them out.
   */
  readonly itemPoints: Float64Array;
  /** The one base rate holds for every purchase. */
  readonly isRateFixed: boolean;
}

/** Made once for a plan. `null`: the program itself asks for more. */
export function awardPlanOf(plan: FastPlan): AwardPlan | null {
  const known = MADE.get(plan);
  if (known !== undefined) return known;
  const made = createAwardPlan(plan, ruleRecordsOf(plan));
  MADE.set(plan, made);
  return made;
}

const MADE = new WeakMap<FastPlan, AwardPlan | null>();

function createAwardPlan(plan: FastPlan, records: RuleRecords): AwardPlan | null {
  const { choices } = plan.prepared;
  const isServed = choices.pointsRoundingPer === 'rule' && !choices.bonusesMultiplied;
  if (!isServed || plan.conditions.filterOfExcluded < -1) return null;
  const rates = createRateRecords(plan).map((rate, number) => (isPlain(rate, number, plan) ? rate : null));
  const rateDen = rates.reduce((common, rate) => leastCommonMultiple(common, rate?.den ?? 1), 1);
  if (!(rateDen < SCALE_LIMIT)) return null;
  const den = records.den.map((one, rule) => one * unitOf(records.kind[rule] as number, rateDen));
  const kind = records.kind.map((one, rule) => {
    const isExact = (den[rule] as number) < SCALE_LIMIT && (records.num[rule] as number) >= 0;
    return isExact && isUsual(one, rule, plan) ? one : 0;
  });
  const isAdded = Uint8Array.from(plan.rules, ({ rule: { group } }) =>
    choices.multiplierGroups === 'add' && (group === null || group.way === 'add') ? 1 : 0,
  );
  const way = kind.map((one, rule) => {
    const isAlone = one === MULTIPLY && isAdded[rule] === 0;
    const isNamed = at(plan.conditions.rules, rule).filter >= 0;
    const isRival = (records.bestGroup[rule] as number) >= 0;
    return isAlone || isNamed || isRival || one === PER_FULL_SPEND ? SPECIAL : STRAIGHT;
  });
  const rateNum = Float64Array.from(rates, (rate) => rateNumOf(rate, rateDen));
  const { num } = records;
  const ofItems = createItemPoints(kind, num, den, rateDen);
  return { kind, way, num, den, rateNum, rateDen, ...ofItems, isRateFixed: isFixed(plan) };
}

/** Denominators beyond this would leave little room for amounts. */
const ITEM_SCALE_MAX = 1_000_000;
/** Some of them together stay exact. */
const ITEM_POINTS_MAX = 2 ** 40;

function createItemPoints(
  kind: Uint8Array,
  num: Float64Array,
  den: Float64Array,
  rateDen: number,
): Pick<AwardPlan, 'itemScale' | 'itemPoints'> {
  const dens = den.map((one, rule) => (kind[rule] === PER_UNIT ? one / MICRO : one));
  let itemScale = rateDen;
  for (const one of new Set(dens)) {
    const common = leastCommonMultiple(itemScale, one);
    if (common <= ITEM_SCALE_MAX) itemScale = common;
  }
  const itemPoints = dens.map((one, rule) => {
    const points = itemScale % one === 0 ? (num[rule] as number) * (itemScale / one) : Number.NaN;
    return kind[rule] !== 0 && points < ITEM_POINTS_MAX ? points : Number.NaN;
  });
  return { itemScale, itemPoints };
}

function rateNumOf(rate: RateRecord | null, rateDen: number): number {
  const num = rate === null ? Number.NaN : rate.num * (rateDen / rate.den);
  return num < EXACT_LIMIT ? num : Number.NaN;
}

/** How many units of its measure make one of what its points are for. */
function unitOf(kind: number, rateDen: number): number {
  if (kind === MULTIPLY) return rateDen;
  return kind === PER_UNIT ? MICRO : 1;
}

function isFixed({ conditions: { rates } }: FastPlan): boolean {
  const [only, ...others] = rates;
  if (only === undefined || others.length > 0) return false;
  const { window, formula } = only;
  const isAlways = window.from === Number.NEGATIVE_INFINITY && window.until === Number.POSITIVE_INFINITY;
  return isAlways && formula.kind === 'constant' && formula.holds;
}
