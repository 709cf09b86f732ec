/** Accounts of one or a few members in memory, for tests of what points are good for. */
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { type Accounts, createAccounts } from '../../src/account/accounts.js';
import { ACCOUNT_MESSAGES } from '../../src/account/all-messages.js';
import type { Books } from '../../src/account/books.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import type { Outcome } from '../../src/account/outcome.js';
import type {
  Cancel,
  Donate,
  LoyaltyEvent,
  MemberProfile,
  Purchase,
  Redeem,
} from '../../src/engine/event.js';
import type { MemberState } from '../../src/engine/state.js';
import type { Cause, Condition, Offer, OfferPrice, RuleSet } from '../../src/ruleset/types.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import type { Language } from '../../src/text/localized.js';
import { formatMessage } from '../../src/text/render.js';
import { parseInstant } from '../../src/value/instant.js';
import { ALWAYS, item, member, purchase } from '../support/rule-set.js';

export interface World {
  readonly accounts: Accounts;
  readonly books: Books;
  readonly apply: (event: LoyaltyEvent) => Outcome;
  readonly state: (id?: string) => MemberState;
}

export function world(rules: RuleSet, members: readonly Partial<MemberProfile>[] = [{}]): World {
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
  for (const profile of profiles.values()) accounts.enrol(profile, day('2027-01-01'));
  return {
    accounts,
    books,
    apply: (event) => {
      const outcome = accounts.apply(event).at(-1);
      if (outcome === undefined) throw new Error('an event has an outcome');
      return outcome;
    },
    state: (id = 'M1') => {
      const account = books.member(id);
      if (account === undefined) throw new Error(`${id} has no account`);
      return account.state;
    },
  };
}

export function ms(at: string): number {
  const parsed = parseInstant(at.length === 10 ? `${at}T12:00:00Z` : at, null);
  if ('problem' in parsed) throw new Error(`${at} is no instant`);
  return parsed.instantMs;
}

/** The start of a day, in UTC. */
export const day = (date: string): number => ms(`${date}T00:00:00Z`);

export function offer(id: string, parts: Partial<Offer> = {}): Offer {
  return {
    id,
    title: { en: `the ${id}`, zh: `「${id}」` },
    campaign: null,
    worthMinor: null,
    pieces: 1,
    prices: parts.pays == null ? [price(500)] : [],
    pays: null,
    during: null,
    daysOfMonth: null,
    open: ALWAYS,
    early: [],
    stock: [],
    limits: [],
    items: null,
    partner: null,
    sameTerms: false,
    coupon: null,
    replaced: null,
    keepsWorth: false,
    ...parts,
  };
}

export function price(points: number, parts: Partial<OfferPrice> = {}): OfferPrice {
  return { points, cashMinor: 0, during: null, when: ALWAYS, ...parts };
}

export function cause(id: string, parts: Partial<Cause> = {}): Cause {
  return {
    id,
    title: { en: `the ${id}`, zh: `「${id}」` },
    campaign: null,
    during: null,
    leastPoints: 100,
    stepPoints: 100,
    match: null,
    matchMost: null,
    ...parts,
  };
}

export const NOBODY: Condition = { not: { all: [] } };

let serial = 0;
/** Ids in the order in which they are made. */
const nextId = (kind: string): string => {
  serial += 1;
  return `${kind}${`${serial}`.padStart(6, '0')}`;
};

type At<T> = Partial<Omit<T, 'type' | 'instantMs' | 'at'>> & { readonly at?: string };

function head(kind: string, at: string) {
  return { id: nextId(kind), member: 'M1', instantMs: ms(at), at };
}

export function redeem(name: string, { at = '2027-02-07', ...parts }: At<Redeem> = {}): Redeem {
  return {
    type: 'redeem',
    ...head('R', at),
    offer: name,
    quantity: 1,
    cashMinor: 0n,
    points: null,
    amountMinor: null,
    purchase: null,
    items: [],
    ...parts,
  };
}

export function cancel(redemption: string, { at = '2027-02-07', ...parts }: At<Cancel> = {}): Cancel {
  return { type: 'cancel', ...head('X', at), redemption, by: 'member', compensation: 0n, ...parts };
}

export function donate(
  name: string,
  points: bigint,
  { at = '2027-02-07', ...parts }: At<Donate> = {},
): Donate {
  return { type: 'donate', ...head('D', at), cause: name, points, ...parts };
}

/** One line of goods; 1 point for every 1.00. */
export function buy(amountMinor: number, { at = '2027-02-07', ...parts }: At<Purchase> = {}): Purchase {
  return purchase([item(amountMinor)], { ...head('P', at), ...parts });
}

const CATALOGUE = createCatalogue(ACCOUNT_MESSAGES);

/** `JF4533 it takes 500 points, …`; `null` for an event that was booked. */
export function refusalText({ refusal }: Outcome, language: Language = 'en'): string | null {
  if (refusal === null) return null;
  const message = CATALOGUE.find(refusal.code);
  if (message === undefined) throw new Error(`no message ${refusal.code}`);
  return `${refusal.code} ${formatMessage(message, refusal, language)}`;
}
