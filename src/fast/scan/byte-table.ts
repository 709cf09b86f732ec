/** Numbers of texts that are given as bytes: a hash table whose keys are the bytes themselves. */
import { PADDING, sameBytes } from './bytes.js';
import { hashBytes } from './text-hash.js';

/** No text of the table. */
export const NOT_FOUND = -2;

const FIRST_SLOTS = 64;
const FIRST_BYTES = 1024;

const ENCODER = new TextEncoder();

export class ByteTable {
  /** Entry + 1 by slot; 0: free. A power of two of slots, half of them free at least. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** By entry; the places in the pool are one more. */
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  #starts = new Int32Array(FIRST_SLOTS / 2 + 1);
  #values = new Int32Array(FIRST_SLOTS / 2);
  #count = 0;
  #pool = new Uint8Array(FIRST_BYTES);
  #poolView = new DataView(this.#pool.buffer);

  /** The number of the bytes from `start` to `end`, whose hash is given; `NOT_FOUND` where they are not there. */
  find(view: DataView, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return NOT_FOUND;
      if (this.#hashes[entry] === hash && this.#holds(entry, view, start, end)) {
        return this.#values[entry] ?? NOT_FOUND;
      }
    }
  }

  /** Adds bytes that are not there yet. */
  add(view: DataView, start: number, end: number, hash: number, value: number): void {
    const entry = this.#count;
    const from = this.#starts[entry] ?? 0;
    this.#grow(from + end - start);
    this.#pool.set(new Uint8Array(view.buffer, view.byteOffset + start, end - start), from);
    this.#starts[entry + 1] = from + end - start;
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.#count += 1;
    this.#occupy(entry, hash);
  }

  /** Adds a text that is not there yet. */
  addText(text: string, value: number): void {
    const bytes = ENCODER.encode(text);
    const padded = new Uint8Array(bytes.length + PADDING);
    padded.set(bytes);
    const view = new DataView(padded.buffer);
    this.add(view, 0, bytes.length, hashBytes(view, 0, bytes.length), value);
  }

  #holds(entry: number, view: DataView, start: number, end: number): boolean {
    const from = this.#starts[entry] ?? 0;
    const length = (this.#starts[entry + 1] ?? 0) - from;
    return length === end - start && sameBytes(this.#poolView, from, view, start, length);
  }

  #occupy(entry: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #grow(bytes: number): void {
    if (bytes + PADDING > this.#pool.length) {
      this.#pool = copied(this.#pool, new Uint8Array(2 * (bytes + PADDING)));
      this.#poolView = new DataView(this.#pool.buffer);
    }
    if (2 * this.#count < this.#slots.length) return;
    const entries = this.#slots.length;
    this.#hashes = copied(this.#hashes, new Int32Array(entries));
    this.#values = copied(this.#values, new Int32Array(entries));
    this.#starts = copied(this.#starts, new Int32Array(entries + 1));
    this.#slots = new Int32Array(2 * entries);
    for (let entry = 0; entry < this.#count; entry += 1) this.#occupy(entry, this.#hashes[entry] ?? 0);
  }
}

function copied<T extends { readonly set: (from: T) => void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
