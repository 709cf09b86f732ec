/** Random rule sets about the life of points, small ones, and streams of events of all kinds. */
import fc from 'fast-check';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import type {
  Cause,
  ExpiryWay,
  LifeRules,
  Offer,
  PendingWay,
  RefundRules,
  Rule,
  RuleSet,
  TierRule,
} from '../../src/ruleset/types.js';
import { ALWAYS, item, number, purchase, ruleSet, test } from '../support/rule-set.js';
import { gift, zoneOf } from './ledger.js';
import { cause, offer, price } from './redeem-support.js';

export const MEMBERS = ['M1', 'M2', 'M3'] as const;
export const PROFILES = [
  { id: 'M1', birthday: '1990-02-28', balance: 300n },
  { id: 'M2', birthday: '2000-02-29', balance: -40n },
  { id: 'M3', joined: '2026-03-31', tier: 'silver' },
];

const span = fc.record({
  count: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom('days' as const, 'months' as const),
});
const period = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);

const expiryWay: fc.Arbitrary<ExpiryWay> = fc.oneof(
  fc.constant({ kind: 'never' as const }),
  fc.record({
    kind: fc.constant('after' as const),
    span: span.map(({ count, unit }) => ({ count: unit === 'months' ? count % 3 : count, unit })),
    through: fc.constantFrom('day' as const, 'month' as const),
  }),
  fc.record({ kind: fc.constant('period-end' as const), period }),
  // Around the days on which the streams happen: some points are given too late for it.
  fc.record({ kind: fc.constant('date' as const), day: fc.integer({ min: 20_850, max: 20_930 }) }),
  fc.record({
    kind: fc.constant('idle' as const),
    span: fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constant('days' as const) }),
  }),
);

const pendingWay: fc.Arbitrary<PendingWay> = fc.oneof(
  fc.constant({ kind: 'at-once' as const }),
  fc.record({ kind: fc.constant('after' as const), days: fc.integer({ min: 0, max: 10 }) }),
  fc.record({
    kind: fc.constant('delivery' as const),
    daysMax: fc.option(fc.integer({ min: 0, max: 15 })),
  }),
);

const refund: fc.Arbitrary<RefundRules> = fc.record({
  part: fc.constantFrom('proportion' as const, 'as-if-without' as const),
  beyondBalance: fc.oneof(
    fc.record({ kind: fc.constant('below-zero' as const), floor: fc.constantFrom(0, 30, 1_000_000) }),
    fc.constant({ kind: 'stop-at-zero' as const }),
    fc.constant({ kind: 'refund-money' as const, minorPerPoint: '1' }),
  ),
});

const tiers: fc.Arbitrary<readonly TierRule[]> = fc
  .record({
    review: fc.constantFrom(
      { kind: 'period-end' as const, period: 'month' as const },
      { kind: 'after' as const, span: { count: 20, unit: 'days' as const } },
      { kind: 'always' as const },
    ),
    graceDays: fc.constantFrom(0, 5),
    lost: fc.constantFrom('one-step' as const, 'earned' as const),
    window: fc.constantFrom({ period: 'lifetime' as const }, { period: 'days' as const, days: 15 }),
  })
  .map(({ window, ...shared }) =>
    [1, 2].map((rank) => ({
      rank,
      reached: test('member.points', 'greaterThanInclusive', rank * 250, { window }),
      kept: null,
      ...shared,
    })),
  );

const GIFTS: readonly Rule[] = [
  gift('welcome', { kind: 'signup' }, 30),
  gift('survey', { kind: 'activity', activity: 'survey' }, 20),
  gift('first-mug', { kind: 'redemption', offer: 'mug' }, 5),
  gift('kind', { kind: 'donation', cause: null }, 7),
  gift('silver', { kind: 'tier', rank: 1 }, 40),
  gift('higher', { kind: 'tier', rank: null }, 60),
  gift('rich', { kind: 'balance', points: 200 }, 25),
  gift('richer', { kind: 'balance', points: 225 }, 11),
  gift('birthday', { kind: 'birthday', daysBefore: 3 }, 13),
  gift('monthly', { kind: 'day-of-month', day: 31 }, 3),
  gift('silent', { kind: 'inactive', days: 9 }, 17),
  gift('ending', { kind: 'expiring', days: 2 }, 1),
  { ...gift('lift', { kind: 'activity', activity: 'walk' }), effect: { kind: 'move', tier: 1 }, lane: null },
];

const OFFERS: readonly Offer[] = [offer('mug', { prices: [price(60)], open: ALWAYS })];
const CAUSES: readonly Cause[] = [cause('school')];

const UTC = zoneOf('UTC', [null, 0]);
/** 13 February has no midnight, 6 March has two. */
const LEAPING = zoneOf('leaping', [null, 8], ['2027-02-12T16:00:00Z', 9], ['2027-03-05T16:00:00Z', 8]);

