/**
 * An exact reader of JSON texts (RFC 8259) for rule sets. Unlike `JSON.parse` it refuses a key that stands twice, a
 * number that is not a whole one within 2^53, and half characters; and it bounds the depth. It makes no values: of a text
 * without a fault `JSON.parse` makes the same, in less time and memory. Never throws.
 */
import { type Localized, sameText } from '../../text/localized.js';

export type JsonFault =
  | { readonly kind: 'syntax'; readonly expected: Localized; readonly found: Localized }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'number'; readonly found: string }
  | { readonly kind: 'half-character' }
  | { readonly kind: 'too-deep' };

/** Offsets count UTF-16 code units. */
export interface FoundFault {
  readonly fault: JsonFault;
  readonly start: number;
  readonly end: number;
}

/** Lists and objects inside each other; conditions may be nested a hundred times, each in two. */
export const JSON_DEPTH_MAX = 512;

/** Told of every value: its path from the root (only valid during the call), and the ranges of its key and itself. */
export type JsonVisitor = (
  path: readonly (string | number)[],
  key: readonly [start: number, end: number] | null,
  value: readonly [start: number, end: number],
) => void;

/** The first fault of what should be one whole JSON text. */
export function findJsonFault(text: string, visit: JsonVisitor | null = null): FoundFault | null {
  const cursor: Cursor = { text, at: 0, fault: null, path: [], visit };
  const isRead = readValue(cursor, null, 0);
  skipSpace(cursor);
  if (cursor.fault === null && cursor.at < text.length) expected(cursor, END);
  return isRead ? cursor.fault : (cursor.fault ?? { fault: syntax(VALUE, END), start: 0, end: 0 });
}

interface Cursor {
  readonly text: string;
  at: number;
  fault: FoundFault | null;
  readonly path: (string | number)[];
  readonly visit: JsonVisitor | null;
}

type KeyRange = readonly [start: number, end: number] | null;

const VALUE: Localized = { en: 'a value', zh: '一个值' };
const KEY: Localized = { en: 'a key in quotes', zh: '带引号的键' };
const END: Localized = { en: 'the end of the file', zh: '文件结尾' };
const QUOTE: Localized = { en: 'a closing quote', zh: '右引号' };
const ESCAPE: Localized = { en: 'a valid escape', zh: '合法的转义' };
const NO_CONTROL: Localized = { en: 'no control character in a text', zh: '文本中没有控制字符' };

/** Whether there was one; as all that follow. */
function readValue(cursor: Cursor, key: KeyRange, depth: number): boolean {
  skipSpace(cursor);
  const start = cursor.at;
  if (!readAny(cursor, depth)) return false;
  cursor.visit?.(cursor.path, key, [start, cursor.at]);
  return true;
}

