/** Random purchases and members as records, biased to the borders that a project speaks of. */
import type { Chance } from './chance.js';

export interface RandomRecords {
  /** Purchases as objects of the native form, in the order of their instants. */
  readonly purchases: readonly Readonly<Record<string, unknown>>[];
  readonly members: readonly Readonly<Record<string, unknown>>[];
  /** Whether their texts have blanks between everything. Default: none. */
  readonly isSpaced?: boolean;
}

/** A few, so that what a member did before matters often. */
const MEMBERS = ['M1', 'M2', 'M3', 'M4'];
/** Makes purchases, but the members file does not know it. */
const STRANGER = 'M5';

/** Days on which sentences of random projects begin or end something. */
const DAYS = [
  ...['2027-01-25', '2027-02-01', '2027-02-05', '2027-02-06', '2027-02-08', '2027-02-12', '2027-02-13'],
  ...['2027-02-14', '2027-02-15', '2027-02-16', '2027-02-17', '2027-02-20', '2027-02-21', '2027-02-28'],
  ...['2027-03-01', '2027-03-02'],
];
const CLOCK = [
  '00:00:00',
  '09:59:59',
  '10:00:00',
  '12:00:00',
  '13:59:59',
  '14:00:00',
  '21:59:59',
  '23:59:59',
];
const AMOUNTS = [0, 1, 999, 1000, 1001, 1990, 2000, 2999, 3000, 5000, 9999, 10000, 14999, 15000, 30000];
const QUANTITIES = ['0', '0.5', '1', '1', '1', '1.25', '2', '2', '2.999999', '3', '4', '7'];

const money = (minor: number): string => {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

function amountOf({ once, pick, draw }: Chance): number {
  const amount = once(4) ? draw(40_000) : pick(AMOUNTS);
  // Half of a border, so that two lines reach it together.
  return once(6) ? Math.floor(amount / 2) : amount;
}

type Fields = Record<string, unknown>;

const some = (chance: Chance, inTimes: number, fields: () => Fields): Fields =>
  chance.once(inTimes) ? fields() : {};

function itemOf(floorsIn: number, chance: Chance): Fields {
  const { pick, once, draw } = chance;
  return {
    ...some(chance, 2, () => ({ sku: pick(['A1', '10045', 'B2']) })),
    ...(once(5) ? {} : { category: pick(['snack', 'drink', 'tea', 'food', 'tobacco', 'appliance']) }),
    ...some(chance, 2, () => ({
      tags: [...new Set([pick(['green-label', 'gift']), pick(['green-label', 'new'])])],
    })),
    ...some(chance, 2, () => ({ brand: pick(['acme', 'bravo']) })),
    ...some(chance, 3, () => ({ greenGrade: pick(['A', 'AA', 'AAA']) })),
    ...some(chance, 8, () => ({ kind: pick(['delivery', 'tax', 'deposit', 'fee']) })),
    ...some(chance, floorsIn, () => ({ floorPrice: money(draw(2000)) })),
    ...some(chance, 3, () => ({ attributes: attributesOf(chance) })),
    quantity: pick(QUANTITIES),
    amount: money(amountOf(chance)),
  };
}

function attributesOf(chance: Chance): Fields {
  return {
    ...some(chance, 2, () => ({ litres: chance.pick(['0', '1', '9.999', '10', '30', '40.25']) })),
    ...some(chance, 2, () => ({ organic: chance.once(2) })),
    ...some(chance, 2, () => ({ colour: chance.pick(['red', 'blue']) })),
    ...some(chance, 3, () => ({ 'carbon-grams': chance.pick(['0', '50', '100.000001', '333.3']) })),
  };
}

function purchaseAttributes(chance: Chance): Fields {
  return {
    ...some(chance, 2, () => ({ shipping: chance.pick(['express', 'pickup']) })),
    ...some(chance, 3, () => ({ distance: chance.pick(['0', '2.999999', '3', '10']) })),
    ...some(chance, 3, () => ({ 'gift-wrapped': chance.once(2) })),
  };
}

function paymentsOf(total: number, chance: Chance): Fields {
  const method = (): string => chance.pick(['cash', 'card', 'wallet', 'points']);
  switch (chance.draw(4)) {
    case 0:
      return {};
    case 1:
      return { paymentMethod: method() };
    default: {
      const first = chance.once(2) ? Math.floor(total / 2) : chance.draw(total + 1);
      const parts = [first, total - first].map((minor) => ({ method: method(), amount: money(minor) }));
      return { payments: parts };
    }
  }
}

function instantOf({ pick, once, draw }: Chance): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = once(3) ? `${two(draw(24))}:${two(draw(60))}:${two(draw(60))}` : pick(CLOCK);
  return `${pick(DAYS)}T${clock}${once(8) && clock.endsWith('59') ? '.999' : ''}+08:00`;
}

