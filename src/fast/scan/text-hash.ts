/** The hash of a run of bytes. `record-cursor.ts` computes the same while it looks for the end of a text. */
import { firstBytes } from './bytes.js';

export const HASH_START = 0x2f0b4c47;
const STEP = 0x9e3779b1 | 0;
const LAST_STEP = 0x85ebca6b | 0;

/** Takes in four bytes. */
export function hashWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, STEP);
  return mixed ^ (mixed >>> 15);
}

/** Takes in the last bytes, 0 to 3 of them. */
export function endHash(hash: number, word: number, count: number): number {
  const mixed = Math.imul(hash ^ firstBytes(word, count) ^ (count << 29), LAST_STEP);
  return mixed ^ (mixed >>> 13);
}

/** The same as code: of the word `w` into `h`, and of its first `o` bytes. */
export const HASH_WORD_CODE = `h = Math.imul(h ^ w, ${STEP}); h ^= h >>> 15;`;
export const END_HASH_CODE = `h = Math.imul(h ^ (w & ((1 << (o << 3)) - 1)) ^ (o << 29), ${LAST_STEP}); h ^= h >>> 13;`;

/** Of the bytes from `start` to `end`; up to three more may be read. */
export function hashBytes(view: DataView, start: number, end: number): number {
  let hash = HASH_START;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = hashWord(hash, view.getInt32(at, true));
  return endHash(hash, view.getInt32(at, true), end - at);
}
