/** What a purchase gives and counts for, as far as it is left: refunds book the difference of two of these. */
import { isCounted, largest } from '../../engine/amounts.js';
import { carbonGrams } from '../../engine/carbon.js';
import type { Decision } from '../../engine/decision.js';
import type { Evaluation } from '../../engine/evaluation.js';
import type { Purchase } from '../../engine/event.js';
import { toMicro } from '../../engine/facts/scale.js';
import { apportion, roundParts } from '../../value/apportion.js';
import { add, type Fraction, floor, fraction, multiply, sum, ZERO } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import type { PurchaseRecord } from '../books.js';
import { type Act, actsOf, limitUse } from '../limit-use.js';
import type { AccountRules } from '../session.js';
import { decideCrossing } from '../tiers/decide-crossing.js';
import { amountShare, type Remaining, remainingOf } from './remaining.js';
import { remainingPurchase } from './remaining-purchase.js';

export interface KeptAward {
  readonly rule: string;
  readonly campaign: string | null;
  readonly kept: bigint;
}

export interface Footprint {
  /** Points by rule; together never more than the purchase earned. */
  readonly awards: readonly KeptAward[];
  readonly purchases: number;
  /** What it counts as spent, minor units. */
  readonly spendMinor: bigint;
  /** What was paid for what is left, minor units. */
  readonly paidMinor: bigint;
  /** By limit id. */
  readonly limits: ReadonlyMap<string, bigint>;
  readonly gramsMicro: bigint;
  /** The share of the value that is left. */
  readonly value: Fraction;
}

const NOTHING: Footprint = {
  awards: [],
  purchases: 0,
  spendMinor: 0n,
  paidMinor: 0n,
  limits: new Map(),
  gramsMicro: 0n,
  value: ZERO,
};

/** Decides what is left of a purchase, under the rules and the states that the purchase itself was decided by. */
export type FootprintOf = (returned: readonly Fraction[]) => Footprint;

/** In proportion: every award keeps as much of itself as is left of the lines that it came from. */
export function proportionOf(record: PurchaseRecord, rules: AccountRules): FootprintOf {
  const { purchase } = record;
  const whole = decideRecorded(record, rules, purchase);
  const { content } = rules.ruleSet;
  return (returned) => {
    const remaining = remainingOf(purchase, returned);
    if (remaining.isEmpty) return NOTHING;
    const { moneyRounding } = content.choices;
    const awards = keepInProportion(record, whole, remaining);
    const left = amountsLeft(purchase, whole.decision, remaining);
    const counted = left.filter((_, index) => countsAsSpent(purchase, index, rules));
    const spent = purchase.currency === content.program.currency.code ? sum(counted) : ZERO;
    return {
      awards,
      purchases: 1,
      spendMinor: largest(round(spent, moneyRounding), 0n),
      paidMinor: largest(round(sum(left), moneyRounding), 0n),
      limits: limitUse(content, actsLeft(whole.decision, awards, remaining, rules)),
      gramsMicro: gramsOf(remainingPurchase(purchase, remaining, content)),
      value: remaining.value,
    };
  };
}

/** As if only what is left had been bought. */
export function asIfWithout(record: PurchaseRecord, rules: AccountRules): FootprintOf {
  const { purchase } = record;
  const { content } = rules.ruleSet;
  return (returned) => {
    const remaining = remainingOf(purchase, returned);
    if (remaining.isEmpty) return NOTHING;
    const rest = remainingPurchase(purchase, remaining, content);
    const { decision, memberState } = decideRecorded(record, rules, rest);
    return {
      awards: capAwards(record, decision),
      purchases: 1,
      spendMinor: spentSince(record, memberState),
      paidMinor: largest(decision.listedMinor - decision.discountMinor, 0n),
      limits: limitUse(content, actsOf(decision)),
      gramsMicro: gramsOf(rest),
      value: remaining.value,
    };
  };
}

