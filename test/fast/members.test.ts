/** What a stream remembers of members tells every fact and limit as the states of the reference engine do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { MemberProfile } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { usedBefore } from '../../src/engine/limit-use.js';
import { createMoment } from '../../src/engine/moment.js';
import { createOccasion } from '../../src/engine/occasion.js';
import type { MemberState } from '../../src/engine/state.js';
import { memberStateToJson } from '../../src/engine/state-json.js';
import { createPlan } from '../../src/fast/create-plan.js';
import { readSlots } from '../../src/fast/evaluate/read-slots.js';
import { createColumns } from '../../src/fast/fill/create-columns.js';
import { PurchaseFiller } from '../../src/fast/fill/purchase-filler.js';
import { MemberTable, type MemberTableOptions } from '../../src/fast/members/member-table.js';
import { createQuotaTable } from '../../src/fast/points/create-quota-table.js';
import type { FactId } from '../../src/ruleset/facts.js';
import type { Condition, CounterWindow, LimitPeriod } from '../../src/ruleset/types.js';
import { localDay } from '../../src/value/zone.js';
import { campaign, give, item, limit, member, purchase, rule, ruleSet, test } from '../support/rule-set.js';
import { LONG_NIGHTS } from './zone-with-long-nights.js';

const COUNTERS: readonly FactId[] = [
  'member.points',
  'member.spend',
  'member.spendWithThis',
  'member.purchases',
  'member.averagePurchase',
];
const WINDOWS: readonly CounterWindow[] = [
  { period: 'lifetime' },
  { period: 'day' },
  { period: 'week' },
  { period: 'month' },
  { period: 'quarter' },
  { period: 'year' },
  { period: 'membership-year' },
  { period: 'days', days: 1 },
  { period: 'days', days: 5 },
  { period: 'months', months: 2 },
];
const OTHERS: readonly FactId[] = [
  'member.tier',
  'member.creditBand',
  'member.creditScore',
  'member.age',
  'member.birthdayToday',
  'member.birthdayThisMonth',
  'member.daysFromBirthday',
  'member.joinedDay',
  'member.daysSinceJoined',
  'member.balance',
  'member.purchaseNumber',
  'member.daysSinceLastPurchase',
  'member.pending',
];
const PERIODS: readonly (Exclude<LimitPeriod['period'], 'days'> | number)[] = [
  ...(['day', 'week', 'month', 'quarter', 'year', 'campaign', 'purchase'] as const),
  ...[1, 3, 30],
];

/** One rule per test, so that none hides another. */
function programOf(windows: readonly CounterWindow[]) {
  const conditions: Condition[] = [
    ...COUNTERS.flatMap((fact) => windows.map((window) => test(fact, 'greaterThan', 3, { window }))),
    ...OTHERS.map((fact) => test(fact, 'lessThan', 12)),
    test('member.purchaseInRun', 'equal', 3, { name: '3' }),
    test('member.tags', 'contains', 'staff'),
  ];
  const rules = conditions.map((when, index) =>
    rule(`r${index}`, give(index + 1), {
      when,
      limits: [
        limit(`l${index}`, 7 * index, PERIODS[index % PERIODS.length], index % 3 ? 'points' : 'times'),
      ],
    }),
  );
  const campaigns = [
    campaign('spring', { limits: PERIODS.map((period) => limit(`c${period}`, 2000, period)) }),
  ];
  return ruleSet({ rules, campaigns, zone: LONG_NIGHTS });
}

const PROFILES: readonly MemberProfile[] = [
  member(),
  member({ id: 'M2', birthday: '2000-02-29', joined: '2024-02-29', tier: 'gold', balance: 70n }),
  member({
    id: 'M3',
    birthday: '2030-01-01',
    joined: '2027-02-20',
    creditBand: 'B',
    tags: ['staff'],
    balance: -5n,
  }),
];

