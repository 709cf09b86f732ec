/** The same purchases in other words: what else a record may write for the same instant, number or id. */
import type { Chance } from './chance.js';
import type { RandomRecords } from './random-records.js';

type Fields = Readonly<Record<string, unknown>>;

/** One purchase in so many. */
export function inOtherWords(records: RandomRecords, inTimes: number, chance: Chance): RandomRecords {
  const reword = (purchase: Fields): Fields => ({
    ...purchase,
    id: chance.once(9) ? `${String(purchase['id'])}"号` : purchase['id'],
    at: chance.pick(INSTANTS)(String(purchase['at'])),
    items: (purchase['items'] as readonly Fields[]).map(withBareNumbers),
  });
  return {
    ...records,
    purchases: records.purchases.map((purchase) => (chance.once(inTimes) ? reword(purchase) : purchase)),
  };
}

const WEST_MS = 5 * 3_600_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** With the offset, in other offsets, and as a local time of the program's zone. */
const INSTANTS: readonly ((at: string) => string)[] = [
  (at) => at,
  (at) => iso(Date.parse(at)),
  (at) => iso(Date.parse(at)).replace('.000Z', 'Z'),
  (at) => iso(Date.parse(at) - WEST_MS).replace('Z', '-05:00'),
  (at) => at.replace('+08:00', ''),
];

function withBareNumbers(item: Fields): Fields {
  return { ...item, amount: Number(item['amount']), quantity: numberOf(item['quantity']) };
}

/** An adjustment has none. */
const numberOf = (text: unknown): unknown => (typeof text === 'string' ? Number(text) : text);