function decideRecorded(record: PurchaseRecord, rules: AccountRules, purchase: Purchase): Evaluation {
  const { profile, before, budgetsBefore } = record;
  const shared = { budgets: budgetsBefore, stock: new Map<string, bigint>() };
  return decideCrossing(rules, purchase, { profile, state: before, shared }, {});
}

/** Exact for every award, rounded down once over all of them. */
function keepInProportion(
  { awards }: PurchaseRecord,
  { rows }: Evaluation,
  { shares }: Remaining,
): readonly KeptAward[] {
  const given = awards.filter(({ points }) => points > 0n);
  const exact = given.map(({ rule, points }) => {
    const row = rows.find((one) => one.rule === rule);
    if (row === undefined)
      throw new Error(`the purchase has an award of "${rule}" that its rules do not give`);
    const left = row.exact.reduce(
      (total, part, index) => add(total, multiply(part, shares[index] ?? ZERO)),
      ZERO,
    );
    return multiply(left, fraction(points * row.total.den, row.total.num));
  });
  const kept = roundParts(floor(sum(exact)), exact, 'largest-remainder');
  return given.map(({ rule, campaign }, index) => ({ rule, campaign, kept: kept[index] ?? 0n }));
}

/** What is left may earn what the whole did not (a smaller bonus instead of a larger one), but never more in all. */
function capAwards({ awards }: PurchaseRecord, decision: Decision): readonly KeptAward[] {
  const now = decision.awards.filter(({ points }) => points > 0n);
  const earned = awards.reduce((total, { points }) => total + points, 0n);
  const capped =
    decision.points <= earned
      ? now.map(({ points }) => points)
      : apportion(
          earned,
          now.map(({ points }) => fraction(points)),
          'largest-remainder',
        );
  return now.map(({ rule, campaign }, index) => ({ rule, campaign, kept: capped[index] ?? 0n }));
}

/** By line, exact: the amount left after discounts of what did not come back. */
function amountsLeft(purchase: Purchase, { items }: Decision, remaining: Remaining): readonly Fraction[] {
  return purchase.items.map((item, index) => {
    const paid = item.amountMinor - (items[index]?.discountMinor ?? 0n);
    return multiply(fraction(paid), amountShare(item, remaining.shares[index] ?? ZERO, remaining));
  });
}

function countsAsSpent({ items }: Purchase, index: number, { ruleSet }: AccountRules): boolean {
  const kind = items[index]?.kind ?? 'fee';
  return kind === 'adjustment' || isCounted(kind, ruleSet.content.choices);
}

function actsLeft(
  whole: Decision,
  kept: readonly KeptAward[],
  { shares }: Remaining,
  { ruleSet }: AccountRules,
): readonly Act[] {
  const { moneyRounding } = ruleSet.content.choices;
  const discounts = whole.items.map(({ discountMinor }) => fraction(discountMinor));
  const all = sum(discounts);
  const left = sum(discounts.map((discount, index) => multiply(discount, shares[index] ?? ZERO)));
  const points = new Map(kept.map((award) => [award.rule, award.kept]));
  return actsOf(whole).flatMap((act) => {
    if (act.points > 0n) {
      const keptPoints = points.get(act.rule) ?? 0n;
      return keptPoints === 0n ? [] : [{ ...act, points: keptPoints }];
    }
    if (act.discountMinor === 0n) return [act];
    const scaled = multiply(fraction(act.discountMinor), fraction(left.num * all.den, left.den * all.num));
    return [{ ...act, discountMinor: round(scaled, moneyRounding) }];
  });
}

function spentSince({ before }: PurchaseRecord, after: Evaluation['memberState']): bigint {
  const total = (days: PurchaseRecord['before']['days']) =>
    days.reduce((spent, [, { spendMinor }]) => spent + spendMinor, 0n);
  return total(after.days) - total(before.days);
}

function gramsOf(purchase: Purchase): bigint {
  const grams = carbonGrams(purchase);
  return grams === null ? 0n : toMicro(grams);
}
