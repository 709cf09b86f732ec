/**
 * Puts events into the order in which they are processed, by instant and then id, and finds records that share an
 * id. Two sorts, because records of one id may have different instants: by id first, by instant then.
 */
import type { LoyaltyEvent } from '../engine/event.js';
import { eventFromText, eventToText } from '../records/event-text.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { type RecordProblem, recordProblem } from '../records/record-problem.js';
import { sha256Hex } from '../value/digest.js';
import { createSorter, type SortEntry, type SortLimits } from './external-sort.js';

/** Where a record was read: the index of its input, and the line. */
export interface RecordPlace {
  readonly input: number;
  readonly line: number;
}

export interface PlacedEvent {
  readonly event: LoyaltyEvent;
  readonly place: RecordPlace;
  /** All that was read of it, as one line; its digest tells it from another one with the same id. */
  readonly text: string;
}

export interface Conflict {
  readonly place: RecordPlace;
  readonly id: string;
  readonly problem: RecordProblem;
}

export interface EventOrder {
  /** Takes an event; wait for the promise, if there is one, before the next. */
  add(event: LoyaltyEvent, place: RecordPlace): Promise<void> | undefined;
  /**
   * After the last `add`: settles records that share an id. Equal ones count once; different ones are all refused,
   * because neither the order of lines nor anything else says which is right.
   */
  settle(onConflict: (conflict: Conflict) => Promise<void> | void): Promise<SettledCounts>;
  /** After `settle`: the events in order. */
  events(): AsyncGenerator<PlacedEvent>;
  /** Frees temporary files; to be called in any case. */
  close(): Promise<void>;
}

export interface SettledCounts {
  readonly accepted: number;
  readonly duplicates: number;
}

/** @param inputs names of the inputs, for the messages about conflicts */
export function createEventOrder(inputs: readonly string[], limits?: SortLimits): EventOrder {
  const byId = createSorter(limits);
  const byInstant = createSorter(limits);
  return {
    add: (event, place) => {
      // The instant travels in the text: by id, the rank must not matter.
      const text = `${event.instantMs} ${eventToText(event)}`;
      return byId.add({ rank: 0, key: event.id, ...place, text });
    },
    settle: async (onConflict) => {
      const counts = { accepted: 0, duplicates: 0 };
      for await (const group of groupsOfId(byId.sorted())) {
        counts.duplicates += group.duplicates;
        for (const [entry, other] of group.conflicts) await onConflict(conflictOf(entry, other, inputs));
        if (group.kept === null) continue;
        counts.accepted += 1;
        await byInstant.add(byInstantOf(group.kept));
      }
      await byId.close();
      return counts;
    },
    events: () => placedEvents(byInstant.sorted()),
    close: async () => {
      await byId.close();
      await byInstant.close();
    },
  };
}

async function* placedEvents(entries: AsyncIterable<SortEntry>): AsyncGenerator<PlacedEvent> {
  for await (const { rank, text, input, line } of entries) {
    const place = { input, line };
    yield { event: eventFromText(text), place, text: `${rank} ${text}` };
  }
}

/** Enough of the digest to compare by eye. */
const DIGEST_LENGTH = 16;

/** What tells an event from another one with the same id, shortened to what can be compared by eye. */
export function digestOfText(text: string): string {
  return sha256Hex(text).slice(0, DIGEST_LENGTH);
}

function byInstantOf(entry: SortEntry): SortEntry {
  const end = entry.text.indexOf(' ');
  return { ...entry, rank: Number(entry.text.slice(0, end)), text: entry.text.slice(end + 1) };
}

/** What was found out about one id; a group comes in several parts when it has conflicts. */
interface IdGroup {
  /** The record that counts. */
  readonly kept: SortEntry | null;
  readonly duplicates: number;
  /** Pairs of a refused record and one that it contradicts. */
  readonly conflicts: readonly (readonly [entry: SortEntry, other: SortEntry])[];
}

/** However many records have one id, only the first and the last read are held. */
async function* groupsOfId(entries: AsyncIterable<SortEntry>): AsyncGenerator<IdGroup> {
  let first: SortEntry | null = null;
  let duplicates = 0;
  let contradicted = false;
  for await (const entry of entries) {
    if (entry.key !== first?.key) {
      if (first !== null) yield { kept: contradicted ? null : first, duplicates, conflicts: [] };
      first = entry;
      duplicates = 0;
      contradicted = false;
    } else if (entry.text === first.text) {
      duplicates += 1;
    } else {
      const own = [entry, first] as const;
      yield { kept: null, duplicates: 0, conflicts: contradicted ? [own] : [[first, entry], own] };
      contradicted = true;
    }
  }
  if (first !== null) yield { kept: contradicted ? null : first, duplicates, conflicts: [] };
}

function conflictOf(entry: SortEntry, other: SortEntry, inputs: readonly string[]): Conflict {
  const args = {
    digest: digestOfText(entry.text),
    otherInput: inputs[other.input] ?? '',
    otherLine: other.line.toString(),
    otherDigest: digestOfText(other.text),
  };
  const problem = recordProblem(RECORD_MESSAGES.conflict, args);
  return { place: { input: entry.input, line: entry.line }, id: entry.key, problem };
}
