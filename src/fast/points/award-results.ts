/** What the code that claims awards leaves for those who go on with them. */

/**
 * What the code leaves behind the awards, by place: what rules count in the purchase, by their kind as in `RuleRecords`, and
 * then these.
 */
export const RESULTS = {
  /** Of the awards together. */
  points: 12,
  /** The last item that counts. */
  last: 13,
  /** How many multipliers act, and how many of them are loners. */
  lifts: 14,
  loners: 15,
  /** Points for a minor unit by the base rate, over `rateDen`. */
  rate: 16,
  /**
   * What falls on items, as in `AwardPlan.itemPoints`: by multipliers, for a minor unit, a line and a unit of any item, and what is
   * given once and shared by amounts. `once` is `NaN` where others have to share out.
   */
  lift: 17,
  perMinor: 18,
  perLine: 19,
  perUnit: 20,
  once: 21,
  /** A bit for each rule of the program that names items and gives for them. */
  named: 22,
  /** For `split`: by how much finer it counts than the scale of items. */
  spread: 23,
} as const;

export const RESULT_COUNT = 24;
