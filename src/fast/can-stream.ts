/** Whether purchases alone tell what decisions depend on: then a stream can decide them without accounts. */
import type { FactId } from '../ruleset/facts.js';
import type { Rule, RuleSet, RuleSetContent, Trigger } from '../ruleset/types.js';
import { factsOfPurchases } from './facts-of-purchases.js';

/** What a stream of purchases does not know. */
export type StreamObstacle =
  /** Rules read points that end, wait, or are redeemed. */
  | 'points-on-account'
  /** Rules read tiers that the program assesses. */
  | 'tiers'
  /** Rules read perks that rules grant. */
  | 'perks'
  /** Rules read carbon that accounts count. */
  | 'carbon'
  /** Time or what follows from a purchase sets rules off. */
  | 'triggers'
  /** Coupons are redeemed for points, and used up. */
  | 'coupons'
  /** Clocks that are set back by more than a day. */
  | 'clocks'
  /** A run tells of more than decisions: points that end or wait, tiers, favours. */
  | 'more-than-decisions';

/** Set off by what a record tells that is no purchase: nobody comes to them in a stream of purchases. */
const BY_OTHER_RECORDS: readonly Trigger['kind'][] = ['signup', 'activity', 'redemption', 'donation'];
const POINTS_FACTS: readonly FactId[] = ['member.balance', 'member.pending', 'member.pointsExpiring'];
const DAY_SECONDS = 86_400;

/**
 * `true`, or the first obstacle. It is about purchases only: refunds, redemptions and whatever else is no purchase
 * need accounts.
 */
export function canStream({ content }: RuleSet): true | StreamObstacle {
  const { life, rules, zone } = content;
  const facts = factsOfPurchases(content);
  const reads = (some: readonly FactId[]) => some.some((fact) => facts.has(fact));
  if (reads(POINTS_FACTS) && !keepsPoints(content)) return 'points-on-account';
  if (facts.has('member.tier') && life.tiers.length > 0) return 'tiers';
  if (facts.has('member.perks') && rules.some(({ effect }) => effect.kind === 'grant')) return 'perks';
  if (facts.has('member.carbon')) return 'carbon';
  if (rules.some(({ trigger }) => trigger !== undefined && !BY_OTHER_RECORDS.includes(trigger.kind))) {
    return 'triggers';
  }
  if (life.offers.some(({ coupon }) => coupon !== null)) return 'coupons';
  // Single days are kept as if a local day could come back once, not twice.
  const isWild = zone.offsets.some(
    ([, offset], index) => (zone.offsets[index - 1]?.[1] ?? offset) - offset > DAY_SECONDS,
  );
  return isWild ? 'clocks' : true;
}

/** The same for a run, which tells everything that became of purchases: `true` where that is their decisions. */
export function canRunAsStream(ruleSet: RuleSet): true | StreamObstacle {
  const { content } = ruleSet;
  if (!keepsPoints(content) || content.life.tiers.length > 0 || content.rules.some(isFavour)) {
    return 'more-than-decisions';
  }
  return canStream(ruleSet);
}

/** Points can be used at once, and never end. */
function keepsPoints({ life }: RuleSetContent): boolean {
  return (
    life.expiry.every(({ way }) => way.kind === 'never') &&
    life.pending.every(({ way }) => way.kind === 'at-once')
  );
}

function isFavour({ trigger, effect: { kind } }: Rule): boolean {
  if (trigger !== undefined) return false;
  return kind === 'send' || kind === 'grant' || kind === 'open' || kind === 'move';
}