/** Nothing in it is shared by members. */
export const arbitraryRules: fc.Arbitrary<RuleSet> = fc
  .record({
    ways: fc.tuple(expiryWay, expiryWay),
    pending: fc.tuple(pendingWay, pendingWay),
    monthEnd: fc.constantFrom('clamp' as const, 'roll' as const),
    refund: fc.option(refund, { freq: 9 }),
    tiers: fc.oneof(fc.constant([]), tiers),
    gifts: fc.subarray([...GIFTS]),
    trades: fc.constantFrom(true, true, true, false),
    lateRecords: fc.constantFrom('adjust' as const, 'refuse' as const),
    earnedUsableAtOnce: fc.boolean(),
    tierCrossing: fc.constantFrom('old' as const, 'new' as const, 'split' as const),
    zone: fc.constantFrom(UTC, LEAPING),
  })
  .map(({ ways, pending, monthEnd, gifts, trades, ...parts }) => {
    const { lateRecords, earnedUsableAtOnce, tierCrossing } = parts;
    const all = { campaigns: null, rules: null };
    const base = { campaigns: null, rules: ['base'] };
    const life: Partial<LifeRules> = {
      expiry: [
        { id: 'all', ...all, monthEnd, way: ways[0] },
        { id: 'base', ...base, monthEnd, way: ways[1] },
      ],
      pending: [
        { id: 'all', ...all, way: pending[0] },
        { id: 'base', ...base, way: pending[1] },
      ],
      refund: parts.refund,
      tiers: parts.tiers,
      offers: trades ? OFFERS : [],
      causes: trades ? CAUSES : [],
      choices: { tierCrossing, lateRecords, earnedUsableAtOnce },
    };
    return ruleSet({ rules: gifts, life, zone: parts.zone });
  });

/** What happens next: `size` says how much, or which of the earlier ones. */
export interface Step {
  readonly what: (typeof KINDS)[number];
  readonly member: (typeof MEMBERS)[number];
  readonly hours: number;
  readonly size: number;
}

const KINDS = [
  ...([
    'buy',
    'buy',
    'buy',
    'buy',
    'refund',
    'refund',
    'redeem',
    'redeem',
    'pay',
    'cancel',
    'cancel',
  ] as const),
  ...(['donate', 'deliver', 'survey', 'walk', 'signup', 'profile', 'late', 'wait'] as const),
];

export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...KINDS),
  member: fc.constantFrom('M1', 'M1', ...MEMBERS),
  hours: fc.constantFrom(0, 0, 3, 12, 24, 60, 200),
  size: fc.integer({ min: 1, max: 6 }),
});

/** 2027-02-01 09:00 UTC. */
export const FIRST_MS = Date.UTC(2027, 1, 1, 9);
const HOUR_MS = 3_600_000;

interface Past {
  readonly purchases: string[];
  readonly redemptions: string[];
}

/** Events at the instants of their steps; what comes late is three days before. Ids ascend. */
export function eventsOf(steps: readonly Step[]): readonly LoyaltyEvent[] {
  const past = new Map(MEMBERS.map((id): [string, Past] => [id, { purchases: [], redemptions: [] }]));
  let instantMs = FIRST_MS;
  return steps.map((step, index) => {
    instantMs += step.hours * HOUR_MS;
    const id = `E${`${index}`.padStart(4, '0')}`;
    const own = past.get(step.member) ?? { purchases: [], redemptions: [] };
    return eventOf(step, { id, instantMs, at: new Date(instantMs).toISOString() }, own);
  });
}

type Head = Pick<LoyaltyEvent, 'id' | 'instantMs' | 'at'>;

function eventOf({ what, member, size }: Step, head: Head, { purchases, redemptions }: Past): LoyaltyEvent {
  const redeem = {
    type: 'redeem',
    member,
    offer: 'mug',
    quantity: 1,
    cashMinor: 0n,
    points: null,
    amountMinor: null,
  } as const;
  switch (what) {
    case 'late':
    case 'buy': {
      purchases.push(head.id);
      const instantMs = head.instantMs - (what === 'late' ? 72 * HOUR_MS : 0);
      return purchase([item(size * 3_300), item(1_250, { quantity: 3 })], { ...head, member, instantMs });
    }
    case 'refund': {
      const items = size > 4 ? null : [{ line: size > 2 ? 2 : 1, sku: null, quantity: number(1) }];
      return { type: 'refund', ...head, member, purchase: lastBut(purchases, size % 3), items };
    }
    case 'redeem':
      redemptions.push(head.id);
      return { ...redeem, ...head, quantity: size > 4 ? 2 : 1, purchase: null, items: [] };
    case 'pay':
      redemptions.push(head.id);
      return { ...redeem, ...head, purchase: lastBut(purchases, size % 2), items: [] };
    case 'cancel': {
      const by = size > 3 ? 'member' : 'supplier';
      const compensation = by === 'member' ? 0n : BigInt(size);
      return {
        type: 'cancel',
        ...head,
        member,
        redemption: lastBut(redemptions, size % 3),
        by,
        compensation,
      };
    }
    case 'donate':
      return { type: 'donate', ...head, member, cause: 'school', points: BigInt(size * 100) };
    case 'deliver':
      return { ...activity('delivery', head, member), purchase: lastBut(purchases, size % 3) };
    case 'survey':
    case 'walk':
      return activity(what, head, member);
    case 'signup':
      return { type: 'signup', ...head, member, channel: null };
    case 'profile':
      return {
        type: 'profile',
        ...head,
        member,
        changes: { tier: ['bronze', 'silver', 'gold'][size % 3] ?? null },
      };
    case 'wait':
      return { type: 'advance', ...head, member: null };
  }
}

function activity(name: string, head: Head, member: string) {
  return {
    type: 'activity' as const,
    ...head,
    member,
    activity: name,
    quantity: null,
    carbonGrams: null,
    purchase: null,
  };
}

function lastBut(ids: readonly string[], count: number): string {
  return ids.at(-1 - (count % Math.max(1, ids.length))) ?? 'none';
}
