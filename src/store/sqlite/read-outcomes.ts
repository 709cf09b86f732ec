/** Outcomes of a ledger, joined with their entries. */
import type { Entry } from '../../account/entry.js';
import { entryFromJson } from '../../account/journal/entry-json.js';
import { eventFromText } from '../../records/event-text.js';
import { fromExactJson } from '../exact-json.js';
import { STORE_MESSAGES } from '../messages.js';
import type { StoredOutcome } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Connection } from './connection.js';
import type { Reader, Row } from './reader.js';

export async function* readOutcomes(
  connection: Connection,
  reader: Reader,
  member: string | undefined,
): AsyncGenerator<StoredOutcome> {
  const { guarded, database, ledger } = connection;
  const rows = guarded(() => reader.outcomes(member));
  const entries = guarded(() =>
    database.prepare('SELECT text FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq'),
  );
  const entriesOf = (first: number, count: number): Entry[] =>
    count === 0
      ? []
      : (entries.all(first, first + count) as Row[]).map(({ text }) => entryOf(ledger, String(text)));
  for (let next = guarded(() => rows.next()); next.done !== true; next = guarded(() => rows.next())) {
    const { text, event, first_entry: first, entries: count } = next.value;
    const outcome = guarded(() => fromExactJson<StoredOutcome['outcome']>(String(text)));
    const firstEntry = Number(first);
    yield {
      outcome: { ...outcome, entries: guarded(() => entriesOf(firstEntry, Number(count))) },
      event: event === null ? null : eventFromText(String(event)),
      firstEntry,
    };
  }
}

function entryOf(ledger: string, text: string): Entry {
  const entry = entryFromJson(JSON.parse(text));
  if (entry === undefined) throw new StoreFault(STORE_MESSAGES.damaged, { ledger, why: text.slice(0, 80) });
  return entry;
}
