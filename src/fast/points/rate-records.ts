/** The base rates as numbers, in the order of the prepared rule set. */
import type { PreparedRate } from '../../engine/prepared-rule-set.js';
import { divide, ONE } from '../../value/fraction.js';
import type { FastPlan } from '../fast-plan.js';
import { exactNumber } from './exact-integer.js';
import { type EarningMethods, earningMethods } from './payment-share.js';

export interface RateRecord {
  /** False: only the exact way can compute it. */
  readonly isUsable: boolean;
  /** Number of its currency. */
  readonly currency: number;
  /** Points for a minor unit, or, where only complete steps count, for a step. */
  readonly num: number;
  readonly den: number;
  readonly isFull: boolean;
  readonly stepNum: number;
  readonly stepDen: number;
  /** Points for a minor unit, by which rates are ranked. */
  readonly worthNum: number;
  readonly worthDen: number;
  readonly methods: EarningMethods;
  readonly isAnyMethod: boolean;
}

/** The methods that do not earn, because paying with them is paying with points. */
export function refusedMethods({ prepared }: FastPlan): ReadonlySet<string> {
  return prepared.choices.pointsPaidEarns ? new Set() : prepared.vocabulary.pointsMethods;
}

export function createRateRecords(plan: FastPlan): readonly RateRecord[] {
  return plan.prepared.base.rates.map((rate) => recordOf(rate, plan));
}

function recordOf({ rate, points, step }: PreparedRate, plan: FastPlan): RateRecord {
  const { names } = plan;
  const worth = divide(points, step.size);
  const value = step.full ? points : worth;
  const size = step.full ? step.size : ONE;
  const currency = names.currency.numbers.get(rate.currency) ?? 0;
  const methods = earningMethods(names.paymentMethod, rate.paidWith, refusedMethods(plan));
  const numbers = {
    num: exactNumber(value.num),
    den: exactNumber(value.den),
    stepNum: exactNumber(size.num),
    stepDen: exactNumber(size.den),
    worthNum: exactNumber(worth.num),
    worthDen: exactNumber(worth.den),
  };
  const isUsable =
    currency > 0 && methods !== undefined && Object.values(numbers).every((value) => !Number.isNaN(value));
  return {
    ...numbers,
    isUsable,
    currency,
    isFull: step.full,
    methods: methods ?? null,
    isAnyMethod: rate.paidWith === null,
  };
}
