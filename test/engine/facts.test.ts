import { describe, expect, it } from 'vitest';
import type { MemberProfile, Purchase, PurchaseItem } from '../../src/engine/event.js';
import type { FactValue } from '../../src/engine/facts/fact-value.js';
import { readItemFact } from '../../src/engine/facts/read-fact.js';
import { initialMemberState } from '../../src/engine/initial-state.js';
import { createMoment } from '../../src/engine/moment.js';
import { createOccasion } from '../../src/engine/occasion.js';
import { prepare } from '../../src/engine/prepare.js';
import type { MemberState } from '../../src/engine/state.js';
import { FACTS, type FactId } from '../../src/ruleset/facts.js';
import type { Choices, CounterWindow, FactParams } from '../../src/ruleset/types.js';
import {
  DAY_MS,
  item,
  member,
  NOON_MS,
  number,
  ofCategory,
  ofSku,
  pay,
  purchase,
  ruleSet,
  TODAY,
  test,
} from '../support/rule-set.js';

interface Scene {
  readonly event?: Purchase;
  readonly profile?: MemberProfile;
  readonly state?: MemberState;
  readonly choices?: Partial<Choices>;
  /** Amounts left after discounts; else the listed ones. */
  readonly left?: readonly bigint[];
}

function momentOf({ event = purchase([]), profile = member(), state, choices = {}, left }: Scene) {
  const prepared = prepare(ruleSet({ choices }));
  const occasion = createOccasion(prepared, event, profile, state ?? initialMemberState(profile));
  return createMoment(occasion, left ?? occasion.listed);
}

function read(fact: FactId, scene: Scene, params?: FactParams): FactValue {
  return momentOf(scene).read(params === undefined ? { fact } : { fact, params });
}

type Row = readonly [fact: FactId, params: FactParams, expected: FactValue];

const basket = purchase(
  [
    item(1000, { sku: 'a', category: 'crisps', quantity: 2 }),
    item(500, { sku: 'b', category: 'drink', quantity: '1.5', tags: ['green'] }),
    item(300, { sku: 'b', category: 'drink', quantity: 0 }),
    item(200, { sku: 'post', kind: 'delivery' }),
    item(70, { kind: 'fee' }),
    item(-100, { kind: 'adjustment' }),
  ],
  {
    channel: 'app',
    partner: 'grid',
    coupons: ['NEW10'],
    payments: [pay('card', 1000), pay('cash', 400), pay('card', 100)],
    carbonGrams: number('12.5'),
    attributes: new Map<string, string | boolean>([
      ['table', 'window'],
      ['gift', true],
    ]),
  },
);
const left = [800n, 500n, 300n, 0n, 70n, -100n];

describe('facts about the purchase', () => {
  it.each<Row>([
    ['purchase.paid', {}, 1500n],
    ['purchase.listed', {}, 1700n],
    ['purchase.channel', {}, 'app'],
    ['purchase.store', {}, ''],
    ['purchase.partner', {}, 'grid'],
    ['purchase.scene', {}, 'utilities'],
    ['purchase.currency', {}, 'CNY'],
    ['purchase.coupons', {}, ['NEW10']],
    ['purchase.paymentMethods', {}, ['card', 'cash']],
    ['purchase.paymentShare', { name: 'card' }, 733_333n],
    ['purchase.paymentShare', { name: 'points' }, 0n],
    ['purchase.carbon', {}, 12_500_000n],
    ['purchase.attribute', { name: 'table' }, 'window'],
    ['purchase.attribute', { name: 'gift' }, true],
    ['purchase.attribute', { name: 'other' }, null],
  ])('%s %j is %s', (fact, params, expected) => {
    expect(read(fact, { event: basket, left }, params)).toEqual(expected);
  });

  it.each([
    ['listed', 1700n],
    ['left', 1500n],
  ] as const)('purchase.amount reads what a threshold reads: %s', (thresholdReads, expected) => {
    expect(read('purchase.amount', { event: basket, left, choices: { thresholdReads } })).toBe(expected);
  });

  it('counts delivery, tax and deposits only where they earn', () => {
    const event = purchase([
      item(100),
      item(10, { kind: 'delivery' }),
      item(20, { kind: 'tax' }),
      item(40, { kind: 'deposit' }),
      item(80, { kind: 'fee' }),
    ]);
    const amount = (choices: Partial<Choices>) => read('purchase.amount', { event, choices });
    expect(amount({})).toBe(100n);
    expect(amount({ deliveryEarns: true })).toBe(110n);
    expect(amount({ taxEarns: true })).toBe(120n);
    expect(amount({ depositEarns: true })).toBe(140n);
  });

  it('is not below zero, whatever the adjustments', () => {
    const event = purchase([item(100), item(-300, { kind: 'adjustment' })]);
    expect(read('purchase.amount', { event })).toBe(0n);
  });

  it('sums the carbon of its items where it says nothing itself', () => {
    const grams = (text: string) => item(1, { attributes: { 'carbon-grams': number(text) } });
    expect(read('purchase.carbon', { event: purchase([grams('1.5'), item(1), grams('2')]) })).toBe(
      3_500_000n,
    );
    expect(read('purchase.carbon', { event: purchase([item(1)]) })).toBe(null);
  });

  it('has no scene without a partner, nor with one that has none', () => {
    expect(read('purchase.scene', {})).toBe('');
    expect(read('purchase.scene', { event: purchase([], { partner: 'kiosk' }) })).toBe('');
  });
});

