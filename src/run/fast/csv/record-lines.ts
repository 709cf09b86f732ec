/** Rows of a purchase as one line of JSON in the native form, for the scanner of such lines. */
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  LINE_FEED,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from '../../../fast/scan/bytes.js';
import type { CellTable } from './cell-table.js';
import type { CellField, CsvPlan, RecordFields } from './csv-plan.js';

const TAB = 0x09;
const SEMICOLON = 0x3b;
const LETTER_T = 0x74;
const BAR = 0x7c;

const NULL = Buffer.from('null');
const ITEMS = Buffer.from('"items":[');
const ATTRIBUTES = Buffer.from('"attributes":{');
/** No scanner takes it: the exact reader is asked, and looks at the rows. */
const UNREADABLE = Buffer.from('?\n');

/** `a|b` becomes `"a","b"`, and a tab two bytes. */
const BYTES_OF_BYTE = 3;
/** Brackets, quotes, a comma, `null`. */
const AROUND_CELL = 8;
const AROUND_RECORD = 64;

interface Field extends CellField {
  /** `"name":` */
  readonly key: Buffer;
}

interface Fields {
  readonly fields: readonly Field[];
  readonly attributes: readonly Field[];
  /** The most bytes of one record besides those of its cells. */
  readonly overhead: number;
}

