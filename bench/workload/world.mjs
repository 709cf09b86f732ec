/** What exists: products, stores, partners, members. Purchases and rules are about the same closed world. */
import { createRandom } from './random.mjs';

export const digits = (number, width) => String(number).padStart(width, '0');
const ids = (letter, count, width) =>
  Array.from({ length: count }, (_, index) => letter + digits(index, width));

export const TIERS = ['basic', 'silver', 'gold', 'platinum'];
export const BANDS = ['E', 'D', 'C', 'B', 'A'];
export const CHANNELS = ['shop', 'app', 'mini', 'web'];
export const PAYMENTS = ['wechat', 'alipay', 'unionpay', 'card', 'cash'];
export const GRADES = ['one', 'two', 'three'];
export const CATEGORIES = [
  ...['snack', 'drink', 'dairy', 'fruit', 'meat', 'bakery', 'household', 'baby', 'pet', 'beauty'],
  ...ids('shelf', 30, 2),
];
export const STORES = ids('s', 2000, 4);
export const PARTNERS = ids('p', 200, 3);
export const BRANDS = ids('b', 400, 3);

const random = createRandom(7);

export const PRODUCTS = ids('k', 5000, 5).map((sku) => ({
  sku,
  category: random.chance(350) ? CATEGORIES[random.below(3)] : random.pick(CATEGORIES),
  brand: random.pick(BRANDS),
  greenGrade: random.chance(200) ? random.pick(GRADES) : null,
  priceMinor: random.between(150, 12_000),
}));

const date = (first, last) =>
  `${random.between(first, last)}-${digits(random.between(1, 12), 2)}-${digits(random.between(1, 28), 2)}`;

export const MEMBERS = ids('m', 20_000, 6).map((id) => ({
  id,
  tier: random.chance(550) ? 'basic' : TIERS[random.between(1, 3)],
  creditBand: random.pick(BANDS),
  joined: date(2015, 2025),
  birthday: date(1950, 2005),
}));

/** The year of the purchases begins at midnight in Shanghai. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const OFFSET = 8 * HOUR;
export const YEAR_START = Date.UTC(2026, 0, 1) - OFFSET;

/** `2026-06-18T20:00:00`, on the clocks of Shanghai. */
export function localText(instantMs) {
  return new Date(instantMs + OFFSET).toISOString().slice(0, 19);
}
