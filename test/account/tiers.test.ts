import { describe, expect, it } from 'vitest';
import type { Notice, Outcome } from '../../src/account/outcome.js';
import { NO_LIFE, type TierRule } from '../../src/ruleset/types.js';
import { type member, ruleSet, test } from '../support/rule-set.js';
import { buy, donate, ms, offer, price, redeem } from './redeem-support.js';
import {
  advance,
  profileChange,
  REFUNDS,
  rank,
  refund,
  spentAtLeast,
  tier,
  tiersWith,
  world,
} from './tier-support.js';

/** Ranks: 0 bronze, 1 silver, 2 gold. */
const scene = (tiers: readonly TierRule[], profile: Parameters<typeof member>[0] = {}) =>
  world(ruleSet({ life: tiersWith(tiers) }), [profile]);

const moves = (outcomes: readonly Outcome[]) => outcomes.flatMap(({ notices }) => notices).flatMap(moveOf);
const moveOf = (notice: Notice) => (notice.kind === 'tier' ? [[notice.from, notice.to, notice.why]] : []);

const within = (window: object, points: number) =>
  test('member.points', 'greaterThanInclusive', points, { window } as never);

describe('reaching a tier', () => {
  const tiers = [tier(1, spentAtLeast(10_000)), tier(2, spentAtLeast(20_000))];

  it.each([
    ['below the first line', [9_999], 0],
    ['on the line, the purchase itself included', [10_000], 1],
    ['over two lines at once', [25_000], 2],
    ['with several purchases', [8_000, 3_000], 1],
    ['and then the next', [8_000, 3_000, 9_000], 2],
  ])('%s', (_, amounts, expected) => {
    const scene1 = scene(tiers);
    for (const [index, amount] of amounts.entries())
      scene1.apply(buy(amount, { at: `2027-02-0${index + 1}` }));
    expect(rank(scene1)).toBe(expected);
  });

  it('is told once', () => {
    const shop = scene(tiers);
    expect(moves([shop.apply(buy(12_000))])).toEqual([[0, 1, 'reached']]);
    expect(moves([shop.apply(buy(100))])).toEqual([]);
  });

  it.each([
    ['points or a large purchase: neither', 3_000, 0],
    ['points or a large purchase: the purchase', 5_000, 1],
  ])('%s', (_, amount, expected) => {
    const either = {
      any: [within({ period: 'lifetime' }, 1_000), test('purchase.paid', 'greaterThanInclusive', 5_000)],
    };
    const shop = scene([tier(1, either)]);
    shop.apply(buy(amount));
    expect(rank(shop)).toBe(expected);
  });

  it('points and purchases: both are needed', () => {
    const both = {
      all: [
        spentAtLeast(1_000),
        test('member.purchases', 'greaterThanInclusive', 2, { window: { period: 'year' } }),
      ],
    };
    const shop = scene([tier(1, both)]);
    shop.apply(buy(5_000, { at: '2027-01-01' }));
    expect(rank(shop)).toBe(0);
    shop.apply(buy(1, { at: '2027-01-02' }));
    expect(rank(shop)).toBe(1);
  });

  it('the third purchase is the third', () => {
    const shop = scene([
      tier(1, test('member.purchaseNumber', 'greaterThanInclusive', 3), { kept: { all: [] } }),
    ]);
    for (const day of [1, 2]) shop.apply(buy(100, { at: `2027-01-0${day}` }));
    expect(rank(shop)).toBe(0);
    shop.apply(buy(100, { at: '2027-01-03' }));
    expect(rank(shop)).toBe(1);
  });

  it('without rules about tiers the account says nothing', () => {
    const shop = world(ruleSet(), [{ tier: 'gold' }]);
    shop.apply(buy(100_000));
    expect(rank(shop)).toBeNull();
  });
});

describe('windows', () => {
  it.each([
    ['a calendar year begins anew', { period: 'year' }, ['2026-12-31', '2027-01-01'], 0],
    ['twelve months roll', { period: 'months', months: 12 }, ['2026-03-01', '2027-02-28'], 1],
    ['and let go after twelve months', { period: 'months', months: 12 }, ['2026-02-28', '2027-02-28'], 0],
    ['days roll', { period: 'days', days: 30 }, ['2027-01-01', '2027-01-30'], 1],
    ['and let go', { period: 'days', days: 30 }, ['2027-01-01', '2027-01-31'], 0],
    ['a membership year', { period: 'membership-year' }, ['2026-06-15', '2027-06-14'], 1],
    ['begins anew on the joining day', { period: 'membership-year' }, ['2027-06-14', '2027-06-15'], 0],
    ['a lifetime', { period: 'lifetime' }, ['2020-01-01', '2027-01-01'], 1],
  ])('%s', (_, window, days, expected) => {
    // Reached by 100 points, each purchase gives 50.
    const shop = scene([tier(1, within(window, 100))], { joined: '2020-06-15' });
    for (const at of days) shop.apply(buy(5_000, { at }));
    expect(rank(shop)).toBe(expected);
  });
});

