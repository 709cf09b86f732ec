/** What holds for any stream of redemptions and cancellations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Books } from '../../src/account/books.js';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import { usedBefore } from '../../src/engine/limit-use.js';
import type { ExpiryRule } from '../../src/ruleset/types.js';
import { limit, ruleSet } from '../support/rule-set.js';
import { buy, cancel, cause, donate, offer, price, redeem, world } from './redeem-support.js';

const MEMBERS = ['M1', 'M2', 'M3'];
const STOCK = { id: 'offer/pen#stock-month', pieces: 7, per: 'month' as const };
const TOTAL = { id: 'offer/pen#stock-total', pieces: 11, per: 'total' as const };
const LIMIT = limit('offer/pen#times-week', 3, 'week', 'times');
const ROLLING = limit('offer/pen#times-10-days', 4, 10, 'times');
const EXPIRY: ExpiryRule = {
  id: 'all',
  campaigns: null,
  rules: null,
  monthEnd: 'clamp',
  way: { kind: 'after', span: { count: 20, unit: 'days' }, through: 'day' },
};
const RULES = ruleSet({
  life: {
    expiry: [EXPIRY],
    offers: [
      offer('pen', { prices: [price(50)], stock: [STOCK, TOTAL], limits: [LIMIT, ROLLING], coupon: 'PEN' }),
    ],
    causes: [cause('school', { match: { kind: 'money', minor: 100, perPoints: 100 }, matchMost: 500 })],
  },
});

interface Step {
  readonly what: 'buy' | 'redeem' | 'cancel' | 'donate';
  readonly member: string;
  readonly days: number;
  readonly size: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('buy', 'redeem', 'redeem', 'redeem', 'cancel', 'donate'),
  member: fc.constantFrom(...MEMBERS),
  days: fc.integer({ min: 0, max: 4 }),
  size: fc.integer({ min: 1, max: 4 }),
});

const dateOf = (day: number): string => {
  const month = 1 + Math.trunc(day / 28);
  return `2027-${`${month}`.padStart(2, '0')}-${`${(day % 28) + 1}`.padStart(2, '0')}`;
};

/** The events of steps; a cancellation is of one of the redemptions so far, booked or not. */
function eventsOf(steps: readonly Step[]): readonly LoyaltyEvent[] {
  let day = 0;
  const redemptions: { readonly id: string; readonly member: string }[] = [];
  return steps.flatMap(({ what, member, days, size }): readonly LoyaltyEvent[] => {
    day = Math.min(day + days, 300);
    const at = dateOf(day);
    if (what === 'buy') return [buy(size * 10_000, { member, at })];
    if (what === 'donate') return [donate('school', BigInt(size * 100), { member, at })];
    if (what === 'redeem') {
      const event = redeem('pen', { member, at, quantity: size });
      redemptions.push(event);
      return [event];
    }
    const undone = redemptions[redemptions.length - size];
    return undone === undefined ? [] : [cancel(undone.id, { member: undone.member, at })];
  });
}

const MEMBER_PARTS = MEMBERS.map((id) => ({ id, balance: 600n }));

/** All that a redemption may change, but for how far time has come. */
function memory(books: Books) {
  return {
    shared: books.shared(),
    members: MEMBERS.map((id) => {
      const account = books.member(id);
      return { ...account, state: { ...account?.state, settledMs: null } };
    }),
  };
}

describe('whatever is redeemed, cancelled and given away', () => {
  it('stock is never oversold and no limit is exceeded, at any time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { apply, books } = world(RULES, MEMBER_PARTS);
        for (const event of eventsOf(steps)) {
          apply(event);
          for (const [key, given] of books.shared().stock) {
            const most = key.startsWith(STOCK.id)
              ? STOCK.pieces
              : key.startsWith(TOTAL.id)
                ? TOTAL.pieces
                : 500;
            expect(given).toBeGreaterThan(0n);
            expect(given).toBeLessThanOrEqual(BigInt(most));
          }
          for (const id of MEMBERS) {
            const state = books.member(id)?.state;
            if (state === undefined) throw new Error('a member has a state');
            const day = Math.trunc(event.instantMs / 86_400_000);
            for (const one of [LIMIT, ROLLING]) {
              expect(usedBefore(state, one, day)).toBeLessThanOrEqual(BigInt(one.quota.amount));
            }
            expect(state.balance).toBeGreaterThanOrEqual(0n);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is redeemed and cancelled at once leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), step, (steps, { member, size }) => {
        const { apply, books } = world(RULES, MEMBER_PARTS);
        const events = eventsOf(steps);
        for (const event of events) apply(event);
        const at = events.at(-1)?.at ?? '2027-01-01';
        apply({ type: 'advance', id: 'A', member: null, instantMs: redeem('pen', { at }).instantMs, at });
        const before = memory(books);
        const event = redeem('pen', { member, at, quantity: size });
        if (apply(event).refusal !== null) return;
        expect(memory(books)).not.toEqual(before);
        expect(apply(cancel(event.id, { member, at })).refusal).toBeNull();
        expect(memory(books)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('points are taken in the order in which they end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { apply, books } = world(RULES, MEMBER_PARTS);
        for (const event of eventsOf(steps)) {
          const before = books.member(event.member ?? '')?.state.lots ?? [];
          const after = apply(event);
          const entry = after.entries.find(({ kind }) => kind === 'redeem');
          if (entry === undefined) continue;
          const left = books.member(event.member ?? '')?.state.lots ?? [];
          const taken = entry.lots.map(({ lot }) => lot);
          const order = before.map(({ id }) => id).filter((id) => taken.includes(id));
          expect(taken).toEqual(order);
          const ends = (id: string) =>
            before.find((lot) => lot.id === id)?.endsMs ?? Number.POSITIVE_INFINITY;
          const last = Math.max(...taken.map(ends));
          for (const { endsMs } of left)
            expect(endsMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(last);
        }
      }),
      { numRuns: 60 },
    );
  });
});
