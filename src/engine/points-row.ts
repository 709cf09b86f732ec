/** The exact points that one rule (or `base`) earns, item by item, before rounding. */
import type { Limit } from '../ruleset/types.js';
import { type Fraction, sum, sumOf } from '../value/fraction.js';
import { at } from './at.js';
import type { PreparedCampaign, PreparedRule } from './prepared-rule-set.js';

export interface PointsRow {
  /** `base` for base points. */
  readonly rule: string;
  readonly campaign: PreparedCampaign | null;
  readonly limits: readonly Limit[];
  readonly stage: 'base' | 'multiplier' | 'bonus';
  /** By item, in smallest units of points; never negative. */
  readonly exact: readonly Fraction[];
  readonly total: Fraction;
}

export const BASE = 'base';

export function baseRow(exact: readonly Fraction[]): PointsRow {
  return { rule: BASE, campaign: null, limits: [], stage: 'base', exact, total: sum(exact) };
}

export function ruleRow(
  rule: PreparedRule,
  stage: 'multiplier' | 'bonus',
  exact: readonly Fraction[],
): PointsRow {
  return { rule: rule.id, campaign: rule.campaign, limits: rule.limits, stage, exact, total: sum(exact) };
}

/** Adds up rows item by item; `length` is the number of items. */
export function addRows(
  rows: readonly { readonly exact: readonly Fraction[] }[],
  length: number,
): Fraction[] {
  const totals: Fraction[] = [];
  for (let item = 0; item < length; item += 1) totals.push(sumOf(rows, ({ exact }) => at(exact, item)));
  return totals;
}
