/** Stage 3: base points, by the rates of the `earn base` block. */
import { compare, divide, type Fraction, isZero, multiply, sum, ZERO } from '../value/fraction.js';
import { at } from './at.js';
import type { EarningBasis } from './earning-basis.js';
import { earningShare } from './earning-basis.js';
import { type Applicability, findFailedTest, isDuring } from './eligibility.js';
import type { FateBook } from './fate-book.js';
import type { Moment } from './moment.js';
import { pointsForSteps } from './points-for-steps.js';
import { addRows, BASE } from './points-row.js';
import type { PreparedRate } from './prepared-rule-set.js';

export interface BasePoints {
  /** By item. */
  readonly exact: readonly Fraction[];
  /** Exact points of each rate that gave any, sorted by id. */
  readonly rates: readonly { readonly id: string; readonly total: Fraction }[];
}

/** A rate that fits the purchase, with the items it fits. */
interface FittingRate {
  readonly rate: PreparedRate;
  readonly items: readonly number[];
  /** The share of the purchase whose way of payment earns at this rate; more than zero. */
  readonly share: Fraction;
  /** Points for one minor unit of the purchase: by this rates are ranked. */
  readonly worth: Fraction;
}

/** `fates` is a book of its own for the rates, by their ids. */
export function basePoints(
  moment: Moment,
  earning: EarningBasis,
  decide: Applicability,
  fates: FateBook,
): BasePoints {
  const { base } = moment.occasion.prepared;
  const fitting: FittingRate[] = [];
  for (const rate of base.rates) {
    const fits = fitRate(rate, moment, decide, fates);
    if (fits !== undefined) fitting.push(fits);
  }
  const chosen = earning.amounts.map((amount, index) =>
    isZero(amount) ? NO_RATES : ratesOfItem(index, fitting, base.several),
  );
  const rows = fitting.map((one) => {
    const amounts = earning.amounts.map((amount, index) => (at(chosen, index).includes(one) ? amount : ZERO));
    const exact = pointsOfRate(one, amounts);
    const total = sum(exact);
    noteFate(one, total, chosen, fates);
    return { id: one.rate.id, exact, total };
  });
  const exact = addRows(rows, earning.amounts.length);
  return { exact, rates: rows.filter(({ total }) => !isZero(total)) };
}

const NO_RATES: readonly FittingRate[] = [];

function fitRate(
  rate: PreparedRate,
  moment: Moment,
  decide: Applicability,
  fates: FateBook,
): FittingRate | undefined {
  const { id, rate: content } = rate;
  if (!isDuring(moment.occasion.event.instantMs, content.during)) {
    fates.note(id, () => ({ kind: 'outside-dates' }));
    return undefined;
  }
  if (!fates.isWanted) {
    if (!decide(content.when, moment.read)) return undefined;
  } else {
    const test = findFailedTest(content.when, moment, decide, '/when');
    if (test !== null) {
      fates.note(id, () => ({ kind: 'condition-failed', test }));
      return undefined;
    }
  }
  const items = moment.select(content.items);
  const share = earningShare(moment.occasion, content.paidWith);
  const isOtherCurrency = content.currency !== moment.occasion.event.currency;
  if (isOtherCurrency || items.length === 0 || isZero(share)) {
    fates.note(id, () => ({ kind: 'nothing-to-do' }));
    return undefined;
  }
  return { rate, items, share, worth: multiply(divide(rate.points, rate.step.size), share) };
}

/** The rates that an item earns at: all that fit it, or the highest or lowest; equal rates: the smaller id. */
function ratesOfItem(
  index: number,
  fitting: readonly FittingRate[],
  several: 'highest' | 'lowest' | 'add',
): readonly FittingRate[] {
  const fits = fitting.filter(({ items }) => items.includes(index));
  if (several === 'add') return fits;
  const better = several === 'highest' ? 1 : -1;
  let best: FittingRate | undefined;
  for (const one of fits) {
    if (best === undefined || compare(one.worth, best.worth) * better > 0) best = one;
  }
  return best === undefined ? [] : [best];
}

function pointsOfRate({ rate, share }: FittingRate, amounts: readonly Fraction[]): Fraction[] {
  const basis = amounts.map((amount) => multiply(amount, share));
  return pointsForSteps(rate.points, rate.step, basis);
}

function noteFate(
  one: FittingRate,
  total: Fraction,
  chosen: readonly (readonly FittingRate[])[],
  fates: FateBook,
): void {
  fates.note(one.rate.id, () => {
    if (!isZero(total)) return { kind: 'applied' };
    const winner = chosen.find(
      (rates, index) => one.items.includes(index) && rates.length > 0 && !rates.includes(one),
    );
    return winner === undefined
      ? { kind: 'nothing-to-do' }
      : { kind: 'beaten', group: BASE, rule: at(winner, 0).rate.id };
  });
}
