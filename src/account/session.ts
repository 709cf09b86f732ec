/** One happening of one member while it is worked on: handlers and follow-ups add to it, then it is saved or dropped. */
import type { Decision } from '../engine/decision.js';
import type { MemberProfile } from '../engine/event.js';
import type { MemberState, SharedState } from '../engine/state.js';
import type { AccountRules } from './account-rules.js';
import type { Books } from './books.js';
import type { Entry } from './entry.js';
import type { Notice, Outcome, Redemption, RefundOutcome, Refusal } from './outcome.js';
import type { BookedPurchase } from './tiers/booked-purchase.js';

export type { AccountRules } from './account-rules.js';

export interface AccountContext {
  /** Those in force. */
  readonly rules: AccountRules;
  /** Those of a hash, for refunds of earlier purchases; `undefined` when they are not known. */
  readonly rulesOf: (hash: string) => AccountRules | undefined;
  readonly books: Books;
  /** Evaluate with traces. */
  readonly trace: boolean;
}

export interface Session {
  readonly context: AccountContext;
  readonly id: string;
  readonly type: Outcome['type'];
  /** When it is booked. */
  readonly instantMs: number;
  /** When it was; earlier than booked for a late record. */
  readonly occurredMs: number;
  readonly at: string;
  profile: MemberProfile;
  state: MemberState;
  shared: SharedState;
  readonly entries: Entry[];
  readonly notices: Notice[];
  readonly decisions: Decision[];
  redemption: Redemption | null;
  refund: RefundOutcome | null;
  /** The purchase, once it is booked: conditions of tiers read it. */
  purchase: BookedPurchase | null;
  /** Carbon that the event saved, in millionths of a gram. */
  gramsMicro: bigint;
  /** Records to be saved with the session. */
  readonly saves: ((books: Books) => void)[];
}

/** A handler's answer: a refusal, or nothing when the event was worked into the session. */
export type Handled = Refusal | undefined;

/** Adds an entry; the session says when, for whom, and under which rule set. */
export function addEntry(
  session: Session,
  entry: Omit<Entry, 'member' | 'instantMs' | 'event' | 'ruleSet'>,
): void {
  session.entries.push({
    ...entry,
    member: session.profile.id,
    instantMs: session.instantMs,
    event: session.id,
    ruleSet: session.context.rules.ruleSet.hash,
  });
}

export function outcomeOf(session: Session): Outcome {
  const { id, type, instantMs, at, decisions, entries, notices, redemption, refund } = session;
  return {
    id,
    type,
    member: session.profile.id,
    instantMs,
    at,
    refusal: null,
    decisions,
    entries,
    notices,
    redemption,
    refund,
    balance: session.state.balance,
  };
}
