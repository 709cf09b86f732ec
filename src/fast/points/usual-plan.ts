/** Which rules and programs the short way (`usual-points.ts`) serves, with their numbers over one denominator. */
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import { EXACT_LIMIT, leastCommonMultiple } from './exact-integer.js';
import { createRateRecords, type RateRecord } from './rate-records.js';
import { MULTIPLY, PER_LINE, PER_PURCHASE, PER_SPEND, PER_UNIT, type RuleRecords } from './rule-records.js';

/** What a rule is not: one that the short way serves. */
export const UNUSUAL = 0;

export interface UsualPlan {
  /** By rule: its kind as in `RuleRecords`, or `UNUSUAL`. */
  readonly kind: Uint8Array;
  /** By rule: points for the purchase, a line, a unit or a minor unit, over `scale`. */
  readonly points: Float64Array;
  readonly scale: number;
  /** The base rate; `null`: there is none. */
  readonly rate: RateRecord | null;
  /** Of the base rate, points for a minor unit over `scale`. */
  readonly ratePoints: number;
}

/** Denominators beyond this would leave little room for amounts. */
const SCALE_MAX = 1_000_000;

/** `null`: the program itself asks for more. */
export function createUsualPlan(
  plan: FastPlan,
  records: RuleRecords,
  eligibility: Eligibility,
): UsualPlan | null {
  const { choices } = plan.prepared;
  const rates = createRateRecords(plan);
  const rate = rates[0] ?? null;
  const rounds = choices.pointsRoundingPer !== 'item';
  const hasPlainRate = rates.length === 0 || (rates.length === 1 && isPlain(rate, eligibility));
  if (!rounds || !hasPlainRate || choices.bonusesMultiplied || eligibility.filterOfExcluded < -1) return null;
  const scale = findScale(records, rate);
  const points = records.num.map((num, rule) => num * (scale / (records.den[rule] as number)));
  const kind = records.kind.map((one, rule) => {
    const isWhole = one === MULTIPLY || Number.isInteger(points[rule]);
    return isWhole && isUsual(one, rule, plan, records, eligibility) ? one : UNUSUAL;
  });
  const ratePoints = rate === null ? 0 : rate.num * (scale / rate.den);
  return Number.isInteger(ratePoints) && ratePoints < EXACT_LIMIT
    ? { kind, points, scale, rate, ratePoints }
    : null;
}

function isPlain(rate: RateRecord | null, { filterOfRate }: Eligibility): boolean {
  return rate?.isUsable === true && !rate.isFull && rate.isAnyMethod && filterOfRate[0] === -1;
}

/** In no group that takes the best, stops no other rule; as a multiplier it is for all items. */
function isUsual(
  kind: number,
  number: number,
  { rules }: FastPlan,
  { bestGroup }: RuleRecords,
  { filterOfRule }: Eligibility,
): boolean {
  const rule = rules[number];
  const filter = filterOfRule[number] as number;
  if (rule === undefined || rule.rule.overrides.length > 0 || rule.campaign.campaign.excludes.length > 0) {
    return false;
  }
  if (kind === MULTIPLY) return filter === -1;
  const isServed = kind === PER_PURCHASE || kind === PER_LINE || kind === PER_UNIT || kind === PER_SPEND;
  return isServed && filter >= -1 && bestGroup[number] === -1;
}

/** Of the rate first, then of as many rules as fit. */
function findScale({ kind, den }: RuleRecords, rate: RateRecord | null): number {
  let scale = rate?.den ?? 1;
  for (const one of new Set(den.filter((_, rule) => kind[rule] !== MULTIPLY))) {
    const common = leastCommonMultiple(scale, one);
    if (common <= SCALE_MAX) scale = common;
  }
  return scale;
}