describe('facts about items', () => {
  const drinks = { items: ofCategory('drink') };
  it.each<Row>([
    ['items.paid', {}, 1600n],
    ['items.listed', {}, 1800n],
    ['items.quantity', {}, 3_500_000n],
    ['items.lines', {}, 2n],
    ['items.categories', {}, 2n],
    ['items.products', {}, 2n],
    ['items.quantity', drinks, 1_500_000n],
    ['items.lines', drinks, 1n],
    ['items.paid', drinks, 800n],
    ['items.lines', { items: ofCategory('food') }, 2n],
    ['items.lines', { items: ofCategory('snack') }, 1n],
    ['items.lines', { items: ofCategory('gift') }, 0n],
    ['items.paid', { items: ofSku('post') }, 0n],
    ['items.listed', { items: test('item.kind', 'equal', 'delivery') }, 200n],
    ['items.listed', { items: test('item.kind', 'notEqual', 'goods') }, 270n],
    ['items.listed', { items: { not: test('item.kind', 'equal', 'fee') } }, 2000n],
  ])('%s %j is %s', (fact, params, expected) => {
    expect(read(fact, { event: basket, left }, params)).toEqual(expected);
  });

  it.each([
    ['listed', 1000n],
    ['left', 800n],
  ] as const)('items.amount reads what a threshold reads: %s', (thresholdReads, expected) => {
    const scene = { event: basket, left, choices: { thresholdReads } };
    expect(read('items.amount', scene, { items: ofCategory('snack') })).toBe(expected);
  });

  it('with a filter also reach delivery that earns; without one they are goods only', () => {
    const scene = { event: basket, choices: { deliveryEarns: true } };
    expect(read('items.listed', scene)).toBe(1800n);
    expect(read('items.listed', scene, { items: ofSku('post') })).toBe(200n);
  });
});

