/** A set of a few numbers out of many, none below zero: in memory that goes by how many they are. */

const FIRST_SLOTS = 8;
const FACTOR = 0x9e3779b1 | 0;

export class SparseNumbers {
  /** Each number plus one; 0: free. A power of two, half of them free at least. */
  #slots = new Int32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(number: number): void {
    if (!place(this.#slots, number + 1)) return;
    this.#size += 1;
    if (2 * this.#size > this.#slots.length) this.#grow();
  }

  addAll(other: SparseNumbers): void {
    for (const entry of other.#slots) if (entry !== 0) this.add(entry - 1);
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (const entry of this.#slots) if (entry !== 0) place(slots, entry);
    this.#slots = slots;
  }
}

/** False: it is there already. */
function place(slots: Int32Array, entry: number): boolean {
  const mask = slots.length - 1;
  for (let at = (Math.imul(entry, FACTOR) >>> 7) & mask; ; at = (at + 1) & mask) {
    const known = slots[at] as number;
    if (known === entry) return false;
    if (known !== 0) continue;
    slots[at] = entry;
    return true;
  }
}
