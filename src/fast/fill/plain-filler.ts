/** Puts purchases of plain numbers and texts into rows of columns: no object is made, nothing unread is looked up. */
import { ITEM_KINDS } from '../../engine/event.js';
import { ABSENT, AMOUNT_LIMIT, type NumberLists, OTHER, type PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import type { PlainItem, PlainPayment, PlainPurchase } from '../plain-purchase.js';
import { growItems, growList, growPayments } from './create-columns.js';
import { microOf } from './exact-number.js';
import { InstantReader } from './instant-reader.js';
import { gradesOf, type Lookup, type Lookups, lookupsOf } from './lookups.js';
import { findReadColumns, type ReadColumns } from './read-columns.js';

const ONE_UNIT = 1_000_000;

interface ItemNames {
  readonly sku: Lookup | null;
  readonly category: Lookup | null;
  readonly brand: Lookup | null;
  readonly grade: Lookup | null;
}

export class PlainFiller {
  /** Numbers by id. */
  readonly #names: Lookups;
  readonly #instants: InstantReader;
  readonly #reads: ReadColumns;
  /** By id; `null`: not read. */
  readonly #itemNames: ItemNames;
  readonly #hasAttributes: boolean;
  readonly #hasItemAttributes: boolean;
  readonly #noGrade: number;
  readonly #currency: string;
  #isUnusual = false;

  constructor(plan: FastPlan) {
    const { greenGrades } = plan.prepared.vocabulary;
    this.#names = lookupsOf(plan.names);
    this.#instants = new InstantReader(plan.prepared.zone);
    this.#reads = findReadColumns(plan);
    this.#hasAttributes = plan.ruleSet.content.records.attributes.purchase.length > 0;
    this.#hasItemAttributes = plan.ruleSet.content.records.attributes.item.length > 0;
    const { sku, category, brand } = this.#names;
    this.#itemNames = {
      sku: this.#reads.sku ? sku : null,
      category: this.#reads.category ? category : null,
      brand: this.#reads.brand ? brand : null,
      grade: this.#reads.grade ? gradesOf(greenGrades.ranks) : null,
    };
    this.#noGrade = greenGrades.fallback === null ? -1 : Number(greenGrades.fallback);
    this.#currency = plan.prepared.currency;
  }

  /**
   * `member` is the number that the row says. Throws a `RangeError` for what is no purchase: an instant that there is
   * not, an amount that is no integer or below zero (but of an adjustment), a quantity below zero or with more than
   * 6 decimals, a kind of line that does not exist.
   */
  fill(columns: PurchaseColumns, row: number, purchase: PlainPurchase, member: number): void {
    const { channel, store, partner, currency, coupons, payments } = purchase;
    const reads = this.#reads;
    this.#isUnusual = false;
    if (!this.#instants.read(purchase.at)) throw new RangeError(`"${purchase.at}" is no instant`);
    const { instantMs, day, minute } = this.#instants;
    columns.member[row] = member;
    columns.instantMs[row] = instantMs;
    columns.day[row] = day;
    columns.minute[row] = minute;
    columns.channel[row] = reads.channel ? this.#number(this.#names.channel, channel) : ABSENT;
    columns.store[row] = reads.store ? this.#number(this.#names.store, store) : ABSENT;
    columns.partner[row] = reads.partner ? this.#number(this.#names.partner, partner) : ABSENT;
    const isOwn = currency === undefined || currency === this.#currency;
    columns.currency[row] = isOwn ? 1 : this.#number(this.#names.currency, currency);
    columns.carbonMicro[row] = Number.NaN;
    if (reads.coupons) this.#fillIds(columns.coupons, row, coupons, this.#names.coupon);
    if (reads.payments) this.#fillPayments(columns, row, payments);
    else if (payments !== undefined) this.#checkPayments(payments);
    if (this.#hasAttributes) for (const column of columns.attributes) column.values[row] = Number.NaN;
    this.#fillItems(columns, row, purchase.items);
    columns.isUnusual[row] = this.#isUnusual ? 1 : 0;
    columns.count = row + 1;
  }

  #checkPayments(payments: readonly PlainPayment[]): void {
    for (let index = 0; index < payments.length; index += 1)
      this.#amount((payments[index] as PlainPayment).amountMinor, false);
  }

  #fillPayments(columns: PurchaseColumns, row: number, payments: PlainPurchase['payments']): void {
    const { paymentMethods } = columns;
    let end = paymentMethods.start[row] ?? 0;
    if (payments !== undefined && payments.length > 0) {
      growPayments(columns, end + payments.length);
      for (let index = 0; index < payments.length; index += 1) {
        const payment = payments[index];
        if (payment === undefined) continue;
        paymentMethods.values[end] = this.#number(this.#names.paymentMethod, payment.method);
        columns.paymentMinor[end] = this.#amount(payment.amountMinor, false);
        end += 1;
      }
    }
    paymentMethods.start[row + 1] = end;
  }

  #fillItems(columns: PurchaseColumns, row: number, items: readonly PlainItem[]): void {
    const { length } = items;
    const start = columns.itemStart[row] as number;
    if (start + length > columns.kind.length) growItems(columns, start + length);
    const { sku: skus, category: categories, brand: brands, grade: grades } = this.#itemNames;
    const { kind: kinds, amountMinor: amounts, quantityMicro: quantities } = columns;
    for (let index = 0; index < length; index += 1) {
      const item = items[index];
      if (typeof item !== 'object' || item === null)
        throw new RangeError('an item of a purchase is an object');
      const { kind, amountMinor, quantity } = item;
      const place = start + index;
      kinds[place] = kind === undefined || kind === 'goods' ? 0 : kindNumber(kind);
      // Almost all are small integers, of which there is nothing to check.
      amounts[place] =
        amountMinor >>> 0 === amountMinor ? amountMinor : this.#amount(amountMinor, kind === 'adjustment');
      const isFew = quantity !== undefined && (quantity & 0xffff) === quantity;
      quantities[place] = isFew ? quantity * ONE_UNIT : this.#quantity(quantity ?? 1);
      // Ids that nobody reads stay what they are.
      if (skus !== null) columns.sku[place] = this.#number(skus, item.sku);
      if (categories !== null) columns.category[place] = this.#number(categories, item.category);
      if (brands !== null) columns.brand[place] = this.#number(brands, item.brand);
      if (grades !== null) columns.grade[place] = this.#grade(grades, item.greenGrade);
    }
    if (this.#reads.tags) this.#fillTags(columns, start, items);
    if (this.#hasItemAttributes) {
      for (const column of columns.itemAttributes) column.values.fill(Number.NaN, start, start + length);
    }
    columns.itemStart[row + 1] = start + length;
  }

  #fillTags({ tags }: PurchaseColumns, start: number, items: readonly PlainItem[]): void {
    for (const [index, item] of items.entries()) {
      this.#fillIds(tags, start + index, item.tags, this.#names.tag);
    }
  }

  #fillIds(list: NumberLists, index: number, ids: readonly string[] | undefined, table: Lookup): void {
    let end = list.start[index] ?? 0;
    if (ids !== undefined && !Array.isArray(ids)) throw new RangeError('coupons and tags are arrays of ids');
    if (ids !== undefined && ids.length > 0) {
      growList(list, end + ids.length);
      for (let place = 0; place < ids.length; place += 1) {
        list.values[end] = this.#number(table, ids[place]);
        end += 1;
      }
    }
    list.start[index + 1] = end;
  }

  #number(table: Lookup, id: string | null | undefined): number {
    if (id === null || id === undefined) return ABSENT;
    // The empty text is told from an id that is not there by some facts, and by others not.
    if (id === '') this.#isUnusual = true;
    return table.get(id) ?? OTHER;
  }

  #grade(grades: Lookup, grade: string | null | undefined): number {
    if (grade === null || grade === undefined) return this.#noGrade;
    return grades.get(grade) ?? -1;
  }

  #amount(amountMinor: number, mayBeNegative: boolean): number {
    if (!Number.isSafeInteger(amountMinor) || (amountMinor < 0 && !mayBeNegative)) {
      throw new RangeError(`${amountMinor} is no amount in minor units`);
    }
    if (amountMinor >= AMOUNT_LIMIT || amountMinor <= -AMOUNT_LIMIT) this.#isUnusual = true;
    return amountMinor;
  }

  #quantity(quantity: number): number {
    const micro = microOf(quantity);
    if (micro >= 0) return micro;
    if (Number.isSafeInteger(quantity) && quantity >= 0) {
      this.#isUnusual = true;
      return 0;
    }
    throw new RangeError(`${quantity} is no quantity`);
  }
}

/** Throws a `RangeError` for what has not the shape of a purchase, whatever its type says: programs without types call, too. */
export function checkPlainPurchase(purchase: PlainPurchase): void {
  if (typeof purchase !== 'object' || purchase === null) throw new RangeError('a purchase is an object');
  const { id, member, at, items, payments } = purchase;
  if (typeof id !== 'string') throw new RangeError('the id of a purchase is a text');
  if (typeof member !== 'string' && member !== null) {
    throw new RangeError('the member of a purchase is the text of an id, or null');
  }
  if (typeof at !== 'string') throw new RangeError('the instant of a purchase, "at", is a text');
  if (!Array.isArray(items)) throw new RangeError('the items of a purchase are an array');
  if (payments === undefined) return;
  if (!Array.isArray(payments)) throw new RangeError('the payments of a purchase are an array');
  if (!areObjects(payments)) throw new RangeError('a payment of a purchase is an object');
}

function areObjects(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index];
    if (typeof value !== 'object' || value === null) return false;
  }
  return true;
}

function kindNumber(kind: string): number {
  const number = (ITEM_KINDS as readonly string[]).indexOf(kind);
  if (number < 0) throw new RangeError(`"${kind}" is no kind of line`);
  return number;
}
