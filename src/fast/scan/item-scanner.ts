/** Items of a purchase, from bytes to columns. */
import { ITEM_KINDS } from '../../engine/event.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import { LIST_LENGTH_MAX } from '../../records/field-readers.js';
import { sameText } from '../../text/localized.js';
import { AMOUNT_LIMIT, type PurchaseColumns } from '../columns.js';
import { growItems, growList } from '../fill/create-columns.js';
import type { ReadColumns } from '../fill/read-columns.js';
import type { NameTables } from '../names.js';
import { AttributeScanner } from './attribute-scanner.js';
import { CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_LIST, OPEN_OBJECT, SPACE } from './bytes.js';
import { ITEM_FIELDS, ITEM_KEYS, ONE_MICRO } from './item-fields.js';
import type { KeyOrder } from './key-order.js';
import { KeyTable, NO_KEY } from './key-table.js';
import { NameReader, REFUSED } from './name-reader.js';
import type { RecordCursor } from './record-cursor.js';

const NO_ITEM_YET = 0;
const MICRO_DECIMALS = 6;

export class ItemScanner {
  readonly #keys = new KeyTable(ITEM_KEYS);
  readonly #sku: NameReader;
  readonly #kind: NameReader;
  readonly #category: NameReader;
  readonly #brand: NameReader;
  readonly #grade: NameReader;
  readonly #tag: NameReader;
  /** Of an item without a grade; -1: unknown. */
  readonly #fallbackGrade: number;
  readonly #dropsZeroItems: boolean;
  readonly #attributes: AttributeScanner;
  readonly #required: number;
  /** Of the items read so far. */
  total = 0;
  /** While the order of keys is learned. */
  learns: KeyOrder | null = null;

