/**
 * Ids of up to eight plain bytes and their numbers, laid out for generated code: most ids are short, and then two words tell
 * them apart, without a call and without a hash of single bytes.
 */
import { BACKSLASH, QUOTE, SPACE } from './bytes.js';

/** A slot: first word (0: free; no text has a zero byte), second word, number, nothing. */
const SLOT = 4;
const SHORT_MAX = 8;
const FIRST_FACTOR = 0x9e3779b1 | 0;
const SECOND_FACTOR = 0x85ebca6b | 0;
const ENCODER = new TextEncoder();

export class ShortNames {
  /** A power of two of slots, half of them free at least. */
  readonly slots: Int32Array;
  /** Bits of the hash that do not count. */
  readonly shift: number;

  constructor(entries: Iterable<readonly [id: string, number: number]>) {
    const short = [...entries].flatMap(([id, number]) => {
      const bytes = ENCODER.encode(id);
      return isPlain(bytes) ? [{ bytes, number }] : [];
    });
    let bits = 2;
    while (2 ** bits < 2 * short.length) bits += 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(SLOT * 2 ** bits);
    for (const { bytes, number } of short) this.#put(bytes, number);
  }

  #put(bytes: Uint8Array, number: number): void {
    const { slots } = this;
    const padded = new DataView(new ArrayBuffer(SHORT_MAX));
    for (const [index, byte] of bytes.entries()) padded.setUint8(index, byte);
    const [first, second] = [padded.getInt32(0, true), padded.getInt32(4, true)];
    const mask = slots.length - 1;
    let at = (hashOf(first, second) >>> this.shift) * SLOT;
    while (slots[at] !== 0) at = (at + SLOT) & mask;
    slots.set([first, second, number], at);
  }
}

function hashOf(first: number, second: number): number {
  return Math.imul(first, FIRST_FACTOR) + Math.imul(second, SECOND_FACTOR);
}

/** The place of the slot for the words `w` and `z`, as code. */
export function slotCode({ shift }: ShortNames): string {
  return `((Math.imul(w, ${FIRST_FACTOR}) + Math.imul(z, ${SECOND_FACTOR})) >>> ${shift}) << 2`;
}

/** Whether the bytes stand for themselves in JSON. */
function isPlain(bytes: Uint8Array): boolean {
  return (
    bytes.length > 0 &&
    bytes.length <= SHORT_MAX &&
    bytes.every((byte) => byte >= SPACE && byte < 0x7f && byte !== QUOTE && byte !== BACKSLASH)
  );
}
