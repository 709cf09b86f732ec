/** Whether purchases alone tell all that decisions depend on: then a stream can decide them without accounts. */

import { effectFilters } from '../ruleset/effect-filters.js';
import type { FactId } from '../ruleset/facts.js';
import type { Condition, LifeRules, Rule, RuleSet, Trigger } from '../ruleset/types.js';

/** What a stream of purchases does not know; see `ruleset/life-rules.ts`. */
export type StreamObstacle =
  | 'points-end'
  | 'points-wait'
  | 'tiers'
  | 'triggers'
  | 'favours'
  | 'coupons'
  | 'facts-of-accounts'
  | 'clocks';

/** Set off by what a record tells that is no purchase: nobody comes to them in a stream of purchases. */
const BY_OTHER_RECORDS: readonly Trigger['kind'][] = ['signup', 'activity', 'redemption', 'donation'];
/** Accounts count them beside the evaluator. */
const COUNTED_BY_ACCOUNTS: readonly FactId[] = ['member.carbon', 'member.perks'];
const DAY_SECONDS = 86_400;

/**
 * `true`, or the first obstacle. It is about purchases only: refunds, redemptions and whatever else is no purchase
 * need accounts.
 */
export function canStream({ content }: RuleSet): true | StreamObstacle {
  const obstacle = obstacleInLife(content.life) ?? obstacleInRules(content.rules);
  if (obstacle !== null) return obstacle;
  const conditions = [
    ...content.campaigns.map(({ audience }) => audience),
    ...content.rules.filter(({ trigger }) => trigger === undefined).flatMap(conditionsOf),
    ...content.base.rates.flatMap(({ when, items }) => [when, items]),
    content.base.excluded,
  ];
  if (conditions.some((condition) => condition !== null && readsAccounts(condition))) {
    return 'facts-of-accounts';
  }
  const { offsets } = content.zone;
  // Single days are kept as if a local day could come back once, not twice.
  const isWild = offsets.some(
    ([, offset], index) => (offsets[index - 1]?.[1] ?? offset) - offset > DAY_SECONDS,
  );
  return isWild ? 'clocks' : true;
}

function obstacleInLife({ expiry, pending, tiers, offers }: LifeRules): StreamObstacle | null {
  if (expiry.some(({ way }) => way.kind !== 'never')) return 'points-end';
  if (pending.some(({ way }) => way.kind !== 'at-once')) return 'points-wait';
  if (tiers.length > 0) return 'tiers';
  return offers.some(({ coupon }) => coupon !== null) ? 'coupons' : null;
}

function obstacleInRules(rules: readonly Rule[]): StreamObstacle | null {
  for (const { trigger, effect } of rules) {
    if (trigger !== undefined) {
      if (!BY_OTHER_RECORDS.includes(trigger.kind)) return 'triggers';
    } else if (!isAboutPoints(effect.kind)) return 'favours';
  }
  return null;
}

function isAboutPoints(kind: Rule['effect']['kind']): boolean {
  switch (kind) {
    case 'give':
    case 'multiply':
    case 'discount':
    case 'buy-get':
    case 'bundle':
      return true;
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return false;
  }
}

function conditionsOf({ when, items, effect }: Rule): (Condition | null)[] {
  return [when, items, ...effectFilters(effect)];
}

function readsAccounts(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(readsAccounts);
  if ('any' in condition) return condition.any.some(readsAccounts);
  if ('not' in condition) return readsAccounts(condition.not);
  const { items } = condition.params ?? {};
  return COUNTED_BY_ACCOUNTS.includes(condition.fact) || (items !== undefined && readsAccounts(items));
}
