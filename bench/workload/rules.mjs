/**
 * The campaigns of the benchmark as plain data, from which everything else is made: the `.campaign` files, the rules of
 * the other engines, the SQL, the tables of the program written by hand. A rule is `{id, when, gives}`; all of `when` has
 * to hold. Instants are milliseconds, amounts minor units, lifts of multipliers and rates hundredths.
 */
import { createRandom } from './random.mjs';
import {
  BANDS,
  CHANNELS,
  DAY,
  digits,
  HOUR,
  localText,
  PARTNERS,
  PAYMENTS,
  PRODUCTS,
  STORES,
  TIERS,
  YEAR_START,
} from './world.mjs';

export const SIZES = [12, 100, 1_000, 10_000];
export const CAP = 2_000;
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Both days included. */
function days(first, last) {
  const from = Date.parse(`${first}T00:00:00+08:00`);
  return { from, to: Date.parse(`${last}T00:00:00+08:00`) + DAY };
}

/**
 * The standing rules. With the base rate (1 point per 1 CNY) and the cap of 2,000 points per purchase, which are no
 * rules with conditions, they are twelve. Weekdays count from Monday, which is 0.
 */
export const STANDING = [
  { id: 'birthday-month', when: { birthMonth: true }, gives: { kind: 'multiply', lift: 100 } },
  { id: 'combo', when: { categories: ['snack', 'drink'] }, gives: { kind: 'flat', points: 30 } },
  { id: 'dairy', when: { categories: ['dairy'] }, gives: { kind: 'category', category: 'dairy', rate: 100 } },
  { id: 'double-days', when: days('2026-06-01', '2026-06-20'), gives: { kind: 'multiply', lift: 100 } },
  { id: 'first-purchase', when: { first: true }, gives: { kind: 'flat', points: 200 } },
  { id: 'lunch', when: { weekdays: [1], hourFrom: 10, hourTo: 14 }, gives: { kind: 'multiply', lift: 50 } },
  { id: 'spend-300', when: { minMinor: 30_000 }, gives: { kind: 'flat', points: 100 } },
];

/** Tables: one row a step, in the order of the steps. */
export const TABLES = [
  { id: 'credit-band', when: { bands: ['B', 'A'] }, gives: { kind: 'byBand', steps: { B: 15, A: 30 } } },
  { id: 'green', when: { green: true }, gives: { kind: 'byGrade', steps: { one: 5, two: 10, three: 20 } } },
  {
    id: 'tier',
    when: { tiers: ['silver', 'gold', 'platinum'] },
    gives: { kind: 'byTier', steps: { silver: 10, gold: 25, platinum: 50 } },
  },
];

/** Base rate, cap and standing rules count as twelve. */
const STANDING_COUNT = 12;

/** The rules of a set, further ones included: numbered, so that their ids are in the order of their numbers. */
export function makeRules(size) {
  const random = createRandom(99 + size);
  const further = Array.from({ length: size - STANDING_COUNT }, (_, index) => ({
    id: `x${digits(index + STANDING_COUNT + 1, 5)}`,
    ...makeRule(random),
  }));
  return { size, standing: STANDING, tables: TABLES, further };
}

/** The standing rules, and campaigns for products that nobody sells: none of them can match. */
export function makeDeadRules(count) {
  const random = createRandom(5);
  const further = Array.from({ length: count }, (_, index) => ({
    id: `x${digits(index, 5)}`,
    when: { sku: `z${digits(index, 5)}`, ...someDays(random, 30, 120) },
    gives: { kind: 'unit', points: random.between(1, 30) },
  }));
  return { size: STANDING_COUNT + count, standing: STANDING, tables: TABLES, further, oneEach: true };
}

function makeRule(random) {
  const kind = random.below(100);
  if (kind < 40) return productRule(random);
  if (kind < 65) return storeRule(random);
  if (kind < 80) return brandRule(random);
  return kind < 90 ? partnerRule(random) : flashRule(random);
}

function someDays(random, least, most) {
  const start = YEAR_START + random.below(365) * DAY;
  const end = start + (random.between(least, most) - 1) * DAY;
  return days(localText(start).slice(0, 10), localText(end).slice(0, 10));
}

function productRule(random) {
  const { sku } = random.pick(PRODUCTS);
  return {
    when: { sku, ...someDays(random, 30, 120) },
    gives: { kind: 'unit', points: random.between(1, 30) },
  };
}

function storeRule(random) {
  const hourFrom = random.between(6, 16);
  const limits = random.chance(500)
    ? { weekdays: random.some([0, 1, 2, 3, 4, 5, 6], 2), hourFrom, hourTo: hourFrom + random.between(2, 6) }
    : { minMinor: random.between(5, 40) * 1000 };
  const when = { store: random.pick(STORES), ...someDays(random, 30, 180), ...limits };
  const gives = random.chance(500)
    ? { kind: 'flat', points: random.between(10, 200) }
    : { kind: 'multiply', lift: random.between(1, 20) * 10 };
  return { when, gives };
}

function brandRule(random) {
  const { category, brand } = random.pick(PRODUCTS);
  return {
    when: { category, brand, tiers: random.some(TIERS, 2), ...someDays(random, 20, 90) },
    gives: { kind: 'brand', rate: random.between(2, 30) * 10 },
  };
}

function partnerRule(random) {
  return {
    when: {
      partner: random.pick(PARTNERS),
      channels: random.some(CHANNELS, 2),
      minMinor: random.between(2, 30) * 1000,
      ...someDays(random, 20, 90),
    },
    gives: { kind: 'multiply', lift: random.between(1, 10) * 10 },
  };
}

function flashRule(random) {
  const from = YEAR_START + random.below(365 * 24) * HOUR;
  return {
    when: {
      from,
      to: from + random.between(3, 48) * HOUR,
      isFlash: true,
      tiers: random.some(TIERS, 2),
      bands: random.some(BANDS, 2),
      payments: random.some(PAYMENTS, 2),
      joinedBefore: random.between(2016, 2025) * 10_000 + 101,
    },
    gives: { kind: 'flat', points: random.between(20, 300) },
  };
}

/** Ids of everything that can award points, in the order of awards; the place in this list + 1 is the rule's number. */
export function awardIds({ standing, tables, further }) {
  const rows = tables.flatMap(({ id, gives }) =>
    Object.keys(gives.steps).map((_, index) => `${id}/${index + 1}`),
  );
  return ['base', ...standing.map(({ id }) => id), ...further.map(({ id }) => id), ...rows];
}
