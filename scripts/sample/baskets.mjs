/** What is in a purchase: one maker for each kind of shopping. */
import {
  BILLS,
  BREAKFAST,
  CARBON,
  DRINKS,
  FRUIT,
  HOME,
  JEWELLERY,
  OTHERS,
  SNACKS,
  STATIONERY,
  TRIPS,
} from './catalogue.mjs';

/** `12.50` of 1250. */
export function money(minor) {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

function line({ price, ...product }, quantity, minor) {
  return { ...product, quantity, minor };
}

function pieces(random, product, most) {
  const quantity = random.between(1, most);
  return line(product, quantity, product.price * quantity);
}

function weighed(random, product) {
  const grams = random.between(20, 400) * 10;
  return line(product, money(grams / 10), Math.floor((product.price * grams + 500) / 1000));
}

function several(random, products, least, most, unitsMost) {
  const count = random.between(least, most);
  return Array.from({ length: count }, () => pieces(random, random.pick(products), unitsMost));
}

function groceries(random) {
  const items = several(random, [...SNACKS, ...DRINKS], 1, 4, 4);
  if (random.chance(40)) items.push(weighed(random, random.pick(FRUIT)));
  if (random.chance(8)) items.push(pieces(random, random.pick(OTHERS), 2));
  return { items };
}

/** The soy milk for 5 yuan and the bun for 3 of a quick breakfast. */
function breakfast(random) {
  const items = BREAKFAST.map((product) => line(product, 1, product.price));
  if (random.chance(25)) items.push(pieces(random, random.pick(DRINKS), 1));
  return { items };
}

function fruit(random) {
  if (random.chance(30)) return { items: [line({ ...FRUIT[0], price: 2000 }, 1, 2000)] };
  return { items: Array.from({ length: random.between(1, 3) }, () => weighed(random, random.pick(FRUIT))) };
}

function stationery(random) {
  return { items: several(random, STATIONERY, 1, 4, 5) };
}

function home(random) {
  const items = several(random, HOME, 1, 2, 2);
  const big = items.some(({ category }) => category === 'appliance');
  return big ? { items, delivery: true } : { items };
}

function jewellery(random) {
  return { items: [pieces(random, random.pick(JEWELLERY), 1)] };
}

function carbon(random) {
  const items = several(random, CARBON, 1, 2, 2);
  return { items, carbonGrams: money(random.between(50_000, 2_500_000)) };
}

function others(random) {
  return { items: several(random, OTHERS, 1, 2, 2) };
}

function bill(random) {
  const { partner, category, price, measure, least, most } = random.pick(BILLS);
  const amount = random.between(least, most);
  const attributes = measure === null ? {} : { attributes: { [measure]: String(amount) } };
  return { partner, scene: true, items: [line({ category, ...attributes }, 1, amount * price)] };
}

function fuel(random) {
  const hundredths = random.between(1500, 6000);
  const minor = Math.floor((hundredths * 789 + 50) / 100);
  const product = { sku: 'FU-92', category: 'fuel', attributes: { litres: money(hundredths) } };
  return { partner: 'city-fuel', scene: true, items: [line(product, 1, minor)] };
}

function trip(random) {
  const { partner, category, least, most } = random.pick(TRIPS);
  return { partner, scene: true, items: [line({ category }, 1, random.between(least, most))] };
}

/** How often a member with a habit goes shopping for what. */
export const SHOPPING = {
  student: [
    [5, stationery],
    [4, groceries],
    [2, breakfast],
    [1, others],
  ],
  family: [
    [5, groceries],
    [3, fruit],
    [2, bill],
    [2, home],
    [1, fuel],
    [1, trip],
  ],
  office: [
    [4, breakfast],
    [2, stationery],
    [2, fuel],
    [2, groceries],
    [1, trip],
    [1, fruit],
  ],
  green: [
    [4, home],
    [3, carbon],
    [3, groceries],
    [2, bill],
  ],
  jewellery: [
    [2, jewellery],
    [2, groceries],
    [1, trip],
    [1, others],
    [1, fuel],
  ],
  pet: [
    [3, others],
    [3, groceries],
    [1, fruit],
    [1, bill],
  ],
};
