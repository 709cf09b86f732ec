/** The generated way for usual purchases fills what the plain way does, or leaves the purchase to it. */
import { describe, expect, it } from 'vitest';
import type { PurchaseColumns } from '../../src/fast/columns.js';
import { createPlan } from '../../src/fast/create-plan.js';
import type { FastPlan } from '../../src/fast/fast-plan.js';
import { createColumns } from '../../src/fast/fill/create-columns.js';
import { makePlainFill, plainFillSource } from '../../src/fast/fill/make-plain-fill.js';
import { checkPlainPurchase, PlainFiller } from '../../src/fast/fill/plain-filler.js';
import type { PlainItem, PlainPurchase } from '../../src/fast/plain-purchase.js';
import type { Condition, RuleSet } from '../../src/ruleset/types.js';
import { forRandomCases } from '../differential/random-cases.js';
import { compileRandomProject } from '../support/random-project/random-project.js';
import { give, rule, ruleSet, test } from '../support/rule-set.js';
import { plainOf } from './support/plain-of.js';

const ITEMS = 4;

/** Both ways of one plan, one purchase after the other. */
function createWays(plan: FastPlan) {
  const columns = createColumns(plan, 1, ITEMS);
  const wanted = createColumns(plan, 1, ITEMS);
  const fill = makePlainFill(plan, columns);
  const filler = new PlainFiller(plan);
  const again = new PlainFiller(plan);
  if (fill === null) throw new Error('no code can be made here');
  return (purchase: PlainPurchase): 'usual' | 'unusual' | 'refused' => {
    const error = errorOf(() => {
      checkPlainPurchase(purchase);
      filler.fill(wanted, 0, purchase, 5);
    });
    if (!fill(purchase)) {
      // The stream goes on as this does.
      if (error === null) again.fill(columns, 0, purchase, 5);
      return error === null ? 'unusual' : 'refused';
    }
    expect(error).toBeNull();
    columns.member[0] = 5;
    expect(rowOf(columns)).toEqual(rowOf(wanted));
    return 'usual';
  };
}

function errorOf(run: () => void): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

/** What is in the row, without what lies behind it. */
function rowOf(columns: PurchaseColumns) {
  const count = columns.itemStart[1] ?? 0;
  const numbers = (values: ArrayLike<number>, length: number) => [...Array.from(values).slice(0, length)];
  const list = ({ start, values }: PurchaseColumns['tags'], length: number) => [
    numbers(start, length + 1),
    numbers(values, start[length] ?? 0),
  ];
  const { paymentMethods, attributes, itemAttributes } = columns;
  return {
    count: columns.count,
    row: (['member', 'instantMs', 'day', 'minute', 'channel', 'store', 'partner'] as const).map(
      (name) => columns[name][0],
    ),
    rest: (['currency', 'carbonMicro', 'isUnusual'] as const).map((name) => columns[name][0]),
    items: (['kind', 'sku', 'category', 'brand', 'grade', 'quantityMicro', 'amountMinor'] as const).map(
      (name) => numbers(columns[name], count),
    ),
    lists: [list(columns.tags, count), list(columns.coupons, 1), list(paymentMethods, 1)],
    payments: numbers(columns.paymentMinor, paymentMethods.start[1] ?? 0),
    attributes: attributes.map(({ values }) => values[0]),
    itemAttributes: itemAttributes.map(({ values }) => numbers(values, count)),
  };
}

/** Every kind of id there is a condition about; `many`: so many that they are looked up in a map. */
function naming(ids: readonly string[]): RuleSet {
  const of = (fact: Parameters<typeof test>[0]): Condition => test(fact, 'in', [...ids]);
  const some = (fact: Parameters<typeof test>[0]): Condition => ({
    any: ids.map((id) => test(fact, 'contains', id)),
  });
  const items = (items: Condition): Condition => test('items.amount', 'greaterThan', 0, { items });
  const conditions: Condition[] = [
    ...[
      of('purchase.channel'),
      of('purchase.store'),
      some('purchase.coupons'),
      some('purchase.paymentMethods'),
    ],
    ...[items(of('item.sku')), items(of('item.brand')), items(some('item.tags'))],
    items(some('item.categories')),
  ];
  return ruleSet({ rules: conditions.map((when, index) => rule(`r${index}`, give(1), { when })) });
}

const MANY = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const ITEM: PlainItem = { sku: 'a', category: 'b', brand: 'c', tags: ['d', 'x'], amountMinor: 500 };
const SOUND: PlainPurchase = {
  ...{ id: 'P', member: 'M', at: '2027-02-07T12:00:00+08:00', channel: 'a', store: 'x', partner: null },
  ...{ coupons: ['a'], payments: [{ method: 'b', amountMinor: 500 }], items: [ITEM, { amountMinor: 1 }] },
};

const withItem = (wrong: object): Partial<PlainPurchase> => ({ items: [ITEM, { ...ITEM, ...wrong }] });
const odd = (wrong: unknown): Partial<PlainPurchase> => JSON.parse(JSON.stringify(wrong));

