/** The place in a line of JSON, and the steps over the parts that records are made of. */
import { textProblem } from '../../records/name-text.js';
import {
  BACKSLASH,
  LETTER_E,
  lowestByte,
  NULL_WORD,
  oddBytes,
  POINT,
  QUOTE,
  SMALL_E,
  SPACE,
  ZERO,
} from './bytes.js';
import { endHash, HASH_START, hashBytes, hashWord } from './text-hash.js';

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;

/** Code points of an id; more are left to the exact reader. */
const TEXT_MAX = 200;
/** Bytes that a decoded text may take. */
const DECODED_MAX = 4 * TEXT_MAX;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decimals that are read here. */
export const DECIMALS_MAX = 6;

/** Digits that a double surely holds. */
const DIGITS_MAX = 15;

const POWERS_OF_TEN = new Float64Array([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);

/**
 * Reads one value after the other. Every `read…` gives false for what it does not know for certain; the line is then for
 * the exact reader, and nothing of the cursor matters any more. Lines end in a line feed, at which everything stops.
 */
export class RecordCursor {
  view: DataView = new DataView(new ArrayBuffer(64));
  at = 0;
  /** Of the text last read: where its bytes are in `view`, and their hash. */
  textStart = 0;
  textEnd = 0;
  hash = 0;
  /** Whether the text has a quote or a backslash, and has to be escaped when it is written again. */
  needsEscape = false;
  /** Of the number last read. */
  number = 0;
  /** Where decoded texts are put: a part of `view` that no line is in. */
  spareAt = 0;
  spareEnd = 0;

  /** To the next byte that is no white space. */
  skipSpace(): number {
    for (;;) {
      const byte = this.view.getUint8(this.at);
      if (byte > SPACE || (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN)) return byte;
      this.at += 1;
    }
  }

  /** Whether the next byte, white space aside, is this one; steps over it. */
  takes(wanted: number): boolean {
    const byte = this.view.getUint8(this.at);
    if (byte !== wanted && (byte > SPACE || this.skipSpace() !== wanted)) return false;
    this.at += 1;
    return true;
  }

  /** Whether `null` stands here; steps over it. */
  readNull(): boolean {
    if (this.view.getInt32(this.at, true) !== NULL_WORD) return false;
    this.at += 4;
    return true;
  }

  /** A text; the cursor is behind its opening quote. */
  readText(): boolean {
    const { view } = this;
    let { at } = this;
    this.textStart = at;
    this.needsEscape = false;
    let hash = HASH_START;
    for (;;) {
      const word = view.getInt32(at, true);
      const odd = oddBytes(word);
      if (odd !== 0) {
        const count = lowestByte(odd);
        at += count;
        if (view.getUint8(at) !== QUOTE) return this.#readOddText(at);
        this.hash = endHash(hash, word, count);
        this.textEnd = at;
        this.at = at + 1;
        return at - this.textStart <= TEXT_MAX;
      }
      hash = hashWord(hash, word);
      at += 4;
    }
  }

  /** A number that stands for a text: whole and positive, of digits only. */
  readDigits(): boolean {
    const { view } = this;
    const first = view.getUint8(this.at);
    if (first <= ZERO || first > ZERO + 9) return false;
    let at = this.at + 1;
    while (isDigit(view.getUint8(at))) at += 1;
    if (isFraction(view.getUint8(at)) || at - this.at > TEXT_MAX) return false;
    this.textStart = this.at;
    this.textEnd = at;
    this.hash = hashBytes(view, this.at, at);
    this.needsEscape = false;
    this.at = at;
    return true;
  }

  /**
   * A number of zero or more, as a text or bare, as a count of its last allowed decimal: `"12.5"` with two decimals is
   * 1250. White space must have been skipped.
   */
  readCount(decimals: number): boolean {
    const isText = this.view.getUint8(this.at) === QUOTE;
    if (isText) this.at += 1;
    if (!this.#readCount(decimals, isText)) return false;
    const next = this.view.getUint8(this.at);
    if (!isText) return !isFraction(next);
    this.at += 1;
    return next === QUOTE;
  }

  #readCount(decimals: number, isText: boolean): boolean {
    const { view } = this;
    const start = this.at;
    let at = start;
    let value = 0;
    let digit = view.getUint8(at) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at += 1;
      digit = view.getUint8(at) - ZERO;
    }
    const whole = at - start;
    // JSON has no leading zeros, and a number begins with a digit.
    if (whole === 0 || (!isText && whole > 1 && view.getUint8(start) === ZERO)) return false;
    let part = 0;
    if (digit === POINT - ZERO) {
      at += 1;
      digit = view.getUint8(at) - ZERO;
      while (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        part += 1;
        at += 1;
        digit = view.getUint8(at) - ZERO;
      }
      if (part === 0 || part > decimals) return false;
    }
    if (whole + decimals > DIGITS_MAX) return false;
    const power = POWERS_OF_TEN[decimals - part];
    if (power === undefined) throw new RangeError(`numbers of ${decimals} decimals are for the exact reader`);
    this.number = value * power;
    this.at = at;
    return true;
  }

  /** The text last read. */
  text(): string {
    return this.textOf(this.textStart, this.textEnd);
  }

  /** The text of these bytes. */
  textOf(start: number, end: number): string {
    const { buffer, byteOffset } = this.view;
    return DECODER.decode(new Uint8Array(buffer, byteOffset + start, end - start));
  }

  /** Puts a text where lines are not; false where there is no room. It becomes the text last read. */
  putText(text: string): boolean {
    const room = this.spareEnd - this.spareAt;
    const { view } = this;
    const target = new Uint8Array(view.buffer, view.byteOffset + this.spareAt, Math.min(room, DECODED_MAX));
    const { read, written } = ENCODER.encodeInto(text, target);
    if (read !== text.length) return false;
    this.textStart = this.spareAt;
    this.textEnd = this.spareAt + written;
    this.spareAt = this.textEnd;
    this.hash = hashBytes(view, this.textStart, this.textEnd);
    this.needsEscape = /["\\]/.test(text);
    return true;
  }

  /** A text in which something else than plain characters stands at `odd`. */
  #readOddText(odd: number): boolean {
    const { view } = this;
    const start = this.at;
    let isEscaped = false;
    let at = odd;
    let byte = view.getUint8(at);
    while (byte !== QUOTE) {
      if (byte < SPACE) return false;
      if (byte === BACKSLASH) {
        isEscaped = true;
        at += 1;
        // The line may end here.
        if (view.getUint8(at) < SPACE) return false;
      }
      at += 1;
      byte = view.getUint8(at);
    }
    this.at = at + 1;
    this.textStart = start;
    this.textEnd = at;
    if (!isEscaped && this.#isPlainHan(start, at)) {
      this.hash = hashBytes(view, start, at);
      return true;
    }
    const text = this.#decode(isEscaped);
    if (text === null || textProblem(text, TEXT_MAX) !== null) return false;
    if (isEscaped) return this.putText(text);
    this.hash = hashBytes(view, start, at);
    return true;
  }

  /** `null` for what is no text. */
  #decode(isEscaped: boolean): string | null {
    try {
      const text = this.text();
      const value: unknown = isEscaped ? JSON.parse(`"${text}"`) : text;
      return typeof value === 'string' && value !== '' ? value : null;
    } catch {
      return null;
    }
  }

  /**
   * Whether it is all printable ASCII and unified ideographs (U+4E00 to U+9FFF, three bytes each): those are in normal
   * form NFC, whatever stands beside them, and none of them is unsafe.
   */
  #isPlainHan(start: number, end: number): boolean {
    const { view } = this;
    if (end - start > TEXT_MAX) return false;
    for (let at = start; at < end; ) {
      const byte = view.getUint8(at);
      if (byte >= SPACE && byte < 0x7f) {
        at += 1;
        continue;
      }
      const second = view.getUint8(at + 1);
      const third = view.getUint8(at + 2);
      const isHan = byte >= 0xe4 && byte <= 0xe9 && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
      if (!isHan || (byte === 0xe4 && second < 0xb8)) return false;
      at += 3;
    }
    return true;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

/** What would go on with a number after its digits. */
function isFraction(byte: number): boolean {
  return byte === POINT || byte === SMALL_E || byte === LETTER_E;
}
