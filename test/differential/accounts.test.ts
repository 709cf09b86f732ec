/** Accounts under random projects of all sentences: the ledger stays sound, and time in one step is time in many. */
import { expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createJournal } from '../../src/account/journal/create-journal.js';
import { entryToJson } from '../../src/account/journal/entry-json.js';
import { verifyJournal } from '../../src/account/journal/verify-journal.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import { sharedStateToJson } from '../../src/engine/state-json.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { seededDraw } from '../support/random-file.js';
import { chanceOf } from '../support/random-project/chance.js';
import type { RandomCase } from '../support/random-project/random-case.js';
import { withOtherEvents } from '../support/random-project/random-events.js';
import { type ReadStream, readStream } from '../support/random-project/read-stream.js';
import { forRandomCases } from './random-cases.js';

const DAY_MS = 86_400_000;
const AFTER_DAYS = 200;

function play(ruleSet: RuleSet, { members }: ReadStream, events: readonly LoyaltyEvent[]) {
  const rules = prepareAccountRules(ruleSet);
  const books = createMemoryBooks();
  const accounts = createAccounts({
    rules,
    rulesOf: (hash) => (hash === ruleSet.hash ? rules : undefined),
    books,
    trace: false,
    profileOf: (id) => members.get(id) ?? null,
  });
  const outcomes = events.flatMap((event) => accounts.apply(event));
  const shared = canonicalJson(sharedStateToJson(books.shared()));
  return { entries: outcomes.flatMap(({ entries }) => entries), shared };
}

const advanceTo = (instantMs: number): LoyaltyEvent => ({
  type: 'advance',
  id: `A${instantMs}`,
  member: null,
  instantMs,
  at: new Date(instantMs).toISOString(),
});

function streamOf({ seed, records, vocabulary }: RandomCase): ReadStream {
  return readStream(withOtherEvents(records, chanceOf(seededDraw(seed + 4))), vocabulary);
}

/** Time stops every two days, and at the end long after. */
function withStops(events: readonly LoyaltyEvent[]): readonly LoyaltyEvent[] {
  let clockMs = events[0]?.instantMs ?? 0;
  return events.flatMap((event) => {
    const stops: LoyaltyEvent[] = [];
    for (; clockMs < event.instantMs; clockMs += 2 * DAY_MS) stops.push(advanceTo(clockMs));
    return [...stops, event];
  });
}

it('keeps a sound ledger, the same in however many steps time passes', async () => {
  const kinds = new Set<string>();
  await forRandomCases({ projects: 12, purchases: 30 }, (made) => {
    const { ruleSet } = made;
    const read = streamOf(made);
    const last = read.events.at(-1)?.instantMs ?? 0;
    const events = [...read.events, advanceTo(last + AFTER_DAYS * DAY_MS)];
    const { entries, shared } = play(ruleSet, read, events);
    for (const { kind } of entries) kinds.add(kind);
    const refund = ruleSet.content.life.refund?.beyondBalance;
    const floor = refund?.kind === 'below-zero' ? BigInt(refund.floor) : 0n;
    const journal = createJournal().append(entries).map(entryToJson);
    expect(verifyJournal(journal, { floorOf: () => floor }).findings).toEqual([]);
    expect(play(ruleSet, read, withStops(events))).toEqual({ entries, shared });
  });
  // A ledger of nothing but awards would prove little.
  expect(kinds.size).toBeGreaterThan(3);
});
