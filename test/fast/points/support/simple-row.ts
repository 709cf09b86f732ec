/** One row of columns with what points need, made from the objects of the reference engine. */
import { ITEM_KINDS, type Purchase } from '../../../../src/engine/event.js';
import { AMOUNT_LIMIT, type PurchaseColumns } from '../../../../src/fast/columns.js';
import type { FastPlan } from '../../../../src/fast/fast-plan.js';
import type { NameTable } from '../../../../src/fast/names.js';
import { type Fraction, fraction, multiply } from '../../../../src/value/fraction.js';

const MICRO = fraction(1_000_000n);

/** One row. Anything that has no place in it makes it unusual. */
export function simpleRow({ names, ruleSet }: FastPlan, event: Purchase, day: number): PurchaseColumns {
  const { items, payments } = event;
  const numberOf = (table: NameTable, id: string): number => table.numbers.get(id) ?? -1;
  const zeros = (): Int32Array => new Int32Array(items.length);
  const { attributes } = ruleSet.content.records;
  const quantities = items.map(({ quantity }) => micro(quantity));
  const carbon = event.carbonGrams === null ? Number.NaN : micro(event.carbonGrams);
  const itemAttributes = attributes.item.map(({ id }) => ({
    id,
    values: Float64Array.from(items, (item) => {
      const value = item.attributes.get(id);
      return typeof value === 'object' ? micro(value) : Number.NaN;
    }),
  }));
  const isUnusual =
    [...quantities, ...itemAttributes.flatMap(({ values }) => [...values]), carbon].includes(-1) ||
    items.some(({ amountMinor }) => amountMinor >= AMOUNT_LIMIT || amountMinor <= -AMOUNT_LIMIT) ||
    payments.some(({ amountMinor }) => amountMinor >= AMOUNT_LIMIT || amountMinor <= -AMOUNT_LIMIT);
  const none = { start: new Int32Array(2), values: new Int32Array(0) };
  return {
    capacity: 1,
    count: 1,
    member: Int32Array.of(event.member === null ? -1 : 0),
    instantMs: Float64Array.of(event.instantMs),
    day: Int32Array.of(day),
    minute: new Int32Array(1),
    channel: new Int32Array(1),
    store: new Int32Array(1),
    partner: new Int32Array(1),
    currency: Int32Array.of(numberOf(names.currency, event.currency)),
    carbonMicro: Float64Array.of(carbon),
    coupons: none,
    paymentMethods: {
      start: Int32Array.of(0, payments.length),
      values: Int32Array.from(payments, ({ method }) => numberOf(names.paymentMethod, method)),
    },
    paymentMinor: Float64Array.from(payments, ({ amountMinor }) => Number(amountMinor)),
    attributes: [],
    isUnusual: Uint8Array.of(isUnusual ? 1 : 0),
    itemStart: Int32Array.of(0, items.length),
    kind: Uint8Array.from(items, ({ kind }) => ITEM_KINDS.indexOf(kind)),
    sku: zeros(),
    category: zeros(),
    brand: zeros(),
    grade: zeros(),
    quantityMicro: Float64Array.from(quantities),
    amountMinor: Float64Array.from(items, ({ amountMinor }) => Number(amountMinor)),
    tags: none,
    itemAttributes,
  };
}

/** -1: no whole number of millionths, or too many. */
function micro(value: Fraction): number {
  const { num, den } = multiply(value, MICRO);
  return den === 1n && num >= 0n && num < AMOUNT_LIMIT ? Number(num) : -1;
}
