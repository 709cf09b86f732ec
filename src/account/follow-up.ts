/** What follows from an event by itself: tiers that are reached, balances that are reached. */
import type { EventTrigger } from '../ruleset/types.js';
import type { MemberAccount } from './books.js';
import { fire, rulesSetOff } from './fire.js';
import type { Session } from './session.js';
import { assessTier } from './tiers/assess-tier.js';
import { standingRank } from './tiers/standing.js';

/** How high a member has come. */
interface Height {
  readonly rank: number;
  readonly balance: bigint;
}

/**
 * A gift may lift to the next tier, or to the next balance. Each round starts from the highest that the ones before
 * came to, so that no rule is set off twice for the same height, and there are no more rounds than heights.
 *
 * @param before the account before the event
 */
export function followUp(session: Session, before: MemberAccount): void {
  riseAsEarned(session);
  let reached = heightOf(session, before);
  for (let next = heightOf(session, session); isHigher(next, reached); next = heightOf(session, session)) {
    const from = reached;
    reached = higher(reached, next);
    fire(
      session,
      rulesSetOff(session, (trigger) => isReached(trigger, from, next)),
    );
    riseAsEarned(session);
  }
}

function riseAsEarned(session: Session): void {
  let rises = true;
  while (rises) rises = assessTier(session);
}

function heightOf({ context }: Session, account: MemberAccount): Height {
  return {
    rank: standingRank(context.rules.ruleSet.content, account),
    balance: account.state.balance,
  };
}

function isHigher(a: Height, b: Height): boolean {
  return a.rank > b.rank || a.balance > b.balance;
}

function higher(a: Height, b: Height): Height {
  return { rank: Math.max(a.rank, b.rank), balance: a.balance > b.balance ? a.balance : b.balance };
}

function isReached(trigger: EventTrigger, from: Height, to: Height): boolean {
  switch (trigger.kind) {
    case 'tier':
      return from.rank < (trigger.rank ?? to.rank) && (trigger.rank ?? to.rank) <= to.rank;
    case 'balance':
      return from.balance < trigger.points && trigger.points <= to.balance;
    default:
      return false;
  }
}