describe('reviews', () => {
  const yearly = spentAtLeast(10_000, 'year');

  it('at the end of the year: kept with what was bought in it, lost a year later', () => {
    const shop = scene([tier(1, yearly)]);
    shop.apply(buy(10_000, { at: '2026-05-01' }));
    shop.apply(advance('2027-12-31T23:59:59Z'));
    expect(rank(shop)).toBe(1);
    expect(shop.state().tier?.sinceMs).toBe(ms('2027-01-01T00:00:00Z'));
    expect(moves(shop.accounts.apply(advance('2028-01-01')))).toEqual([[1, 0, 'lost']]);
  });

  it.each([
    ['month' as const, '2027-01-20', '2027-02-28T23:59:59Z', '2027-03-01'],
    ['quarter' as const, '2027-01-20', '2027-06-30T23:59:59Z', '2027-07-01'],
    ['membership-year' as const, '2027-01-20', '2028-05-09T23:59:59Z', '2028-05-10'],
  ])('at the end of the %s', (period, bought, still, lost) => {
    const window = test('member.spend', 'greaterThanInclusive', 10_000, { window: { period } });
    const shop = scene([tier(1, window, { review: { kind: 'period-end', period } })], {
      joined: '2020-05-10',
    });
    shop.apply(buy(10_000, { at: bought }));
    shop.apply(advance(still));
    expect(rank(shop)).toBe(1);
    shop.apply(advance(lost));
    expect(rank(shop)).toBe(0);
  });

  it('twelve months after it was reached, and again after it was kept', () => {
    const review = { kind: 'after', span: { count: 12, unit: 'months' } } as const;
    const rolling = within({ period: 'months', months: 12 }, 100);
    const shop = scene([tier(1, rolling, { review })]);
    shop.apply(buy(10_000, { at: '2027-03-15T10:00:00Z' }));
    shop.apply(buy(10_000, { at: '2027-12-01' }));
    shop.apply(advance('2028-03-15'));
    expect([rank(shop), shop.state().tier?.sinceMs]).toEqual([1, ms('2028-03-15T00:00:00Z')]);
    shop.apply(advance('2029-03-14T23:59:59Z'));
    expect(rank(shop)).toBe(1);
    shop.apply(advance('2029-03-15'));
    expect(rank(shop)).toBe(0);
  });

  it.each([
    ['one step at a time', 'one-step' as const, [2, 1, 0, 0]],
    ['down to what is earned', 'earned' as const, [2, 0, 0, 0]],
  ])('lost %s', (_, lost, expected) => {
    const shop = scene([tier(1, yearly, { lost }), tier(2, spentAtLeast(20_000, 'year'), { lost })]);
    shop.apply(buy(20_000, { at: '2026-05-01' }));
    const ranks = ['2027-06-01', '2028-01-01', '2029-01-01', '2030-01-01'].map((at) => {
      shop.apply(advance(at));
      return rank(shop);
    });
    expect(ranks).toEqual(expected);
  });

  it('down to what is earned stops at what was earned', () => {
    const shop = scene([tier(1, yearly), tier(2, spentAtLeast(20_000, 'year'))]);
    shop.apply(buy(20_000, { at: '2026-05-01' }));
    shop.apply(buy(12_000, { at: '2027-05-01' }));
    shop.apply(advance('2028-01-01'));
    expect(rank(shop)).toBe(1);
  });

  it('kept by its own condition', () => {
    const shop = scene([tier(1, spentAtLeast(10_000), { kept: spentAtLeast(3_000, 'year') })]);
    shop.apply(buy(10_000, { at: '2026-05-01' }));
    shop.apply(buy(3_000, { at: '2027-05-01' }));
    shop.apply(advance('2028-06-01'));
    expect(rank(shop)).toBe(1);
    expect(moves(shop.accounts.apply(advance('2029-06-01')))).toEqual([[1, 0, 'lost']]);
  });
});

