/** Rules whose conditions look alike share what is found out about them: only where their numbers alone differ. */
import { expect, it } from 'vitest';
import type { Purchase } from '../../../src/engine/event.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import type { Condition, InstantRange } from '../../../src/ruleset/types.js';
import {
  campaign,
  DAY_MS,
  give,
  item,
  NOON_MS,
  purchase,
  rule,
  ruleSet,
  test,
} from '../../support/rule-set.js';
import { compareEligibility } from './compare-eligibility.js';

const SKUS = Array.from({ length: 14 }, (_, index) => `k${index}`);
const snacks: Condition = test('item.categories', 'contains', 'snack');
const named = (sku: string): Condition => test('item.sku', 'equal', sku);

const PURCHASES: Purchase[] = Array.from({ length: 60 }, (_, index) => {
  const items = Array.from({ length: 1 + (index % 4) }, (_unused, place) =>
    item(100 * index, {
      sku: SKUS[(index + place) % SKUS.length] ?? null,
      category: place % 2 === 0 ? 'snack' : 'drink',
      quantity: (index + place) % 3,
    }),
  );
  return purchase(items, {
    id: `P${index}`,
    instantMs: NOON_MS + index * DAY_MS,
    store: index % 3 === 0 ? null : `s${index % 3}`,
    channel: ['app', 'shop', 'web'][index % 3] ?? null,
  });
});

/** Each of these stands once in a rule of its own, and all of them in one rule set. */
function differencesOf(conditions: readonly Condition[], items: readonly (Condition | null)[] = [null]) {
  const rules = conditions.flatMap((when, number) =>
    items.map((filter, place) => rule(`r${number}-${place}`, give(1), { when, items: filter })),
  );
  const set = ruleSet({ rules, campaigns: [campaign('spring')] });
  const { differences, eligible } = compareEligibility({
    ruleSet: set,
    purchases: PURCHASES,
    members: new Map(),
  });
  return { differences, eligible, forms: new Set(createPlan(set).conditions.rules.map(({ form }) => form)) };
}

const ALIKE: readonly (readonly [what: string, alike: readonly Condition[], forms: number])[] = [
  ['stores', ['s1', 's2', 'nowhere'].map((id) => test('purchase.store', 'equal', id)), 1],
  [
    'lists in any order, and with repeats',
    [
      ['k1', 'k2'],
      ['k9', 'k3'],
      ['k4', 'k4'],
    ].map((list) => test('items.lines', 'greaterThan', 0, { items: test('item.sku', 'in', list) })),
    1,
  ],
  [
    'long lists in any order',
    [SKUS.slice(0, 10), SKUS.slice(3, 13).reverse()].map((list) =>
      test('items.lines', 'greaterThan', 0, { items: test('item.sku', 'in', list) }),
    ),
    1,
  ],
  [
    'none, one and more of some items',
    [0, 1, 2, 1_000_000, 2_000_000].map((count) =>
      test('items.quantity', 'greaterThanInclusive', count, { items: snacks }),
    ),
    3,
  ],
  [
    'more than none, and more than one line',
    [0, 1, 2].map((count) => test('items.lines', 'greaterThan', count, { items: snacks })),
    3,
  ],
  ['an amount of all and of some', [[], [snacks]].map(amountOf), 2],
  [
    'numbers of this purchase in runs',
    ['2', '3', '5'].map((name) => test('member.purchaseInRun', 'equal', 2, { name })),
    3,
  ],
  [
    'what members did on days',
    [1, 2, 30].map((days) =>
      test('member.purchases', 'greaterThan', 2, { window: { period: 'days', days } }),
    ),
    3,
  ],
  [
    'known and unknown stores',
    ['equal', 'notEqual'].map((is) => test('purchase.store', is as 'equal', null)),
    2,
  ],
  ['tags of members', ['vip', 'new'].map((tag) => test('member.tags', 'doesNotContain', tag)), 2],
];

function amountOf(filters: readonly Condition[]): Condition {
  const [items] = filters;
  return test('items.amount', 'greaterThan', 900, items === undefined ? {} : { items });
}

it.each(ALIKE)('keeps rules apart as far as needed: %s', (_what, alike, forms) => {
  const found = differencesOf(alike);
  expect(found.differences).toEqual([]);
  expect(found.eligible).toBeGreaterThan(0);
  expect(found.forms.size).toBe(forms);
});

it('keeps the constants of conditions and of the items that rules need apart', () => {
  const conditions = [test('purchase.store', 'equal', 's1'), test('purchase.store', 'equal', 's2')];
  const items = [named('k1'), named('k5'), snacks, { all: [snacks, named('k2')] }, null];
  const { differences, eligible, forms } = differencesOf(conditions, items);
  expect(differences).toEqual([]);
  expect(eligible).toBeGreaterThan(0);
  expect(forms.size).toBe(4);
});

it('runs in any of several ranges, some of them open', () => {
  const day = (from: number | null, until: number | null): InstantRange => ({
    from: from === null ? null : NOON_MS + from * DAY_MS,
    until: until === null ? null : NOON_MS + until * DAY_MS,
  });
  const rules = [
    [day(null, 3), day(50, null)],
    [day(2, 4), day(8, 9)],
    [day(20, 21), day(30, 33)],
    [day(40, null), day(null, 1)],
  ].map((during, number) => rule(`r${number}`, give(1), { during }));
  const set = ruleSet({ rules, campaigns: [campaign('spring')] });
  const { differences } = compareEligibility({ ruleSet: set, purchases: PURCHASES, members: new Map() });
  expect(differences).toEqual([]);
});
