/** Events of all kinds among random purchases, as records: what the names of the random projects allow. */
import type { Chance } from './chance.js';
import { inOtherWords } from './other-words.js';
import { manyMembers, type RandomRecords, randomRecords } from './random-records.js';

type Fields = Readonly<Record<string, unknown>>;

/** Amounts in minor units on both sides of what doubles, and engines that count in them, hold exactly. */
const LARGE: readonly bigint[] = [
  2n ** 31n,
  2n ** 40n - 1n,
  2n ** 40n,
  2n ** 52n + 1n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 53n + 1n,
  99_999_999_999_999_999n,
];

/** Purchases with amounts that are as large as records can have them, in one of so many items. */
export function withLargeAmounts(records: RandomRecords, inTimes: number, chance: Chance): RandomRecords {
  const enlarge = (item: Fields): Fields =>
    item['kind'] !== 'adjustment' && chance.once(inTimes)
      ? { ...item, amount: money(chance.pick(LARGE)) }
      : item;
  return {
    ...records,
    purchases: records.purchases.map((purchase) => ({
      ...purchase,
      items: (purchase['items'] as readonly Fields[]).map(enlarge),
    })),
  };
}

function money(minor: bigint): string {
  return `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
}

const OFFERS = ['notebook', 'planner'] as const;
/** Half of the members begin with points that offers cost. */
const SAVINGS = ['500', '1200', '20000'] as const;

/** About one event of another kind for two purchases, at the instant of one of them. In order, with ids that ascend. */
export function withOtherEvents(records: RandomRecords, chance: Chance): RandomRecords {
  const bought: Fields[] = [];
  const redeemed: Fields[] = [];
  const purchases = records.purchases.flatMap((purchase) => {
    bought.push(purchase);
    if (!chance.once(2)) return [purchase];
    const head = { id: `${String(purchase['id'])}-more`, member: purchase['member'], at: purchase['at'] };
    const event = otherEvent(head, { bought, redeemed }, chance);
    if (event['type'] === 'redeem') redeemed.push(event);
    return [purchase, event];
  });
  const members = records.members.map((member) =>
    chance.once(2) ? { ...member, balance: chance.pick(SAVINGS) } : member,
  );
  return { ...records, purchases, members };
}

interface Earlier {
  readonly bought: readonly Fields[];
  readonly redeemed: readonly Fields[];
}

const KINDS = [
  'refund',
  'refund-line',
  'signup',
  'survey',
  'delivery',
  'redeem',
  'pay',
  'cancel',
  'donate',
] as const;

function otherEvent(head: Fields, { bought, redeemed }: Earlier, chance: Chance): Fields {
  const purchase = chance.pick(bought.slice(-9));
  const ofPurchase = { ...head, member: purchase['member'], purchase: purchase['id'] };
  const kind = chance.pick([...KINDS, 'profile', 'advance'] as const);
  switch (kind) {
    case 'refund':
      return { ...ofPurchase, type: 'refund' };
    case 'refund-line':
      return { ...ofPurchase, type: 'refund', items: [{ line: 1, quantity: chance.pick(['1', '0.5']) }] };
    case 'signup':
      return { ...head, type: 'signup' };
    case 'survey':
      return { ...head, type: 'activity', activity: 'survey', quantity: chance.pick(['1', '20', '7250']) };
    case 'delivery':
      return { ...ofPurchase, type: 'activity', activity: 'delivery' };
    case 'redeem':
      return { ...head, type: 'redeem', offer: chance.pick(OFFERS) };
    case 'pay':
      return {
        ...ofPurchase,
        type: 'redeem',
        offer: chance.pick(OFFERS),
        points: chance.pick([100, 250, 500]),
      };
    case 'cancel': {
      const redemption = redeemed.at(-1) ?? head;
      return {
        ...head,
        member: redemption['member'],
        type: 'cancel',
        redemption: redemption['id'],
        by: chance.pick(['member', 'supplier']),
      };
    }
    case 'donate':
      return { ...head, type: 'donate', cause: 'school', points: chance.pick([1, 10, 100]) };
    case 'profile':
      return { ...head, type: 'profile', tier: chance.pick(['basic', 'silver', 'gold']), tags: ['student'] };
    case 'advance':
      return { id: head['id'], at: head['at'], type: 'advance' };
  }
}

const ITEM_KEYS = [
  'sku',
  'kind',
  'category',
  'tags',
  'brand',
  'greenGrade',
  'quantity',
  'amount',
  'floorPrice',
];
const KEYS = ['id', 'member', 'at', 'channel', 'store', 'partner', 'coupons', 'carbonGrams', 'payments'];

/** All lines with the same keys in the same order, null where there is nothing: as programs write them. */
function inOneForm(records: RandomRecords): RandomRecords {
  const formed = (fields: Fields, keys: readonly string[]): Fields =>
    Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]));
  return {
    ...records,
    purchases: records.purchases.map((purchase) => ({
      ...formed(purchase, KEYS),
      currency: purchase['currency'] ?? 'CNY',
      items: (purchase['items'] as readonly Fields[]).map((item) => formed(item, ITEM_KEYS)),
    })),
  };
}

/** Purchases alone: plain ones, in one form, with large amounts. */
function randomPurchases(count: number, chance: Chance): RandomRecords {
  const random = randomRecords(count, chance);
  const records = chance.once(2) ? inOneForm(random) : random;
  return chance.once(3) ? withLargeAmounts(records, 6, chance) : records;
}

/** The records of one case: purchases, or events of all kinds. */
export function randomStream(count: number, chance: Chance): RandomRecords {
  const sized = randomPurchases(count, chance);
  return chance.once(3) ? withOtherEvents(sized, chance) : sized;
}

/** Few have long histories, many fill tables. */
const MEMBERS_OF_POOL = [5, 40, 40, 700];
/** In a pool, so few items have what only the exact way can decide. */
const RARE = 60;

/** Purchases of many members for many projects; one pool in three has what plain objects can hold alone. */
export function randomPool(count: number, chance: Chance): RandomRecords {
  const members = manyMembers(chance.pick(MEMBERS_OF_POOL));
  const random = randomRecords(count, chance, { members, floorsIn: RARE });
  const formed = chance.once(2) ? inOneForm(random) : random;
  const worded = chance.once(2) ? inOtherWords(formed, chance.pick([1, 8]), chance) : formed;
  const pool = chance.once(2) ? withLargeAmounts(worded, RARE, chance) : worded;
  const written = chance.once(3) ? asPlainObjects(pool) : pool;
  return { ...written, isSpaced: chance.once(4) };
}

function asPlainObjects(pool: RandomRecords): RandomRecords {
  const purchases = pool.purchases.map(({ attributes: _, carbonGrams: __, items, ...rest }) => ({
    ...rest,
    items: (items as readonly Fields[]).map(asPlainItem),
  }));
  return { ...pool, purchases };
}

function asPlainItem({ attributes: _, floorPrice: __, amount, ...item }: Fields): Fields {
  const isLarge = String(amount).length > String(2 ** 53).length;
  return { ...item, amount: isLarge ? money(2n ** 53n - 1n) : amount };
}
