/** A ledger in one file of SQLite. */
import type { PurchaseRecord, RedemptionRecord } from '../../account/books.js';
import type { Due } from '../../account/due-queue.js';
import { JOURNAL_START } from '../../account/journal/journal-entry.js';
import type { SharedState } from '../../engine/state.js';
import { fromExactJson } from '../exact-json.js';
import type { LedgerPosition, Store, StoredEvent } from '../store.js';
import { type Connection, connect, type OpenOptions } from './connection.js';
import { unpack } from './packed-json.js';
import { readOutcomes } from './read-outcomes.js';
import { createReader, type Reader, type Row } from './reader.js';
import { storedMemberOf } from './stored-member-of.js';
import { createWriter } from './writer.js';

/** Opens it. Where it is opened for writing, nobody else can write until it is closed. */
export async function openSqliteStore(ledger: string, options: OpenOptions): Promise<Store> {
  const connection = await connect(ledger, options);
  const { guarded } = connection;
  const reader = guarded(() => createReader(connection));
  const writer = options.mode === 'read' ? null : guarded(() => createWriter(connection));
  return {
    position: async () => guarded(() => positionOf(reader)),
    shared: async () => guarded(() => sharedOf(reader)),
    members: async (ids) => guarded(() => reader.byId('member', ids).map(storedMemberOf)),
    purchases: async (ids) =>
      guarded(() => reader.byId('purchase', ids).map(({ packed }) => unpack<PurchaseRecord>(packed))),
    redemptions: async (ids) => guarded(() => reader.byId('redemption', ids).map(recordOf)),
    events: async (ids) => guarded(() => reader.byId('event', ids).map(eventOf)),
    dues: async (untilMs, most) => guarded(() => reader.dues(untilMs, most).map(dueOf)),
    membersAfter: async (id, most) => guarded(() => reader.membersAfter(id, most).map(storedMemberOf)),
    ruleSet: async (hash) => guarded(() => textOf(reader.ruleSet(hash))),
    ruleSets: async () => guarded(() => reader.ruleSets().map((row) => String(row['text']))),
    commit: async (batch) => {
      if (writer === null) throw new Error('the ledger was opened for reading');
      guarded(() => writer.commit(batch, positionOf(reader)));
    },
    entries: (fromSeq) => linesOf(connection, reader, fromSeq),
    outcomes: (member) => readOutcomes(connection, reader, member),
    close: async () => closeAll(connection, options),
  };
}

function positionOf(reader: Reader): LedgerPosition {
  const row = reader.position();
  if (row === undefined) return { head: JOURNAL_START, clockMs: null, ruleSet: null, events: 0 };
  const { seq, hash, clock, rule_set: ruleSet, events } = row;
  return {
    head: { seq: Number(seq), hash: String(hash) },
    clockMs: clock === null ? null : Number(clock),
    ruleSet: ruleSet === null ? null : String(ruleSet),
    events: Number(events),
  };
}

function sharedOf(reader: Reader): SharedState {
  const budgets: SharedState['budgets'] = reader.shared('budget');
  const stock: SharedState['stock'] = reader.shared('stock');
  return { budgets, stock };
}

function recordOf({ text }: Row): RedemptionRecord {
  return fromExactJson(String(text));
}

function eventOf({ id, digest, refusal }: Row): StoredEvent {
  return {
    id: String(id),
    digest: String(digest),
    refusal: refusal === null ? null : fromExactJson(String(refusal)),
  };
}

function dueOf({ id, due }: Row): Due {
  return { member: String(id), instantMs: Number(due) };
}

function textOf(row: Row | undefined): string | undefined {
  return row === undefined ? undefined : String(row['text']);
}

async function* linesOf({ guarded }: Connection, reader: Reader, fromSeq: number): AsyncGenerator<string> {
  const rows = guarded(() => reader.entries(fromSeq));
  for (let next = guarded(() => rows.next()); next.done !== true; next = guarded(() => rows.next()))
    yield String(next.value['text']);
}

/** The file alone remains: what waits beside it is worked in, unless somebody else still reads. */
function closeAll({ database }: Connection, { mode }: OpenOptions): void {
  try {
    database.exec('ROLLBACK');
    if (mode !== 'read') database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
  } catch {
    // Whatever this leaves beside the file, the next one who opens it works in.
  }
  database.close();
}