export class RecordLines {
  readonly #cells: CellTable;
  readonly #plan: CsvPlan;
  readonly #purchase: Fields;
  readonly #item: Fields;
  readonly #fieldsOfColumn: number;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(cells: CellTable, plan: CsvPlan) {
    this.#cells = cells;
    this.#plan = plan;
    this.#purchase = prepare(plan.purchase);
    this.#item = prepare(plan.item);
    const all = [plan.purchase, plan.item].flatMap(({ fields, attributes }) => [...fields, ...attributes]);
    const uses = plan.columns.map((_, column) => all.filter((field) => field.column === column).length);
    this.#fieldsOfColumn = Math.max(...uses);
  }

  /** As many bytes as the line of these rows can have, or more. */
  most(first: number, end: number): number {
    const { rowStart, rowEnd } = this.#cells;
    const bytes = (rowEnd[end - 1] as number) - (rowStart[first] as number);
    const ofCells = BYTES_OF_BYTE * this.#fieldsOfColumn * bytes;
    return ofCells + this.#purchase.overhead + (end - first) * this.#item.overhead;
  }

  /** Writes the line of rows `first` to `end`, for which there has to be room; gives the byte behind it. */
  write(first: number, end: number, bytes: Buffer, at: number): number {
    this.#bytes = bytes;
    this.#at = at;
    if (this.#agree(first, end) && this.#writePurchase(first, end)) return this.#at;
    return at + UNREADABLE.copy(bytes, at);
  }

  #agree(first: number, end: number): boolean {
    for (let row = first + 1; row < end; row += 1) {
      for (const column of this.#plan.shared) if (!this.#cells.isSame(first, row, column)) return false;
    }
    return true;
  }

  #writePurchase(first: number, end: number): boolean {
    this.#put(OPEN_OBJECT);
    if (!this.#writeFields(this.#purchase, first)) return false;
    this.#put(COMMA);
    this.#putAll(ITEMS);
    for (let row = first; row < end; row += 1) {
      if (row > first) this.#put(COMMA);
      this.#put(OPEN_OBJECT);
      if (!this.#writeFields(this.#item, row)) return false;
      this.#put(CLOSE_OBJECT);
    }
    this.#put(CLOSE_LIST);
    this.#put(CLOSE_OBJECT);
    this.#put(LINE_FEED);
    return true;
  }

  /** Every record has all fields, so that lines look alike; what a cell does not say is `null`. */
  #writeFields({ fields, attributes }: Fields, row: number): boolean {
    for (let index = 0; index < fields.length; index += 1) {
      if (index > 0) this.#put(COMMA);
      if (!this.#writeField(fields[index] as Field, row)) return false;
    }
    if (attributes.length === 0) return true;
    this.#put(COMMA);
    this.#putAll(ATTRIBUTES);
    let isFirst = true;
    for (const attribute of attributes) {
      if (this.#cells.isCellEmpty(row, attribute.column)) continue;
      if (!isFirst) this.#put(COMMA);
      isFirst = false;
      if (!this.#writeField(attribute, row)) return false;
    }
    this.#put(CLOSE_OBJECT);
    return true;
  }

  #writeField({ key, column, values, isList }: Field, row: number): boolean {
    this.#putAll(key);
    if (this.#cells.isCellEmpty(row, column)) this.#putAll(NULL);
    else if (values.size > 0) return this.#writeMapped(this.#cells.text(row, column), values, isList);
    else if (isList) return this.#writeList(row, column);
    else this.#writeText(row, column);
    return true;
  }

  #writeMapped(text: string, values: ReadonlyMap<string, string>, isList: boolean): boolean {
    // What of a list is mapped, entry by entry, is left to the exact reader.
    if (isList) return false;
    const mapped = values.get(text) ?? text;
    this.#at += this.#bytes.write(mapped === '' ? 'null' : JSON.stringify(mapped), this.#at);
    return true;
  }

  #writeText(row: number, column: number): void {
    const { bytes, columns, cellStart, cellEnd, isEscaped } = this.#cells;
    const cell = row * columns + column;
    const end = cellEnd[cell] as number;
    const skipsQuote = isEscaped[cell] as number;
    this.#put(QUOTE);
    for (let from = cellStart[cell] as number; from < end; from += 1) {
      const byte = bytes[from] as number;
      if (byte === QUOTE) from += skipsQuote;
      this.#putCharacter(byte);
    }
    this.#put(QUOTE);
  }

  #writeList(row: number, column: number): boolean {
    const { bytes, columns, cellStart, cellEnd, isEscaped } = this.#cells;
    const cell = row * columns + column;
    const end = cellEnd[cell] as number;
    if (isEscaped[cell] === 1) return false;
    this.#put(OPEN_LIST);
    this.#put(QUOTE);
    for (let from = cellStart[cell] as number; from < end; from += 1) {
      const byte = bytes[from] as number;
      if (byte !== SEMICOLON && byte !== BAR) {
        this.#putCharacter(byte);
        continue;
      }
      // Empty entries mean nothing, which only the exact reader knows.
      if (this.#bytes[this.#at - 1] === QUOTE) return false;
      this.#put(QUOTE);
      this.#put(COMMA);
      this.#put(QUOTE);
    }
    if (this.#bytes[this.#at - 1] === QUOTE) return false;
    this.#put(QUOTE);
    this.#put(CLOSE_LIST);
    return true;
  }

  #putCharacter(byte: number): void {
    if (byte === QUOTE || byte === BACKSLASH) this.#put(BACKSLASH);
    if (byte === TAB) {
      this.#put(BACKSLASH);
      this.#put(LETTER_T);
    } else {
      this.#put(byte);
    }
  }

  #put(byte: number): void {
    this.#bytes[this.#at] = byte;
    this.#at += 1;
  }

  #putAll(bytes: Buffer): void {
    for (let index = 0; index < bytes.length; index += 1) {
      this.#bytes[this.#at + index] = bytes[index] as number;
    }
    this.#at += bytes.length;
  }
}

function prepare({ fields, attributes }: RecordFields): Fields {
  const prepared = { fields: fields.map(withKey), attributes: attributes.map(withKey) };
  const all = [...prepared.fields, ...prepared.attributes];
  return { ...prepared, overhead: all.reduce((sum, field) => sum + overheadOf(field), AROUND_RECORD) };
}

function withKey(field: CellField): Field {
  return { ...field, key: Buffer.from(`${JSON.stringify(field.name)}:`) };
}

function overheadOf({ key, values }: Field): number {
  const mapped = [...values.values()].map((value) => Buffer.byteLength(JSON.stringify(value)));
  return key.length + AROUND_CELL + Math.max(0, ...mapped);
}
