/** What holds for any stream of events of all kinds, under any rules about the life of points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../src/account/journal/create-journal.js';
import { entryFromJson, entryToJson } from '../../src/account/journal/entry-json.js';
import { foldLots, type MemberLots, noLots } from '../../src/account/journal/fold-lots.js';
import type { JournalEntry } from '../../src/account/journal/journal-entry.js';
import { compareLots } from '../../src/account/lots/lot-order.js';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import type { MemberState } from '../../src/engine/state.js';
import { memberStateFromJson, memberStateToJson } from '../../src/engine/state-json.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { type Ledger, ledger } from './ledger.js';
import { arbitraryRules, arbitraryStep, eventsOf, FIRST_MS, MEMBERS, PROFILES } from './random-life.js';

const DAY_MS = 86_400_000;
const steps = fc.array(arbitraryStep, { minLength: 1, maxLength: 30 });

const advanceTo = (instantMs: number): LoyaltyEvent => ({
  type: 'advance',
  id: `A${instantMs}`,
  member: null,
  instantMs,
  at: new Date(instantMs).toISOString(),
});

function play(rules: RuleSet, events: readonly LoyaltyEvent[]): Ledger {
  const shop = ledger(rules, PROFILES);
  shop.apply(...events);
  return shop;
}

function states({ books }: Ledger): readonly (MemberState | undefined)[] {
  return MEMBERS.map((id) => books.member(id)?.state);
}

/** The lots of members as the entries alone tell them. */
function createLotBook() {
  const members = new Map<string, { lots: MemberLots; available: bigint }>();
  const findings: string[] = [];
  return {
    findings,
    add: (entry: JournalEntry) => {
      const own = members.get(entry.member) ?? { lots: noLots(), available: 0n };
      members.set(entry.member, own);
      foldLots(entry, own.lots, own.available < 0n ? -own.available : 0n, (_, { code }) =>
        findings.push(code),
      );
      for (const { debit, credit, points } of entry.postings) {
        if (debit === 'available') own.available -= points;
        if (credit === 'available') own.available += points;
      }
    },
    of: (member: string) => [...(members.get(member)?.lots.byId ?? [])].map(([id, lot]) => ({ id, ...lot })),
  };
}

function checkState(state: MemberState, lotsTold: ReturnType<ReturnType<typeof createLotBook>['of']>): void {
  const { lots, settledMs } = state;
  expect(lots).toEqual([...lots].sort(compareLots));
  for (const { points, endsMs, usableMs, isPending } of lots) {
    expect(points).toBeGreaterThan(0n);
    if (endsMs !== null) expect(endsMs).toBeGreaterThan(settledMs ?? 0);
    if (usableMs !== null) expect([isPending, usableMs > (settledMs ?? 0)]).toEqual([true, true]);
  }
  const held = new Map<string, { id: string; available: bigint; pending: bigint }>();
  for (const { id, points, isPending } of lots) {
    const lot = held.get(id) ?? { id, available: 0n, pending: 0n };
    lot[isPending ? 'pending' : 'available'] += points;
    held.set(id, lot);
  }
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  expect([...held.values()].sort(byId)).toEqual([...lotsTold].sort(byId));
  expect(memberStateFromJson(JSON.parse(JSON.stringify(memberStateToJson(state))))).toEqual(state);
}

describe('any stream of events', () => {
  it('breaks no invariant at any step', () => {
    fc.assert(
      fc.property(arbitraryRules, steps, (rules, list) => {
        const shop = ledger(rules, PROFILES);
        const journal = createJournal();
        const lots = createLotBook();
        for (const event of [...eventsOf(list), advanceTo(FIRST_MS + 400 * DAY_MS)]) {
          for (const outcome of shop.apply(event)) {
            for (const entry of journal.append(outcome.entries)) {
              expect(entryFromJson(JSON.parse(JSON.stringify(entryToJson(entry))))).toEqual(entry);
              lots.add(entry);
            }
            if (outcome.refusal !== null) expect(outcome.entries).toEqual([]);
          }
          for (const id of MEMBERS) {
            const state = shop.books.member(id)?.state;
            if (state !== undefined) checkState(state, lots.of(id));
          }
        }
        expect(lots.findings).toEqual([]);
        const floor = rules.content.life.refund?.beyondBalance;
        const lowest = floor?.kind === 'below-zero' ? BigInt(floor.floor) : 0n;
        expect(shop.verify(() => lowest).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('comes to the same when time passes in one step as in many', () => {
    fc.assert(
      fc.property(arbitraryRules, steps, (rules, list) => {
        const events = eventsOf(list);
        const end = advanceTo(FIRST_MS + 100 * DAY_MS);
        const once = play(rules, [...events, end]);
        let clock = FIRST_MS;
        const daily = [...events, end].flatMap((event) => {
          const before: LoyaltyEvent[] = [];
          for (; clock < event.instantMs; clock += 0.7 * DAY_MS) before.push(advanceTo(clock));
          return [...before, event];
        });
        const many = play(rules, daily);
        expect(many.entries).toEqual(once.entries);
        expect(states(many)).toEqual(states(once));
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same in any order of what different members do at one instant', () => {
    fc.assert(
      fc.property(
        arbitraryRules,
        steps,
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (rules, list, keys) => {
          // What comes late is booked after what was there: its order matters.
          const events = eventsOf(list.filter(({ what }) => what !== 'late'));
          const shuffled = shuffleInstants(events, (event) => keys[events.indexOf(event)] ?? 0);
          const end = advanceTo(FIRST_MS + 100 * DAY_MS);
          expect(states(play(rules, [...shuffled, end]))).toEqual(states(play(rules, [...events, end])));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never lowers a tier by redeeming or giving', () => {
    fc.assert(
      fc.property(arbitraryRules, steps, (rules, list) => {
        const shop = ledger(rules, PROFILES);
        const events = eventsOf(list);
        for (const [index, event] of events.entries()) {
          const refusal = shop.apply(event).at(-1)?.refusal;
          if ((event.type !== 'redeem' && event.type !== 'donate') || refusal !== null) continue;
          expect(rankOf(shop, event.member)).toBeGreaterThanOrEqual(rankWithout(rules, events, index));
        }
      }),
      { numRuns: 40 },
    );
  });
});

function rankOf({ books }: Ledger, member: string): number {
  return books.member(member)?.state.tier?.rank ?? 0;
}

/** Where the member would stand had nothing of note happened instead of this event. */
function rankWithout(rules: RuleSet, events: readonly LoyaltyEvent[], index: number): number {
  const { id, instantMs, at, member } = events[index] ?? advanceTo(FIRST_MS);
  const nothing: LoyaltyEvent = { type: 'profile', id, instantMs, at, member: member ?? '', changes: {} };
  return rankOf(play(rules, [...events.slice(0, index), nothing]), member ?? '');
}

/** Members change places within an instant; what one of them does stays in its order. */
function shuffleInstants(
  events: readonly LoyaltyEvent[],
  keyOf: (event: LoyaltyEvent) => number,
): readonly LoyaltyEvent[] {
  const instants = new Map<number, LoyaltyEvent[]>();
  for (const event of events)
    instants.set(event.instantMs, [...(instants.get(event.instantMs) ?? []), event]);
  return [...instants.values()].flatMap((group) => {
    const members = [...new Set(group.map(({ member }) => member))];
    const first = (member: string | null) =>
      keyOf(group.find((one) => one.member === member) ?? advanceTo(0));
    return members
      .sort((a, b) => first(a) - first(b))
      .flatMap((member) => group.filter((one) => one.member === member));
  });
}