describe('facts about one item', () => {
  const rich = item(1001, {
    sku: 'S',
    category: 'crisps',
    tags: ['green', 'new'],
    brand: 'acme',
    greenGrade: 'high',
    quantity: 3,
    attributes: { litres: number('1.25'), origin: 'Xinyang', fresh: false },
  });
  const bare = item(5, { quantity: 0 });

  it.each<Row>([
    ['item.kind', {}, 'goods'],
    ['item.sku', {}, 'S'],
    ['item.categories', {}, ['crisps', 'snack', 'food']],
    ['item.tags', {}, ['green', 'new']],
    ['item.brand', {}, 'acme'],
    ['item.greenGrade', {}, 1n],
    ['item.price', {}, 333_666_666n],
    ['item.quantity', {}, 3_000_000n],
    ['item.isDiscounted', {}, false],
    ['item.attribute', { name: 'litres' }, 1_250_000n],
    ['item.attribute', { name: 'origin' }, 'Xinyang'],
    ['item.attribute', { name: 'fresh' }, false],
    ['item.attribute', { name: 'none' }, null],
  ])('%s %j is %s', (fact, params, expected) => {
    expect(seen(rich, fact, params)).toEqual(expected);
  });

  it.each<Row>([
    ['item.sku', {}, ''],
    ['item.categories', {}, []],
    ['item.brand', {}, ''],
    ['item.greenGrade', {}, null],
    ['item.price', {}, 0n],
  ])('%s %j of a bare item is %s', (fact, params, expected) => {
    expect(seen(bare, fact, params)).toEqual(expected);
  });

  it('keeps a category that the program does not declare as it is', () => {
    expect(seen(item(1, { category: 'odd' }), 'item.categories', {})).toEqual(['odd']);
  });

  it('is unknown outside a filter', () => {
    expect(read('item.sku', { event: purchase([rich]) })).toBe(null);
  });

  it.each([
    ['listed', 5_000_000n],
    ['left', 4_000_000n],
  ] as const)('item.price reads what a threshold reads: %s', (thresholdReads, expected) => {
    const moment = momentOf({
      event: purchase([item(10, { quantity: 2 })]),
      left: [8n],
      choices: { thresholdReads },
    });
    expect(moment.select(test('item.price', 'equal', Number(expected)))).toEqual([0]);
  });

  it('an item is discounted once an earlier lane has taken something off it', () => {
    const moment = momentOf({ event: purchase([item(10), item(10)]), left: [9n, 10n] });
    expect(moment.select(test('item.isDiscounted', 'equal', true))).toEqual([0]);
    expect(moment.select(test('item.isDiscounted', 'equal', false))).toEqual([1]);
  });

  function seen(one: PurchaseItem, fact: FactId, params: FactParams): FactValue {
    return readItemFact(momentOf({ event: purchase([one]) }), 0, { fact, params });
  }
});