describe.each([
  ['few names', ['a', 'b']],
  ['many names', MANY],
])('the generated way with %s', (_, ids) => {
  it.each<[string, Partial<PlainPurchase>, 'usual' | 'unusual' | 'refused']>([
    ['nothing unusual', {}, 'usual'],
    ['nobody', { member: null }, 'usual'],
    ['no items', { items: [] }, 'usual'],
    ['other clocks', { at: '2027-02-07T23:59:59-11:30' }, 'usual'],
    ['another form of instant', { at: '2027-02-07T12:00Z' }, 'usual'],
    ['a kind of line', withItem({ kind: 'delivery' }), 'usual'],
    ['parts of units', withItem({ quantity: 0.75 }), 'usual'],
    ['no units', withItem({ quantity: 0 }), 'usual'],
    ['ids that are null', withItem({ sku: null, category: null, brand: null, greenGrade: null }), 'usual'],
    [
      'ids that nobody names',
      { channel: 'x', ...withItem({ sku: 'x', brand: 'x', category: 'x' }) },
      'usual',
    ],
    ['an id without letters', withItem({ sku: '' }), 'unusual'],
    ['a tag without letters', withItem({ tags: [''] }), 'unusual'],
    ['an adjustment', withItem({ kind: 'adjustment', amountMinor: -20 }), 'unusual'],
    ['very much', withItem({ amountMinor: 2 ** 40 }), 'unusual'],
    ['very many units', withItem({ quantity: 2 ** 50 }), 'unusual'],
    ['more items than there was room for', { items: Array.from({ length: 9 }, () => ITEM) }, 'unusual'],
    ['more coupons than there was room for', { coupons: MANY }, 'unusual'],
    ['another currency', { currency: 'XXX' }, 'unusual'],
    ['a day that there is not', { at: '2027-02-29T12:00:00+08:00' }, 'refused'],
    ['a month that there is not', { at: '2027-00-01T12:00:00+08:00' }, 'refused'],
    ['letters for digits', { at: '2027-02-07T1x:00:00+08:00' }, 'refused'],
    ['letters of another script for digits', { at: '2027-02-07T1\u0432:00:00+08:00' }, 'refused'],
    ['an offset that there is not', { at: '2027-02-07T12:00:00+19:00' }, 'refused'],
    ['no tags but a text', odd(withItem({ tags: 'd' })), 'refused'],
    ['less than nothing', withItem({ amountMinor: -1 }), 'refused'],
    ['a kind that there is not', withItem({ kind: 'gift' }), 'refused'],
    ['seven decimals', withItem({ quantity: 0.0000001 }), 'refused'],
    ['a payment of less than nothing', { payments: [{ method: 'a', amountMinor: -1 }] }, 'refused'],
    ['no payments but a text', odd({ payments: 'cash' }), 'refused'],
    ['no items', odd({ items: null }), 'refused'],
    ['an item that is none', odd({ items: [null] }), 'refused'],
    ['a payment that is none', odd({ payments: [7] }), 'refused'],
    ['a member that is none', odd({ member: 7 }), 'refused'],
    ['no id', odd({ id: null }), 'refused'],
  ])('knows a purchase with %s', (_name, parts, found) => {
    const decide = createWays(createPlan(naming(ids)));
    // The first of a kind may need more room.
    decide(SOUND);
    decide(SOUND);
    expect(decide({ ...SOUND, ...parts })).toBe(found);
    expect(decide(SOUND)).toBe('usual');
  });
});

describe('the generated way', () => {
  it('knows what can be left out', () => {
    const decide = createWays(createPlan(naming(['a'])));
    const { id, member, at } = SOUND;
    decide(SOUND);
    expect(decide({ id, member, at, items: [{ amountMinor: 1 }] })).toBe('usual');
  });

  it('fills what the plain way does', async () => {
    let usual = 0;
    await forRandomCases({ projects: 15, purchases: 50 }, ({ ruleSet: rules, read }) => {
      const decide = createWays(createPlan(rules));
      for (const event of read.purchases) if (decide(plainOf(event)) === 'usual') usual += 1;
    });
    expect(usual).toBeGreaterThan(0);
  });

  it.each(['"]);globalThis.harmed=true;//', '`\u0024{globalThis.harmed=true}`', '__proto__', '\u2028'])(
    'is the same code whatever an id is called: %j',
    (id) => {
      const source = plainFillSource(createPlan(naming([id])));
      expect(source).toBe(plainFillSource(createPlan(naming(['plain']))));
      const decide = createWays(createPlan(naming([id])));
      const item = { ...ITEM, sku: id, category: id, brand: id, tags: [id] };
      decide({ ...SOUND, channel: id, coupons: [id], items: [item] });
      expect(decide({ ...SOUND, channel: id, coupons: [id], items: [item] })).toBe('usual');
      expect('harmed' in globalThis).toBe(false);
    },
  );

  it.each([1, 2, 3, 4])('holds numbers and names of our own, for random project %i', (seed) => {
    const compiled = compileRandomProject(seed);
    if (compiled === null) return;
    const texts = new Set(plainFillSource(createPlan(compiled.ruleSet)).match(/"[^"]*"|['`]/g));
    expect([...texts].sort()).toEqual(['"object"', '"string"', '"use strict"']);
  });
});
