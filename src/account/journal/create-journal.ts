/** Numbers entries and chains them by their hashes. */
import type { Entry } from '../entry.js';
import { chainEntry } from './entry-json.js';
import { JOURNAL_START, type JournalEntry, type JournalHead } from './journal-entry.js';

export interface Journal {
  /** The entries as they are to be kept, in their order, after all that were appended before. */
  readonly append: (entries: readonly Entry[]) => readonly JournalEntry[];
  readonly head: () => JournalHead;
}

/** A journal that goes on after `start`: the head of a stored one, or the beginning. */
export function createJournal(start: JournalHead = JOURNAL_START): Journal {
  let head = start;
  return {
    append: (entries) =>
      entries.map((entry) => {
        const next = chainEntry(entry, head);
        head = { seq: next.seq, hash: next.hash };
        return next;
      }),
    head: () => head,
  };
}
