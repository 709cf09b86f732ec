/** What the ledger records: points that move between accounts. */

/**
 * `pending` and `available` are the member's; the others are the program's, one each. Issued points come from
 * `issuance`; they end as `redeemed`, `donated`, `expired` or `reversed` (taken back).
 */
export const ACCOUNTS = [
  'issuance',
  'pending',
  'available',
  'redeemed',
  'donated',
  'expired',
  'reversed',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Points leave the `debit` account and come to the `credit` account. */
export interface Posting {
  readonly debit: Account;
  readonly credit: Account;
  /** Above zero, smallest unit. */
  readonly points: bigint;
}

export const ENTRY_KINDS = [
  /** Points that were there before Jifen kept the account. */
  'opening',
  'award',
  /** Pending points become usable. */
  'release',
  'expire',
  'redeem',
  /** Redeemed points come back. */
  'return',
  /** What a supplier's cancellation is made good with. */
  'compensate',
  'donate',
  /** A refund takes points back. */
  'clawback',
  /** A later refund turns out to leave more than an earlier one had left. */
  'restore',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * How much of a lot an entry put in or took out. Where a balance was below zero, what is put in makes up for that
 * first, lot by lot in the order of the entry: the lots then hold less than the entry says.
 */
export interface LotChange {
  readonly lot: string;
  readonly points: bigint;
}

export interface Entry {
  readonly kind: EntryKind;
  readonly member: string;
  readonly instantMs: number;
  /** Id of the event; `time/2027-05-01/M1` for what time brought. */
  readonly event: string;
  /** Hash of the rule set. */
  readonly ruleSet: string;
  readonly campaign: string | null;
  /** Id of the rule, `base`, `opening`; of the offer or cause for what is redeemed or given. */
  readonly rule: string | null;
  /** The purchase or redemption that the entry corrects. */
  readonly refersTo: string | null;
  readonly lots: readonly LotChange[];
  /** At least one. */
  readonly postings: readonly Posting[];
}
