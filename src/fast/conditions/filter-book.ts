/** The filters over items that effects have: equal ones have one number. */
import type { Condition } from '../../ruleset/types.js';
import { canBeUnsure } from './combine.js';
import type { ItemFilter } from './expression.js';
import { keyOf } from './key-of.js';
import type { Lowering } from './lowering.js';

/** A rule without a filter. */
export const NO_FILTER = -1;
/** A filter that only the reference engine knows. */
export const UNSURE_FILTER = -2;

export class FilterBook {
  readonly filters: ItemFilter[] = [];
  readonly #lowering: Lowering;
  readonly #numbers = new Map<string, number>();

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
  }

  /** The number of the filter. What it selects counts in any case: effects are about nothing else. */
  numberOf(condition: Condition | null): number {
    if (condition === null) return NO_FILTER;
    const { formula } = this.#lowering.filterOf(condition);
    if (canBeUnsure(formula)) return UNSURE_FILTER;
    const key = keyOf(formula);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.filters.length);
    return this.filters.push({ reach: 'counted', formula }) - 1;
  }
}
