/** Which rules may act on a purchase: the compiled half of the engine. `conditions/` makes it. */
import type { PurchaseColumns } from './columns.js';
import type { DecisionBuffer } from './decision-buffer.js';
import type { SlotValues } from './member-slot.js';

export interface Eligibility {
  /**
   * Finds the rules that are eligible for the purchase in `row` (campaign runs, dates, audience, conditions; reading
   * listed amounts, so before any discount): their numbers, ascending, into `found`. Gives how many, or -1 when a
   * rule that could be eligible asks for something that only the exact way knows.
   */
  readonly findEligible: (columns: PurchaseColumns, row: number, slots: SlotValues) => number;
  /** Whether `claim` may be asked. */
  readonly canClaim: boolean;
  /**
   * For usual purchases: claims the awards of the base rate and of rules that are looked at every time, and leaves what it counted
   * in `results` (see `RESULTS`). Gives how many other rules are eligible, which are in `found`; -1: others have to tell.
   */
  readonly claim: (
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    awards: DecisionBuffer,
    results: Float64Array,
  ) => number;
  /** After `claim`: what falls on the items by `results`. False: others have to tell. */
  readonly split: (items: Float64Array, results: Float64Array) => boolean;
  /** The most awards that `claim` makes. */
  readonly claimsMax: number;
  /** The numbers that `findEligible` found. */
  readonly found: Int32Array;
  /**
   * The rules that could be eligible, whatever the amounts left by discounts and the member's state: those not ruled out by their
   * dates and by ids. Ascending, into `found`; gives how many. For the exact way.
   */
  readonly findCandidates: (columns: PurchaseColumns, row: number) => number;
  /** Items of the row that a filter of a rule's effect selects (`PreparedRule.rule.items`), counted ones only: 1 and 0 by item of the row. */
  readonly selectItems: (
    filter: number,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
  ) => Uint8Array;
  /** The sum of `values`, a column of items, over those that `selectItems` would select of the purchase at hand. */
  readonly sumItems: (filter: number, values: Float64Array) => number;
  /** The number of a rule's (or base rate's) item filter for `selectItems`; -1: it has none; -2: only the exact way knows. */
  readonly filterOfRule: Int32Array;
  readonly filterOfRate: Int32Array;
  readonly filterOfExcluded: number;
  /** As `findEligible` for base rates (their dates and conditions), in the order of `prepared.base.rates`. */
  readonly findRates: (columns: PurchaseColumns, row: number, slots: SlotValues) => number;
  readonly foundRates: Int32Array;
}
