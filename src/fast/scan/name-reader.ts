/** Ids of one field as numbers. */
import type { NamedSet } from '../../program/vocabulary.js';
import { ABSENT, OTHER } from '../columns.js';
import type { NameTable } from '../names.js';
import { ByteTable, NOT_FOUND } from './byte-table.js';
import { QUOTE } from './bytes.js';
import type { RecordCursor } from './record-cursor.js';
import { ShortNames } from './short-names.js';

/** The line is for the exact reader. */
export const REFUSED = -3;

export class NameReader {
  readonly numbers = new ByteTable();
  /** The short ones of them, for generated code. */
  readonly short: ShortNames;
  /** What an id is that is not in the table; `REFUSED` in a closed set. */
  readonly unknown: number;
  /** Whether the table is empty. */
  readonly isEmpty: boolean;

  /** Ids of an open set that no rule reads (`isRead`) need no numbers. */
  constructor(table: NameTable, set: Pick<NamedSet, 'open' | 'members'> | null, isRead = true) {
    const isOpen = set === null || set.open;
    this.unknown = isOpen ? OTHER : REFUSED;
    const ids = set !== null && !set.open ? set.members.keys() : isRead ? table.numbers.keys() : [];
    const known = [...ids].filter((id) => id !== '');
    const entries = known.map((id) => [id, table.numbers.get(id) ?? OTHER] as const);
    for (const [id, number] of entries) this.numbers.addText(id, number);
    this.short = new ShortNames(entries);
    this.isEmpty = known.length === 0;
  }

  /** The id at the cursor as its number; `ABSENT` for null and the empty text. */
  read(cursor: RecordCursor): number {
    const byte = cursor.view.getUint8(cursor.at);
    if (byte === QUOTE) {
      cursor.at += 1;
      if (!cursor.readText()) return REFUSED;
      return cursor.textStart === cursor.textEnd ? ABSENT : this.#lookUp(cursor);
    }
    if (byte <= 0x20) {
      cursor.skipSpace();
      return cursor.view.getUint8(cursor.at) <= 0x20 ? REFUSED : this.read(cursor);
    }
    if (cursor.readNull()) return ABSENT;
    return cursor.readDigits() ? this.#lookUp(cursor) : REFUSED;
  }

  #lookUp(cursor: RecordCursor): number {
    const number = this.numbers.find(cursor.view, cursor.textStart, cursor.textEnd, cursor.hash);
    return number === NOT_FOUND ? this.unknown : number;
  }
}
