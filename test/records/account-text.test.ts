import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberAccount, PurchaseRecord, RedemptionRecord } from '../../src/account/books.js';
import type { MemberProfile, Redeem } from '../../src/engine/event.js';
import type { Lot, MemberState } from '../../src/engine/state.js';
import {
  memberAccountFromText,
  memberAccountToText,
  purchaseRecordFromText,
  purchaseRecordToText,
  redemptionRecordFromText,
  redemptionRecordToText,
} from '../../src/records/account-text.js';
import { fraction } from '../../src/value/fraction.js';
import { arbitraryPurchase } from './arbitrary-purchase.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const optional = fc.option(text);
const points = fc.bigInt({ min: 1n, max: 10n ** 20n });
const signed = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const instant = fc.integer({ min: -1e13, max: 1e14 });
const share = fc.tuple(signed, points).map(([num, den]) => fraction(num, den));

const lot: fc.Arbitrary<Lot> = fc.record({
  id: text,
  points,
  isPending: fc.boolean(),
  usableMs: fc.option(instant),
  endsMs: fc.option(instant),
  earnedMs: instant,
  event: text,
  campaign: optional,
  rule: text,
});

const byDay = <T>(value: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: -1000, max: 50_000 }), value), {
      selector: ([day]) => day,
      maxLength: 4,
    })
    .map((days) => days.sort(([a], [b]) => a - b));
const uses = fc.uniqueArray(fc.tuple(text, byDay(signed)), { selector: ([id]) => id, maxLength: 3 });

const state: fc.Arbitrary<MemberState> = fc.record({
  balance: signed,
  days: byDay(fc.record({ purchases: fc.nat(), spendMinor: signed, points: signed })),
  limits: uses.map((list) => new Map(list)),
  carry: share,
  lots: fc.array(lot, { maxLength: 3 }),
  tier: fc.option(fc.record({ rank: fc.nat(9), sinceMs: instant, graceUntilMs: fc.option(instant) })),
  counts: uses.map((list) => new Map(list)),
  grants: fc.array(
    fc.record({ kind: fc.constantFrom('perk', 'offer', 'coupon'), id: text, untilMs: fc.option(instant) }),
    { maxLength: 2 },
  ),
  settledMs: fc.option(instant),
});

const profile: fc.Arbitrary<MemberProfile> = fc.record({
  id: text,
  tier: optional,
  creditBand: optional,
  creditScore: fc.option(share),
  joined: optional,
  birthday: optional,
  tags: fc.array(text, { maxLength: 2 }),
  balance: signed,
  attributes: fc.constant(new Map([['vip', true]])),
});

const account: fc.Arbitrary<MemberAccount> = fc.record({ profile, state });

const budget = fc.tuple(text, fc.record({ spent: signed, closed: fc.boolean() }));

const purchaseRecord: fc.Arbitrary<PurchaseRecord> = fc.record({
  purchase: arbitraryPurchase(),
  ruleSet: text,
  profile,
  before: state,
  budgetsBefore: fc.array(budget, { maxLength: 2 }).map((list) => new Map(list)),
  awards: fc.array(fc.record({ rule: text, campaign: optional, points, kept: points }), { maxLength: 2 }),
  returned: fc.array(share, { maxLength: 3 }),
  redemptions: fc.array(text, { maxLength: 2 }),
  taken: fc.array(lot, { maxLength: 2 }),
  shortfall: points,
});

const redeem: fc.Arbitrary<Redeem> = fc.record({
  type: fc.constant('redeem' as const),
  id: text,
  member: text,
  instantMs: instant,
  at: text,
  offer: text,
  quantity: fc.nat(9),
  cashMinor: points,
  points: fc.option(points),
  amountMinor: fc.option(points),
  purchase: optional,
  items: arbitraryPurchase().map(({ items }) => items),
});

const redemptionRecord: fc.Arbitrary<RedemptionRecord> = fc.record({
  redeem,
  ruleSet: text,
  points,
  cashMinor: points,
  lots: fc.array(lot, { maxLength: 2 }),
  returned: points,
  isCancelled: fc.boolean(),
});

describe('what the books hold, as text', () => {
  it('a member with the state', () => {
    fc.assert(
      fc.property(account, (one) => {
        expect(memberAccountFromText(memberAccountToText(one))).toEqual(one);
      }),
    );
  });

  it('a purchase', () => {
    fc.assert(
      fc.property(purchaseRecord, (one) => {
        const written = purchaseRecordToText(one);
        expect(written).not.toMatch(/[\r\n]/);
        expect(purchaseRecordFromText(written)).toEqual(one);
      }),
    );
  });

  it('a redemption', () => {
    fc.assert(
      fc.property(redemptionRecord, (one) => {
        expect(redemptionRecordFromText(redemptionRecordToText(one))).toEqual(one);
      }),
    );
  });

  it.each([
    ['no JSON', 'M1'],
    ['half a member', '["[]"'],
    ['a state with a further key', memberAccountText().replace('"balance"', '"balances"')],
  ])('%s is no member', (_, damaged) => {
    expect(() => memberAccountFromText(damaged)).toThrow();
  });
});

function memberAccountText(): string {
  const [one] = fc.sample(account, { numRuns: 1, seed: 1 });
  if (one === undefined) throw new Error('no sample');
  return memberAccountToText(one);
}
