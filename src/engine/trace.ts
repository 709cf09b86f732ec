/** Why each rule gave what it gave: recorded by the evaluator on request, printed by `explain`. */

import type { FactId } from '../ruleset/facts.js';
import type { FactParams, Operator, Test } from '../ruleset/types.js';
import type { Fraction } from '../value/fraction.js';
import type { FactValue } from './facts/fact-value.js';

export interface CutBy {
  readonly kind: 'limit' | 'budget' | 'nothing-left';
  readonly id: string;
}

/** The first test that failed, with what it saw. `path` is its JSON pointer below the rule (`/when/all/0`). */
export interface FailedTest {
  readonly path: string;
  readonly fact: FactId;
  readonly params: FactParams | null;
  readonly operator: Operator;
  readonly wanted: Test['value'];
  readonly saw: FactValue;
  /** The test stood under an odd number of `not`: it held, and should not have. */
  readonly negated: boolean;
}

/** A tier, and the share of the purchase whose points count as for a member of it: more than 0, at most 1. */
export interface TierShare {
  readonly rank: number;
  readonly share: Fraction;
}

export type RuleFate =
  | { readonly kind: 'applied' }
  /** Eligible, but there was nothing to act on (no item matched, nothing earned to multiply). */
  | { readonly kind: 'nothing-to-do' }
  | { readonly kind: 'outside-campaign' }
  | { readonly kind: 'outside-dates' }
  | { readonly kind: 'not-in-audience'; readonly test: FailedTest }
  | { readonly kind: 'condition-failed'; readonly test: FailedTest }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'excluded-by-campaign'; readonly campaign: string; readonly rule: string }
  | { readonly kind: 'overridden'; readonly rule: string }
  | { readonly kind: 'beaten'; readonly group: string; readonly rule: string }
  /** The program takes the best multiplier group only, and another group was better. */
  | { readonly kind: 'group-beaten'; readonly group: string; readonly by: string };

export interface RuleOutcome {
  readonly rule: string;
  readonly campaign: string | null;
  readonly fate: RuleFate;
}

/** By id: the indices of the items that a rule or rate is about, at the moment at which it acts. */
export interface Selections {
  readonly rules: ReadonlyMap<string, readonly number[]>;
  readonly rates: ReadonlyMap<string, readonly number[]>;
}

/** A limit or budget that cut something: how it stood before the purchase. */
export interface QuotaUse {
  readonly kind: 'limit' | 'budget';
  readonly id: string;
  /** In the period that the purchase falls in; in the unit of the quota. */
  readonly usedBefore: bigint;
  /** A budget that an earlier award had closed. */
  readonly closedBefore: boolean;
}

/** One line of the waterfall. Values are exact: money in minor units, points in the smallest unit. */
export interface WaterfallStep {
  readonly stage:
    | 'listed'
    | 'discount'
    | 'payable'
    | 'basis'
    | 'base'
    | 'multiplier'
    | 'bonus'
    | 'rounding'
    | 'limit'
    | 'budget'
    | 'total';
  /** Rule, lane, limit or budget that acted; `null` for a sum. */
  readonly by: string | null;
  readonly unit: 'money' | 'points';
  readonly change: Fraction;
  readonly after: Fraction;
}

export type Waterfall = readonly WaterfallStep[];