describe('a grace', () => {
  const graced = tier(1, within({ period: 'months', months: 12 }, 100), { graceDays: 30 });
  const failed = () => {
    const shop = scene([graced]);
    shop.apply(buy(10_000, { at: '2025-12-15' }));
    shop.apply(advance('2026-06-01'));
    const outcomes = shop.accounts.apply(advance('2027-01-01'));
    return { shop, notices: outcomes.flatMap(({ notices }) => notices) };
  };

  it('is told with its end', () => {
    expect(failed().notices).toEqual([{ kind: 'grace', rank: 1, untilMs: ms('2027-01-31T00:00:00Z') }]);
  });

  it('ends with the tier', () => {
    const { shop } = failed();
    shop.apply(advance('2027-01-30T23:59:59Z'));
    expect(rank(shop)).toBe(1);
    expect(moves(shop.accounts.apply(advance('2027-01-31')))).toEqual([[1, 0, 'lost']]);
  });

  it('is saved by a purchase', () => {
    const { shop } = failed();
    shop.apply(buy(10_000, { at: '2027-01-20' }));
    expect(shop.state().tier).toEqual({ rank: 1, sinceMs: ms('2027-01-20'), graceUntilMs: null });
    shop.apply(advance('2027-12-31'));
    expect(rank(shop)).toBe(1);
  });

  it('is not saved by one that is too small', () => {
    const { shop } = failed();
    shop.apply(buy(9_900, { at: '2027-01-20' }));
    shop.apply(advance('2027-02-01'));
    expect(rank(shop)).toBe(0);
  });
});

describe('a tier given by hand', () => {
  const tiers = [tier(1, spentAtLeast(10_000, 'year')), tier(2, spentAtLeast(20_000, 'year'))];

  it('is the lowest: an earned one is above it, and its loss ends there', () => {
    const shop = scene(tiers, { tier: 'silver' });
    shop.apply(buy(100, { at: '2026-05-01' }));
    expect(rank(shop)).toBe(1);
    shop.apply(buy(20_000, { at: '2026-05-02' }));
    expect(rank(shop)).toBe(2);
    shop.apply(advance('2030-01-01'));
    expect(rank(shop)).toBe(1);
  });

  it('is given and taken away by a profile event', () => {
    const shop = scene(tiers);
    shop.apply(buy(100, { at: '2027-01-01' }));
    expect(moves([shop.apply(profileChange({ tier: 'gold' }, '2027-01-02'))])).toEqual([[0, 2, 'profile']]);
    shop.apply(buy(10_000, { at: '2027-01-03' }));
    expect(moves([shop.apply(profileChange({ tier: null }, '2027-01-04'))])).toEqual([[2, 1, 'profile']]);
  });

  it('taken away from who has earned it stays', () => {
    const shop = scene(tiers, { tier: 'gold' });
    shop.apply(buy(20_000, { at: '2027-01-01' }));
    expect(moves([shop.apply(profileChange({ tier: null }, '2027-01-04'))])).toEqual([]);
    expect(rank(shop)).toBe(2);
  });
});

describe('what never lowers a tier', () => {
  it('redeeming and giving, even where it is reviewed after every event', () => {
    const points = within({ period: 'lifetime' }, 100);
    const life = tiersWith([tier(1, points, { review: { kind: 'always' } })], {
      offers: [offer('mug', { prices: [price(50)] })],
    });
    const shop = world(ruleSet({ life: { ...NO_LIFE, ...life } }));
    shop.apply(buy(10_000, { at: '2027-01-01' }));
    expect(shop.apply(redeem('mug', { at: '2027-01-02' })).refusal).toBeNull();
    shop.apply(donate('none', 10n, { at: '2027-01-03' }));
    expect([rank(shop), shop.state().balance]).toEqual([1, 50n]);
  });
});

describe('reviewed after every event', () => {
  it('falls to what is earned when goods go back, not below what was given by hand', () => {
    // OL-18: a total of 30 reaches the top; 9 go back, 21 are left; the lowest tier was given by hand.
    const always = { review: { kind: 'always' } } as const;
    const life = tiersWith([tier(1, spentAtLeast(2_000), always), tier(2, spentAtLeast(3_000), always)], {
      refund: REFUNDS,
    });
    const shop = world(ruleSet({ life }), [{ tier: 'bronze' }]);
    shop.apply(buy(2_100, { at: '2027-01-01' }));
    const second = buy(900, { at: '2027-01-02' });
    shop.apply(second);
    expect(rank(shop)).toBe(2);
    expect(moves([shop.apply(refund(second.id))])).toEqual([[2, 1, 'lost']]);
  });

  it('misses what has left the window, whatever the event is', () => {
    const points = within({ period: 'days', days: 15 }, 100);
    const life = tiersWith([tier(1, points, { review: { kind: 'always' } })], {
      offers: [offer('mug', { prices: [price(50)] })],
    });
    const shop = world(ruleSet({ life }));
    shop.apply(buy(10_000, { at: '2027-01-01' }));
    shop.apply({ type: 'advance', id: 'T', member: null, instantMs: ms('2027-01-20'), at: '2027-01-20' });
    expect(rank(shop)).toBe(1);
    expect(moves([shop.apply(redeem('mug', { at: '2027-01-21' }))])).toEqual([[1, 0, 'lost']]);
  });
});
