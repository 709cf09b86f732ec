/** A store in memory: for tests, and for looking at what a run would do. */

import type { PurchaseRecord, RedemptionRecord } from '../account/books.js';
import { entryToText } from '../account/journal/entry-json.js';
import { JOURNAL_START } from '../account/journal/journal-entry.js';
import { initialSharedState } from '../engine/initial-state.js';
import type { SharedState } from '../engine/state.js';
import { compareText } from '../text/compare-text.js';
import { STORE_MESSAGES } from './messages.js';
import { samePosition } from './same-position.js';
import type { Batch, LedgerPosition, Store, StoredEvent, StoredMember, StoredOutcome } from './store.js';
import { StoreFault } from './store-fault.js';

export interface MemoryStart {
  readonly position: LedgerPosition;
  readonly shared: SharedState;
}

const EMPTY: MemoryStart = {
  position: { head: JOURNAL_START, clockMs: null, ruleSet: null, events: 0 },
  shared: initialSharedState(),
};

export function createMemoryStore(start: MemoryStart = EMPTY): Store {
  const members = new Map<string, StoredMember>();
  const purchases = new Map<string, PurchaseRecord>();
  const redemptions = new Map<string, RedemptionRecord>();
  const events = new Map<string, StoredEvent>();
  const ruleSets = new Map<string, string>();
  const entries: string[] = [];
  const outcomes: StoredOutcome[] = [];
  let { shared, position } = start;
  const sortedMembers = () => [...members.keys()].sort(compareText);
  return {
    position: async () => position,
    shared: async () => shared,
    members: async (ids) => pick(members, ids),
    purchases: async (ids) => pick(purchases, ids),
    redemptions: async (ids) => pick(redemptions, ids),
    events: async (ids) => pick(events, ids),
    dues: async (untilMs, most) =>
      pick(members, sortedMembers())
        .flatMap(({ account, dueMs }) =>
          dueMs === null || dueMs > untilMs ? [] : [{ member: account.profile.id, instantMs: dueMs }],
        )
        .sort((a, b) => a.instantMs - b.instantMs)
        .slice(0, most),
    membersAfter: async (id, most) =>
      pick(
        members,
        sortedMembers().filter((one) => id === null || compareText(one, id) > 0),
      ).slice(0, most),
    ruleSet: async (hash) => ruleSets.get(hash),
    ruleSets: async () => [...ruleSets.values()],
    commit: async (batch: Batch) => {
      if (!samePosition(batch.from, position))
        throw new StoreFault(STORE_MESSAGES.moved, { ledger: 'memory' });
      for (const member of batch.members) members.set(member.account.profile.id, member);
      for (const record of batch.purchases) purchases.set(record.purchase.id, record);
      for (const record of batch.redemptions) redemptions.set(record.redeem.id, record);
      for (const event of batch.events) events.set(event.id, event);
      if (batch.ruleSet !== null) ruleSets.set(batch.ruleSet.hash, batch.ruleSet.text);
      entries.push(...batch.entries.map(entryToText));
      outcomes.push(...batch.outcomes);
      shared = batch.shared ?? shared;
      position = batch.to;
    },
    async *entries(fromSeq) {
      yield* entries.slice(fromSeq - 1);
    },
    async *outcomes(member) {
      yield* outcomes.filter(({ outcome }) => member === undefined || outcome.member === member);
    },
    close: async () => {},
  };
}

function pick<T>(from: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => from.get(id) ?? []);
}
