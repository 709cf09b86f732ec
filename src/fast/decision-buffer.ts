/** What was decided for the purchase at hand, in arrays that the next purchase overwrites. Numbers are exact integers. */

/** The number of `base` among awards; a rule is its number in the plan. */
export const BASE_AWARD = -1;

/**
 * What a decided purchase wants and gives in points, and what it counts as spent in minor units, is below it; larger ones
 * are left to the exact way. Whoever sums up purchases may so add one more to any sum that is below it as well.
 */
export const TOTAL_LIMIT = 2 ** 52;

export interface DecisionBuffer {
  /** Smallest units of points, of all awards; below `TOTAL_LIMIT`. */
  points: number;
  /** Awards that wanted more than nothing, `base` first, then by rule number. */
  awardCount: number;
  awardRule: Int32Array;
  /** What was given and what was wanted before limits and budgets; smallest units. */
  awardGiven: Float64Array;
  awardWanted: Float64Array;
  /** Cuts, in the order in which they were made: of award `cutAward` the quota `cutBy` took `cutTaken`. */
  cutCount: number;
  cutAward: Int32Array;
  /** Number of a limit or budget in `QuotaTable`. */
  cutBy: Int32Array;
  cutTaken: Float64Array;
  itemCount: number;
  /** Points by item. */
  itemPoints: Float64Array;
}
