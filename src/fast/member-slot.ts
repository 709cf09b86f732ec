/** Facts about the member as numbers, one slot each: what conditions read besides the columns of the purchase. */

import type { FactId } from '../ruleset/facts.js';
import type { FactParams } from '../ruleset/types.js';

/** A fact `member.*` with its parameters, as numbers. */
export interface MemberSlot {
  readonly fact: FactId;
  readonly params: FactParams;
  /** For lists of ids (`member.tags`, `member.perks`): whether it holds this one, 1 or 0. */
  readonly contains: string | null;
}

/**
 * The values for the purchase at hand, by slot. Flags are 0 and 1, texts numbers of the table `text`; `NaN`: unknown.
 * Filled by `members/` before eligibility is asked for.
 */
export type SlotValues = Float64Array;
