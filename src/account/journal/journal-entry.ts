/** Entries as the journal keeps them: numbered, each with the hash of the one before it. */
import type { Entry } from '../entry.js';

export interface JournalEntry extends Entry {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256, hexadecimal, of the canonical JSON of all the rest of this entry. */
  readonly hash: string;
}

/** Where a journal ends: what the next entry is written after. */
export interface JournalHead {
  /** Number of the last entry; 0 before the first. */
  readonly seq: number;
  readonly hash: string;
}

export const JOURNAL_START: JournalHead = { seq: 0, hash: '0'.repeat(64) };