  constructor(vocabulary: Vocabulary, names: NameTables, reads: ReadColumns, columns: PurchaseColumns) {
    const { greenGrades, categories, brands, tags, input, itemAttributes } = vocabulary;
    const grades = greenGrades.steps.map(({ id }) => id);
    this.#sku = new NameReader(names.sku, null, reads.sku);
    this.#kind = numbered(ITEM_KINDS);
    this.#category = new NameReader(names.category, categories, reads.category);
    this.#brand = new NameReader(names.brand, brands, reads.brand);
    this.#grade = numbered(grades);
    this.#tag = new NameReader(names.tag, tags, reads.tags);
    this.#fallbackGrade = greenGrades.fallback === null ? -1 : grades.indexOf(greenGrades.fallback);
    this.#dropsZeroItems = input.zeroItems === 'drop';
    this.#attributes = new AttributeScanner(itemAttributes, columns.itemAttributes, names);
    this.#required =
      (1 << ITEM_FIELDS.amount) | (this.#attributes.isOptional ? 0 : 1 << ITEM_FIELDS.attributes);
  }

  /** The list of items; how many there are, -1 where the line is for the exact reader. */
  scan(cursor: RecordCursor, columns: PurchaseColumns, first: number, decimals: number, max: number): number {
    this.total = 0;
    if (!cursor.takes(OPEN_LIST)) return -1;
    for (let count = NO_ITEM_YET; count < max; count += 1) {
      if (first + count >= columns.kind.length) growItems(columns, first + count + 1);
      if (!this.#scanItem(cursor, columns, first + count, decimals)) return -1;
      if (cursor.takes(COMMA)) continue;
      return cursor.takes(CLOSE_LIST) ? count + 1 : -1;
    }
    return -1;
  }

  #scanItem(cursor: RecordCursor, columns: PurchaseColumns, item: number, decimals: number): boolean {
    if (!cursor.takes(OPEN_OBJECT)) return false;
    this.#clear(columns, item);
    const { learns } = this;
    learns?.begin();
    let seen = 0;
    let key = NO_KEY;
    do {
      key = this.#keys.read(cursor, key);
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      learns?.take(key);
      if (!this.scanField(cursor, columns, item, key, decimals)) return false;
    } while (cursor.takes(COMMA));
    if (!cursor.takes(CLOSE_OBJECT) || (seen & this.#required) !== this.#required) return false;
    const amount = columns.amountMinor[item] ?? 0;
    this.total += amount;
    return amount !== 0 || !this.#dropsZeroItems;
  }

  /** The readers of ids, by key. */
  get readers(): ReadonlyMap<number, NameReader> {
    return new Map([
      [ITEM_FIELDS.sku, this.#sku],
      [ITEM_FIELDS.kind, this.#kind],
      [ITEM_FIELDS.category, this.#category],
      [ITEM_FIELDS.brand, this.#brand],
      [ITEM_FIELDS.greenGrade, this.#grade],
    ]);
  }

  get fallbackGrade(): number {
    return this.#fallbackGrade;
  }

  /** Whether all that a shape needs can be told from keys: no item is left out, and nothing must be there but amounts. */
  get isPlain(): boolean {
    return !this.#dropsZeroItems && this.#attributes.isOptional;
  }

  get hasAttributes(): boolean {
    return this.#attributes.count > 0;
  }

  /** Empties the lists and attributes of an item. */
  startItem(columns: PurchaseColumns, item: number): void {
    columns.tags.start[item + 1] = columns.tags.start[item] ?? 0;
    this.#attributes.clear(columns.itemAttributes, item);
  }

  #clear(columns: PurchaseColumns, item: number): void {
    columns.sku[item] = 0;
    columns.kind[item] = 0;
    columns.category[item] = 0;
    columns.brand[item] = 0;
    columns.grade[item] = this.#fallbackGrade;
    columns.quantityMicro[item] = ONE_MICRO;
    this.startItem(columns, item);
  }

  /** The value of a key; false: the line is for the exact reader. */
  scanField(
    cursor: RecordCursor,
    columns: PurchaseColumns,
    item: number,
    key: number,
    decimals: number,
  ): boolean {
    switch (key) {
      case ITEM_FIELDS.sku:
        return putName(columns.sku, item, this.#sku.read(cursor));
      case ITEM_FIELDS.kind: {
        const kind = this.#kind.read(cursor);
        columns.kind[item] = kind > 0 ? kind - 1 : 0;
        return kind >= 0;
      }
      case ITEM_FIELDS.category:
        return putName(columns.category, item, this.#category.read(cursor));
      case ITEM_FIELDS.brand:
        return putName(columns.brand, item, this.#brand.read(cursor));
      case ITEM_FIELDS.greenGrade: {
        const grade = this.#grade.read(cursor);
        if (grade > 0) columns.grade[item] = grade - 1;
        return grade >= 0;
      }
      case ITEM_FIELDS.quantity:
        return this.#scanQuantity(cursor, columns, item);
      case ITEM_FIELDS.amount:
        if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
        if (!cursor.readCount(decimals)) return false;
        columns.amountMinor[item] = cursor.number;
        return cursor.number < AMOUNT_LIMIT;
      case ITEM_FIELDS.tags:
        return this.#scanTags(cursor, columns, item);
      case ITEM_FIELDS.attributes:
        return this.#attributes.scan(cursor, columns.itemAttributes, item);
      case ITEM_FIELDS.floorPrice:
        // Only discounts look at it, and those are for the exact way, which reads the line anew.
        if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
        return cursor.readNull() || cursor.readCount(MICRO_DECIMALS);
      default:
        return false;
    }
  }

  #scanQuantity(cursor: RecordCursor, columns: PurchaseColumns, item: number): boolean {
    if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
    if (cursor.readNull()) {
      columns.quantityMicro[item] = ONE_MICRO;
      return true;
    }
    if (!cursor.readCount(MICRO_DECIMALS)) return false;
    columns.quantityMicro[item] = cursor.number;
    return cursor.number < AMOUNT_LIMIT;
  }

  #scanTags(cursor: RecordCursor, columns: PurchaseColumns, item: number): boolean {
    const start = columns.tags.start[item] ?? 0;
    const end = scanNames(cursor, this.#tag, columns.tags, start);
    columns.tags.start[item + 1] = end;
    return end >= 0;
  }
}

/** A list of ids behind `start`, known ones once each; where it ends, -1 where the line is for the exact reader. */
export function scanNames(
  cursor: RecordCursor,
  names: NameReader,
  list: PurchaseColumns['tags'],
  start: number,
): number {
  if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
  if (cursor.readNull()) return start;
  if (!cursor.takes(OPEN_LIST)) return -1;
  if (cursor.takes(CLOSE_LIST)) return start;
  let end = start;
  for (let count = 0; count < LIST_LENGTH_MAX; count += 1) {
    if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
    // In a list null is refused, although elsewhere it means that there is nothing.
    const number = cursor.readNull() ? REFUSED : names.read(cursor);
    if (number === REFUSED) return -1;
    growList(list, end + 1);
    if (number !== 0 && !(number > 0 && holds(list.values, start, end, number))) {
      list.values[end] = number;
      end += 1;
    }
    if (cursor.takes(COMMA)) continue;
    return cursor.takes(CLOSE_LIST) ? end : -1;
  }
  return -1;
}

function holds(values: Int32Array, start: number, end: number, number: number): boolean {
  for (let at = start; at < end; at += 1) if (values[at] === number) return true;
  return false;
}

/** False where the name is not one. */
export function putName(column: Int32Array, index: number, number: number): boolean {
  column[index] = number;
  return number >= -1;
}

/** A closed list of ids whose numbers are their places, from 1. */
export function numbered(ids: readonly string[]): NameReader {
  const members = new Map(ids.map((id) => [id, { id, name: sameText(id), span: NOWHERE }]));
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return new NameReader({ numbers, ids: ['', ...ids] }, { open: false, members });
}

const NOWHERE = { file: '', start: 0, end: 0 };
