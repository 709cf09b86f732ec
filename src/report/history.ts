/** What happened to all accounts, as reports read it. A run in memory and a stored ledger both can tell it. */
import type { MemberAccount } from '../account/books.js';
import type { Outcome } from '../account/outcome.js';
import type { Evaluator } from '../engine/create-evaluator.js';
import type { Purchase } from '../engine/event.js';
import type { RuleSet } from '../ruleset/types.js';

/** One outcome, with what the accounts do not repeat of its event. */
export interface Happening {
  readonly outcome: Outcome;
  /** Of a purchase; `null` for all other events. */
  readonly purchase: Purchase | null;
  /** Carbon that it saved, in millionths of a gram. */
  readonly gramsMicro: bigint;
  /** What was done, given to, redeemed or cancelled, by id; the purchase of a refund. */
  readonly subject: string | null;
  /** A cancellation by the supplier of what was redeemed. */
  readonly isBySupplier: boolean;
  /** Sequence number of its first entry, from 1; that of the next one where it has none. */
  readonly firstEntry: number;
}

export interface History {
  /** The one in force. */
  readonly ruleSet: RuleSet;
  readonly evaluator: Evaluator;
  /** Whether refused events are among the happenings; a ledger keeps only what was booked. */
  readonly tellsRefusals: boolean;
  /** The rule set of a hash; `undefined` when it is not known. */
  readonly ruleSetOf: (hash: string) => RuleSet | undefined;
  /** All that happened, in the order in which it was booked; of one member only, when named. */
  readonly happenings: (member?: string) => AsyncIterable<Happening>;
  /** The account as it stands at the end: to be asked when all happenings were read. `undefined`: never seen. */
  readonly account: (member: string) => Promise<MemberAccount | undefined>;
}
