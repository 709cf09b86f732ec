/** Numbers of texts that are given as bytes: a hash table whose keys are the bytes themselves. */
import { firstBytes, PADDING, sameBytes } from './bytes.js';
import { hashBytes } from './text-hash.js';

/** No text of the table. */
export const NOT_FOUND = -2;

const FIRST_SLOTS = 64;
const FIRST_BYTES = 1024;

const ENCODER = new TextEncoder();
/** For texts that are about to be added. */
const SCRATCH = new DataView(new ArrayBuffer(1024));

/** A slot is four numbers, which one look into memory brings: hash, place in the pool, length + 1 (0: free), value. */
const SLOT = 4;
const START = 1;
const LENGTH = 2;
const VALUE = 3;

/** Texts of up to 8 bytes stand in the slot itself: hash, first word (0: free; no text has a zero byte), second word, value. */
const SHORT_MAX = 8;
const FIRST = 1;
const SECOND = 2;

export class ByteTable {
  /** A power of two of slots, half of them free at least. */
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #count = 0;
  /** The same, a quarter of them. */
  #shortSlots = new Int32Array(FIRST_SLOTS * SLOT);
  #shortCount = 0;
  #pool = new Uint8Array(FIRST_BYTES);
  #poolView = new DataView(this.#pool.buffer);
  #poolEnd = 0;

  /** The number of the bytes from `start` to `end`, whose hash is given; `NOT_FOUND` where they are not there. */
  find(view: DataView, start: number, end: number, hash: number): number {
    return end - start <= SHORT_MAX
      ? this.#findShort(view, start, end - start, hash)
      : this.#findLong(view, start, end, hash);
  }

  /** Brings the place where short bytes with this hash would be near; the number says nothing. */
  touch(hash: number): number {
    const slots = this.#shortSlots;
    return slots[(hash << 2) & (slots.length - 1)] as number;
  }

  #findShort(view: DataView, start: number, length: number, hash: number): number {
    const slots = this.#shortSlots;
    const mask = slots.length - 1;
    const first = wordOf(view, start, length);
    const second = length > 4 ? wordOf(view, start + 4, length - 4) : 0;
    for (let at = (hash << 2) & mask; ; at = (at + SLOT) & mask) {
      const known = slots[at + FIRST];
      // Before it is compared: the empty text, which is in no table, would look like a free slot.
      if (known === 0) return NOT_FOUND;
      if (known === first && slots[at + SECOND] === second) return slots[at + VALUE] ?? 0;
    }
  }

  #findLong(view: DataView, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let at = (hash << 2) & mask; ; at = (at + SLOT) & mask) {
      const known = (slots[at + LENGTH] ?? 0) - 1;
      if (known < 0) return NOT_FOUND;
      if (slots[at] === hash && known === length) {
        if (sameBytes(this.#poolView, slots[at + START] ?? 0, view, start, length))
          return slots[at + VALUE] ?? 0;
      }
    }
  }

  /** Adds bytes that are not there yet. */
  add(view: DataView, start: number, end: number, hash: number, value: number): void {
    if (end - start <= SHORT_MAX) this.#addShort(view, start, end - start, hash, value);
    else this.#addLong(view, start, end, hash, value);
  }

  #addShort(view: DataView, start: number, length: number, hash: number, value: number): void {
    this.#shortCount += 1;
    if (4 * SLOT * this.#shortCount > 3 * this.#shortSlots.length) {
      const before = this.#shortSlots;
      this.#shortSlots = new Int32Array(2 * before.length);
      for (let at = 0; at < before.length; at += SLOT) {
        const first = before[at + FIRST] as number;
        if (first === 0) continue;
        occupyShort(
          this.#shortSlots,
          before[at] as number,
          first,
          before[at + SECOND] as number,
          before[at + VALUE] as number,
        );
      }
    }
    const first = wordOf(view, start, length);
    const second = length > 4 ? wordOf(view, start + 4, length - 4) : 0;
    occupyShort(this.#shortSlots, hash, first, second, value);
  }

  #addLong(view: DataView, start: number, end: number, hash: number, value: number): void {
    const from = this.#poolEnd;
    this.#grow(from + end - start);
    this.#pool.set(new Uint8Array(view.buffer, view.byteOffset + start, end - start), from);
    this.#poolEnd += end - start;
    this.#count += 1;
    this.#occupy(hash, from, end - start + 1, value);
  }

  /** Adds a text that is not there yet. */
  addText(text: string, value: number): void {
    const needed = 3 * text.length + PADDING;
    const view = needed <= SCRATCH.byteLength ? SCRATCH : new DataView(new ArrayBuffer(needed));
    const { written } = ENCODER.encodeInto(text, new Uint8Array(view.buffer));
    this.add(view, 0, written, hashBytes(view, 0, written), value);
  }

  #occupy(hash: number, start: number, length: number, value: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 2) & mask;
    while (slots[at + LENGTH] !== 0) at = (at + SLOT) & mask;
    slots[at] = hash;
    slots[at + START] = start;
    slots[at + LENGTH] = length;
    slots[at + VALUE] = value;
  }

  #grow(bytes: number): void {
    if (bytes + PADDING > this.#pool.length) {
      const pool = new Uint8Array(2 * (bytes + PADDING));
      pool.set(this.#pool);
      this.#pool = pool;
      this.#poolView = new DataView(pool.buffer);
    }
    if (2 * SLOT * (this.#count + 1) <= this.#slots.length) return;
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += SLOT) {
      const length = before[at + LENGTH] ?? 0;
      if (length > 0) this.#occupy(before[at] ?? 0, before[at + START] ?? 0, length, before[at + VALUE] ?? 0);
    }
  }
}

/** The first `length` bytes, four at most. */
function wordOf(view: DataView, at: number, length: number): number {
  const word = view.getInt32(at, true);
  return length >= 4 ? word : firstBytes(word, length);
}

function occupyShort(slots: Int32Array, hash: number, first: number, second: number, value: number): void {
  const mask = slots.length - 1;
  let at = (hash << 2) & mask;
  while (slots[at + FIRST] !== 0) at = (at + SLOT) & mask;
  slots[at] = hash;
  slots[at + FIRST] = first;
  slots[at + SECOND] = second;
  slots[at + VALUE] = value;
}
