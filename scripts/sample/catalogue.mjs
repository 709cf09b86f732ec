/** What the shops of the sample sell: prices in fen, names of `campaigns/jifen.yaml`. */

const goods = (sku, category, price, more = {}) => ({ sku, category, price, ...more });
const green = (grade, ...tags) => ({ greenGrade: String(grade), tags: ['green-label', ...tags] });

export const SNACKS = [
  goods('SN-01', 'snack', 1000, { brand: 'old-town' }),
  goods('SN-02', 'snack', 1580, { brand: 'old-town' }),
  goods('SN-03', 'snack', 690, { brand: 'green-leaf', ...green(1) }),
  goods('SN-04', 'snack', 2990, { tags: ['festival'] }),
  goods('SN-05', 'snack', 450),
  goods('SN-06', 'snack', 1290, { tags: ['clearance'] }),
];

export const DRINKS = [
  goods('DR-01', 'drink', 600, { brand: 'green-leaf' }),
  goods('DR-02', 'water', 200),
  goods('DR-03', 'drink', 1200, { tags: ['new-arrival'] }),
  goods('DR-04', 'drink', 2000, { brand: 'old-town' }),
  goods('DR-05', 'drink', 990, { brand: 'green-leaf', ...green(2) }),
];

/** Sold by weight: the price is for a kilogram. */
export const FRUIT = [
  goods('FR-01', 'fruit', 1280, { brand: 'south-orchard' }),
  goods('FR-02', 'fruit', 2560, { brand: 'south-orchard', tags: ['imported'] }),
  goods('FR-03', 'fruit', 398, { tags: ['large-fruit'] }),
  goods('FR-04', 'fruit', 4500, { tags: ['large-fruit', 'imported'] }),
  goods('FR-05', 'fruit', 900, { brand: 'green-leaf', ...green(3), attributes: { organic: true } }),
];

export const BREAKFAST = [goods('BF-01', 'soy-milk', 500), goods('BF-02', 'breakfast', 300)];

export const STATIONERY = [
  goods('ST-01', 'notebook', 1250, { brand: 'north-star' }),
  goods('ST-02', 'pen', 350, { brand: 'north-star' }),
  goods('ST-03', 'pen', 5000, { brand: 'north-star', tags: ['new-arrival'] }),
  goods('ST-04', 'office', 2500),
  goods('ST-05', 'notebook', 2000, { brand: 'green-leaf', ...green(2) }),
  goods('ST-06', 'stationery', 890),
];

export const JEWELLERY = [
  goods('JW-01', 'jewellery', 300000, { brand: 'north-star' }),
  goods('JW-02', 'jewellery', 500000, { brand: 'north-star' }),
  goods('JW-03', 'bespoke', 1000000, { brand: 'north-star' }),
  goods('JW-04', 'jewellery', 88800, { brand: 'old-town', tags: ['new-arrival'] }),
];

const saves = (grams) => ({ attributes: { 'carbon-grams': grams } });

export const HOME = [
  goods('HM-01', 'lamp', 3990, { brand: 'bright-home', ...green(2, 'energy-saving'), ...saves('800') }),
  goods('HM-02', 'lamp', 12900, { brand: 'bright-home', ...green(3, 'energy-saving'), ...saves('2400.5') }),
  goods('HM-03', 'water-saver', 5900, {
    brand: 'bright-home',
    ...green(2, 'water-saving'),
    ...saves('1200'),
  }),
  goods('HM-04', 'appliance', 199900, {
    brand: 'bright-home',
    floorPrice: '1799.00',
    ...green(3, 'energy-saving'),
    ...saves('36000'),
  }),
  goods('HM-05', 'appliance', 89900, { brand: 'bright-home', floorPrice: '799.00', ...green(1) }),
  goods('HM-06', 'lamp', 2900),
];

export const CARBON = [
  goods('CP-01', 'carbon-product', 6800, { ...green(3, 'carbon-reduction'), ...saves('5000') }),
  goods('CP-02', 'carbon-product', 15000, { tags: ['carbon-reduction'], ...saves('12500') }),
];

export const OTHERS = [
  goods('CO-01', 'cosmetics', 12800),
  goods('CO-02', 'cosmetics', 39900, { tags: ['new-arrival'] }),
  goods('PE-01', 'pet', 6990),
  goods('PE-02', 'pet', 1990),
  goods('TB-01', 'tobacco', 2500),
  goods('GC-01', 'gift-card', 20000),
];

/** Price for a unit of what is measured, and what is measured. */
export const BILLS = [
  {
    partner: 'state-grid',
    category: 'power-bill',
    price: 62,
    measure: 'kilowatt-hours',
    least: 80,
    most: 420,
  },
  { partner: 'city-water', category: 'water-bill', price: 390, measure: null, least: 5, most: 30 },
  { partner: 'city-gas', category: 'gas-bill', price: 305, measure: null, least: 8, most: 60 },
];

export const TRIPS = [
  { partner: 'sky-travel', category: 'flight', least: 42000, most: 268000 },
  { partner: 'lake-hotel', category: 'hotel', least: 28000, most: 128000 },
];
