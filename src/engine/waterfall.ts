/** The stages of a decision as steps with exact values, for explanations. */
import { add, type Fraction, fraction, isZero, subtract, sum, sumOf, ZERO } from '../value/fraction.js';
import { total } from './amounts.js';
import type { Awarded } from './award-points.js';
import type { Claim } from './claim.js';
import type { Cut } from './decision.js';
import type { Discounted } from './discounts/apply-lanes.js';
import type { Occasion } from './occasion.js';
import type { Waterfall, WaterfallStep } from './trace.js';

type Change = Pick<WaterfallStep, 'stage' | 'by' | 'change'>;

/**
 * Money from the listed amount to the earning basis, then points from base to the total. A sum (`payable`,
 * `total`) changes nothing. What a limit or budget took from a discount comes back as a step of its own, before the
 * next lane, which sees the amount that is left then.
 */
export function makeWaterfall(occasion: Occasion, discounted: Discounted, awarded: Awarded): Waterfall {
  return [
    ...runningTotals('money', moneyChanges(occasion, discounted, awarded)),
    ...runningTotals('points', pointsChanges(awarded)),
  ];
}

function moneyChanges(occasion: Occasion, discounted: Discounted, { earning }: Awarded): Change[] {
  const { left } = discounted;
  const basis = sum(earning.basis);
  return [
    { stage: 'listed', by: null, change: fraction(total(occasion.listed)) },
    ...laneChanges(occasion, discounted),
    { stage: 'payable', by: null, change: ZERO },
    { stage: 'basis', by: null, change: subtract(basis, fraction(total(left))) },
  ];
}

/** Lane after lane. */
function laneChanges({ prepared }: Occasion, { awards }: Discounted): Change[] {
  const changes: Change[] = [];
  if (awards.length === 0) return changes;
  for (const { rules } of prepared.lanes) {
    const ids = new Set(rules.map(({ id }) => id));
    const claims = awards.map(({ claim }) => claim).filter(({ rule }) => ids.has(rule));
    for (const claim of claims)
      changes.push({ stage: 'discount', by: claim.rule, change: fraction(-beforeQuotas(claim)) });
    for (const { stage, by, change } of cutChanges(claims))
      changes.push({ stage, by, change: subtract(ZERO, change) });
  }
  return changes;
}

function pointsChanges({ base, rows, claims }: Awarded): Change[] {
  const exact = sumOf(rows, (row) => row.total);
  const wanted = fraction(total(claims.map((claim) => claim.wanted)));
  const ofStage = (stage: 'multiplier' | 'bonus'): Change[] =>
    rows.filter((row) => row.stage === stage).map((row) => ({ stage, by: row.rule, change: row.total }));
  return [
    ...base.rates.map((rate): Change => ({ stage: 'base', by: rate.id, change: rate.total })),
    ...ofStage('multiplier'),
    ...ofStage('bonus'),
    { stage: 'rounding', by: null, change: subtract(wanted, exact) },
    ...cutChanges(claims),
    { stage: 'total', by: null, change: ZERO },
  ];
}

/** What a discount claim would have been without limits and budgets. */
function beforeQuotas({ given, cuts }: Claim): bigint {
  return given + total(cuts.filter(isQuota).map(({ taken }) => taken));
}

function isQuota({ by }: Cut): boolean {
  return by.kind !== 'nothing-left';
}

/** Limits, then budgets, each with all that it took, as changes below zero. */
function cutChanges(claims: readonly Claim[]): Change[] {
  const taken = new Map<string, Change>();
  const cuts = claims.filter((claim) => claim.cuts.length > 0).flatMap((claim) => claim.cuts);
  for (const stage of ['limit', 'budget'] as const) {
    for (const cut of cuts) {
      if (cut.by.kind !== stage) continue;
      const key = `${stage} ${cut.by.id}`;
      const before = taken.get(key)?.change ?? ZERO;
      taken.set(key, { stage, by: cut.by.id, change: subtract(before, fraction(cut.taken)) });
    }
  }
  return [...taken.values()].filter(({ change }) => !isZero(change));
}

function runningTotals(unit: WaterfallStep['unit'], changes: readonly Change[]): WaterfallStep[] {
  let after: Fraction = ZERO;
  return changes.map(({ stage, by, change }) => {
    after = add(after, change);
    return { stage, by, unit, change, after };
  });
}