function purchaseOf(id: string, at: string, { members, floorsIn }: RecordOptions, chance: Chance): Fields {
  const { pick, once, draw } = chance;
  const most = once(6) ? (once(30) ? 70 : 6) : 3;
  const items = chance.some(1, most, () => itemOf(floorsIn, chance));
  const listed = items.reduce((sum, { amount }) => sum + minorOf(amount), 0);
  const off = once(8) ? draw(listed + 1) : 0;
  if (off > 0) items.push({ kind: 'adjustment', amount: money(-off) });
  return {
    id,
    member: once(12) ? STRANGER : pick(members),
    at,
    ...some(chance, 2, () => ({ channel: pick(['app', 'shop', 'web']) })),
    ...some(chance, 3, () => ({ store: pick(['s001', 's002']) })),
    ...some(chance, 3, () => ({ partner: pick(['grid', 'city-fuel', 'bakery']) })),
    ...some(chance, 4, () => ({ coupons: [pick(['welcome', 'spring-10', 'other'])] })),
    ...some(chance, 4, () => ({ carbonGrams: pick(['0', '99.999999', '100', '250', '1000', '1234.5']) })),
    ...some(chance, 4, () => ({ attributes: purchaseAttributes(chance) })),
    ...some(chance, 10, () => ({ currency: pick(['USD', 'CNY']) })),
    items,
    ...paymentsOf(listed - off, chance),
  };
}

/** Minor units of a text that `money` made. */
function minorOf(amount: unknown): number {
  return Number(String(amount).replace('.', ''));
}

function memberOf(id: string, chance: Chance): Fields {
  const { pick } = chance;
  return {
    id,
    ...some(chance, 2, () => ({ tier: pick(['basic', 'silver', 'gold', 'diamond']) })),
    ...some(chance, 2, () => ({ creditBand: pick(['D', 'C', 'B', 'A']) })),
    ...some(chance, 2, () => ({ creditScore: pick(['599.999999', '600', '720', '800']) })),
    ...some(chance, 2, () => ({ joined: pick(['2025-12-31', '2026-01-01', '2027-01-15', '2027-02-14']) })),
    ...some(chance, 2, () => ({ birthday: pick(['1967-02-14', '2009-02-15', '2000-02-29', '1985-03-01']) })),
    ...some(chance, 2, () => ({ tags: [pick(['student', 'teacher', 'staff'])] })),
    balance: pick(['0', '1', '49', '50', '299', '300', '301', '-10']),
    attributes: {
      household: pick(['1', '2', '3', '4']),
      newsletter: chance.once(2),
      ...some(chance, 2, () => ({ registered: pick(['2025-12-31', '2027-02-14']) })),
      ...some(chance, 2, () => ({ region: pick(['urban', 'rural']) })),
    },
  };
}

export interface RecordOptions {
  /** Their ids. */
  readonly members: readonly string[];
  /** One in so many items has a floor price: such purchases go the exact way. */
  readonly floorsIn: number;
}
const USUAL: RecordOptions = { members: MEMBERS, floorsIn: 6 };

export function randomRecords(count: number, chance: Chance, options = USUAL): RandomRecords {
  const instants = Array.from({ length: count }, () => instantOf(chance)).sort();
  const idOf = (index: number): string => `P${String(index).padStart(6, '0')}`;
  return {
    purchases: instants.map((at, index) => purchaseOf(idOf(index), at, options, chance)),
    members: options.members.map((id) => memberOf(id, chance)),
  };
}

/** Ids of so many members: short ones and long ones, of one byte a letter and of several, and such that JSON escapes. */
export function manyMembers(count: number): readonly string[] {
  const forms = [
    (n: number) => `M${n}`,
    (n: number) => `member-with-a-long-name-${n}`,
    (n: number) => `会员${n}`,
  ];
  const escaped = (n: number): string => `"${n}\\`;
  return Array.from({ length: count }, (_, index) =>
    index % 17 === 16 ? escaped(index) : (forms[index % forms.length]?.(index + 1) ?? ''),
  );
}
