/** Makes columns, and makes them longer. */
import type { AttributeColumn, NumberLists, PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import { longer } from '../members/longer.js';

/** Empty columns for so many purchases at a time. `itemCapacity` items fit before the arrays have to grow. */
export function createColumns(plan: FastPlan, capacity: number, itemCapacity: number): PurchaseColumns {
  const { attributes } = plan.ruleSet.content.records;
  const items = Math.max(itemCapacity, 1);
  return {
    capacity,
    count: 0,
    member: new Int32Array(capacity),
    instantMs: new Float64Array(capacity),
    day: new Int32Array(capacity),
    minute: new Int32Array(capacity),
    channel: new Int32Array(capacity),
    store: new Int32Array(capacity),
    partner: new Int32Array(capacity),
    currency: new Int32Array(capacity),
    carbonMicro: new Float64Array(capacity),
    coupons: createLists(capacity),
    paymentMethods: createLists(capacity),
    paymentMinor: new Float64Array(capacity),
    attributes: attributes.purchase.map(({ id }) => createAttribute(id, capacity)),
    isUnusual: new Uint8Array(capacity),
    itemStart: new Int32Array(capacity + 1),
    kind: new Uint8Array(items),
    sku: new Int32Array(items),
    category: new Int32Array(items),
    brand: new Int32Array(items),
    grade: new Int32Array(items),
    quantityMicro: new Float64Array(items),
    amountMinor: new Float64Array(items),
    tags: createLists(items),
    itemAttributes: attributes.item.map(({ id }) => createAttribute(id, items)),
  };
}

/** Makes the arrays of items long enough for `needed`; what they hold stays. */
export function growItems(columns: PurchaseColumns, needed: number): void {
  if (needed <= columns.kind.length) return;
  const length = Math.max(needed, 2 * columns.kind.length);
  columns.kind = longer(columns.kind, new Uint8Array(length));
  columns.sku = longer(columns.sku, new Int32Array(length));
  columns.category = longer(columns.category, new Int32Array(length));
  columns.brand = longer(columns.brand, new Int32Array(length));
  columns.grade = longer(columns.grade, new Int32Array(length));
  columns.quantityMicro = longer(columns.quantityMicro, new Float64Array(length));
  columns.amountMinor = longer(columns.amountMinor, new Float64Array(length));
  columns.tags.start = longer(columns.tags.start, new Int32Array(length + 1));
  for (const column of columns.itemAttributes)
    column.values = longer(column.values, new Float64Array(length));
}

/** Makes the values of a list long enough for `needed`. */
export function growList(list: NumberLists, needed: number): void {
  if (needed <= list.values.length) return;
  list.values = longer(list.values, new Int32Array(Math.max(needed, 2 * list.values.length)));
}

/** The same for payments, whose amounts stand beside the methods. */
export function growPayments(columns: PurchaseColumns, needed: number): void {
  growList(columns.paymentMethods, needed);
  const { length } = columns.paymentMethods.values;
  if (columns.paymentMinor.length < length) {
    columns.paymentMinor = longer(columns.paymentMinor, new Float64Array(length));
  }
}

function createLists(count: number): NumberLists {
  return { start: new Int32Array(count + 1), values: new Int32Array(count) };
}

function createAttribute(id: string, count: number): AttributeColumn {
  return { id, values: new Float64Array(count) };
}
