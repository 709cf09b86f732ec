/** What follows from an event by itself: tiers that are reached, balances that are reached. */
import { fire, rulesSetOff } from './fire.js';
import type { Session } from './session.js';
import { assessTier } from './tiers/assess-tier.js';
import { floorRank } from './tiers/standing.js';

/** @param balanceBefore the balance before the event */
export function followUp(session: Session, balanceBefore: bigint): void {
  riseTiers(session);
  const { balance } = session.state;
  const rules = rulesSetOff(
    session,
    (trigger) => trigger.kind === 'balance' && balanceBefore < trigger.points && trigger.points <= balance,
  );
  fire(session, rules);
}

/** A gift for a tier may lift to the next one. Each round ends higher, so there are no more rounds than tiers. */
function riseTiers(session: Session): void {
  for (let from = rankOf(session); assessTier(session); from = rankOf(session)) {
    const to = rankOf(session);
    const isReached = (rank: number | null) => rank === null || (from < rank && rank <= to);
    fire(
      session,
      rulesSetOff(session, (trigger) => trigger.kind === 'tier' && isReached(trigger.rank)),
    );
  }
}

function rankOf({ context, profile, state }: Session): number {
  return state.tier?.rank ?? floorRank(context.rules.ruleSet.content, profile);
}
