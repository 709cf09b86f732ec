/** A small project that the tests of the command line work on, with something of everything that a run tells. */
import type { Files } from '../support/temporary-folder.js';

const PROGRAM = `program: {id: mall, title: Mall}
currency: {code: CNY, digits: 2}
currencies: [{code: USD, digits: 2}]
timeZone: Asia/Shanghai
points: {decimals: 0, name: {en: points, zh: 积分}}
tiers: {steps: [none, silver, gold], default: none}
categories: {snack: {en: Snacks, zh: 零食}, drink: {en: Drinks, zh: 饮料}}
input: {money: decimal, currency: CNY}
`;

export const CHOICES = `  points count the paid amount
  delivery does not earn
  tax does not earn
  deposit does not earn
  the part paid with points does not earn
  round points down
  points are rounded per purchase
  round money half up
  multiplier groups combine by multiplying
  bonus points are not multiplied
  discounts are computed on what is left
  discount lanes item, order
  the odd unit goes to the largest remainder
  thresholds read the listed amount
  a limit that bites gives what is left
`;

const BASE = `jifen 1

program mall "Mall"
${CHOICES}end

earn base
  give 1 point per 1 CNY
end
`;

const SPRING = `jifen 1

campaign spring "Spring"
  runs 2027-02-01 through 2027-02-20
  for all members
  budget 150 points, then pay the rest and close
end

rule festival "Double points"
  during 2027-02-06 through 2027-02-12
  multiply points by 2
  group season, take the best
end

rule combo "Snack and drink"
  when purchase includes category snack and purchase includes category drink
  give 50 points per purchase
  limit 1 time per member per day
end

rule tenner "Ten off for gold"
  when member tier is at least gold
  take 10.00 CNY off the total
  in lane order
  limit 15 CNY per member per day
end

example "in festival week"
  given purchase at 2027-02-07 12:00 with 40.00 CNY of category snack
  expect 80 points
end
`;

const item = (category: string, amount: string): string =>
  `{"sku":"${category}-1","category":"${category}","quantity":1,"amount":"${amount}"}`;

/** A purchase as a line of JSON. */
export function purchaseLine(id: string, member: string, at: string, ...items: readonly string[]): string {
  return `{"id":"${id}","member":"${member}","at":"${at}","items":[${items.join(',')}]}`;
}

export const PURCHASES: readonly string[] = [
  purchaseLine('P3', 'M2', '2027-02-08T09:00:00+08:00', item('snack', '60.00')),
  purchaseLine('P1', 'M1', '2027-02-07T12:00:00+08:00', item('snack', '30.00'), item('drink', '20.00')),
  purchaseLine('P2', 'M1', '2027-02-07T18:00:00+08:00', item('snack', '5.00'), item('drink', '5.00')),
];

/** Lines that are refused, each for its own reason, and one that is a duplicate. */
export const BAD_LINES: readonly string[] = [
  '{"id":"P4","member":"M1"',
  purchaseLine('P5', 'M1', '2027-02-07T12:00:00+08:00', item('snak', '1.00')),
  PURCHASES[1] ?? '',
];

export const MEMBERS = 'id,tier\nM1,gold\nM2,none\n';

/** The texts of the project, sound and formatted. */
export const PROJECT: Files = {
  'jifen.yaml': PROGRAM,
  'campaigns/program.campaign': BASE,
  'campaigns/spring.campaign': SPRING,
};

/** The project with records to run. */
export const MALL: Files = {
  ...PROJECT,
  'purchases.jsonl': `${PURCHASES.join('\n')}\n`,
  'mixed.jsonl': `${[...PURCHASES, ...BAD_LINES].join('\n')}\n`,
  'members.csv': MEMBERS,
};

export const RUN = ['run', '--input', 'purchases.jsonl', '--members', 'members.csv'];
