/** Many texts that are written often, side by side in one array: a text costs one look into memory. */

const ENCODER = new TextEncoder();
/** Sixteen bytes at a time; so many may be written beyond the end of a text, less one. */
export const POOL_STEP = 16;

export class TemplatePool {
  /** In bytes. */
  readonly longest: number;
  readonly #words: Float64Array;
  /** By text: its first word, and how many bytes it has. */
  readonly #places: Int32Array;

  constructor(texts: readonly string[]) {
    const { bytes, lengths } = encodeAll(texts);
    this.#places = new Int32Array(2 * lengths.length);
    let at = 0;
    for (const [index, length] of lengths.entries()) {
      this.#places[2 * index] = at / 8;
      this.#places[2 * index + 1] = length;
      at += paddedLength(length);
    }
    this.#words = new Float64Array(bytes.buffer);
    this.longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  }

  /** Puts a text at a place; gives where it ends. Doubles carry the bytes: see `Template`. */
  put(view: DataView, at: number, text: number): number {
    const words = this.#words;
    const end = at + (this.#places[2 * text + 1] as number);
    let word = this.#places[2 * text] as number;
    for (let to = at; to < end; to += POOL_STEP) {
      view.setFloat64(to, words[word] as number, true);
      view.setFloat64(to + 8, words[word + 1] as number, true);
      word += 2;
    }
    return end;
  }
}

/** The texts one after the other, each padded. At once where that tells them apart: thousands of calls take longer than the bytes. */
function encodeAll(texts: readonly string[]): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: readonly number[];
} {
  const padded = texts.map((text) => text.padEnd(paddedLength(text.length))).join('');
  const joined = ENCODER.encode(padded);
  // A byte a character: each text stands where it stood before.
  if (joined.length === padded.length) {
    return { bytes: new Uint8Array(joined), lengths: texts.map(({ length }) => length) };
  }
  const encoded = texts.map((text) => ENCODER.encode(text));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + paddedLength(length), 0));
  let at = 0;
  for (const text of encoded) {
    bytes.set(text, at);
    at += paddedLength(text.length);
  }
  return { bytes, lengths: encoded.map(({ length }) => length) };
}

function paddedLength(length: number): number {
  return Math.floor((length + POOL_STEP - 1) / POOL_STEP) * POOL_STEP;
}
