/** Which rules and programs the short way (`usual-points.ts`) serves, with their numbers over one denominator. */
import { at } from '../../engine/at.js';
import { OWN_CURRENCY } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import { EXACT_LIMIT, leastCommonMultiple } from './exact-integer.js';
import { createRateRecords, type RateRecord } from './rate-records.js';
import {
  MULTIPLY,
  PER_FULL_SPEND,
  PER_LINE,
  PER_PURCHASE,
  PER_SPEND,
  PER_UNIT,
  type RuleRecords,
} from './rule-records.js';

/** What a rule is not: one that the short way serves. */
export const UNUSUAL = 0;

export interface UsualPlan {
  /** By rule: its kind as in `RuleRecords`, or `UNUSUAL`. */
  readonly kind: Uint8Array;
  /** By rule: points for the purchase, a line, a unit or a minor unit, over `scale`. */
  readonly points: Float64Array;
  readonly scale: number;
  /** By base rate: points for a minor unit over `scale`; -1: the short way does not serve it. */
  readonly ratePoints: Float64Array;
}

const SERVED: readonly number[] = [PER_PURCHASE, PER_LINE, PER_UNIT, PER_SPEND, PER_FULL_SPEND];

/** Denominators beyond this would leave little room for amounts. */
const SCALE_MAX = 1_000_000;

/** `null`: the program itself asks for more. */
export function createUsualPlan(plan: FastPlan, records: RuleRecords): UsualPlan | null {
  const { choices } = plan.prepared;
  const rates = createRateRecords(plan).map((rate, number) => (isPlain(rate, number, plan) ? rate : null));
  const rounds = choices.pointsRoundingPer !== 'item';
  if (!rounds || choices.bonusesMultiplied || plan.conditions.filterOfExcluded < -1) return null;
  const scale = findScale(records, rates);
  const points = records.num.map((num, rule) => overScale(num, records.den[rule] as number, scale));
  const kind = records.kind.map((one, rule) => {
    const isWhole = one === MULTIPLY || (points[rule] as number) < EXACT_LIMIT;
    return isWhole && isUsual(one, rule, plan) ? one : UNUSUAL;
  });
  const ratePoints = Float64Array.from(rates, (rate) => {
    const value = rate === null ? Number.NaN : overScale(rate.num, rate.den, scale);
    return value < EXACT_LIMIT ? value : -1;
  });
  return { kind, points, scale, ratePoints };
}

/** Numerator of `num / den` over `scale`; `NaN`: `scale` is no multiple of `den`. Exact where it is below 2^53. */
function overScale(num: number, den: number, scale: number): number {
  return scale % den === 0 ? num * (scale / den) : Number.NaN;
}

/** The base rate is in the program's currency, for all items and ways of payment, and parts of a step count. */
export function isPlain(rate: RateRecord, number: number, { conditions }: FastPlan): boolean {
  const isOwn = rate.isUsable && rate.currency === OWN_CURRENCY;
  return isOwn && !rate.isFull && rate.isAnyMethod && conditions.rates[number]?.filter === -1;
}

/** The rule stops no other rule; as a multiplier it is for all items. */
export function isUsual(kind: number, number: number, { rules, conditions }: FastPlan): boolean {
  const rule = rules[number];
  const filter = at(conditions.rules, number).filter;
  if (rule === undefined || rule.rule.overrides.length > 0 || rule.campaign.campaign.excludes.length > 0) {
    return false;
  }
  if (kind === MULTIPLY) return filter === -1;
  return SERVED.includes(kind) && filter >= -1;
}

/** Of the rates first, then of as many rules as fit. */
function findScale({ kind, den }: RuleRecords, rates: readonly (RateRecord | null)[]): number {
  const ofRates = rates.flatMap((rate) => rate?.den ?? []);
  const ofRules = den.filter((_, rule) => kind[rule] !== MULTIPLY);
  let scale = 1;
  for (const one of new Set([...ofRates, ...ofRules])) {
    const common = leastCommonMultiple(scale, one);
    if (common <= SCALE_MAX) scale = common;
  }
  return scale;
}
