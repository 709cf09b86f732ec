/** Numbers without gaps, each entry written after the one before it. */
import type { MessageArguments, MessageDefinition } from '../../text/diagnostic.js';
import { hashOf } from './entry-json.js';
import { JOURNAL_START, type JournalEntry, type JournalHead } from './journal-entry.js';
import { JOURNAL_MESSAGES } from './messages.js';

/** Takes down a finding about the entry of a number. */
export type Note = (seq: number, message: MessageDefinition, args?: MessageArguments) => void;

export interface ChainCheck {
  readonly add: (entry: JournalEntry) => void;
  /** An entry that cannot be read: whatever follows it is taken as written after it. */
  readonly skip: () => void;
  /** @param end the last entry, where it is known from elsewhere */
  readonly finish: (end: JournalHead | undefined) => void;
  /** The last entry, as it says of itself. */
  readonly head: () => JournalHead;
}

export function createChainCheck(note: Note): ChainCheck {
  let head = JOURNAL_START;
  let isBroken = false;
  return {
    add: (entry) => {
      checkLink(entry, head, isBroken, note);
      head = { seq: entry.seq, hash: entry.hash };
      isBroken = false;
    },
    skip: () => {
      head = { ...head, seq: head.seq + 1 };
      isBroken = true;
    },
    finish: (end) => {
      if (end === undefined) return;
      if (end.seq > head.seq) note(head.seq + 1, JOURNAL_MESSAGES.missing, { found: `${end.seq + 1}` });
      else if (end.seq < head.seq) note(end.seq + 1, JOURNAL_MESSAGES.beyondEnd, { end: `${end.seq}` });
      else if (end.hash !== head.hash && !isBroken) note(head.seq, JOURNAL_MESSAGES.replaced);
    },
    head: () => head,
  };
}

function checkLink(entry: JournalEntry, head: JournalHead, isBroken: boolean, note: Note): void {
  const { seq, prev } = entry;
  if (hashOf(entry) !== entry.hash) note(seq, JOURNAL_MESSAGES.changed);
  if (seq > head.seq + 1) note(head.seq + 1, JOURNAL_MESSAGES.missing, { found: `${seq}` });
  else if (seq <= head.seq) note(seq, JOURNAL_MESSAGES.outOfPlace, { after: `${head.seq}` });
  // Whoever changes an entry and its hash leaves the next one behind, which tells of the hash that was.
  else if (prev !== head.hash && !isBroken) note(Math.max(1, head.seq), JOURNAL_MESSAGES.replaced);
}
