/** What sets a rule off when it is not a purchase. */

/** Something that a record tells, or that follows from one at once. */
export type EventTrigger =
  | { readonly kind: 'signup' }
  | { readonly kind: 'activity'; readonly activity: string }
  /** `null`: of any offer. */
  | { readonly kind: 'redemption'; readonly offer: string | null }
  | { readonly kind: 'donation'; readonly cause: string | null }
  /** The member rises to this rank or above from below it; `null`: rises at all. */
  | { readonly kind: 'tier'; readonly rank: number | null }
  /** The balance comes to this many smallest units of points or more, from less. */
  | { readonly kind: 'balance'; readonly points: number };

/** Something that time brings: at the start of a civil day of the program's zone. */
export type ScheduledTrigger =
  | { readonly kind: 'birthday'; readonly daysBefore: number }
  /** The day on which the member joined, every year from the next one on. */
  | { readonly kind: 'anniversary' }
  /** Days since 1970-01-01. */
  | { readonly kind: 'date'; readonly day: number }
  /** 1 to 31; in shorter months the last day. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** So many civil days after the day of the last purchase, once until the next purchase. */
  | { readonly kind: 'inactive'; readonly days: number }
  /** So many days before points end, on the day itself: once for all points that end together. */
  | { readonly kind: 'expiring'; readonly days: number };

export type Trigger = EventTrigger | ScheduledTrigger;