/** Around the nights in which clocks are set back over midnight, and far from them. */
const steps = fc.array(
  fc.record({
    member: fc.integer({ min: 0, max: PROFILES.length - 1 }),
    aheadMs: fc.oneof(
      fc.integer({ min: 0, max: 3 * 3_600_000 }),
      fc.integer({ min: 0, max: 40 * 86_400_000 }),
      fc.constant(20 * 60_000),
    ),
    amount: fc.integer({ min: 0, max: 30_000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

function play(windows: readonly CounterWindow[], events: ReturnType<typeof eventsOf>, keepsHistory: boolean) {
  for (const makesCode of [false, true]) playOnce(windows, events, { keepsHistory, makesCode });
}

function playOnce(
  windows: readonly CounterWindow[],
  events: ReturnType<typeof eventsOf>,
  { keepsHistory, makesCode }: Required<MemberTableOptions>,
) {
  const rules = programOf(windows);
  const plan = createPlan(rules);
  const quotas = createQuotaTable(plan);
  const table = new MemberTable(plan, quotas, { keepsHistory, makesCode });
  for (const profile of PROFILES) table.setProfile(profile);
  const columns = createColumns(plan, 1, 1);
  const filler = new PurchaseFiller(plan);
  const evaluator = createEvaluator(rules);
  const states = new Map<string, MemberState>();
  const found = new Float64Array(plan.slots.length);
  const wanted = new Float64Array(plan.slots.length);
  for (const { event, profile } of events) {
    const state = states.get(profile.id) ?? initialMemberState(profile);
    const number = table.numberOf(profile.id);
    filler.fillFromPurchase(columns, 0, event, number);
    const day = columns.day[0] as number;
    expect(table.fillSlots(number, columns, 0, found)).toBe(true);
    const read = (from: MemberState, into: Float64Array) => {
      const occasion = createOccasion(plan.prepared, event, profile, from);
      return readSlots(plan, createMoment(occasion, occasion.listed), into);
    };
    expect(read(state, wanted)).toBe(true);
    expect([...found]).toEqual([...wanted]);
    const before = table.toMemberState(number);
    read(before, found);
    expect([...found]).toEqual([...wanted]);
    for (const [quota, one] of quotas.quotas.entries()) {
      if (one.kind !== 'limit' || one.limit.per.period === 'purchase') continue;
      const used = Number(usedBefore(state, one.limit, day));
      expect([one.limit.id, table.used(number, quota, day)]).toEqual([one.limit.id, used]);
      expect(Number(usedBefore(before, one.limit, day))).toBe(used);
    }
    const result = evaluator.evaluate(event, profile, state, initialSharedState());
    states.set(profile.id, result.memberState);
    table.takeOver(
      number,
      before,
      evaluator.evaluate(event, profile, before, initialSharedState()).memberState,
      day,
    );
    if (keepsHistory) {
      expect(memberStateToJson(table.toMemberState(number))).toEqual(memberStateToJson(result.memberState));
    }
  }
}

function eventsOf(
  list: readonly { readonly member: number; readonly aheadMs: number; readonly amount: number }[],
) {
  let instantMs = LONG_NIGHTS.startMs;
  return list.map(({ member: number, aheadMs, amount }, index) => {
    instantMs += aheadMs;
    const profile = PROFILES[number] ?? member();
    return { event: purchase([item(amount)], { id: `P${index}`, member: profile.id, instantMs }), profile };
  });
}

describe('members of a stream', () => {
  it('are known as the reference engine knows them when a day comes back', () => {
    const { offsets, startMs } = LONG_NIGHTS;
    const backMs = (offsets[2]?.[0] ?? 0) * 1000;
    expect(localDay(LONG_NIGHTS, backMs - 1)).toBe(localDay(LONG_NIGHTS, backMs) + 1);
    const instants = [backMs - 30 * 3_600_000, backMs - 60_000, backMs + 60_000, backMs + 3_600_000];
    const ahead = instants.map((instant, index) => instant - (instants[index - 1] ?? startMs));
    const list = ahead.map((aheadMs) => ({ member: 1, aheadMs, amount: 5000 }));
    for (const keepsHistory of [true, false]) play(WINDOWS, eventsOf(list), keepsHistory);
  });

  it('are known as the reference engine knows them, with every day kept', () => {
    fc.assert(
      fc.property(steps, (list) => play(WINDOWS, eventsOf(list), true)),
      { numRuns: 15 },
    );
  });

  it.each([[WINDOWS], [[]], [WINDOWS.slice(0, 1)], [WINDOWS.slice(7, 9)]])(
    'are known as well with the days that rules look at',
    (windows) => {
      fc.assert(
        fc.property(steps, (list) => play(windows, eventsOf(list), false)),
        { numRuns: 8 },
      );
    },
  );
});
