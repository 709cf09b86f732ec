/** When something holds, and how much of it there may be. */

/** Half open: `from` is inside, `until` is not. `null` is open ended. */
export interface InstantRange {
  readonly from: number | null;
  readonly until: number | null;
}

/** What a limit or budget counts. */
export type QuotaUnit = 'points' | 'money' | 'times';

export interface Quota {
  readonly unit: QuotaUnit;
  readonly amount: number;
}

export type LimitPeriod =
  | { readonly period: 'purchase' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'campaign' }
  /** Rolling: the day of the event and the `days` - 1 civil days before it. */
  | { readonly period: 'days'; readonly days: number };

/** A cap per member (or per purchase) on what a rule, a campaign or the whole program gives. */
export interface Limit {
  /** Unique in the rule set and the key of its counter in the member's state: `rule/green#points-month`. */
  readonly id: string;
  readonly quota: Quota;
  readonly per: LimitPeriod;
}
