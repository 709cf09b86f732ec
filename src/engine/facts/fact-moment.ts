/** What the computation of a fact may look at. */
import type { FactId } from '../../ruleset/facts.js';
import type { Condition, FactParams } from '../../ruleset/types.js';
import type { Occasion } from '../occasion.js';
import type { FactValue } from './fact-value.js';

export interface FactMoment {
  readonly occasion: Occasion;
  /** By item: the amount that discounts have left, in minor units. */
  readonly left: readonly bigint[];
  /**
   * Indices of the items that a filter over `item.*` facts selects, ascending. `null`: all that count. Only
   * counted items are selected unless the filter itself reads `item.kind`; adjustments never are.
   */
  readonly select: (filter: Condition | null) => readonly number[];
  /** Whether a condition over facts of the whole holds: perks have conditions of their own. */
  readonly holds: (condition: Condition) => boolean;
}

export type MomentFact = (moment: FactMoment, params: FactParams) => FactValue;
export type ItemFact = (moment: FactMoment, index: number, params: FactParams) => FactValue;

/** The ids of the facts about one subject: `FactsOf<'member'>` are all `member.…`. */
export type FactsOf<Subject extends string> = Extract<FactId, `${Subject}.${string}`>;
