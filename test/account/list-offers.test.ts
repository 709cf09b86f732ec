/** What a member can have: everything that stands against an offer, and when that passes. */
import { describe, expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { listCauses } from '../../src/account/offers/list-causes.js';
import { listOffers } from '../../src/account/offers/list-offers.js';
import { listPerks } from '../../src/account/offers/list-perks.js';
import type { LifeRules, Perk } from '../../src/ruleset/types.js';
import { limit, member, ruleSet, test } from '../support/rule-set.js';
import { buy, cause, day, donate, ms, NOBODY, offer, price, redeem, world } from './redeem-support.js';

type Events = Parameters<ReturnType<typeof world>['apply']>[0][];

/** The account of M1 after events, at noon of a day. */
function accountAfter(life: Partial<LifeRules>, balance: bigint, events: Events, at: string) {
  const rules = ruleSet({ life });
  const { apply, books } = world(rules, [{ balance }]);
  for (const event of events) apply(event);
  apply({ type: 'advance', id: 'now', member: null, instantMs: ms(at), at });
  const account = books.member('M1');
  if (account === undefined) throw new Error('M1 has an account');
  return { rules: prepareAccountRules(rules), account, shared: books.shared(), instantMs: ms(at) };
}

function offersAt(life: Partial<LifeRules>, balance: bigint, events: Events, at: string) {
  const now = accountAfter(life, balance, events, at);
  return listOffers(now.rules, now.account, now.shared, now.instantMs);
}

const codes = (listing: { readonly obstacles: readonly { readonly code: string }[] } | undefined) =>
  listing?.obstacles.map(({ code }) => code);

describe('offers', () => {
  it('all that is missing, not the first reason only', () => {
    const late = {
      during: [{ from: day('2027-03-05'), until: null }],
      daysOfMonth: [8],
      open: test('member.creditBand', 'greaterThanInclusive', 2),
      stock: [{ id: 'offer/pen#stock-month', pieces: 1, per: 'month' as const }],
      limits: [limit('offer/pen#times-month', 0, 'month', 'times')],
    };
    const [pen] = offersAt({ offers: [offer('pen', late)] }, 100n, [], '2027-02-09');
    expect(codes(pen)).toEqual(['JF4523', 'JF4526', 'JF4527', 'JF4537', 'JF4533']);
    expect(pen).toMatchObject({ nextMs: day('2027-03-08'), stockLeft: 1n, cost: { points: 500n } });
  });

  it('what is withdrawn or over has nothing to wait for', () => {
    const listed = offersAt(
      {
        offers: [
          offer('gone', { replaced: { by: 'pen', fromMs: day('2027-02-01') } }),
          offer('past', { during: [{ from: null, until: day('2027-02-01') }] }),
        ],
      },
      1_000n,
      [],
      '2027-02-09',
    );
    expect(listed.map((one) => [codes(one), one.nextMs])).toEqual([
      [['JF4522'], null],
      [['JF4524'], null],
    ]);
  });

  it('the next window counts, and none that opens after the offer is withdrawn', () => {
    const windows = [
      { from: day('2027-06-01'), until: day('2027-07-01') },
      { from: day('2027-03-01'), until: day('2027-03-05') },
    ];
    const until = (date: string) => ({ by: 'pen', fromMs: day(date) });
    const [both, soon, never] = offersAt(
      {
        offers: [
          offer('a', { during: windows, daysOfMonth: [8] }),
          offer('b', { during: windows, replaced: until('2027-04-01') }),
          offer('c', { during: windows, replaced: until('2027-02-15') }),
        ],
      },
      1_000n,
      [],
      '2027-02-09',
    );
    expect([both?.nextMs, soon?.nextMs, never?.nextMs]).toEqual([day('2027-06-08'), day('2027-03-01'), null]);
  });

  it('prices that apply, the fewest points for each sum of money', () => {
    const prices = [
      price(500),
      price(400, { during: [{ from: day('2027-02-01'), until: day('2027-03-01') }] }),
      price(300, { cashMinor: 500 }),
      price(100, { cashMinor: 500, when: test('member.tier', 'greaterThanInclusive', 2) }),
    ];
    const [pen] = offersAt({ offers: [offer('pen', { prices })] }, 350n, [], '2027-02-09');
    expect(pen?.prices.map(({ points, cashMinor }) => [points, cashMinor])).toEqual([
      [400, 0],
      [300, 500],
    ]);
    expect(pen).toMatchObject({ obstacles: [], cost: { points: 300n, cashMinor: 500n } });
  });

  it('stock and limits as they stand', () => {
    const stock = [
      { id: 'offer/pen#stock-total', pieces: 9, per: 'total' as const },
      { id: 'offer/pen#stock-day', pieces: 5, per: 'day' as const },
    ];
    const offers = [offer('pen', { stock, limits: [limit('offer/pen#times-week', 1, 'week', 'times')] })];
    const events = [redeem('pen', { at: '2027-02-08' })];
    const [today] = offersAt({ offers }, 5_000n, events, '2027-02-08');
    expect([codes(today), today?.stockLeft, today?.nextMs]).toEqual([['JF4537'], 4n, day('2027-02-15')]);
    const [nextWeek] = offersAt({ offers }, 5_000n, events, '2027-02-15');
    expect([codes(nextWeek), nextWeek?.stockLeft]).toEqual([[], 5n]);
  });

  it('an offer that is used on items can be had: which ones is asked later', () => {
    const offers = [offer('washing', { items: test('item.categories', 'contains', 'food') })];
    expect(offersAt({ offers }, 5_000n, [], '2027-02-08')[0]?.obstacles).toEqual([]);
  });

  it('points that become usable by themselves', () => {
    const life = {
      offers: [offer('pen')],
      pending: [{ id: 'all', campaigns: null, rules: null, way: { kind: 'after' as const, days: 7 } }],
    };
    const [pen] = offersAt(life, 0n, [buy(60_000, { at: '2027-02-07' })], '2027-02-08');
    expect([codes(pen), pen?.nextMs]).toEqual([['JF4534'], day('2027-02-14')]);
  });
});

describe('perks', () => {
  const perk = (id: string, when: Perk['when']): Perk => ({
    id,
    title: { en: id, zh: id },
    campaign: null,
    when,
    says: { en: id, zh: id },
  });
  const PERKS = [perk('given', null), perk('rich', test('member.balance', 'greaterThanInclusive', 500))];

  it.each([
    [499n, [false, false]],
    [500n, [false, true]],
  ])('with %s points', (balance, held) => {
    const { rules, account, instantMs } = accountAfter({ perks: PERKS }, balance, [], '2027-02-08');
    expect(listPerks(rules, account, instantMs).map(({ isHeld }) => isHeld)).toEqual(held);
  });

  it('one that was given lasts until its end', () => {
    const { rules, account } = accountAfter({ perks: PERKS }, 0n, [], '2027-02-08');
    const untilMs = day('2027-03-01');
    const given = {
      ...account,
      state: { ...account.state, grants: [{ kind: 'perk' as const, id: 'given', untilMs }] },
    };
    const heldAt = (instantMs: number) => listPerks(rules, given, instantMs)[0];
    expect(heldAt(untilMs - 1)).toMatchObject({ isHeld: true, untilMs });
    expect(heldAt(untilMs)).toMatchObject({ isHeld: false, untilMs: null });
  });
});

it('causes: what stands against the least gift, and what is left of the matching', () => {
  const match = { kind: 'money' as const, minor: 100, perPoints: 100 };
  const causes = [cause('school', { match, matchMost: 500 }), cause('trees', { leastPoints: 900 })];
  const now = accountAfter({ causes }, 1_000n, [donate('school', 200n, { at: '2027-02-08' })], '2027-02-08');
  const listed = listCauses(now.rules, now.account, now.shared, now.instantMs);
  expect(listed.map((one) => [codes(one), one.matchLeft])).toEqual([
    [[], 300n],
    [['JF4533'], null],
  ]);
});

it('members of whom nothing is known yet are asked as they are', () => {
  const rules = prepareAccountRules(ruleSet({ life: { offers: [offer('pen', { open: NOBODY })] } }));
  const { state } = accountAfter({}, 0n, [], '2027-02-08').account;
  const shared = { budgets: new Map(), stock: new Map() };
  const [pen] = listOffers(rules, { profile: member(), state }, shared, ms('2027-02-08'));
  expect(codes(pen)).toEqual(['JF4527', 'JF4533']);
});
