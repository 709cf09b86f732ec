import { type SortedKeys, SortedShapes } from './sorted-shapes.js';

/** A buffer of more bytes than this is given back after use. */
const KEPT_BYTES_MAX = 1 << 20;
const FIRST_BYTES = 1 << 12;
/** UTF-8 bytes of a code unit. */
const BYTES_PER_UNIT = 3;

const ENCODER = new TextEncoder();

/**
 * Writes canonical JSON as UTF-8 bytes. Rule sets of ten thousand rules have millions of small parts: bytes in one
 * buffer cost a fraction of what joining as many strings would.
 */
export class CanonicalWriter {
  private bytes = new Uint8Array(FIRST_BYTES);
  private length = 0;
  private readonly shapes = new SortedShapes();

  /** The bytes are only valid until the next call. Throws a `TypeError` for what is no JSON value of a rule set. */
  write(value: unknown): Uint8Array {
    if (this.bytes.length > KEPT_BYTES_MAX) this.bytes = new Uint8Array(FIRST_BYTES);
    this.length = 0;
    this.value(value);
    return this.bytes.subarray(0, this.length);
  }

  private value(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.text(value);
        return;
      case 'number':
        if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
        this.ascii(`${value}`);
        return;
      case 'boolean':
        this.ascii(value ? 'true' : 'false');
        return;
      case 'object':
        if (value === null) this.ascii('null');
        else if (Array.isArray(value)) this.list(value);
        else this.object(value as Readonly<Record<string, unknown>>);
        return;
      default:
        throw new TypeError(`no JSON value: ${typeof value}`);
    }
  }

  private list(values: readonly unknown[]): void {
    this.byte(LEFT_BRACKET);
    for (let index = 0; index < values.length; index += 1) {
      if (index > 0) this.byte(COMMA);
      this.value(values[index]);
    }
    this.byte(RIGHT_BRACKET);
  }

  private object(members: Readonly<Record<string, unknown>>): void {
    const { keys, quoted }: SortedKeys = this.shapes.of(members);
    let separator = LEFT_BRACE;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as string;
      const member = members[key];
      if (member === undefined) continue;
      this.byte(separator);
      separator = COMMA;
      const known = quoted?.[index];
      if (known === undefined) this.text(key);
      else this.copy(known);
      this.byte(COLON);
      this.value(member);
    }
    if (separator === LEFT_BRACE) this.byte(LEFT_BRACE);
    this.byte(RIGHT_BRACE);
  }

  /** In quotes. What has to be escaped is rare and takes the slow way. */
  private text(text: string): void {
    this.require(text.length * BYTES_PER_UNIT + 2);
    const end = this.plainText(text);
    if (end < 0) this.copy(ENCODER.encode(JSON.stringify(text)));
    else this.length = end;
  }

  /** Where the text ends; negative for one with something to escape, or with characters of two code units. */
  private plainText(text: string): number {
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH) return -1;
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        if (unit >= 0xd800 && unit < 0xe000) return -1;
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    bytes[at++] = QUOTE;
    return at;
  }

  private ascii(text: string): void {
    this.require(text.length);
    for (let index = 0; index < text.length; index += 1) this.bytes[this.length++] = text.charCodeAt(index);
  }

  private copy(source: Uint8Array): void {
    this.require(source.length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < source.length; index += 1) bytes[at++] = source[index] as number;
    this.length = at;
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) this.require(1);
    this.bytes[this.length++] = value;
  }

  /** Makes room for so many more bytes. */
  private require(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
