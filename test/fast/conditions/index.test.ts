/** With many rules, most wait behind ids and days; the rules found are still those of the reference engine. */
import { expect, it } from 'vitest';
import type { Purchase } from '../../../src/engine/event.js';
import type { Condition, InstantRange, Rule, Test } from '../../../src/ruleset/types.js';
import { seededDraw } from '../../support/random-file.js';
import { type Chance, chanceOf } from '../../support/random-project/chance.js';
import {
  campaign,
  DAY_MS,
  give,
  item,
  NOON_MS,
  pay,
  purchase,
  rule,
  ruleSet,
  test,
  times,
} from '../../support/rule-set.js';
import { compareEligibility } from './compare-eligibility.js';

const RULES = 240;
const PURCHASES = 150;
const SPAN_DAYS = 120;

const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

const STORES = ids('s', 12);
const SKUS = ids('k', 15);
const BRANDS = ids('b', 6);
const TAGS = ids('t', 5);
const COUPONS = ids('c', 5);
const CATEGORIES = ['food', 'snack', 'crisps', 'drink', 'gift', 'nobody-knows'];
const PARTNERS = ['grid', 'kiosk', 'stranger'];
const METHODS = ['card', 'cash', 'points', 'shell'];

/** One of these, or any of two or three. */
function oneOf(fact: Test['fact'], values: readonly string[], { pick, once, some }: Chance): Condition {
  if (once(3)) return test(fact, 'in', [...new Set(some(2, 3, () => pick(values)))]);
  return test(fact, 'equal', pick(values));
}

function containing(fact: Test['fact'], values: readonly string[], { pick, once, some }: Chance): Condition {
  if (once(3)) return { any: some(2, 3, () => test(fact, 'contains', pick(values))) };
  return test(fact, 'contains', pick(values));
}

function filter(chance: Chance): Condition {
  const leaf = chance.pick([
    () => oneOf('item.sku', SKUS, chance),
    () => oneOf('item.brand', BRANDS, chance),
    () => containing('item.categories', CATEGORIES, chance),
    () => containing('item.tags', TAGS, chance),
  ]);
  switch (chance.draw(5)) {
    case 0:
      return { all: [leaf(), test('item.price', 'greaterThanInclusive', 500_000_000)] };
    case 1:
      return { all: [leaf(), { not: oneOf('item.brand', BRANDS, chance) }] };
    case 2:
      return { any: [leaf(), oneOf('item.sku', SKUS, chance)] };
    default:
      return leaf();
  }
}

function condition(chance: Chance): Condition {
  const { pick } = chance;
  const leaf = pick([
    () => oneOf('purchase.store', STORES, chance),
    () => oneOf('purchase.partner', PARTNERS, chance),
    () => oneOf('purchase.channel', ['app', 'shop'], chance),
    () => oneOf('purchase.scene', ['utilities', 'fuel'], chance),
    () => containing('purchase.coupons', COUPONS, chance),
    () => containing('purchase.paymentMethods', METHODS, chance),
    () => test('items.quantity', 'greaterThan', pick([0, 1_000_000]), { items: filter(chance) }),
    () => test('items.amount', 'greaterThanInclusive', pick([0, 1, 900]), { items: filter(chance) }),
    () => test('items.lines', pick(['equal', 'lessThan']), pick([0, 1]), { items: filter(chance) }),
    () => test('purchase.amount', 'greaterThan', chance.draw(3000)),
    () => test('time.weekday', 'in', [pick([1, 2, 3]), pick([4, 5, 6, 7])]),
    () => test('time.instant', 'lessThan', NOON_MS + chance.draw(SPAN_DAYS) * DAY_MS),
  ]);
  switch (chance.draw(6)) {
    case 0:
      return { not: leaf() };
    case 1:
      return { any: [leaf(), oneOf('purchase.store', STORES, chance)] };
    case 2:
      return { all: [] };
    case 3:
      return { all: [leaf(), oneOf('purchase.store', STORES, chance)] };
    default:
      return leaf();
  }
}

/** From minutes to months; some have no end, and some none of either. */
function window({ draw, once, pick }: Chance): InstantRange {
  const from = NOON_MS + draw(SPAN_DAYS * 24) * 3_600_000 - 5 * DAY_MS;
  const until = from + pick([60_000, 3_600_000, DAY_MS, 10 * DAY_MS, 45 * DAY_MS, 400 * DAY_MS]);
  return { from: once(6) ? null : from, until: once(6) ? null : until };
}

function manyRules(chance: Chance): Rule[] {
  return Array.from({ length: RULES }, (_, index) =>
    rule(
      `r${index}`,
      chance.once(4) ? times('2') : give(1, { kind: chance.pick(['purchase', 'unit', 'line']) }),
      {
        campaign: chance.pick(['spring', 'short']),
        during: chance.once(3) ? null : chance.some(1, 2, () => window(chance)),
        when: condition(chance),
        items: chance.once(2) ? filter(chance) : null,
      },
    ),
  );
}

function anItem({ pick, once, draw, some }: Chance) {
  return item(draw(2000), {
    kind: once(10) ? 'delivery' : 'goods',
    sku: once(5) ? null : pick([...SKUS, 'unheard-of']),
    brand: once(4) ? null : pick(BRANDS),
    category: once(5) ? null : pick(CATEGORIES),
    tags: some(0, 2, () => pick(TAGS)),
    quantity: pick([0, 1, 1, 2, 3]),
  });
}

function aPurchase(id: string, instantMs: number, chance: Chance): Purchase {
  const { pick, once, some, draw } = chance;
  return purchase(
    some(1, 4, () => anItem(chance)),
    {
      id,
      instantMs,
      store: once(4) ? null : pick([...STORES, 'unheard-of']),
      partner: once(3) ? pick(PARTNERS) : null,
      channel: once(2) ? pick(['app', 'shop', 'web']) : null,
      coupons: some(0, 2, () => pick(COUPONS)),
      payments: some(0, 2, () => pay(pick(METHODS), 100 + draw(900))),
    },
  );
}

/** In the order of time but for one in ten, as late records are. */
function manyPurchases(chance: Chance): Purchase[] {
  return Array.from({ length: PURCHASES }, (_, index) => {
    const late = chance.once(10) ? chance.draw(40) * DAY_MS : 0;
    const instantMs = NOON_MS + Math.floor((index / PURCHASES) * SPAN_DAYS * 24) * 3_600_000 - late;
    return aPurchase(`P${index}`, instantMs, chance);
  });
}

it.each([1, 2, 3])('finds what the reference engine finds among many rules, %i', (seed) => {
  const chance = chanceOf(seededDraw(seed));
  const short = { from: NOON_MS + 10 * DAY_MS, until: NOON_MS + 70 * DAY_MS };
  const rules = ruleSet({
    rules: manyRules(chance),
    campaigns: [campaign('spring'), campaign('short', { runs: short })],
  });
  const purchases = manyPurchases(chance);
  const { differences, eligible, exact } = compareEligibility({
    ruleSet: rules,
    purchases,
    members: new Map(),
  });
  expect(differences.slice(0, 5)).toEqual([]);
  expect(eligible).toBeGreaterThan(PURCHASES * 2);
  expect(exact).toBe(0);
});
