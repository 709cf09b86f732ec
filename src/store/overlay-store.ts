/** A store that reads from another one and keeps what is written to itself: to see what a run would do. */
import { compareText } from '../text/compare-text.js';
import { createMemoryStore } from './memory-store.js';
import type { Store, StoredMember } from './store.js';

/** Nothing is written to `base`; closing it is left to whoever opened it. */
export async function createOverlayStore(base: Store): Promise<Store> {
  const position = await base.position();
  const own = createMemoryStore({ position, shared: await base.shared() });
  const changed = new Set<string>();
  const idOf = ({ account }: StoredMember): string => account.profile.id;
  const over = async <T>(
    ids: readonly string[],
    read: (store: Store, ids: readonly string[]) => Promise<readonly T[]>,
    keyOf: (one: T) => string,
  ): Promise<readonly T[]> => {
    const here = await read(own, ids);
    const found = new Set(here.map(keyOf));
    return [
      ...here,
      ...(await read(
        base,
        ids.filter((id) => !found.has(id)),
      )),
    ];
  };
  return {
    ...own,
    members: (ids) => over(ids, (store, some) => store.members(some), idOf),
    purchases: (ids) =>
      over(
        ids,
        (store, some) => store.purchases(some),
        ({ purchase }) => purchase.id,
      ),
    redemptions: (ids) =>
      over(
        ids,
        (store, some) => store.redemptions(some),
        ({ redeem }) => redeem.id,
      ),
    events: (ids) =>
      over(
        ids,
        (store, some) => store.events(some),
        ({ id }) => id,
      ),
    dues: async (untilMs, most) => {
      const there = await base.dues(untilMs, most + changed.size);
      const all = [...there.filter(({ member }) => !changed.has(member)), ...(await own.dues(untilMs, most))];
      return all.sort((a, b) => a.instantMs - b.instantMs || compareText(a.member, b.member)).slice(0, most);
    },
    membersAfter: async (id, most) => {
      // Whoever was changed is in both, and stands in the place of the one there.
      const both = [...(await base.membersAfter(id, most)), ...(await own.membersAfter(id, most))];
      const all = new Map(both.map((one) => [idOf(one), one]));
      return [...all.values()].sort((a, b) => compareText(idOf(a), idOf(b))).slice(0, most);
    },
    ruleSet: async (hash) => (await own.ruleSet(hash)) ?? base.ruleSet(hash),
    ruleSets: async () => [...(await base.ruleSets()), ...(await own.ruleSets())],
    commit: async (batch) => {
      await own.commit(batch);
      for (const member of batch.members) changed.add(idOf(member));
    },
    async *entries(fromSeq) {
      yield* base.entries(fromSeq);
      yield* own.entries(Math.max(1, fromSeq - position.head.seq));
    },
    async *outcomes(member) {
      yield* base.outcomes(member);
      yield* own.outcomes(member);
    },
    close: async () => {},
  };
}
