/** Puts purchases into rows of columns. Rows are filled one after the other: the next one is `count`. */
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import {
  type AttributeValue,
  ITEM_KINDS,
  type ItemKind,
  type Purchase,
  type PurchaseItem,
} from '../../engine/event.js';
import type { AttributeRules } from '../../ruleset/types.js';
import { ABSENT, ADJUSTMENT, type NumberLists, OTHER, type PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import type { NameTable } from '../names.js';
import { attributeNumber, NO_PLACE } from './attribute-number.js';
import { growItems, growList, growPayments } from './create-columns.js';
import { smallInteger, wholeMicro } from './exact-number.js';
import { LocalTime } from './local-time.js';
import { gradesOf, type Lookup, type Lookups, lookupsOf } from './lookups.js';
import { findReadColumns, type ReadColumns } from './read-columns.js';

/** What an amount is that has no place in columns; the row is unusual then, and nobody reads it. */
const NOTHING = 0;

export class PurchaseFiller {
  readonly #names: Lookups;
  readonly #texts: NameTable;
  readonly #reads: ReadColumns;
  readonly #attributes: FastPlan['ruleSet']['content']['records']['attributes'];
  readonly #time: LocalTime;
  readonly #grades: Lookup;
  readonly #noGrade: number;
  readonly #declaresCarbon: boolean;
  #isUnusual = false;

  constructor(plan: FastPlan) {
    const { ranks, fallback } = plan.prepared.vocabulary.greenGrades;
    const { attributes } = plan.ruleSet.content.records;
    this.#attributes = attributes;
    this.#reads = findReadColumns(plan);
    this.#texts = plan.names.text;
    this.#declaresCarbon = attributes.item.some(({ id }) => id === CARBON_ATTRIBUTE);
    this.#names = lookupsOf(plan.names);
    this.#time = new LocalTime(plan.prepared.zone);
    this.#grades = gradesOf(ranks);
    this.#noGrade = fallback === null ? -1 : Number(fallback);
  }

  /** `member` is the number that the row says; see `PurchaseColumns.member`. */
  fillFromPurchase(columns: PurchaseColumns, row: number, purchase: Purchase, member: number): void {
    const names = this.#names;
    this.#isUnusual = false;
    columns.member[row] = member;
    this.#fillInstant(columns, row, purchase.instantMs);
    columns.channel[row] = this.#number(names.channel, purchase.channel);
    columns.store[row] = this.#number(names.store, purchase.store);
    columns.partner[row] = this.#number(names.partner, purchase.partner);
    columns.currency[row] = names.currency.get(purchase.currency) ?? OTHER;
    const { carbonGrams } = purchase;
    columns.carbonMicro[row] = carbonGrams === null ? Number.NaN : this.#placed(wholeMicro(carbonGrams));
    this.#fillList(columns.coupons, row, purchase.coupons, names.coupon);
    this.#fillPayments(columns, row, purchase.payments);
    const declared = this.#attributes.purchase;
    for (let place = 0; place < declared.length; place += 1) {
      const { id, type } = declared[place] ?? NO_ATTRIBUTE;
      const column = columns.attributes[place];
      if (column !== undefined) column.values[row] = this.#attribute(purchase.attributes.get(id), type);
    }
    this.#fillItems(columns, row, purchase.items);
    columns.isUnusual[row] = this.#isUnusual ? 1 : 0;
    columns.count = row + 1;
  }

  #fillInstant(columns: PurchaseColumns, row: number, instantMs: number): void {
    this.#time.set(instantMs);
    columns.instantMs[row] = instantMs;
    columns.day[row] = this.#time.day;
    columns.minute[row] = this.#time.minute;
  }

  #fillPayments(columns: PurchaseColumns, row: number, payments: Purchase['payments']): void {
    const { paymentMethods } = columns;
    let end = paymentMethods.start[row] ?? 0;
    growPayments(columns, end + payments.length);
    for (const { method, amountMinor } of payments) {
      paymentMethods.values[end] = this.#number(this.#names.paymentMethod, method);
      columns.paymentMinor[end] = this.#placed(smallInteger(amountMinor));
      end += 1;
    }
    paymentMethods.start[row + 1] = end;
  }

  #fillItems(columns: PurchaseColumns, row: number, items: readonly PurchaseItem[]): void {
    let index = columns.itemStart[row] ?? 0;
    growItems(columns, index + items.length);
    for (const item of items) {
      this.#fillItem(columns, index, item);
      index += 1;
    }
    columns.itemStart[row + 1] = index;
  }

  #fillItem(columns: PurchaseColumns, index: number, item: PurchaseItem): void {
    const names = this.#names;
    const reads = this.#reads;
    const kind = kindNumber(item.kind);
    const amount = this.#placed(smallInteger(item.amountMinor));
    const quantity = this.#placed(wholeMicro(item.quantity));
    if ((amount < 0 && kind !== ADJUSTMENT) || quantity < 0) this.#isUnusual = true;
    columns.kind[index] = kind;
    columns.amountMinor[index] = amount;
    columns.quantityMicro[index] = quantity;
    if (reads.sku) columns.sku[index] = this.#number(names.sku, item.sku);
    if (reads.category) columns.category[index] = this.#number(names.category, item.category);
    if (reads.brand) columns.brand[index] = this.#number(names.brand, item.brand);
    if (reads.grade) columns.grade[index] = this.#gradeOf(item.greenGrade);
    this.#fillList(columns.tags, index, item.tags, names.tag);
    // Carbon is read by this name, whether the program declares it or not.
    if (!this.#declaresCarbon && item.attributes.has(CARBON_ATTRIBUTE)) this.#isUnusual = true;
    const declared = this.#attributes.item;
    for (let place = 0; place < declared.length; place += 1) {
      const { id, type } = declared[place] ?? NO_ATTRIBUTE;
      const column = columns.itemAttributes[place];
      if (column !== undefined) column.values[index] = this.#attribute(item.attributes.get(id), type);
    }
  }

  /** The rank of a green grade; -1: unknown. */
  #gradeOf(grade: string | null): number {
    if (grade === null) return this.#noGrade;
    return this.#grades.get(grade) ?? -1;
  }

  #fillList(list: NumberLists, index: number, ids: readonly string[], table: Lookup): void {
    let end = list.start[index] ?? 0;
    growList(list, end + ids.length);
    for (const id of ids) {
      list.values[end] = this.#number(table, id);
      end += 1;
    }
    list.start[index + 1] = end;
  }

  #number(table: Lookup, id: string | null): number {
    if (id === null) return ABSENT;
    // The empty text is told from an id that is not there by some facts, and by others not.
    if (id === '') this.#isUnusual = true;
    return table.get(id) ?? OTHER;
  }

  #attribute(value: AttributeValue | undefined, type: AttributeRules['type']): number {
    if (value === undefined) return Number.NaN;
    const number = attributeNumber(value, type, this.#texts);
    if (number === NO_PLACE) this.#isUnusual = true;
    return number;
  }

  #placed(value: number): number {
    if (!Number.isNaN(value)) return value;
    this.#isUnusual = true;
    return NOTHING;
  }
}

const NO_ATTRIBUTE = { id: '', type: 'text' } as const;

function kindNumber(kind: ItemKind): number {
  return kind === 'goods' ? 0 : ITEM_KINDS.indexOf(kind);
}
