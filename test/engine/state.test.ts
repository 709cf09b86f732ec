import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { Lot, MemberState, SharedState } from '../../src/engine/state.js';
import {
  memberStateFromJson,
  memberStateToJson,
  sharedStateFromJson,
  sharedStateToJson,
} from '../../src/engine/state-json.js';
import type { JsonValue } from '../../src/ruleset/types.js';
import { fraction } from '../../src/value/fraction.js';
import {
  DAY_MS,
  discount,
  evaluate,
  evaluateAll,
  give,
  item,
  limit,
  member,
  money,
  NOON_MS,
  number,
  purchase,
  rule,
  ruleSet,
  TODAY,
} from '../support/rule-set.js';

describe('the state after a purchase', () => {
  const event = purchase([
    item(10_000),
    item(500, { kind: 'delivery' }),
    item(300, { kind: 'fee' }),
    item(-1000, { kind: 'adjustment' }),
  ]);
  const rules = [
    rule('off', discount(money(2000))),
    rule('plus', give(5), { limits: [limit('l', 9, 'day')] }),
  ];

  it('has one purchase, what was spent on what counts, and the points', () => {
    const profile = member({ balance: 40n });
    const { memberState } = evaluate(ruleSet({ rules }), event, { member: profile });
    expect(memberState).toMatchObject({
      balance: 115n,
      days: [[TODAY, { purchases: 1, spendMinor: 7000n, points: 75n }]],
      limits: new Map([['l', [[TODAY, 5n]]]]),
      carry: number(0),
    });
  });

  it('adds up within a day, and by day', () => {
    const later = { ...event, instantMs: NOON_MS + DAY_MS };
    const last = evaluateAll(ruleSet({ rules }), [event, event, later]).at(-1);
    expect(last?.memberState.days).toEqual([
      [TODAY, { purchases: 2, spendMinor: 14_000n, points: 149n }],
      [TODAY + 1, { purchases: 1, spendMinor: 7000n, points: 75n }],
    ]);
    expect(last?.memberState.limits.get('l')).toEqual([
      [TODAY, 9n],
      [TODAY + 1, 5n],
    ]);
  });

  it('keeps days in order when an event comes late', () => {
    const early = { ...event, instantMs: NOON_MS - DAY_MS };
    const last = evaluateAll(ruleSet(), [event, early]).at(-1);
    expect(last?.memberState.days.map(([day]) => day)).toEqual([TODAY - 1, TODAY]);
  });

  it('does not spend less than nothing', () => {
    const refund = purchase([item(100), item(-900, { kind: 'adjustment' })]);
    const { memberState } = evaluate(ruleSet(), refund);
    expect(memberState.days).toEqual([[TODAY, { purchases: 1, spendMinor: 0n, points: 0n }]]);
  });

  it('is a new value: what was passed in is unchanged', () => {
    const state = initialMemberState(null);
    const shared = initialSharedState();
    evaluate(ruleSet({ rules }), event, { state, shared });
    expect(state).toEqual(initialMemberState(null));
    expect(shared).toEqual(initialSharedState());
  });
});

const anyBigInt = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const anyDays = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<[number, T][]> =>
  fc
    .uniqueArray(fc.integer({ min: -700_000, max: 2_900_000 }), { maxLength: 5 })
    .chain((days) =>
      fc.tuple(...days.sort((a, b) => a - b).map((day) => value.map((one): [number, T] => [day, one]))),
    );

const anyInstant = fc.option(fc.integer());
const anyUses = fc
  .uniqueArray(fc.tuple(fc.string(), anyDays(anyBigInt)), { selector: ([id]) => id })
  .map((use) => new Map(use));

const anyMemberState: fc.Arbitrary<MemberState> = fc.record({
  balance: anyBigInt,
  carry: fc.tuple(anyBigInt, fc.bigInt({ min: 1n, max: 999n })).map(([num, den]) => fraction(num, den)),
  days: anyDays(fc.record({ purchases: fc.nat(), spendMinor: anyBigInt, points: anyBigInt })),
  limits: anyUses,
  counts: anyUses,
  lots: fc.array(
    fc.record({
      id: fc.string(),
      points: anyBigInt,
      isPending: fc.boolean(),
      usableMs: anyInstant,
      endsMs: anyInstant,
      earnedMs: fc.integer(),
      event: fc.string(),
      campaign: fc.option(fc.string()),
      rule: fc.string(),
    }),
    { maxLength: 4 },
  ),
  tier: fc.option(fc.record({ rank: fc.nat(), sinceMs: fc.integer(), graceUntilMs: anyInstant })),
  grants: fc.array(
    fc.record({
      kind: fc.constantFrom('perk' as const, 'offer' as const, 'coupon' as const),
      id: fc.string(),
      untilMs: anyInstant,
    }),
    { maxLength: 3 },
  ),
  settledMs: anyInstant,
});

