/** The history of events that are run through accounts in memory; nothing is stored. */

import type { AccountRules } from '../account/account-rules.js';
import { createAccounts } from '../account/accounts.js';
import type { MemberAccount } from '../account/books.js';
import { createMemoryBooks } from '../account/memory-books.js';
import type { Outcome } from '../account/outcome.js';
import type { LoyaltyEvent, MemberProfile } from '../engine/event.js';
import { happeningOf } from './happening-of.js';
import type { Happening, History } from './history.js';

export interface ReplayOptions {
  readonly rules: AccountRules;
  readonly members: ReadonlyMap<string, MemberProfile>;
  /** In their order. */
  readonly events: AsyncIterable<LoyaltyEvent> | Iterable<LoyaltyEvent>;
  /** Up to this instant, itself not included, events are read, and time passes; `null`: to the last event. */
  readonly untilMs: number | null;
}

/** The happenings can be read once: events come as a stream. */
export function replayHistory(options: ReplayOptions): History {
  const books = createMemoryBooks();
  const { ruleSet, evaluator } = options.rules;
  return {
    ruleSet,
    evaluator,
    ruleSetOf: (hash) => (hash === ruleSet.hash ? ruleSet : undefined),
    happenings: (member) => replay(options, books, member),
    account: async (member): Promise<MemberAccount | undefined> => books.member(member),
  };
}

async function* replay(
  { rules, members, events, untilMs }: ReplayOptions,
  books: ReturnType<typeof createMemoryBooks>,
  member: string | undefined,
): AsyncGenerator<Happening> {
  const profileOf = (id: string): MemberProfile | null => members.get(id) ?? null;
  const accounts = createAccounts({ rules, rulesOf: () => rules, books, trace: false, profileOf });
  let entries = 0;
  const tell = (outcomes: readonly Outcome[], event: LoyaltyEvent): Happening[] => {
    const told: Happening[] = [];
    for (const outcome of outcomes) {
      if (member === undefined || outcome.member === member)
        told.push(happeningOf(outcome, isOwn(outcome, event) ? event : null, entries + 1));
      entries += outcome.entries.length;
    }
    return told;
  };
  for await (const event of events) {
    if (untilMs !== null && event.instantMs >= untilMs) break;
    yield* tell(accounts.apply(event), event);
  }
  if (untilMs === null) return;
  const end: LoyaltyEvent = { type: 'advance', id: 'end', member: null, instantMs: untilMs - 1, at: '' };
  // Time did something to others only; the end itself is nothing that happened.
  yield* tell(accounts.apply(end).slice(0, -1), end);
}

/** Only the event's own outcome tells of the event; what time did before has nothing of it. */
function isOwn(outcome: Outcome, event: LoyaltyEvent): boolean {
  return outcome.id === event.id && outcome.type === event.type;
}
