/** Bytes and words of JSON text, and comparing them four at a time. */

export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const LETTER_E = 0x45;
export const LETTER_T = 0x54;
export const SMALL_E = 0x65;

/** `null` as a word. */
export const NULL_WORD = 0x6c6c756e;

/** Buffers have at least so many bytes after what is read, so that words and instants need no look at the end. */
export const PADDING = 32;

const QUOTES = 0x22222222;
const BACKSLASHES = 0x5c5c5c5c;
const SPACES = 0x20202020;
const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

/**
 * For each byte of a word that ends a run of plain text (a quote, a backslash, a control character, 0x7f and above) its
 * high bit; the lowest bit set is exact, those above it may be set for nothing.
 */
export function oddBytes(word: number): number {
  const quotes = word ^ QUOTES;
  const backslashes = word ^ BACKSLASHES;
  const ends = ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes);
  return (ends | (word - SPACES) | (word + ONES) | word) & HIGH_BITS;
}

/** The same as code, from `w` into `o`. */
export const ODD_BYTES_CODE = `q = w ^ ${QUOTES}; b = w ^ ${BACKSLASHES};
    o = (((q - ${ONES}) & ~q) | ((b - ${ONES}) & ~b) | (w - ${SPACES}) | (w + ${ONES}) | w) & ${HIGH_BITS};`;

/** The same for backslashes and 0x7f let through, from a variable into `o`: enough where the text is compared with known ones. */
export function endBytesCode(word: string): string {
  return `q = ${word} ^ ${QUOTES}; o = (((q - ${ONES}) & ~q) | (${word} - ${SPACES}) | ${word}) & ${HIGH_BITS};`;
}

/** Whether one of the bytes that `endBytesCode` lets through is in the variables `w` and `z`. */
export const LET_THROUGH_CODE = `q = w ^ ${BACKSLASHES}, b = z ^ ${BACKSLASHES},
    ((((q - ${ONES}) & ~q) | ((b - ${ONES}) & ~b) | (w + ${ONES}) | (z + ${ONES})) & ${HIGH_BITS}) !== 0`;

/** Which byte of the word the lowest bit set belongs to: 0 to 3. */
export function lowestByte(odd: number): number {
  return (31 - Math.clz32(odd & -odd)) >> 3;
}

/** The first `count` bytes of a word, 0 to 3. */
export function firstBytes(word: number, count: number): number {
  return word & ((1 << (count << 3)) - 1);
}

/** Whether as many bytes are the same in both. Either side may be read up to three bytes further. */
export function sameBytes(
  view: DataView,
  at: number,
  other: DataView,
  from: number,
  length: number,
): boolean {
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    if (view.getInt32(at + index, true) !== other.getInt32(from + index, true)) return false;
  }
  const rest = view.getInt32(at + index, true) ^ other.getInt32(from + index, true);
  return firstBytes(rest, length - index) === 0;
}
