/** Which tier a member had at the end of a month after which the account has gone on, as far as that can be told. */
import { addSpan } from '../../account/lots/lot-times.js';
import type { Notice, Outcome } from '../../account/outcome.js';
import type { MemberState } from '../../engine/state.js';
import type { RuleSetContent, TierReview } from '../../ruleset/types.js';
import { periodOf } from '../../value/civil-date.js';
import { localDay } from '../../value/zone.js';

type TierNotice = Extract<Notice, { readonly kind: 'tier' }>;
type GraceNotice = Extract<Notice, { readonly kind: 'grace' }>;

interface Told<T> {
  readonly instantMs: number;
  readonly notice: T;
}

/** What was booked about the member's tier, and when the account began. */
export interface TierPast {
  /** The last one up to the end of the month. */
  readonly reached: Told<TierNotice> | null;
  /** The last one up to the end of the month, and after `reached`. */
  readonly grace: Told<GraceNotice> | null;
  /** The first one after the month. */
  readonly left: Told<TierNotice> | null;
  /** The first of the account's events; its rule set, where an entry tells it. */
  readonly begun: { readonly instantMs: number; readonly ruleSet: string | null } | null;
  /** Whether anything was booked after the month. */
  readonly hasGoneOn: boolean;
}

export interface TierAtEnd {
  /** `null`: not assessed yet. */
  readonly rank: number | null;
  /** `null`: cannot be told. */
  readonly sinceMs: number | null;
  readonly graceUntilMs: number | null;
}

/** Outcomes are added in the order in which they were booked; refused ones change nothing. */
export function gatherTierPast(untilMs: number) {
  const past: { -readonly [Key in keyof TierPast]: TierPast[Key] } = {
    reached: null,
    grace: null,
    left: null,
    begun: null,
    hasGoneOn: false,
  };
  const addNotice = (instantMs: number, notice: Notice): void => {
    const isLater = instantMs >= untilMs;
    if (notice.kind === 'grace' && !isLater) past.grace = { instantMs, notice };
    if (notice.kind !== 'tier') return;
    if (isLater) past.left ??= { instantMs, notice };
    else {
      past.reached = { instantMs, notice };
      past.grace = null;
    }
  };
  return {
    add: ({ instantMs, refusal, entries, notices }: Outcome): void => {
      if (refusal !== null) return;
      past.begun ??= { instantMs, ruleSet: entries[0]?.ruleSet ?? null };
      if (instantMs >= untilMs) past.hasGoneOn = true;
      for (const notice of notices) addNotice(instantMs, notice);
    },
    total: (): TierPast => past,
  };
}

/**
 * A standing that began before the month's end is still the one of then; of a later one, the notices tell.
 *
 * @param hadTiers whether a rule set, by its hash, had tiers to reach
 */
export function tierAtEnd(
  content: RuleSetContent,
  { tier }: MemberState,
  past: TierPast,
  untilMs: number,
  hadTiers: (ruleSet: string) => boolean,
): TierAtEnd {
  if (tier === null) return { rank: null, sinceMs: null, graceUntilMs: null };
  if (tier.sinceMs < untilMs) {
    const hasGrace = !past.hasGoneOn || past.grace?.notice.untilMs === tier.graceUntilMs;
    return { ...tier, graceUntilMs: hasGrace ? tier.graceUntilMs : null };
  }
  const rank = past.left === null ? tier.rank : past.left.notice.from;
  return { rank, sinceMs: sinceOf(content, rank, past, untilMs, hadTiers), graceUntilMs: graceOf(past) };
}

/** A review that was passed leaves no notice, so where one may lie between, nobody can tell. */
function sinceOf(
  { life, zone }: RuleSetContent,
  rank: number | null,
  { reached, grace, begun }: TierPast,
  untilMs: number,
  hadTiers: (ruleSet: string) => boolean,
): number | null {
  // Without a notice, the account has stood where it stood at its beginning.
  if (reached === null) {
    const isKnown = begun?.ruleSet != null && hadTiers(begun.ruleSet) && begun.instantMs < untilMs;
    return isKnown ? begun.instantMs : null;
  }
  if (reached.notice.to !== rank || grace !== null) return null;
  const rule = life.tiers.find((one) => one.rank === rank);
  const day = localDay(zone, reached.instantMs);
  const reviewDay = rule === undefined ? null : firstReview(rule.review, day);
  if (reviewDay === undefined) return null;
  return reviewDay === null || reviewDay > localDay(zone, untilMs - 1) ? reached.instantMs : null;
}

/** The day on which a tier is looked at first; `null`: at none by itself; `undefined`: it depends on the member. */
function firstReview(review: TierReview, sinceDay: number): number | null | undefined {
  if (review.kind === 'always') return null;
  if (review.kind === 'after') return addSpan(sinceDay, review.span, 'clamp');
  return review.period === 'membership-year' ? undefined : periodOf(sinceDay, review.period).end + 1;
}

/** A tier that was lost at the end of its grace was in it until then; one that was kept may have been kept before. */
function graceOf({ grace, left }: TierPast): number | null {
  const isSame = grace !== null && left?.notice.why === 'lost' && left.instantMs === grace.notice.untilMs;
  return isSame ? grace.notice.untilMs : null;
}
