/** Redemptions that are booked: what is taken, what is given, and what cancelling brings back. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/ruleset/types.js';
import {
  campaign,
  give,
  item,
  limit,
  NO_BASE,
  ofCategory,
  purchase,
  rule,
  ruleSet,
  test,
} from '../support/rule-set.js';
import { buy, cancel, day, ms, NOBODY, offer, price, redeem, refusalText, world } from './redeem-support.js';

const RICH = { balance: 10_000n };
const range = (from: string, until: string) => ({ from: day(from), until: day(until) });
const moved = ({
  entries,
}: {
  readonly entries: readonly { kind: string; postings: readonly unknown[] }[];
}) => entries.map(({ kind, postings }) => [kind, ...postings]);

describe('a redemption', () => {
  it('takes points that end first before the others, and what never ends last', () => {
    const expiry = [
      {
        id: 'all',
        campaigns: null,
        rules: null,
        monthEnd: 'clamp' as const,
        way: {
          kind: 'after' as const,
          span: { count: 30, unit: 'days' as const },
          through: 'day' as const,
        },
      },
    ];
    const { apply, state } = world(ruleSet({ life: { expiry, offers: [offer('notebook')] } }), [
      { balance: 400n },
    ]);
    apply(buy(20_000, { at: '2027-02-01', id: 'P1' }));
    apply(buy(15_000, { at: '2027-02-03', id: 'P2' }));
    const outcome = apply(redeem('notebook', { id: 'R1' }));
    expect(outcome).toMatchObject({
      refusal: null,
      balance: 250n,
      redemption: { offer: 'notebook', quantity: 1, points: 500n, cashMinor: 0n, worthMinor: null },
      entries: [
        {
          kind: 'redeem',
          rule: 'notebook',
          lots: [
            { lot: 'P1/base', points: 200n },
            { lot: 'P2/base', points: 150n },
            { lot: 'opening', points: 150n },
          ],
          postings: [{ debit: 'available', credit: 'redeemed', points: 500n }],
        },
      ],
    });
    expect(state().lots.map(({ id, points }) => [id, points])).toEqual([['opening', 250n]]);
  });

  it.each<[string, Partial<Parameters<typeof redeem>[1]>, { creditBand?: string }, bigint]>([
    ['the list price', {}, {}, 500n],
    ['a price of the season', { at: '2027-08-20T00:00:00Z' }, {}, 400n],
    ['the season through its last day', { at: '2027-09-10T23:59:59Z' }, {}, 400n],
    ['after the season', { at: '2027-09-11T00:00:00Z' }, {}, 500n],
    ['a price for some members', {}, { creditBand: 'A' }, 300n],
    ['the price with this much money', { cashMinor: 500n }, {}, 250n],
    ['three at once', { quantity: 3 }, {}, 1500n],
    ['three at once with money for each', { quantity: 3, cashMinor: 1500n }, {}, 750n],
  ])('costs %s', (_, parts, profile, points) => {
    const prices = [
      price(500),
      price(400, { during: [range('2027-08-20', '2027-09-11')] }),
      price(300, { when: test('member.creditBand', 'greaterThanInclusive', 2) }),
      price(250, { cashMinor: 500 }),
    ];
    const { apply } = world(
      ruleSet({ life: { offers: [offer('notebook', { prices, worthMinor: 2500 })] } }),
      [{ ...RICH, ...profile }],
    );
    const outcome = apply(redeem('notebook', parts));
    const quantity = BigInt(parts?.quantity ?? 1);
    expect(outcome.redemption).toMatchObject({ points, worthMinor: 2500n * quantity });
    expect(outcome.balance).toBe(10_000n - points);
  });

  it('is open early to those who meet the early window, whatever `open` says', () => {
    const life = {
      offers: [
        offer('notebook', {
          during: [range('2027-08-20', '2027-09-11')],
          open: test('member.tier', 'greaterThanInclusive', 2),
          early: [
            {
              during: range('2027-08-15', '2027-08-20'),
              when: test('member.creditBand', 'greaterThanInclusive', 2),
            },
          ],
        }),
      ],
    };
    const { apply } = world(ruleSet({ life }), [{ ...RICH, creditBand: 'A' }]);
    expect(refusalText(apply(redeem('notebook', { at: '2027-08-14' })))).toMatch(
      /^JF4523 .* from 2027-08-20/,
    );
    expect(refusalText(apply(redeem('notebook', { at: '2027-08-15' })))).toBeNull();
    expect(refusalText(apply(redeem('notebook', { at: '2027-08-20' })))).toMatch(/^JF4527/);
  });

  it.each([
    ['2027-02-28', null],
    ['2027-03-30', 'JF4526'],
    ['2027-03-31', null],
  ])('on day 31, in shorter months the last day: %s', (at, code) => {
    const { apply } = world(ruleSet({ life: { offers: [offer('notebook', { daysOfMonth: [31] })] } }), [
      RICH,
    ]);
    expect(apply(redeem('notebook', { at })).refusal?.code ?? null).toBe(code);
  });

  it('is given to a member for whom a rule opened it, as long as that lasts', () => {
    const opens: Rule = rule(
      'opens',
      { kind: 'open', offer: 'notebook', days: 14 },
      { lane: null, when: test('member.purchaseNumber', 'equal', 1) },
    );
    const life = { offers: [offer('notebook', { open: NOBODY })] };
    const { apply } = world(ruleSet({ life, rules: [opens] }), [RICH]);
    apply(buy(100, { at: '2027-02-01' }));
    expect(refusalText(apply(redeem('notebook', { at: '2027-02-14T23:59:59Z' })))).toBeNull();
    expect(apply(redeem('notebook', { at: '2027-02-15T00:00:00Z' })).refusal?.code).toBe('JF4527');
  });

  it('is given for an item that it names, or for one of its purchase', () => {
    const life = { offers: [offer('washing', { items: ofCategory('food') })] };
    const { apply, books } = world(ruleSet({ life }), [RICH]);
    const melon = item(5_000, { category: 'snack' });
    expect(refusalText(apply(redeem('washing', { items: [melon] })))).toBeNull();
    apply(purchase([melon], { id: 'P5', instantMs: ms('2027-02-07'), at: '2027-02-07' }));
    expect(refusalText(apply(redeem('washing', { id: 'R5', purchase: 'P5' })))).toBeNull();
    expect(books.purchase('P5')?.redemptions).toEqual(['R5']);
  });

  it('takes stock by pieces, from a new period on anew', () => {
    const stock = [{ id: 'offer/pen#stock-month', pieces: 200, per: 'month' as const }];
    const { apply, books } = world(ruleSet({ life: { offers: [offer('pen', { pieces: 100, stock })] } }), [
      RICH,
    ]);
    apply(redeem('pen', { at: '2027-02-27', quantity: 2 }));
    expect(apply(redeem('pen', { at: '2027-02-28' })).refusal?.code).toBe('JF4536');
    expect(apply(redeem('pen', { at: '2027-03-01' })).refusal).toBeNull();
    expect([...books.shared().stock]).toEqual([
      [`offer/pen#stock-month@${day('2027-02-01') / 86_400_000}`, 200n],
      [`offer/pen#stock-month@${day('2027-03-01') / 86_400_000}`, 100n],
    ]);
  });

  it('gives a coupon, and cancelling takes it back', () => {
    const life = { offers: [offer('voucher', { coupon: 'NEW1000' })] };
    const { apply, state } = world(ruleSet({ life }), [RICH]);
    const outcome = apply(redeem('voucher', { id: 'R1', quantity: 2 }));
    expect(outcome.notices).toEqual([{ kind: 'coupon', id: 'NEW1000', rule: 'voucher', untilMs: null }]);
    apply(redeem('voucher', { id: 'R2' }));
    expect(state().grants).toHaveLength(3);
    apply(cancel('R1'));
    expect(state().grants).toEqual([{ kind: 'coupon', id: 'NEW1000', untilMs: null }]);
  });

  it('sets off the rules that wait for it; cancelling takes back what they gave', () => {
    const thanks = (id: string, of: string | null, points: number): Rule =>
      rule(id, give(points), { trigger: { kind: 'redemption', offer: of } });
    const rules = [thanks('any', null, 10), thanks('pens', 'pen', 20), thanks('other', 'cup', 40)];
    const life = { offers: [offer('pen'), offer('cup')] };
    const { apply, state } = world(ruleSet({ life, rules, campaigns: [campaign('spring')] }), [RICH]);
    const outcome = apply(redeem('pen', { id: 'R1' }));
    expect(moved(outcome)).toEqual([
      ['redeem', { debit: 'available', credit: 'redeemed', points: 500n }],
      ['award', { debit: 'issuance', credit: 'available', points: 10n }],
      ['award', { debit: 'issuance', credit: 'available', points: 20n }],
    ]);
    apply(cancel('R1'));
    expect(state()).toMatchObject({ balance: 10_000n, counts: new Map(), days: [] });
  });

  it('counts for conditions on redemptions', () => {
    const once = { offers: [offer('cup'), offer('pen', { open: test('member.redemptions', 'equal', 1) })] };
    const { apply } = world(ruleSet({ life: once }), [RICH]);
    expect(apply(redeem('pen')).refusal?.code).toBe('JF4527');
    apply(redeem('cup', { id: 'R1' }));
    expect(apply(redeem('pen', { at: '2027-02-08', id: 'R2' })).refusal).toBeNull();
    apply(cancel('R2', { at: '2027-02-09' }));
    expect(apply(redeem('pen', { at: '2027-02-10' })).refusal).toBeNull();
  });
});

it('a late redemption keeps a rolling limit in every window that would hold it', () => {
  const choices = { tierCrossing: null, earnedUsableAtOnce: null, lateRecords: 'adjust' as const };
  const offers = [offer('pen', { limits: [limit('offer/pen#times-10-days', 1, 10, 'times')] })];
  const { apply } = world(ruleSet({ life: { offers, choices } }), [RICH]);
  apply(redeem('pen', { at: '2027-02-20' }));
  expect(apply(redeem('pen', { at: '2027-02-11' })).refusal?.code).toBe('JF4537');
  expect(apply(redeem('pen', { at: '2027-02-10' })).refusal).toBeNull();
});

describe('points that pay for part of a purchase', () => {
  const PAYS = {
    points: 100,
    minor: 100,
    leastPoints: 500,
    stepPoints: 100,
    mostPoints: 5_000,
    mostShare: '1/2',
    excess: 'lower' as const,
  };

  it.each([
    ['as asked', 10_000n, 1_000n, 100_000n, 1_000n],
    ['lowered to the balance', 750n, 1_000n, 100_000n, 700n],
    ['lowered to the share of the purchase', 10_000n, 1_000n, 1_799n, 800n],
    ['lowered to the most', 10_000n, 6_000n, 100_000n, 5_000n],
  ])('%s', (_, balance, points, amountMinor, taken) => {
    const { apply } = world(ruleSet({ life: { offers: [offer('cash', { pays: PAYS })] } }), [{ balance }]);
    const outcome = apply(redeem('cash', { points, amountMinor }));
    expect(outcome.redemption).toMatchObject({ points: taken, worthMinor: taken });
    expect(outcome.balance).toBe(balance - taken);
  });

  it('the amount is that of the purchase it names', () => {
    const { apply } = world(ruleSet({ base: NO_BASE, life: { offers: [offer('cash', { pays: PAYS })] } }), [
      RICH,
    ]);
    apply(buy(3_000, { id: 'P1' }));
    expect(apply(redeem('cash', { purchase: 'P1', points: 1_000n })).redemption?.points).toBe(1_000n);
    // Half of 30.00 may be paid with points, and 10.00 of it are.
    expect(apply(redeem('cash', { id: 'R9', purchase: 'P1', points: 2_000n })).redemption?.points).toBe(500n);
    expect(apply(redeem('cash', { purchase: 'P1', points: 500n })).refusal?.code).toBe('JF4539');
    apply(cancel('R9'));
    expect(apply(redeem('cash', { purchase: 'P1', points: 500n })).redemption?.points).toBe(500n);
  });
});

describe('cancelling', () => {
  const expiry = (days: number) => [
    {
      id: 'all',
      campaigns: null,
      rules: null,
      monthEnd: 'clamp' as const,
      way: { kind: 'after' as const, span: { count: days, unit: 'days' as const }, through: 'day' as const },
    },
  ];

  it('points come back with their end, and join what was left of their lot', () => {
    const { apply, state } = world(ruleSet({ life: { expiry: expiry(30), offers: [offer('notebook')] } }));
    apply(buy(60_000, { at: '2027-02-01', id: 'P1' }));
    const before = state();
    apply(redeem('notebook', { id: 'R1' }));
    const outcome = apply(cancel('R1'));
    expect(moved(outcome)).toEqual([['return', { debit: 'redeemed', credit: 'available', points: 500n }]]);
    expect(state()).toEqual({ ...before, settledMs: state().settledMs });
  });

  it('what has ended since ends at once', () => {
    const { apply } = world(ruleSet({ life: { expiry: expiry(30), offers: [offer('notebook')] } }), [
      { balance: 100n },
    ]);
    apply(buy(45_000, { at: '2027-02-01', id: 'P1' }));
    apply(redeem('notebook', { at: '2027-02-07', id: 'R1' }));
    const outcome = apply(cancel('R1', { at: '2027-03-04' }));
    expect(moved(outcome)).toEqual([
      ['return', { debit: 'redeemed', credit: 'available', points: 500n }],
      ['expire', { debit: 'available', credit: 'expired', points: 450n }],
    ]);
    expect(outcome.balance).toBe(100n);
  });

  it('points that end some time after the last purchase have moved on with the others', () => {
    const way = { kind: 'idle' as const, span: { count: 30, unit: 'days' as const } };
    const idle = [{ id: 'all', campaigns: null, rules: null, monthEnd: 'clamp' as const, way }];
    const { apply, state } = world(ruleSet({ life: { expiry: idle, offers: [offer('notebook')] } }));
    apply(buy(50_000, { at: '2027-02-01', id: 'P1' }));
    apply(redeem('notebook', { at: '2027-02-07', id: 'R1' }));
    apply(buy(100, { at: '2027-02-20', id: 'P2' }));
    apply(cancel('R1', { at: '2027-03-10' }));
    expect(state().lots.map(({ id, endsMs }) => [id, endsMs])).toEqual([
      ['P1/base', day('2027-03-23')],
      ['P2/base', day('2027-03-23')],
    ]);
  });

  it('a supplier makes it good with points of their own', () => {
    const { apply, state } = world(ruleSet({ life: { expiry: expiry(30), offers: [offer('notebook')] } }), [
      { balance: 500n },
    ]);
    apply(redeem('notebook', { id: 'R1' }));
    const outcome = apply(cancel('R1', { id: 'X1', by: 'supplier', compensation: 50n }));
    expect(outcome.entries.map(({ kind, rule, refersTo }) => [kind, rule, refersTo])).toEqual([
      ['return', 'notebook', 'R1'],
      ['compensate', 'compensation', 'R1'],
    ]);
    expect(outcome.balance).toBe(550n);
    expect(state().lots[0]).toMatchObject({ id: 'X1/compensation', points: 50n, endsMs: day('2027-03-10') });
  });

  it('gives stock and limits back on the day of the redemption', () => {
    const stock = [{ id: 'offer/pen#stock-day', pieces: 1, per: 'day' as const }];
    const limits = [limit('offer/pen#times-month', 1, 'month', 'times')];
    const { apply, state, books } = world(ruleSet({ life: { offers: [offer('pen', { stock, limits })] } }), [
      RICH,
    ]);
    apply(redeem('pen', { at: '2027-02-01', id: 'R1' }));
    apply(cancel('R1', { at: '2027-02-03' }));
    expect([state().limits.size, books.shared().stock.size]).toEqual([0, 0]);
    expect(apply(redeem('pen', { at: '2027-02-28' })).refusal).toBeNull();
  });

  it('of a redemption by who owes points since first makes up for that', () => {
    const { apply, books, state } = world(ruleSet({ life: { offers: [offer('notebook')] } }), [
      { balance: 500n },
    ]);
    apply(redeem('notebook', { id: 'R1' }));
    const account = books.member('M1');
    if (account === undefined) throw new Error('M1 has an account');
    books.putMember({ ...account, state: { ...account.state, balance: -200n } });
    apply(cancel('R1'));
    expect(state()).toMatchObject({ balance: 300n, lots: [{ id: 'opening', points: 300n }] });
  });
});
