/** Reads from a store what events will need, as far as the events tell. */
import type { LoyaltyEvent } from '../../engine/event.js';
import type { Store } from '../../store/store.js';
import type { Fetched, FetchedKind } from './working-set.js';

export type Wanted = { readonly [Kind in FetchedKind]: Set<string> };

export function noneFetched(): Fetched {
  return { members: new Map(), purchases: new Map(), redemptions: new Map() };
}

export function wantedBy(events: readonly LoyaltyEvent[]): Wanted {
  const wanted: Wanted = { members: new Set(), purchases: new Set(), redemptions: new Set() };
  for (const event of events) {
    if (event.member !== null) wanted.members.add(event.member);
    if (event.type === 'purchase') wanted.purchases.add(event.id);
    if (event.type === 'redeem') wanted.redemptions.add(event.id);
    if ('purchase' in event && event.purchase !== null) wanted.purchases.add(event.purchase);
    if (event.type === 'cancel') wanted.redemptions.add(event.redemption);
  }
  return wanted;
}

/** Reads all that is wanted and not there yet, and what that refers to. */
export async function fetchWanted(store: Store, wanted: Wanted, fetched: Fetched): Promise<void> {
  const members = missing(wanted.members, fetched.members);
  fill(fetched.members, members, await store.members(members), ({ account }) => account.profile.id);
  for (;;) {
    const purchases = missing(wanted.purchases, fetched.purchases);
    const redemptions = missing(wanted.redemptions, fetched.redemptions);
    if (purchases.length + redemptions.length === 0) return;
    const bought = await store.purchases(purchases);
    const redeemed = await store.redemptions(redemptions);
    fill(fetched.purchases, purchases, bought, ({ purchase }) => purchase.id);
    fill(fetched.redemptions, redemptions, redeemed, ({ redeem }) => redeem.id);
    for (const { redemptions: ids } of bought) for (const id of ids) wanted.redemptions.add(id);
    for (const { redeem } of redeemed) if (redeem.purchase !== null) wanted.purchases.add(redeem.purchase);
  }
}

function missing(wanted: ReadonlySet<string>, fetched: ReadonlyMap<string, unknown>): readonly string[] {
  return [...wanted].filter((id) => !fetched.has(id));
}

function fill<T>(
  fetched: Map<string, T | null>,
  ids: readonly string[],
  found: readonly T[],
  idOf: (one: T) => string,
): void {
  for (const id of ids) fetched.set(id, null);
  for (const one of found) fetched.set(idOf(one), one);
}
