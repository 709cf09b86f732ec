/**
 * Ids of up to eight plain bytes and their numbers, laid out for generated code: most ids are short, and then two words tell
 * them apart, without a call and without a hash of single bytes.
 */
/** A slot: first word (0: free; no text has a zero byte), second word, number, nothing. */
const SLOT = 4;
const SHORT_MAX = 8;
const FIRST_FACTOR = 0x9e3779b1 | 0;
const SECOND_FACTOR = 0x85ebca6b | 0;

export class ShortNames {
  /** A power of two of slots, half of them free at least. */
  readonly slots: Int32Array;
  /** Bits of the hash that do not count. */
  readonly shift: number;

  constructor(entries: Iterable<readonly [id: string, number: number]>) {
    const short = [...entries].filter(([id]) => isShort(id));
    let bits = 2;
    while (2 ** bits < 2 * short.length) bits += 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(SLOT * 2 ** bits);
    for (const [id, number] of short) this.#put(id, number);
  }

  #put(id: string, number: number): void {
    const { slots } = this;
    const first = wordOf(id, 0);
    const second = wordOf(id, 4);
    const mask = slots.length - 1;
    let at = (hashOf(first, second) >>> this.shift) * SLOT;
    while (slots[at] !== 0) at = (at + SLOT) & mask;
    slots[at] = first;
    slots[at + 1] = second;
    slots[at + 2] = number;
  }
}

function hashOf(first: number, second: number): number {
  return Math.imul(first, FIRST_FACTOR) + Math.imul(second, SECOND_FACTOR);
}

/** The place of the slot for the words `w` and `z`, as code. */
export function slotCode({ shift }: ShortNames): string {
  return `((Math.imul(w, ${FIRST_FACTOR}) + Math.imul(z, ${SECOND_FACTOR})) >>> ${shift}) << 2`;
}

/** Whether the id is short, and its characters stand for themselves in JSON. */
function isShort(id: string): boolean {
  return id.length <= SHORT_MAX && /^[ !#-[\]-~]+$/.test(id);
}

/** Four characters, as bytes. */
function wordOf(id: string, from: number): number {
  let word = 0;
  for (let at = Math.min(from + 4, id.length) - 1; at >= from; at -= 1)
    word = (word << 8) | id.charCodeAt(at);
  return word;
}
