/**
 * An exact reader of JSON texts (RFC 8259) for rule sets. Unlike `JSON.parse` it refuses a key that stands twice, a
 * number that is not a whole one within 2^53, and half characters; it bounds the depth, and its objects have no
 * prototype, so that a key such as `__proto__` is plain data. Never throws.
 */
import { type Localized, sameText } from '../../text/localized.js';
import type { JsonValue } from '../types.js';

export type JsonFault =
  | { readonly kind: 'syntax'; readonly expected: Localized; readonly found: Localized }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'number'; readonly found: string }
  | { readonly kind: 'half-character' }
  | { readonly kind: 'too-deep' };

/** Offsets count UTF-16 code units. */
export type JsonReading =
  | { readonly value: JsonValue }
  | { readonly fault: JsonFault; readonly start: number; readonly end: number };

/** Lists and objects inside each other; conditions may be nested a hundred times, each in two. */
export const JSON_DEPTH_MAX = 512;

/** Told of every value: its path from the root (only valid during the call), and the ranges of its key and itself. */
export type JsonVisitor = (
  path: readonly (string | number)[],
  key: readonly [start: number, end: number] | null,
  value: readonly [start: number, end: number],
) => void;

/** Reads one whole JSON text. */
export function readJson(text: string, visit: JsonVisitor | null = null): JsonReading {
  const cursor: Cursor = { text, at: 0, fault: null, path: [], visit };
  const value = readValue(cursor, null, 0);
  skipSpace(cursor);
  if (cursor.fault === null && cursor.at < text.length) expected(cursor, END);
  if (value === undefined || cursor.fault !== null)
    return cursor.fault ?? { fault: syntax(VALUE, END), start: 0, end: 0 };
  return { value };
}

interface Cursor {
  readonly text: string;
  at: number;
  fault: { readonly fault: JsonFault; readonly start: number; readonly end: number } | null;
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

function readValue(cursor: Cursor, key: KeyRange, depth: number): JsonValue | undefined {
  skipSpace(cursor);
  const start = cursor.at;
  const value = readAny(cursor, depth);
  if (value !== undefined) cursor.visit?.(cursor.path, key, [start, cursor.at]);
  return value;
}

function readAny(cursor: Cursor, depth: number): JsonValue | undefined {
  switch (cursor.text.charAt(cursor.at)) {
    case '"':
      return readText(cursor);
    case '{':
      return depth < JSON_DEPTH_MAX ? readObject(cursor, depth + 1) : refuse(cursor, { kind: 'too-deep' });
    case '[':
      return depth < JSON_DEPTH_MAX ? readList(cursor, depth + 1) : refuse(cursor, { kind: 'too-deep' });
    default:
      return readBare(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): JsonValue | undefined {
  const entries: Record<string, JsonValue> = Object.create(null);
  cursor.at += 1;
  if (takes(cursor, '}')) return entries;
  for (;;) {
    skipSpace(cursor);
    const start = cursor.at;
    if (cursor.text.charAt(start) !== '"') return expected(cursor, KEY);
    const key = readText(cursor);
    if (key === undefined) return undefined;
    const range: KeyRange = [start, cursor.at];
    if (Object.hasOwn(entries, key)) return refuse(cursor, { kind: 'duplicate-key', key }, range);
    if (!takes(cursor, ':')) return expected(cursor, sameText('`:`'));
    cursor.path.push(key);
    const value = readValue(cursor, range, depth);
    cursor.path.pop();
    if (value === undefined) return undefined;
    entries[key] = value;
    if (takes(cursor, '}')) return entries;
    if (!takes(cursor, ',')) return expected(cursor, sameText('`,` `}`'));
  }
}

function readList(cursor: Cursor, depth: number): JsonValue | undefined {
  const entries: JsonValue[] = [];
  cursor.at += 1;
  if (takes(cursor, ']')) return entries;
  for (;;) {
    cursor.path.push(entries.length);
    const value = readValue(cursor, null, depth);
    cursor.path.pop();
    if (value === undefined) return undefined;
    entries.push(value);
    if (takes(cursor, ']')) return entries;
    if (!takes(cursor, ',')) return expected(cursor, sameText('`,` `]`'));
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/;
const WORDS: readonly (readonly [word: string, value: boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** `true`, `false`, `null` or a number. */
function readBare(cursor: Cursor): JsonValue | undefined {
  const { text, at } = cursor;
  for (const [word, value] of WORDS) {
    if (!text.startsWith(word, at)) continue;
    cursor.at += word.length;
    return value;
  }
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return expected(cursor, VALUE);
  cursor.at += written.length;
  const number = INTEGER.test(written) ? Number(written) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  return refuse(cursor, { kind: 'number', found: written }, [at, cursor.at]);
}

/** What keeps a text from simply being copied: a backslash, a control character, half a character. */
const ODD = /[\\\p{Cc}\p{Cs}]/u;
const HALF = /\p{Cs}/u;

/** Reads a text whose opening quote is at the cursor. */
function readText(cursor: Cursor): string | undefined {
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

function readOddText(cursor: Cursor, start: number): string | undefined {
  const { text } = cursor;
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      cursor.at = at + 1;
      return HALF.test(value) ? refuse(cursor, { kind: 'half-character' }, [start, cursor.at]) : value;
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

function expected(cursor: Cursor, what: Localized, at = cursor.at): undefined {
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
): undefined {
  cursor.fault ??= { fault, start, end };
  return undefined;
}
