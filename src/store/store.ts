/** What a ledger store can do. Asynchronous, so that a database elsewhere can implement it. Failures are `StoreFault`s. */
import type { MemberAccount, PurchaseRecord, RedemptionRecord } from '../account/books.js';
import type { Due } from '../account/due-queue.js';
import type { JournalEntry, JournalHead } from '../account/journal/journal-entry.js';
import type { Outcome, Refusal } from '../account/outcome.js';
import type { LoyaltyEvent } from '../engine/event.js';
import type { SharedState } from '../engine/state.js';

/** How far a ledger has come. */
export interface LedgerPosition {
  /** The last entry. */
  readonly head: JournalHead;
  /** Of the last event; `null` before the first. */
  readonly clockMs: number | null;
  /** Hash of the rule set in force; `null` before the first run. */
  readonly ruleSet: string | null;
  /** Events booked or refused so far. */
  readonly events: number;
}

/** An event that was processed before. */
export interface KnownEvent {
  readonly digest: string;
  /** Why it was refused; `null`: it was booked. */
  readonly refusal: Refusal | null;
}

export interface StoredMember {
  readonly account: MemberAccount;
  /** When time next has something to do. */
  readonly dueMs: number | null;
}

export interface StoredEvent extends KnownEvent {
  readonly id: string;
}

export interface StoredOutcome {
  readonly outcome: Outcome;
  /** The event that it is of; `null` for what time did. */
  readonly event: LoyaltyEvent | null;
  /** Number of its first entry; that of the next one where it has none. */
  readonly firstEntry: number;
}

/** Everything that a few events changed. */
export interface Batch {
  /** The position that it was worked out from: it is refused when the ledger stands elsewhere. */
  readonly from: LedgerPosition;
  readonly to: LedgerPosition;
  readonly entries: readonly JournalEntry[];
  readonly members: readonly StoredMember[];
  readonly purchases: readonly PurchaseRecord[];
  readonly redemptions: readonly RedemptionRecord[];
  /** `null`: as it was. */
  readonly shared: SharedState | null;
  readonly events: readonly StoredEvent[];
  /** In the order in which they happened. */
  readonly outcomes: readonly StoredOutcome[];
  /** One that was not in force before, as canonical JSON. */
  readonly ruleSet: { readonly hash: string; readonly text: string } | null;
}

export interface Store {
  readonly position: () => Promise<LedgerPosition>;
  readonly shared: () => Promise<SharedState>;
  /** Those of the ids that there are; the same for the readers below. */
  readonly members: (ids: readonly string[]) => Promise<readonly StoredMember[]>;
  readonly purchases: (ids: readonly string[]) => Promise<readonly PurchaseRecord[]>;
  readonly redemptions: (ids: readonly string[]) => Promise<readonly RedemptionRecord[]>;
  readonly events: (ids: readonly string[]) => Promise<readonly StoredEvent[]>;
  /** The first dues up to an instant, by instant and then member (by code units), at most so many. */
  readonly dues: (untilMs: number, most: number) => Promise<readonly Due[]>;
  /** The members after one by id (by code units), at most so many; `null`: from the first. */
  readonly membersAfter: (id: string | null, most: number) => Promise<readonly StoredMember[]>;
  /** The canonical JSON of a rule set by its hash. */
  readonly ruleSet: (hash: string) => Promise<string | undefined>;
  readonly ruleSets: () => Promise<readonly string[]>;
  /** All of it, or nothing. */
  readonly commit: (batch: Batch) => Promise<void>;
  /** The lines of the journal from a number on. */
  readonly entries: (fromSeq: number) => AsyncIterable<string>;
  /** In the order in which they happened; of one member only, when named. */
  readonly outcomes: (member?: string) => AsyncIterable<StoredOutcome>;
  readonly close: () => Promise<void>;
}