describe('facts about the member', () => {
  const profile = member({
    tier: 'gold',
    creditBand: 'B',
    creditScore: number('712.5'),
    joined: '2026-02-07',
    birthday: '1990-02-10',
    tags: ['staff'],
    balance: 250n,
    attributes: new Map([['city', 'Nanyang']]),
  });
  it.each<Row>([
    ['member.tier', {}, 2n],
    ['member.creditBand', {}, 1n],
    ['member.creditScore', {}, 712_500_000n],
    ['member.tags', {}, ['staff']],
    ['member.age', {}, 36n],
    ['member.birthdayToday', {}, false],
    ['member.birthdayThisMonth', {}, true],
    ['member.daysFromBirthday', {}, 3n],
    ['member.joinedDay', {}, 20_491n],
    ['member.daysSinceJoined', {}, 365n],
    ['member.attribute', { name: 'city' }, 'Nanyang'],
    ['member.attribute', { name: 'job' }, null],
    ['member.balance', {}, 250n],
  ])('%s %j is %s', (fact, params, expected) => {
    expect(read(fact, { profile }, params)).toEqual(expected);
  });

  it.each<Row>([
    ['member.tier', {}, 0n],
    ['member.creditBand', {}, null],
    ['member.creditScore', {}, null],
    ['member.tags', {}, []],
    ['member.age', {}, null],
    ['member.birthdayToday', {}, null],
    ['member.birthdayThisMonth', {}, null],
    ['member.daysFromBirthday', {}, null],
    ['member.joinedDay', {}, null],
    ['member.daysSinceJoined', {}, null],
    ['member.averagePurchase', {}, null],
    ['member.purchaseNumber', {}, 1n],
    ['member.purchaseInRun', { name: '10' }, 1n],
    ['member.daysSinceLastPurchase', {}, null],
  ])('%s %j of somebody unknown is %s', (fact, params, expected) => {
    expect(read(fact, {}, params)).toEqual(expected);
  });

  it.each([
    ['1990-02-07', true, 0n],
    ['1990-02-05', false, 2n],
    ['1990-12-31', false, 38n],
    ['1990-08-08', false, 182n],
  ])('born on %s: birthday today %s, days from it %s', (birthday, today, days) => {
    const scene = { profile: member({ birthday }) };
    expect(read('member.birthdayToday', scene)).toBe(today);
    expect(read('member.daysFromBirthday', scene)).toBe(days);
  });

  it('has the birthday of 29 February on the 28th in common years', () => {
    const event = purchase([], { instantMs: NOON_MS + 21 * DAY_MS });
    expect(read('member.birthdayToday', { event, profile: member({ birthday: '2000-02-29' }) })).toBe(true);
  });

  const state: MemberState = {
    ...initialMemberState(null),
    days: (
      [
        [TODAY - 400, 1],
        [TODAY - 40, 2],
        [TODAY - 7, 4],
        [TODAY - 6, 8],
        [TODAY - 1, 16],
        [TODAY, 32],
      ] as const
    ).map(([day, purchases]) => [
      day,
      { purchases, spendMinor: BigInt(purchases * 100), points: BigInt(purchases * 10) },
    ]),
  };

  it.each<readonly [CounterWindow, number]>([
    [{ period: 'lifetime' }, 63],
    [{ period: 'day' }, 32],
    [{ period: 'week' }, 56],
    [{ period: 'month' }, 56],
    [{ period: 'quarter' }, 60],
    [{ period: 'year' }, 60],
    [{ period: 'days', days: 1 }, 32],
    [{ period: 'days', days: 7 }, 56],
    [{ period: 'days', days: 8 }, 60],
    [{ period: 'days', days: 400 }, 62],
    [{ period: 'days', days: 401 }, 63],
  ])('counts what was done in %j: %s', (window, count) => {
    expect(read('member.purchases', { state }, { window })).toBe(BigInt(count));
    expect(read('member.spend', { state }, { window })).toBe(BigInt(count * 100));
    const event = purchase([item(7)]);
    expect(read('member.spendWithThis', { state, event }, { window })).toBe(BigInt(count * 100 + 7));
    expect(read('member.points', { state }, { window })).toBe(BigInt(count * 10));
    expect(read('member.averagePurchase', { state }, { window })).toBe(100_000_000n);
  });

  it('leaves out days after the purchase, when that comes late', () => {
    const early = purchase([], { instantMs: NOON_MS - 2 * DAY_MS });
    const scene = { state, event: early };
    expect(read('member.purchases', scene, { window: { period: 'days', days: 6 } })).toBe(12n);
    expect(read('member.daysSinceLastPurchase', scene)).toBe(4n);
  });

  it('numbers this purchase and knows the last one', () => {
    expect(read('member.purchaseNumber', { state })).toBe(64n);
    expect(read('member.daysSinceLastPurchase', { state })).toBe(0n);
    const later = purchase([], { instantMs: NOON_MS + 3 * DAY_MS });
    expect(read('member.daysSinceLastPurchase', { state, event: later })).toBe(3n);
  });
});

describe('facts about the time', () => {
  it.each<Row>([
    ['time.instant', {}, BigInt(NOON_MS)],
    ['time.day', {}, BigInt(TODAY)],
    ['time.weekday', {}, 7n],
    ['time.dayOfMonth', {}, 7n],
    ['time.month', {}, 2n],
    ['time.minute', {}, 720n],
  ])('%s %j is %s', (fact, params, expected) => {
    expect(read(fact, {}, params)).toBe(expected);
  });

  it("are those of the program's zone", () => {
    const zone = { name: 'Asia/Shanghai', dataVersion: 'test', offsets: [[null, 28_800]] as const };
    const profile = member();
    const event = purchase([], { instantMs: NOON_MS + 4 * 3_600_000 });
    const occasion = createOccasion(prepare(ruleSet({ zone })), event, profile, initialMemberState(profile));
    const moment = createMoment(occasion, []);
    expect(moment.read({ fact: 'time.day' })).toBe(BigInt(TODAY + 1));
    expect(moment.read({ fact: 'time.minute' })).toBe(0n);
  });
});

describe('every fact', () => {
  const ids = Object.keys(FACTS) as FactId[];
  it.each(ids)('%s is computed, and unknown only where it may be', (fact) => {
    const moment = momentOf({ event: purchase([item(100)]) });
    if (!('optional' in FACTS[fact])) expect(readItemFact(moment, 0, { fact })).not.toBe(null);
  });
});
