/** Writes a batch in one transaction. */
import { entryToText } from '../../account/journal/entry-json.js';
import type { SharedState } from '../../engine/state.js';
import { eventToText } from '../../records/event-text.js';
import { toExactJson } from '../exact-json.js';
import { STORE_MESSAGES } from '../messages.js';
import { samePosition } from '../same-position.js';
import type { Batch, LedgerPosition, StoredOutcome } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Connection } from './connection.js';
import { pack } from './packed-json.js';
import { sortKey } from './schema.js';

export interface Writer {
  readonly commit: (batch: Batch, position: LedgerPosition) => void;
}

export function createWriter(connection: Connection): Writer {
  const { database, ledger } = connection;
  const put = createPuts(connection);
  /** What was written of the shared state, so that only changes are. */
  let shared: SharedState | null = null;
  return {
    commit: (batch, position) => {
      if (!samePosition(batch.from, position)) throw new StoreFault(STORE_MESSAGES.moved, { ledger });
      try {
        put.batch(batch, shared);
        database.exec('COMMIT');
      } catch (error) {
        // A failed write may have ended the transaction already.
        rollBack(connection);
        throw error;
      }
      shared = batch.shared ?? shared;
      database.exec('BEGIN IMMEDIATE');
    },
  };
}

function rollBack({ database }: Connection): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // There is nothing left to roll back.
  }
}

function createPuts({ database }: Connection) {
  const prepare = (query: string) => database.prepare(query);
  const entry = prepare('INSERT INTO entry VALUES (?, ?, ?, ?)');
  const member = prepare('INSERT OR REPLACE INTO member VALUES (?, ?, ?, ?)');
  const purchase = prepare('INSERT OR REPLACE INTO purchase VALUES (?, ?)');
  const redemption = prepare('INSERT OR REPLACE INTO redemption VALUES (?, ?)');
  const event = prepare('INSERT INTO event VALUES (?, ?, ?)');
  const outcome = prepare('INSERT INTO outcome VALUES (NULL, ?, ?, ?, ?, ?)');
  const shared = prepare('INSERT OR REPLACE INTO shared VALUES (?, ?, ?)');
  const gone = prepare('DELETE FROM shared WHERE kind = ? AND id = ?');
  const ruleSet = prepare('INSERT OR IGNORE INTO rule_set VALUES (?, ?)');
  const position = prepare('INSERT OR REPLACE INTO position VALUES (1, ?, ?, ?, ?, ?)');
  const putOutcome = ({ outcome: what, event: of, firstEntry }: StoredOutcome): void => {
    const { entries, ...rest } = what;
    const text = toExactJson({ ...rest, entries: [] });
    outcome.run(what.member, of === null ? null : eventToText(of), firstEntry, entries.length, text);
  };
  const putShared = (
    kind: string,
    now: ReadonlyMap<string, unknown>,
    before?: ReadonlyMap<string, unknown>,
  ) => {
    for (const [id, value] of now) if (before?.get(id) !== value) shared.run(kind, id, toExactJson(value));
    for (const id of before?.keys() ?? []) if (!now.has(id)) gone.run(kind, id);
  };
  return {
    batch: (batch: Batch, before: SharedState | null): void => {
      for (const one of batch.entries) entry.run(one.seq, one.member, one.event, entryToText(one));
      for (const { account, dueMs } of batch.members) {
        const { id } = account.profile;
        member.run(id, sortKey(id), dueMs, toExactJson(account));
      }
      for (const record of batch.purchases) purchase.run(record.purchase.id, pack(record));
      for (const record of batch.redemptions) redemption.run(record.redeem.id, toExactJson(record));
      for (const { id, digest, refusal } of batch.events)
        event.run(id, digest, refusal === null ? null : toExactJson(refusal));
      for (const one of batch.outcomes) putOutcome(one);
      if (batch.shared !== null) {
        if (before === null) database.exec('DELETE FROM shared');
        putShared('budget', batch.shared.budgets, before?.budgets);
        putShared('stock', batch.shared.stock, before?.stock);
      }
      if (batch.ruleSet !== null) ruleSet.run(batch.ruleSet.hash, batch.ruleSet.text);
      const { head, clockMs, ruleSet: inForce, events } = batch.to;
      position.run(head.seq, head.hash, clockMs, inForce, events);
    },
  };
}