function readAny(cursor: Cursor, depth: number): boolean {
  switch (cursor.text.charAt(cursor.at)) {
    case '"':
      return readText(cursor) !== false;
    case '{':
      return depth < JSON_DEPTH_MAX ? readObject(cursor, depth + 1) : refuse(cursor, { kind: 'too-deep' });
    case '[':
      return depth < JSON_DEPTH_MAX ? readList(cursor, depth + 1) : refuse(cursor, { kind: 'too-deep' });
    default:
      return readBare(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): boolean {
  const keys = new Set<string>();
  cursor.at += 1;
  if (takes(cursor, '}')) return true;
  for (;;) {
    skipSpace(cursor);
    const start = cursor.at;
    if (cursor.text.charAt(start) !== '"') return expected(cursor, KEY);
    const key = readText(cursor);
    if (key === false) return false;
    const range: KeyRange = [start, cursor.at];
    if (keys.has(key)) return refuse(cursor, { kind: 'duplicate-key', key }, range);
    keys.add(key);
    if (!takes(cursor, ':')) return expected(cursor, sameText('`:`'));
    cursor.path.push(key);
    const isRead = readValue(cursor, range, depth);
    cursor.path.pop();
    if (!isRead) return false;
    if (takes(cursor, '}')) return true;
    if (!takes(cursor, ',')) return expected(cursor, sameText('`,` `}`'));
  }
}

function readList(cursor: Cursor, depth: number): boolean {
  cursor.at += 1;
  if (takes(cursor, ']')) return true;
  for (let index = 0; ; index += 1) {
    cursor.path.push(index);
    const isRead = readValue(cursor, null, depth);
    cursor.path.pop();
    if (!isRead) return false;
    if (takes(cursor, ']')) return true;
    if (!takes(cursor, ',')) return expected(cursor, sameText('`,` `]`'));
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/;
const WORDS = ['true', 'false', 'null'];

/** `true`, `false`, `null` or a number. */
function readBare(cursor: Cursor): boolean {
  const { text, at } = cursor;
  for (const word of WORDS) {
    if (!text.startsWith(word, at)) continue;
    cursor.at += word.length;
    return true;
  }
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return expected(cursor, VALUE);
  cursor.at += written.length;
  const number = INTEGER.test(written) ? Number(written) : Number.NaN;
  if (Number.isSafeInteger(number)) return true;
  return refuse(cursor, { kind: 'number', found: written }, [at, cursor.at]);
}

/** What keeps a text from simply being copied: a backslash, a control character, half a character. */
const ODD = /[\\\p{Cc}\p{Cs}]/u;
const HALF = /\p{Cs}/u;

/** Reads a text whose opening quote is at the cursor. */
function readText(cursor: Cursor): string | false {
  const { text } = cursor;
  const start = cursor.at;
  const end = text.indexOf('"', start + 1);
  const plain = text.slice(start + 1, end < 0 ? text.length : end);
  if (end >= 0 && !ODD.test(plain)) {
    cursor.at = end + 1;
    return plain;
  }
  return readOddText(cursor, start);
}

function readOddText(cursor: Cursor, start: number): string | false {
  const { text } = cursor;
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      cursor.at = at + 1;
      if (!HALF.test(value)) return value;
      return refuse(cursor, { kind: 'half-character' }, [start, cursor.at]);
    }
    if (character < ' ') return expected(cursor, NO_CONTROL, at);
    const escaped = character === '\\' ? readEscape(text, at) : { character, length: 1 };
    if (escaped === undefined) return expected(cursor, ESCAPE, at);
    value += escaped.character;
    at += escaped.length - 1;
  }
  return expected(cursor, QUOTE, text.length);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** One escape; the halves of a pair are two. */
function readEscape(text: string, at: number): { character: string; length: number } | undefined {
  const simple = ESCAPES.get(text.charAt(at + 1));
  if (simple !== undefined) return { character: simple, length: 2 };
  const digits = text.slice(at + 2, at + 6);
  if (text.charAt(at + 1) !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) return undefined;
  return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
}

function skipSpace(cursor: Cursor): void {
  while (' \t\n\r'.includes(cursor.text.charAt(cursor.at)) && cursor.at < cursor.text.length) cursor.at += 1;
}

function takes(cursor: Cursor, character: string): boolean {
  skipSpace(cursor);
  if (cursor.text.charAt(cursor.at) !== character) return false;
  cursor.at += 1;
  return true;
}

function expected(cursor: Cursor, what: Localized, at = cursor.at): false {
  const code = cursor.text.codePointAt(at);
  const character = code === undefined ? '' : String.fromCodePoint(code);
  const found = code === undefined ? END : sameText(`\`${character}\``);
  return refuse(cursor, syntax(what, found), [at, at + character.length]);
}

function syntax(what: Localized, found: Localized): JsonFault {
  return { kind: 'syntax', expected: what, found };
}

function refuse(
  cursor: Cursor,
  fault: JsonFault,
  [start, end]: readonly [number, number] = [cursor.at, cursor.at + 1],
): false {
  cursor.fault ??= { fault, start, end };
  return false;
}
