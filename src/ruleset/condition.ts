/** Conditions over facts, in the form of json-rules-engine, and the scalars of a rule set. */
import type { FactId } from './facts.js';

/** How many millionths make one. */
export const MICRO = 1_000_000n;

/** A fraction as text, `"3"` or `"3/2"`; see `parseFraction`. */
export type FractionText = string;

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Condition JSON in the form of json-rules-engine. `any` is never empty; an empty `all` is true. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'doesNotContain'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

export interface Test {
  readonly fact: FactId;
  readonly params?: FactParams;
  readonly operator: Operator;
  readonly value: null | boolean | number | string | readonly (number | string)[];
}

/** Which past purchases a member counter looks at; the event itself is never included. */
export type CounterWindow =
  | { readonly period: 'lifetime' | 'day' | 'week' | 'month' | 'quarter' | 'year' }
  /** From the member's last joining day of the year on; for who has none, from the first purchase's. */
  | { readonly period: 'membership-year' }
  | { readonly period: 'days'; readonly days: number }
  /** The day of the event and all after the same day so many months before. */
  | { readonly period: 'months'; readonly months: number };

export interface FactParams {
  /** Items facts: only items that meet this condition over `item.*` facts; absent: all goods. */
  readonly items?: Condition;
  /**
   * Attribute facts: the attribute's id. `purchase.paymentShare`: the payment method's id. `member.purchaseInRun`:
   * digits. Counters of redemptions, donations and activities: the id of what is counted; absent: all.
   */
  readonly name?: string;
  /** Member counters. */
  readonly window?: CounterWindow;
}
