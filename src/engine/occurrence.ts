/** Something that sets rules off and is no purchase: a sign-up, a survey, a birthday, a tier that was reached. */
import { type Fraction, ONE } from '../value/fraction.js';
import type { Purchase } from './event.js';

export interface Occurrence {
  /** Of the event, or made from the rule and the day for what time brings. */
  readonly id: string;
  readonly member: string;
  readonly instantMs: number;
  readonly at: string;
  /** The rules that it sets off, by id. */
  readonly rules: readonly string[];
  /** What an activity counted. */
  readonly quantity: Fraction | null;
  readonly carbonGrams: Fraction | null;
  readonly channel: string | null;
}

/**
 * A purchase in the place of an occurrence: one line that costs nothing, to which its points belong. So points,
 * limits, budgets and explanations of both take one way through the engine.
 */
export function standInPurchase(occurrence: Occurrence, currency: string): Purchase {
  return {
    type: 'purchase',
    id: occurrence.id,
    member: occurrence.member,
    instantMs: occurrence.instantMs,
    at: occurrence.at,
    currency,
    channel: occurrence.channel,
    store: null,
    partner: null,
    coupons: [],
    items: [
      {
        sku: null,
        kind: 'goods',
        category: null,
        tags: [],
        brand: null,
        greenGrade: null,
        quantity: ONE,
        amountMinor: 0n,
        floorPriceMinor: null,
        attributes: new Map(),
      },
    ],
    payments: [],
    carbonGrams: occurrence.carbonGrams,
    attributes: new Map(),
  };
}
