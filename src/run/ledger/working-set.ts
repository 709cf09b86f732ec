/** What a few events need of a store, in memory: handlers are synchronous, stores are not. */
import type { Books, PurchaseRecord, RedemptionRecord } from '../../account/books.js';
import { createDueQueue, type Due } from '../../account/due-queue.js';
import type { SharedState } from '../../engine/state.js';
import type { Batch, StoredMember } from '../../store/store.js';
import { compareText } from '../../text/compare-text.js';

/** What was read; `null`: looked for and not there. */
export interface Fetched {
  readonly members: Map<string, StoredMember | null>;
  readonly purchases: Map<string, PurchaseRecord | null>;
  readonly redemptions: Map<string, RedemptionRecord | null>;
}

export type FetchedKind = keyof Fetched;

/** Something is needed that was not read: the events are to be worked out again with it. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
  readonly kind: FetchedKind;
  readonly id: string;

  constructor(kind: FetchedKind, id: string) {
    super(`${kind}: ${id}`);
    this.kind = kind;
    this.id = id;
  }
}

export interface WorkingSet {
  readonly books: Books;
  readonly changes: () => Pick<Batch, 'members' | 'purchases' | 'redemptions' | 'shared'>;
}

export interface WorkingStart {
  readonly fetched: Fetched;
  readonly shared: SharedState;
  readonly clockMs: number | null;
  readonly dues: readonly Due[];
  /** Dues after this one were not read, and have to wait; `null`: all were. */
  readonly horizon: Due | null;
}

/** Books over what was fetched. Nothing of it is changed: changes are kept beside it. */
export function createWorkingSet(start: WorkingStart): WorkingSet {
  const { fetched, horizon } = start;
  const queue = createDueQueue();
  for (const { member, instantMs } of start.dues) queue.put(member, instantMs);
  const dues = new Map<string, number | null>();
  const members = createChanges('members', fetched.members);
  const purchases = createChanges('purchases', fetched.purchases);
  const redemptions = createChanges('redemptions', fetched.redemptions);
  let { shared, clockMs } = start;
  const books: Books = {
    member: (id) => members.get(id)?.account,
    putMember: (account) => {
      const { id } = account.profile;
      members.put(id, { account, dueMs: dues.get(id) ?? null });
    },
    purchase: purchases.get,
    putPurchase: (record) => purchases.put(record.purchase.id, record),
    redemption: redemptions.get,
    putRedemption: (record) => redemptions.put(record.redeem.id, record),
    shared: () => shared,
    putShared: (next) => {
      shared = next;
    },
    clock: () => clockMs,
    putClock: (instantMs) => {
      clockMs = instantMs;
    },
    putDue: (member, instantMs) => {
      dues.set(member, instantMs);
      queue.put(member, instantMs);
    },
    nextDue: (untilMs) => {
      const next = queue.next(untilMs);
      return next === undefined || (horizon !== null && isAfter(next, horizon)) ? undefined : next;
    },
  };
  const changes = () => ({
    members: members
      .changed()
      .map(({ account }) => ({ account, dueMs: dues.get(account.profile.id) ?? null })),
    purchases: purchases.changed(),
    redemptions: redemptions.changed(),
    shared: shared === start.shared ? null : shared,
  });
  return { books, changes };
}

function createChanges<T>(kind: FetchedKind, fetched: ReadonlyMap<string, T | null>) {
  const changed = new Map<string, T>();
  return {
    get: (id: string): T | undefined => {
      const now = changed.get(id) ?? fetched.get(id);
      if (now === undefined) throw new NotFetched(kind, id);
      return now ?? undefined;
    },
    put: (id: string, value: T): void => void changed.set(id, value),
    changed: (): readonly T[] => [...changed.values()],
  };
}

function isAfter(a: Due, b: Due): boolean {
  return a.instantMs > b.instantMs || (a.instantMs === b.instantMs && compareText(a.member, b.member) > 0);
}
