/** Books in memory: for runs that store nothing, and as the working set of those that do. */
import { initialSharedState } from '../engine/initial-state.js';
import type { Books, MemberAccount, PurchaseRecord, RedemptionRecord } from './books.js';
import { createDueQueue } from './due-queue.js';

export function createMemoryBooks(): Books {
  const members = new Map<string, MemberAccount>();
  const purchases = new Map<string, PurchaseRecord>();
  const redemptions = new Map<string, RedemptionRecord>();
  const due = createDueQueue();
  let shared = initialSharedState();
  let clock: number | null = null;
  return {
    member: (id) => members.get(id),
    putMember: (account) => void members.set(account.profile.id, account),
    purchase: (id) => purchases.get(id),
    putPurchase: (record) => void purchases.set(record.purchase.id, record),
    redemption: (id) => redemptions.get(id),
    putRedemption: (record) => void redemptions.set(record.redeem.id, record),
    shared: () => shared,
    putShared: (next) => {
      shared = next;
    },
    clock: () => clock,
    putClock: (instantMs) => {
      clock = instantMs;
    },
    putDue: due.put,
    nextDue: due.next,
  };
}