const anySharedState: fc.Arbitrary<SharedState> = fc.record({
  budgets: fc
    .uniqueArray(fc.tuple(fc.string(), fc.record({ spent: anyBigInt, closed: fc.boolean() })), {
      selector: ([key]) => key,
    })
    .map((budgets) => new Map(budgets)),
  stock: fc
    .uniqueArray(fc.tuple(fc.string(), anyBigInt), { selector: ([key]) => key })
    .map((stock) => new Map(stock)),
});

const LOT: Lot = {
  id: 'P1/base',
  points: 12n,
  isPending: false,
  usableMs: null,
  endsMs: 99,
  earnedMs: 3,
  event: 'P1',
  campaign: null,
  rule: 'base',
};

/** Through text, as a file would. */
const throughText = (json: JsonValue): JsonValue => JSON.parse(JSON.stringify(json)) as JsonValue;

describe('states as JSON', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyMemberState, (state) => {
        expect(memberStateFromJson(throughText(memberStateToJson(state)))).toEqual(state);
      }),
    );
    fc.assert(
      fc.property(anySharedState, (state) => {
        expect(sharedStateFromJson(throughText(sharedStateToJson(state)))).toEqual(state);
      }),
    );
  });

  it('have a form that a person can read', () => {
    const state: MemberState = {
      balance: 10n ** 20n,
      carry: number('-1/3'),
      days: [[TODAY, { purchases: 2, spendMinor: 700n, points: 7n }]],
      limits: new Map([
        ['b', []],
        ['a', [[TODAY, 3n]]],
      ]),
      counts: new Map([['redeemed/box', [[TODAY, 1n]]]]),
      lots: [LOT],
      tier: { rank: 2, sinceMs: 5, graceUntilMs: null },
      grants: [{ kind: 'perk', id: 'lounge', untilMs: 9 }],
      settledMs: 7,
    };
    expect(memberStateToJson(state)).toEqual({
      balance: '100000000000000000000',
      carry: '-1/3',
      days: [[TODAY, 2, '700', '7']],
      limits: [
        ['a', [[TODAY, '3']]],
        ['b', []],
      ],
      counts: [['redeemed/box', [[TODAY, '1']]]],
      lots: [['P1/base', '12', false, null, 99, 3, 'P1', null, 'base']],
      tier: [2, 5, null],
      grants: [['perk', 'lounge', 9]],
      settled: 7,
    });
    const shared = {
      budgets: new Map([['x@campaign', { spent: 5n, closed: true }]]),
      stock: new Map([['offer/box#stock-total@total', 3n]]),
    };
    expect(sharedStateToJson(shared)).toEqual({
      budgets: [['x@campaign', '5', true]],
      stock: [['offer/box#stock-total@total', '3']],
    });
  });

  const good = { balance: '0', carry: '0', days: [], limits: [] };
  it.each<[JsonValue]>([
    [null],
    [[]],
    [{}],
    [{ ...good, more: 1 }],
    [{ ...good, balance: 5 }],
    [{ ...good, balance: '05' }],
    [{ ...good, balance: '1e3' }],
    [{ ...good, carry: '1/0' }],
    [{ ...good, days: [[1, 1, '1']] }],
    [{ ...good, days: [[1.5, 1, '1', '1']] }],
    [
      {
        ...good,
        days: [
          [2, 1, '1', '1'],
          [1, 1, '1', '1'],
        ],
      },
    ],
    [{ ...good, limits: [['a', [[1, 2]]]] }],
    [
      {
        ...good,
        limits: [
          [
            'a',
            [
              [2, '1'],
              [2, '1'],
            ],
          ],
        ],
      },
    ],
    [{ ...good, limits: { a: [] } }],
  ])('are refused when damaged: %j', (json) => {
    expect(memberStateFromJson(json)).toBe(undefined);
  });

  it.each<[JsonValue]>([
    [null],
    [{}],
    [{ budgets: {} }],
    [{ budgets: [['a', '1']] }],
    [{ budgets: [['a', 1, true]] }],
    [{ budgets: [['a', '1', 'true']] }],
  ])('shared ones too: %j', (json) => {
    expect(sharedStateFromJson(json)).toBe(undefined);
  });
});
