/** Numbers by id, for very many ids that are asked for in any order. */
import { internText } from './intern-text.js';

/** Ids are told apart by their ends: that is where they differ. */
const HASHED_LENGTH = 12;
/** Places a number of ids, so that few of them share one. */
const ROOM = 2;
const START_PLACES = 2048;

/**
 * A map with places for quick answers before it. A map of many texts goes to memory for its bucket, its entry, and each
 * text on the way; a place leads to the text at once. Ids that share a place with another are found in the map, so that
 * no choice of ids makes it slow.
 */
export class NumberById {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers + 1; 0: none. */
  #places = new Int32Array(START_PLACES);

  /** -1: it has none. */
  get(id: string): number {
    const place = hashOf(id) & (this.#places.length - 1);
    const number = (this.#places[place] as number) - 1;
    if (number >= 0 && this.ids[number] === id) return number;
    return this.#numbers.get(id) ?? -1;
  }

  /** Gives the next number to an id that has none. */
  add(id: string): number {
    const number = this.ids.length;
    const key = internText(id);
    this.ids.push(key);
    this.#numbers.set(key, number);
    if ((number + 1) * ROOM > this.#places.length) this.#grow();
    else this.#place(number, key);
    return number;
  }

  #grow(): void {
    this.#places = new Int32Array(2 * this.#places.length);
    for (const [number, id] of this.ids.entries()) this.#place(number, id);
  }

  #place(number: number, id: string): void {
    this.#places[hashOf(id) & (this.#places.length - 1)] = number + 1;
  }
}

function hashOf(id: string): number {
  const { length } = id;
  let hash = length;
  for (let at = Math.max(0, length - HASHED_LENGTH); at < length; at += 1) {
    hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  }
  return hash ^ (hash >>> 15);
}
