/** Numbers by id, for very many ids that are asked for in any order. */
import { internText } from './intern-text.js';

/** Ids are told apart by their ends: that is where they differ. */
const HASHED_LENGTH = 12;
/** Places for a number of ids, so that few of them want the same one. */
const ROOM = 1.5;
const START_BITS = 11;
/** Spreads over all places what differs in the last letters only. */
const SPREAD = 0x9e3779b1 | 0;
/** So many places, from the one of its hash on, are an id's. */
const PROBES = 8;

/**
 * A map of many texts goes to memory for its bucket, its entry, and each text on the way, one after the other. Here the hash of an id
 * leads to its entry at once. Ids that find all their places taken are in a map behind, so that no choice of ids makes it slow.
 */
export class NumberById {
  readonly ids: string[] = [];
  readonly #others = new Map<string, number>();
  /** By place: an id and its number, side by side; the number is -1 where there is none. */
  #entries = emptyEntries(START_BITS);
  #bits = START_BITS;

  /** -1: it has none. */
  get(id: string): number {
    const entries = this.#entries;
    const first = 2 * (hashOf(id) >>> (32 - this.#bits));
    for (let place = first; place < first + 2 * PROBES; place += 2) {
      const number = entries[place + 1] as number;
      if (entries[place] === id || number < 0) return number;
    }
    return this.#others.get(id) ?? -1;
  }

  /** Gives the next number to an id that has none. */
  add(id: string): number {
    const number = this.ids.length;
    const key = internText(id);
    this.ids.push(key);
    if ((number + 1) * ROOM > 2 ** this.#bits) this.#grow();
    else this.#place(number, key);
    return number;
  }

  #grow(): void {
    this.#bits += 1;
    this.#entries = emptyEntries(this.#bits);
    this.#others.clear();
    for (const [number, id] of this.ids.entries()) this.#place(number, id);
  }

  #place(number: number, id: string): void {
    const first = 2 * (hashOf(id) >>> (32 - this.#bits));
    for (let place = first; place < first + 2 * PROBES; place += 2) {
      if ((this.#entries[place + 1] as number) >= 0) continue;
      this.#entries[place] = id;
      this.#entries[place + 1] = number;
      return;
    }
    this.#others.set(id, number);
  }
}

function emptyEntries(bits: number): (string | number)[] {
  const entries: (string | number)[] = [];
  for (let place = 0; place < 2 ** bits + PROBES; place += 1) entries.push('', -1);
  return entries;
}

function hashOf(id: string): number {
  const { length } = id;
  let hash = length;
  for (let at = Math.max(0, length - HASHED_LENGTH); at < length; at += 1) {
    hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  }
  return Math.imul(hash, SPREAD);
}
