/** A buffer that bytes are appended to. */
import { POOL_STEP } from './template-pool.js';

/** Bytes that words may be written beyond the end. */
const MARGIN = 2 * POOL_STEP;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DASH = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

const ENCODER = new TextEncoder();

/**
 * A text that is written often, eight bytes at a time: doubles are carried from memory to memory, and never computed with. No
 * eight bytes of UTF-8 are a NaN, whose bits could change on the way.
 */
export interface Template {
  readonly words: Float64Array;
  /** In bytes. */
  readonly length: number;
}

export function makeTemplate(text: string): Template {
  const bytes = ENCODER.encode(text);
  const padded = new Uint8Array(Math.floor((bytes.length + 7) / 8) * 8);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const words = new Float64Array(padded.length / 8);
  for (let index = 0; index < words.length; index += 1) words[index] = view.getFloat64(8 * index, true);
  return { words, length: bytes.length };
}

/** Puts a template at a place; gives where it ends. */
export function putTemplate(view: DataView, at: number, { words, length }: Template): number {
  for (let index = 0; index < words.length; index += 1) {
    view.setFloat64(at + 8 * index, words[index] as number, true);
  }
  return at + length;
}

/** The same for whole texts in UTF-8 of another buffer, which has further ones behind them: seven bytes of those may be read. */
export function putText(view: DataView, at: number, from: DataView, start: number, end: number): number {
  const length = end - start;
  for (let index = 0; index < length; index += 8) {
    view.setFloat64(at + index, from.getFloat64(start + index, true), true);
  }
  return at + length;
}

/** The same for bytes of another buffer, which may be read three bytes further. */
export function putBytes(view: DataView, at: number, from: DataView, start: number, end: number): number {
  const length = end - start;
  for (let index = 0; index < length; index += 4) {
    view.setInt32(at + index, from.getInt32(start + index, true), true);
  }
  return at + length;
}

/** How many bytes of a word that `NumberWords` has are digits. */
export function lengthOfWord(word: number): number {
  return (39 - Math.clz32(word)) >> 3;
}

/** `00` to `99` as two bytes each. */
const PAIRS = makePairs();

function makePairs(): Uint16Array {
  const pairs = new Uint16Array(100);
  for (let value = 0; value < 100; value += 1) {
    pairs[value] = (ZERO + Math.floor(value / 10)) | ((ZERO + (value % 10)) << 8);
  }
  return pairs;
}

/** Integers below it have words. */
export const SMALL_MAX = 10_000;

export interface NumberWords {
  /** `0` to `9999` as they are printed. */
  readonly small: Int32Array;
  /** `.00` to `.99`, and a byte that is written over. */
  readonly cents: Int32Array;
}

/** Made with the first writer: most commands have none. */
let tables: NumberWords | null = null;

export function numberWords(): NumberWords {
  tables ??= { small: makeSmall(), cents: makeCents() };
  return tables;
}

function makeSmall(): Int32Array {
  const small = new Int32Array(SMALL_MAX);
  for (let value = 0; value < SMALL_MAX; value += 1) {
    let word = 0;
    for (let rest = value, count = countDigits(value); count > 0; count -= 1) {
      word = (word << 8) | (ZERO + (rest % 10));
      rest = Math.floor(rest / 10);
    }
    small[value] = word;
  }
  return small;
}

function makeCents(): Int32Array {
  const cents = new Int32Array(100);
  for (let value = 0; value < 100; value += 1) {
    cents[value] = POINT | ((ZERO + Math.floor(value / 10)) << 8) | ((ZERO + (value % 10)) << 16);
  }
  return cents;
}

const POWERS_OF_TEN = new Float64Array([1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
const BILLION = 1_000_000_000;
const BILLION_DIGITS = 9;

/** Nothing but `reserve` looks whether there is room. */
export class ByteWriter {
  bytes: Uint8Array;
  view: DataView;
  /** How many bytes there are. */
  at = 0;
  readonly #words = numberWords();
  readonly #isShared: boolean;

  /** @param isShared whether other threads are to read the bytes where they are */
  constructor(size: number, isShared = false) {
    this.#isShared = isShared;
    this.bytes = this.#make(size + MARGIN);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Makes room for so many bytes more. */
  reserve(more: number): void {
    if (this.at + more + MARGIN <= this.bytes.length) return;
    const bytes = this.#make(2 * (this.at + more + MARGIN));
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
  }

  #make(size: number): Uint8Array {
    return new Uint8Array(this.#isShared ? new SharedArrayBuffer(size) : new ArrayBuffer(size));
  }

  byte(byte: number): void {
    this.view.setUint8(this.at, byte);
    this.at += 1;
  }

  /** Bytes of another buffer inside of quotes: with a backslash before quotes and backslashes. */
  copyEscaped(from: DataView, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const byte = from.getUint8(at);
      if (byte === QUOTE || byte === BACKSLASH) this.byte(BACKSLASH);
      this.byte(byte);
    }
  }

  /** Makes room by itself. */
  text(text: string): void {
    this.reserve(3 * text.length);
    this.at += ENCODER.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** An integer below 2^53, either way. */
  integer(value: number): void {
    if (value >= 0 && value < SMALL_MAX) {
      const word = this.#words.small[value] as number;
      this.view.setInt32(this.at, word, true);
      this.at += lengthOfWord(word);
    } else if (value < 0) {
      this.byte(DASH);
      this.integer(-value);
    } else if (value < BILLION) {
      this.#digits(value | 0, countDigits(value | 0));
    } else {
      const high = Math.floor(value / BILLION);
      this.integer(high);
      this.#digits((value - high * BILLION) | 0, BILLION_DIGITS);
    }
  }

  /** A count of the last of so many decimals, at most 9, as `formatScaled` prints it. */
  scaled(value: number, decimals: number): void {
    if (decimals === 0) {
      this.integer(value);
    } else if (value < 0) {
      this.byte(DASH);
      this.scaled(-value, decimals);
    } else {
      const unit = POWERS_OF_TEN[decimals];
      if (unit === undefined) throw new RangeError(`numbers of ${decimals} decimals are not written here`);
      let whole = Math.floor(value / unit);
      // The quotient may have been rounded up to a whole number.
      if (whole * unit > value) whole -= 1;
      this.integer(whole);
      this.byte(POINT);
      this.#digits((value - whole * unit) | 0, decimals);
    }
  }

  /** With leading zeros. */
  #digits(value: number, count: number): void {
    const { view } = this;
    let rest = value;
    let at = this.at + count;
    this.at = at;
    let left = count;
    for (; left >= 2; left -= 2) {
      const tens = (rest / 100) | 0;
      at -= 2;
      view.setUint16(at, PAIRS[rest - tens * 100] ?? 0, true);
      rest = tens;
    }
    if (left === 1) view.setUint8(at - 1, ZERO + rest);
  }
}

function countDigits(value: number): number {
  if (value < 10) return 1;
  if (value < 100) return 2;
  if (value < 1000) return 3;
  if (value < 10_000) return 4;
  if (value < 100_000) return 5;
  if (value < 1_000_000) return 6;
  if (value < 10_000_000) return 7;
  return value < 100_000_000 ? 8 : BILLION_DIGITS;
}
