/**
 * The one `jifen.yaml` of all random projects. Rich on purpose: every name that an example of the phrase book
 * mentions is in it, and credit bands and green grades can be unknown.
 */
export const PROJECT_YAML = `program: { id: random, title: { en: Random, zh: 随机 } }
currency: { code: CNY, digits: 2 }
currencies:
  - { code: USD, digits: 2 }
timeZone: Asia/Shanghai
points: { decimals: 0 }
tiers: { steps: [basic, silver, gold, diamond], default: basic }
creditBands: { steps: [D, C, B, A], default: unknown }
greenGrades: { steps: [A, AA, AAA], default: unknown }
categories:
  food: { children: { snack: , drink: { children: [tea] } } }
  tobacco:
  appliance:
tags: [green-label, gift, new]
memberTags: [student, teacher, staff]
brands: [acme, bravo]
channels: [app, shop, web]
stores: [s001, s002]
scenes: [utilities, fuel, travel]
partners:
  grid: { scene: utilities }
  city-fuel: { scene: fuel }
  bakery:
paymentMethods:
  cash: { kind: cash }
  card: { kind: card }
  wallet: { kind: stored }
  points: { kind: points }
activities: [survey]
attributes:
  member:
    household: { type: number, min: 1, max: 20, required: true }
    region: { type: choice, values: [urban, rural] }
    newsletter: { type: flag, required: true }
    registered: { type: date }
  item:
    litres: { type: number, min: 0, unit: litres }
    organic: { type: flag }
    colour: { type: choice, values: [red, blue] }
    carbon-grams: { type: number, min: 0 }
  purchase:
    shipping: { type: choice, values: [express, pickup] }
    distance: { type: number, unit: km }
    gift-wrapped: { type: flag }
calendars:
  spring-festival: [2027-02-06..2027-02-12, 2028-01-26..2028-02-01]
  labour-day: [2027-05-01]
input: { money: decimal, anonymous: skip, negativeItems: adjustment, currency: CNY }
`;

/** What is different in every so many of numbered projects; the names stay the same. */
const VARIATIONS = [
  { in: 5, from: 'points: { decimals: 0 }', to: 'points: { decimals: 2 }' },
  { in: 2, from: 'steps: [D, C, B, A], default: unknown', to: 'steps: [D, C, B, A], default: C' },
  { in: 3, from: 'steps: [A, AA, AAA], default: unknown', to: 'steps: [A, AA, AAA], default: AA' },
  { in: 4, from: 'type: choice, values: [urban, rural]', to: 'type: text' },
  { in: 4, from: 'type: choice, values: [express, pickup]', to: 'type: text' },
] as const;

/** `PROJECT_YAML` with other points, with scales that know what is not given, or with attributes of any text. */
export function variedYaml(number: number): string {
  return VARIATIONS.filter((one) => number % one.in === 0).reduce((yaml, { from, to }) => {
    if (!yaml.includes(from)) throw new Error(`no "${from}" to vary`);
    return yaml.replace(from, to);
  }, PROJECT_YAML);
}

/** Names that can stand for each other in a sentence. `points` is left out: it is a unit as well. */
export const NAME_FAMILIES: readonly (readonly string[])[] = [
  ['snack', 'drink', 'food', 'tea', 'tobacco', 'appliance'],
  ['green-label', 'gift', 'new'],
  ['student', 'teacher', 'staff'],
  ['acme', 'bravo'],
  ['app', 'shop', 'web'],
  ['s001', 's002'],
  ['grid', 'city-fuel', 'bakery'],
  ['cash', 'card', 'wallet'],
  ['basic', 'silver', 'gold', 'diamond'],
  ['D', 'C', 'B'],
  ['AA', 'AAA'],
  ['urban', 'rural'],
  ['express', 'pickup'],
  ['red', 'blue'],
  ['welcome', 'spring-10'],
  ['bespoke', 'lounge'],
  ['Monday', 'Tuesday', 'Friday', 'Saturday', 'Sunday'],
  ['January', 'February', 'March', 'June'],
];
