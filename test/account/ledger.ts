/** Accounts in memory that keep their whole journal: events in, what became of them out. */
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { type Accounts, createAccounts } from '../../src/account/accounts.js';
import type { Books } from '../../src/account/books.js';
import type { Entry } from '../../src/account/entry.js';
import { createJournal } from '../../src/account/journal/create-journal.js';
import { entryToJson } from '../../src/account/journal/entry-json.js';
import { type JournalReport, verifyJournal } from '../../src/account/journal/verify-journal.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import type { Outcome } from '../../src/account/outcome.js';
import type {
  EventType,
  LoyaltyEvent,
  MemberProfile,
  Purchase,
  PurchaseItem,
} from '../../src/engine/event.js';
import type { MemberState } from '../../src/engine/state.js';
import type { Rule, RuleSet, Trigger } from '../../src/ruleset/types.js';
import { parseInstant } from '../../src/value/instant.js';
import type { Zone } from '../../src/value/zone.js';
import { item, member, purchase, rule } from '../support/rule-set.js';

export interface Ledger {
  readonly accounts: Accounts;
  readonly books: Books;
  /** All that was booked so far. */
  readonly entries: Entry[];
  /** Everything that the event brought, time before it included. */
  readonly apply: (...events: readonly LoyaltyEvent[]) => readonly Outcome[];
  /** Time passes up to the instant, it included. */
  readonly until: (at: string) => readonly Outcome[];
  readonly state: (id?: string) => MemberState;
  readonly verify: (floorOf?: (ruleSet: string) => bigint) => JournalReport;
}

export function ledger(rules: RuleSet, members: readonly Partial<MemberProfile>[] = []): Ledger {
  const books = createMemoryBooks();
  const prepared = prepareAccountRules(rules);
  const profiles = new Map(members.map((parts) => [parts.id ?? 'M1', member(parts)]));
  const accounts = createAccounts({
    rules: prepared,
    rulesOf: (hash) => (hash === rules.hash ? prepared : undefined),
    books,
    trace: false,
    profileOf: (id) => profiles.get(id) ?? null,
  });
  const entries: Entry[] = [];
  const apply = (...events: readonly LoyaltyEvent[]) => {
    const outcomes = events.flatMap((event) => accounts.apply(event));
    entries.push(...outcomes.flatMap((outcome) => outcome.entries));
    return outcomes;
  };
  return {
    accounts,
    books,
    entries,
    apply,
    until: (at) => apply(event('advance', at)),
    state: (id = 'M1') => {
      const account = books.member(id);
      if (account === undefined) throw new Error(`${id} has no account`);
      return account.state;
    },
    verify: (floorOf) =>
      verifyJournal(
        createJournal().append(entries).map(entryToJson),
        floorOf === undefined ? {} : { floorOf },
      ),
  };
}

/** A day is its noon, in UTC. */
export function ms(at: string): number {
  const parsed = parseInstant(at.length === 10 ? `${at}T12:00:00Z` : at, null);
  if ('problem' in parsed) throw new Error(`${at} is no instant`);
  return parsed.instantMs;
}

/** The start of a day, in UTC. */
export const start = (date: string): number => ms(`${date}T00:00:00Z`);

type EventOf<Type extends EventType> = Extract<LoyaltyEvent, { readonly type: Type }>;

const USUAL: {
  readonly [Type in Exclude<EventType, 'purchase'>]: Omit<EventOf<Type>, 'id' | 'at' | 'instantMs'>;
} = {
  signup: { type: 'signup', member: 'M1', channel: null },
  activity: {
    type: 'activity',
    member: 'M1',
    activity: 'survey',
    quantity: null,
    carbonGrams: null,
    purchase: null,
  },
  refund: { type: 'refund', member: 'M1', purchase: 'P1', items: null },
  redeem: {
    type: 'redeem',
    member: 'M1',
    offer: 'mug',
    quantity: 1,
    cashMinor: 0n,
    points: null,
    amountMinor: null,
    purchase: null,
    items: [],
  },
  cancel: { type: 'cancel', member: 'M1', redemption: 'R1', by: 'member', compensation: 0n },
  donate: { type: 'donate', member: 'M1', cause: 'school', points: 10n },
  profile: { type: 'profile', member: 'M1', changes: {} },
  advance: { type: 'advance', member: null },
};

/** An event that says what it must, at the noon of a day or at an instant. */
export function event<Type extends Exclude<EventType, 'purchase'>>(
  type: Type,
  at: string,
  parts: Partial<Omit<EventOf<Type>, 'type'>> = {},
): EventOf<Type> {
  return { ...USUAL[type], id: `${type}/${at}`, at, instantMs: ms(at), ...parts } as EventOf<Type>;
}

/** A purchase of so many whole units of money, for which the usual rate gives as many points. */
export function buy(id: string, at: string, amount: number, parts: Partial<Purchase> = {}): Purchase {
  const items: readonly PurchaseItem[] = [item(amount * 100)];
  return purchase(items, { id, at, instantMs: ms(at), ...parts });
}

/** A rule that gives so many points once when something sets it off. */
export function gift(id: string, trigger: Trigger, points = 10, parts: Partial<Rule> = {}): Rule {
  return rule(id, { kind: 'give', points: `${points}`, per: { kind: 'purchase' } }, { trigger, ...parts });
}

/** `kind event points`, as `award P1 100`; points with the sign that they have for the member's usable ones. */
export function story(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ entries }) => entries).map(line);
}

export function line({ kind, event: id, postings }: Entry): string {
  let points = 0n;
  for (const posting of postings) points += posting.points;
  return `${kind} ${id} ${points}`;
}

/** A zone from its changes: `[instant, hours east of Greenwich]`; the first holds since ever. */
export function zoneOf(
  name: string,
  ...changes: readonly (readonly [at: string | null, hours: number])[]
): Zone {
  return {
    name,
    dataVersion: 'test',
    offsets: changes.map(([at, hours]) => [at === null ? null : ms(at) / 1000, hours * 3600]),
  };
}
