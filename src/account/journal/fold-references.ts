/** Entries that correct others: they name what there is, and never more than there was. */
import type { Entry, EntryKind } from '../entry.js';
import type { Note } from './check-chain.js';
import type { JournalEntry } from './journal-entry.js';
import { JOURNAL_MESSAGES } from './messages.js';

export interface References {
  readonly add: (entry: JournalEntry) => void;
  /** The rule set under which points were given that the entry takes back; `undefined`: none were. */
  readonly ruleSetOf: (entry: Entry) => string | undefined;
}

/** What was given (or redeemed) by an event for a member, and what of it stands corrected. */
interface Referred {
  readonly ruleSet: string;
  there: bigint;
  back: bigint;
}

type Family = 'awards' | 'redemptions';

/** Which entries tell what there was, and which way the others turn it. */
const FAMILIES: Readonly<Partial<Record<EntryKind, readonly [Family, 'there' | 'back' | 'again']>>> = {
  award: ['awards', 'there'],
  clawback: ['awards', 'back'],
  restore: ['awards', 'again'],
  redeem: ['redemptions', 'there'],
  return: ['redemptions', 'back'],
};

export function createReferences(note: Note): References {
  const known: Readonly<Record<Family, Map<string, Referred>>> = {
    awards: new Map(),
    redemptions: new Map(),
  };
  return {
    add: (entry) => {
      const [family, way] = FAMILIES[entry.kind] ?? [];
      if (family === undefined) return;
      const points = entry.postings.reduce((sum, posting) => sum + posting.points, 0n);
      if (way === 'there') {
        const { event, ruleSet } = entry;
        const key = keyOf(entry.member, event);
        const referred = known[family].get(key) ?? { ruleSet, there: 0n, back: 0n };
        referred.there += points;
        known[family].set(key, referred);
        return;
      }
      const referred = known[family].get(keyOf(entry.member, entry.refersTo));
      correct(entry, referred, way === 'back' ? points : -points, note);
    },
    ruleSetOf: ({ member, refersTo }) => known.awards.get(keyOf(member, refersTo))?.ruleSet,
  };
}

function correct(entry: JournalEntry, referred: Referred | undefined, points: bigint, note: Note): void {
  const { seq, kind, member, refersTo } = entry;
  const event = refersTo ?? '-';
  if (referred === undefined) {
    note(seq, JOURNAL_MESSAGES.unknownReference, { kind, event, member });
    return;
  }
  referred.back += points;
  if (referred.back >= 0n && referred.back <= referred.there) return;
  const there = { points: `${referred.back}`, there: `${referred.there}` };
  note(seq, JOURNAL_MESSAGES.tooMuchBack, { kind, event, ...there });
}

function keyOf(member: string, event: string | null): string {
  return `${member}\n${event ?? ''}`;
}
