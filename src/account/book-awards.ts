/** Books what rules gave: lots and entries for points, notices for favours. */
import type { Award, Decision, Favour } from '../engine/decision.js';
import type { Grant } from '../engine/state.js';
import { grantEnd } from './grants.js';
import { newLot } from './lots/new-lot.js';
import { putLot } from './lots/put-points.js';
import { messageValues } from './message-values.js';
import { addEntry, type Session } from './session.js';
import { moveTier } from './tiers/move-tier.js';

/**
 * Books a decision whose states the session already has, but for the points: those of the evaluator's balance are
 * replaced by lots. `balanceBefore` is the balance before the decision.
 */
export function bookDecision(session: Session, decision: Decision, balanceBefore: bigint): void {
  session.decisions.push(decision);
  session.state = { ...session.state, balance: balanceBefore };
  for (const award of decision.awards) if (award.points > 0n) bookAward(session, award);
  for (const favour of decision.favours) bookFavour(session, favour, decision.points);
}

function bookAward(session: Session, { rule, campaign, points }: Award): void {
  const lot = newLot(session, { campaign, rule }, points);
  session.state = putLot(session.state, lot);
  addEntry(session, {
    kind: 'award',
    campaign,
    rule,
    refersTo: null,
    lots: [{ lot: lot.id, points }],
    postings: [{ debit: 'issuance', credit: lot.isPending ? 'pending' : 'available', points }],
  });
}

function bookFavour(session: Session, { rule, campaign, effect }: Favour, points: bigint): void {
  switch (effect.kind) {
    case 'send': {
      const values = messageValues(session, points);
      session.notices.push({ kind: 'message', rule, campaign, message: effect.message, values });
      return;
    }
    case 'grant':
      bookGrant(session, rule, { kind: 'perk', id: effect.perk, days: effect.days });
      return;
    case 'open':
      bookGrant(session, rule, { kind: 'offer', id: effect.offer, days: effect.days });
      return;
    case 'move':
      moveTier(session, effect.tier);
  }
}

interface Given extends Pick<Grant, 'id'> {
  readonly kind: 'perk' | 'offer';
  readonly days: number | null;
}

/** The same perk or offer again lasts for the longer of the two times. */
function bookGrant(session: Session, rule: string, { kind, id, days }: Given): void {
  const before = session.state.grants.find((grant) => grant.kind === kind && grant.id === id);
  const untilMs = grantEnd(session, days, before);
  const others = session.state.grants.filter((grant) => grant !== before);
  session.state = { ...session.state, grants: [...others, { kind, id, untilMs }] };
  session.notices.push({ kind, id, rule, untilMs });
}
