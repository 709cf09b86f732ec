/** Rows of columns from thread to thread. */
import type { NumberLists, PurchaseColumns } from '../../fast/columns.js';
import { growItems, growList, growPayments } from '../../fast/fill/create-columns.js';
import type { Packer } from './packer.js';

/** Appends the first rows. Whether there was room. */
export function packColumns(packer: Packer, columns: PurchaseColumns, rows: number): boolean {
  const { itemStart, coupons, paymentMethods, paymentMinor, tags } = columns;
  const items = itemStart[rows] ?? 0;
  return (
    packer.put(itemStart, rows + 1) &&
    rowArrays(columns).every((array) => packer.put(array, rows)) &&
    packList(packer, coupons, rows) &&
    packList(packer, paymentMethods, rows) &&
    packer.put(paymentMinor, paymentMethods.start[rows] ?? 0) &&
    itemArrays(columns).every((array) => packer.put(array, items)) &&
    packList(packer, tags, items)
  );
}

/** Puts rows that `packColumns` appended into columns of the same plan. */
export function unpackColumns(packer: Packer, columns: PurchaseColumns, rows: number): void {
  const { itemStart, coupons, paymentMethods, tags } = columns;
  packer.take(itemStart, rows + 1);
  const items = itemStart[rows] ?? 0;
  growItems(columns, items);
  for (const array of rowArrays(columns)) packer.take(array, rows);
  unpackList(packer, coupons, rows);
  packer.take(paymentMethods.start, rows + 1);
  const payments = paymentMethods.start[rows] ?? 0;
  growPayments(columns, payments);
  packer.take(paymentMethods.values, payments);
  packer.take(columns.paymentMinor, payments);
  for (const array of itemArrays(columns)) packer.take(array, items);
  unpackList(packer, tags, items);
  columns.count = rows;
}

function rowArrays(columns: PurchaseColumns): (Float64Array | Int32Array | Uint8Array)[] {
  const { member, instantMs, day, minute, channel, store, partner, currency } = columns;
  const { carbonMicro, isUnusual, attributes } = columns;
  return [
    member,
    instantMs,
    day,
    minute,
    channel,
    store,
    partner,
    currency,
    carbonMicro,
    isUnusual,
    ...attributes.map(({ values }) => values),
  ];
}

function itemArrays(columns: PurchaseColumns): (Float64Array | Int32Array | Uint8Array)[] {
  const { kind, sku, category, brand, grade, quantityMicro, amountMinor, itemAttributes } = columns;
  return [
    kind,
    sku,
    category,
    brand,
    grade,
    quantityMicro,
    amountMinor,
    ...itemAttributes.map(({ values }) => values),
  ];
}

function packList(packer: Packer, { start, values }: NumberLists, count: number): boolean {
  return packer.put(start, count + 1) && packer.put(values, start[count] ?? 0);
}

function unpackList(packer: Packer, list: NumberLists, count: number): void {
  packer.take(list.start, count + 1);
  const length = list.start[count] ?? 0;
  growList(list, length);
  packer.take(list.values, length);
}
