/** Arrays of numbers one behind the other in one piece of memory, which threads share. */

type Numbers = Float64Array | Int32Array | Uint8Array;

export class Packer {
  readonly #doubles: Float64Array;
  readonly #words: Int32Array;
  readonly #bytes: Uint8Array;
  /** In bytes; every array begins at a multiple of 8. */
  at = 0;

  constructor(memory: SharedArrayBuffer) {
    this.#doubles = new Float64Array(memory);
    this.#words = new Int32Array(memory);
    this.#bytes = new Uint8Array(memory);
  }

  /** Appends the first numbers of an array. Whether there was room. */
  put(from: Numbers, count: number): boolean {
    const end = this.at + byteLength(from, count);
    if (end > this.#bytes.length) return false;
    if (from instanceof Float64Array) this.#doubles.set(from.subarray(0, count), this.at >> 3);
    else if (from instanceof Int32Array) this.#words.set(from.subarray(0, count), this.at >> 2);
    else this.#bytes.set(from.subarray(0, count), this.at);
    this.at = end;
    return true;
  }

  /** Reads what `put` appended, in the same order. */
  take(into: Numbers, count: number): void {
    const { at } = this;
    if (into instanceof Float64Array) into.set(this.#doubles.subarray(at >> 3, (at >> 3) + count));
    else if (into instanceof Int32Array) into.set(this.#words.subarray(at >> 2, (at >> 2) + count));
    else into.set(this.#bytes.subarray(at, at + count));
    this.at = at + byteLength(into, count);
  }
}

function byteLength({ BYTES_PER_ELEMENT }: Numbers, count: number): number {
  return Math.ceil((BYTES_PER_ELEMENT * count) / 8) * 8;
}
