/** Purchases over 2026, in the order of time, in the form of docs/reference/records.md. */
import { createRandom } from './random.mjs';
import {
  CHANNELS,
  digits,
  localText,
  MEMBERS,
  PARTNERS,
  PAYMENTS,
  PRODUCTS,
  STORES,
  YEAR_START,
} from './world.mjs';

const YEAR_SECONDS = 365 * 86_400;
/** How many lines a purchase has: 3.1 on average. */
const LINES = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8, 1, 2, 3];

/** `count` purchases, one after the other; the same for the same count. */
export function* makePurchases(count) {
  const random = createRandom(42);
  for (let index = 0; index < count; index += 1) {
    const channel = random.chance(600) ? 'shop' : CHANNELS[random.between(1, 3)];
    const instantMs = YEAR_START + Math.floor((index / count) * YEAR_SECONDS) * 1000;
    yield {
      id: `t${digits(index, 8)}`,
      member: random.pick(MEMBERS).id,
      at: `${localText(instantMs)}+08:00`,
      channel,
      store: channel === 'shop' ? random.pick(STORES) : null,
      partner: random.chance(300) ? random.pick(PARTNERS) : null,
      currency: 'CNY',
      items: Array.from({ length: random.pick(LINES) }, () => makeItem(random)),
      paymentMethod: random.pick(PAYMENTS),
    };
  }
}

/** A tenth of the products make up a third of what is sold. */
function makeItem(random) {
  const product = PRODUCTS[random.below(random.chance(300) ? 500 : PRODUCTS.length)];
  const { sku, category, brand, greenGrade, priceMinor } = product;
  const quantity = random.chance(700) ? 1 : random.between(2, 6);
  return {
    sku,
    kind: 'goods',
    category,
    brand,
    greenGrade,
    quantity,
    amount: money(quantity * priceMinor),
  };
}

/** `1250` as `12.50`. */
export function money(minor) {
  return `${Math.floor(minor / 100)}.${digits(minor % 100, 2)}`;
}
