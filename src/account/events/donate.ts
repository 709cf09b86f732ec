/** Points are given to a cause. */
import type { Cause } from '../../ruleset/types.js';
import { count } from '../count.js';
import { donationObstacles } from '../donate/donation-obstacles.js';
import { matchKey, matchOf } from '../donate/match.js';
import { fire, rulesSetOff } from '../fire.js';
import { takePoints } from '../lots/take-points.js';
import { REDEEM_MESSAGES as MESSAGES } from '../redeem/messages.js';
import { refusalOf } from '../redeem/offer-question.js';
import { refuse } from '../refuse.js';
import { addEntry, type Session } from '../session.js';
import type { Handler } from './handler.js';

/** Rules that wait for a donation see the balance after it, and counters of donations without it. */
export const handleDonate: Handler<'donate'> = (session, event) => {
  const { context, profile, state, occurredMs: instantMs } = session;
  const { rules } = context;
  const cause = rules.ruleSet.content.life.causes.find(({ id }) => id === event.cause);
  if (cause === undefined) return refuse(MESSAGES.unknownCause, { cause: event.cause });
  const question = { rules, account: { profile, state }, instantMs, cause };
  const [first] = donationObstacles(question, event.points);
  if (first !== undefined) return refusalOf(first);
  give(session, cause, event.points);
  match(session, cause, event.points);
  const setOff = rulesSetOff(
    session,
    (trigger) => trigger.kind === 'donation' && (trigger.cause === null || trigger.cause === cause.id),
  );
  fire(session, setOff);
  count(session, `donated/${cause.id}`, event.points);
  return undefined;
};

function give(session: Session, { id, campaign }: Cause, wanted: bigint): void {
  const { state } = session;
  const { lots, taken, points } = takePoints(state.lots, wanted);
  session.state = { ...state, lots, balance: state.balance - points };
  addEntry(session, {
    kind: 'donate',
    campaign,
    rule: id,
    refersTo: null,
    lots: taken.map((lot) => ({ lot: lot.id, points: lot.points })),
    postings: [{ debit: 'available', credit: 'donated', points }],
  });
}

function match(session: Session, cause: Cause, points: bigint): void {
  const amount = matchOf(cause, session.shared, points);
  if (cause.match === null || amount === 0n) return;
  const key = matchKey(cause);
  const stock = new Map(session.shared.stock).set(key, (session.shared.stock.get(key) ?? 0n) + amount);
  session.shared = { ...session.shared, stock };
  session.notices.push({ kind: 'match', cause: cause.id, of: cause.match.kind, amount });
}
