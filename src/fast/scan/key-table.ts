/** The keys of one kind of object, numbered; guesses which comes next. */
import { ByteTable } from './byte-table.js';
import { COLON, QUOTE } from './bytes.js';
import type { RecordCursor } from './record-cursor.js';

/** Before the first key of an object. */
export const NO_KEY = -1;
/** The key is none of the table, or there is none. */
const UNKNOWN_KEY = -2;

export class KeyTable {
  /** `"key":` of each key in words: whole ones from its start, then the last four bytes once more. */
  readonly #words: Int32Array;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;
  /** By key + 1: the one that came after it last time. */
  readonly #next: Int32Array;
  readonly #numbers = new ByteTable();

  /** A key's number is its place in the list. Every key has two letters at least. */
  constructor(keys: readonly string[]) {
    const words: number[] = [];
    this.#starts = new Int32Array(keys.length);
    this.#lengths = new Int32Array(keys.length);
    this.#next = new Int32Array(keys.length + 1);
    for (const [number, key] of keys.entries()) {
      const bytes = new TextEncoder().encode(`"${key}":`);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      this.#starts[number] = words.length;
      this.#lengths[number] = bytes.length;
      for (let at = 0; at + 4 <= bytes.length; at += 4) words.push(view.getInt32(at, true));
      words.push(view.getInt32(bytes.length - 4, true));
      this.#next[number + 1] = (number + 1) % keys.length;
      this.#numbers.addText(key, number);
    }
    this.#words = new Int32Array(words);
  }

  /** Reads a key and the colon after it; `before` is the key read last in this object, or `NO_KEY`. */
  read(cursor: RecordCursor, before: number): number {
    const guess = this.#next[before + 1] ?? 0;
    return this.#stands(cursor, guess) ? guess : this.#find(cursor, before);
  }

  #stands(cursor: RecordCursor, key: number): boolean {
    const { view } = cursor;
    let { at } = cursor;
    let word = this.#starts[key] ?? 0;
    const end = at + (this.#lengths[key] ?? 0);
    for (; at + 4 <= end; at += 4, word += 1) {
      if (view.getInt32(at, true) !== this.#words[word]) return false;
    }
    if (view.getInt32(end - 4, true) !== this.#words[word]) return false;
    cursor.at = end;
    return true;
  }

  #find(cursor: RecordCursor, before: number): number {
    if (!cursor.takes(QUOTE) || !cursor.readText()) return UNKNOWN_KEY;
    const key = this.#numbers.find(cursor.view, cursor.textStart, cursor.textEnd, cursor.hash);
    if (key < 0 || !cursor.takes(COLON)) return UNKNOWN_KEY;
    this.#next[before + 1] = key;
    return key;
  }
}
