/** Events and rules of tiers and refunds, said briefly. */
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import type { Outcome } from '../../src/account/outcome.js';
import type { Advance, MemberProfile, ProfileChange, Refund, RefundItem } from '../../src/engine/event.js';
import { initialMemberState } from '../../src/engine/initial-state.js';
import type { Condition, LifeRules, RefundRules, RuleSet, TierRule } from '../../src/ruleset/types.js';
import { NO_LIFE } from '../../src/ruleset/types.js';
import { member, number, test } from '../support/rule-set.js';
import { ms, type World } from './redeem-support.js';

/** Kept as it is reached, looked at at the end of the year, lost down to what is earned. */
export function tier(rank: number, reached: Condition, parts: Partial<TierRule> = {}): TierRule {
  return {
    rank,
    reached,
    kept: null,
    review: { kind: 'period-end', period: 'year' },
    graceDays: 0,
    lost: 'earned',
    ...parts,
  };
}

export function tiersWith(tiers: readonly TierRule[], parts: Partial<LifeRules> = {}): Partial<LifeRules> {
  return { ...NO_LIFE, tiers, ...parts };
}

export const spentAtLeast = (minor: number, window: 'lifetime' | 'year' = 'lifetime'): Condition =>
  test('member.spend', 'greaterThanInclusive', minor, { window: { period: window } });

export function crossing(tierCrossing: 'old' | 'new' | 'split'): Partial<LifeRules> {
  return { choices: { tierCrossing, earnedUsableAtOnce: null, lateRecords: null } };
}

export const REFUNDS: RefundRules = { part: 'proportion', beyondBalance: { kind: 'stop-at-zero' } };

/** Accounts in memory that have seen nothing yet. */
export function world(
  rules: RuleSet,
  members: readonly Partial<MemberProfile>[] = [{}],
  { trace = false } = {},
): World {
  const books = createMemoryBooks();
  const prepared = prepareAccountRules(rules);
  const profiles = new Map(members.map((parts) => [parts.id ?? 'M1', member(parts)]));
  const accounts = createAccounts({
    rules: prepared,
    rulesOf: (hash) => (hash === rules.hash ? prepared : undefined),
    books,
    trace,
    profileOf: (id) => profiles.get(id) ?? null,
  });
  return {
    accounts,
    books,
    apply: (event) => accounts.apply(event).at(-1) as Outcome,
    state: (id = 'M1') => books.member(id)?.state ?? initialMemberState(null),
  };
}

let serial = 0;

function head(at: string) {
  serial += 1;
  return { id: `T${`${serial}`.padStart(6, '0')}`, at, instantMs: ms(at) };
}

export function advance(at: string): Advance {
  return { type: 'advance', ...head(at), member: null };
}

export function profileChange(changes: ProfileChange['changes'], at: string): ProfileChange {
  return { type: 'profile', ...head(at), member: 'M1', changes };
}

/** `refund('P1', [1, 2])`: 2 of line 1; `['tea', 1]`: by product; no items: all that is left. */
export function refund(
  purchase: string,
  items: readonly (readonly [line: number | string, quantity: number | string])[] | null = null,
  at = '2027-02-08',
  of = 'M1',
): Refund {
  return { type: 'refund', ...head(at), member: of, purchase, items: items?.map(refundItem) ?? null };
}

function refundItem([name, quantity]: readonly [number | string, number | string]): RefundItem {
  const line = typeof name === 'number' ? name : null;
  return { line, sku: typeof name === 'string' ? name : null, quantity: number(quantity) };
}

/** The rank on which a member stands. */
export function rank(world: World, id = 'M1'): number | null {
  return world.state(id).tier?.rank ?? null;
}
