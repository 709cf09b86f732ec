/** The object `attributes` of a purchase or item, from bytes to columns. */
import type { Attribute } from '../../program/vocabulary.js';
import { NUMBER_DECIMALS_MAX } from '../../records/decimal-text.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import { compare, type Fraction, fraction } from '../../value/fraction.js';
import { ABSENT, AMOUNT_LIMIT, type AttributeColumn } from '../columns.js';
import type { NameTables } from '../names.js';
import { CLOSE_OBJECT, COMMA, OPEN_OBJECT, QUOTE, SPACE } from './bytes.js';
import { KeyTable, NO_KEY } from './key-table.js';
import { NameReader, REFUSED } from './name-reader.js';
import type { RecordCursor } from './record-cursor.js';

/** As many as there are bits to tell which have been seen. */
export const ATTRIBUTES_MAX = 30;

const TRUE_WORD = 0x65757274;
const FALSE_WORD = 0x736c6166;
const SMALL_E = 0x65;
const MICRO = 10n ** BigInt(NUMBER_DECIMALS_MAX);

/** The value is not there. */
const NOTHING = Number.NaN;
/** The line is for the exact reader. */
const ODD = Number.NEGATIVE_INFINITY;

interface Slot {
  readonly attribute: Attribute;
  /** Of texts and choices. */
  readonly names: NameReader;
}

export class AttributeScanner {
  readonly #keys: KeyTable;
  readonly #slots: readonly Slot[];
  /** A bit for each that must be there. */
  readonly #required: number;

  /** A vocabulary names its attributes in another order than the rule set, which the columns follow. */
  constructor(
    attributes: ReadonlyMap<string, Attribute>,
    columns: readonly AttributeColumn[],
    names: NameTables,
  ) {
    const all = columns.map(({ id }) => attributeOf(attributes, id));
    this.#keys = new KeyTable(all.map(({ id }) => id));
    this.#slots = all.map((attribute) => ({ attribute, names: namesOf(attribute, names) }));
    this.#required = all.reduce((bits, { required }, index) => (required ? bits | (1 << index) : bits), 0);
  }

  /** Before the fields of a purchase or item are read. */
  clear(columns: readonly AttributeColumn[], index: number): void {
    for (const column of columns) column.values[index] = NOTHING;
  }

  /** How many are declared. */
  get count(): number {
    return this.#slots.length;
  }

  /** Whether a purchase or item may be without `attributes`. */
  get isOptional(): boolean {
    return this.#required === 0;
  }

  /** False: the line is for the exact reader. */
  scan(cursor: RecordCursor, columns: readonly AttributeColumn[], index: number): boolean {
    if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
    if (cursor.readNull()) return this.isOptional;
    if (!cursor.takes(OPEN_OBJECT)) return false;
    if (cursor.takes(CLOSE_OBJECT)) return this.isOptional;
    let seen = 0;
    let present = 0;
    let key = NO_KEY;
    do {
      key = this.#keys.read(cursor, key);
      const column = columns[key];
      if (column === undefined || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      const value = this.#read(cursor, key);
      if (value === ODD) return false;
      column.values[index] = value;
      if (!Number.isNaN(value)) present |= 1 << key;
    } while (cursor.takes(COMMA));
    return cursor.takes(CLOSE_OBJECT) && (present & this.#required) === this.#required;
  }

  #read(cursor: RecordCursor, key: number): number {
    const slot = this.#slots[key];
    if (slot === undefined) return ODD;
    if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
    if (cursor.readNull()) return NOTHING;
    switch (slot.attribute.type) {
      case 'number':
        return readNumber(cursor, slot.attribute);
      case 'flag':
        return readFlag(cursor);
      case 'date':
        return readDate(cursor);
      default: {
        const number = slot.names.read(cursor);
        if (number === REFUSED) return ODD;
        return number === ABSENT ? NOTHING : number;
      }
    }
  }
}

function attributeOf(attributes: ReadonlyMap<string, Attribute>, id: string): Attribute {
  const attribute = attributes.get(id);
  if (attribute === undefined) throw new RangeError(`the vocabulary does not know the attribute "${id}"`);
  return attribute;
}

function namesOf({ type, values }: Attribute, { text }: NameTables): NameReader {
  const members = new Map(values.map((value) => [value.id, value]));
  return new NameReader(text, { open: type !== 'choice', members });
}

function readNumber(cursor: RecordCursor, { min, max }: Attribute): number {
  if (!cursor.readCount(NUMBER_DECIMALS_MAX) || cursor.number >= AMOUNT_LIMIT) return ODD;
  if (min === null && max === null) return cursor.number;
  const value: Fraction = fraction(BigInt(cursor.number), MICRO);
  const isOutside = (min !== null && compare(value, min) < 0) || (max !== null && compare(value, max) > 0);
  return isOutside ? ODD : cursor.number;
}

/** Bare only: the text `"true"` is rare. */
function readFlag(cursor: RecordCursor): number {
  const { view, at } = cursor;
  const word = view.getInt32(at, true);
  if (word === TRUE_WORD) {
    cursor.at += 4;
    return 1;
  }
  if (word !== FALSE_WORD || view.getUint8(at + 4) !== SMALL_E) return ODD;
  cursor.at += 5;
  return 0;
}

function readDate(cursor: RecordCursor): number {
  if (!cursor.takes(QUOTE) || !cursor.readText()) return ODD;
  const date = parseCivilDate(cursor.text());
  return date === undefined ? ODD : dayNumber(date);
}
