/**
 * An exact reader of JSON texts (RFC 8259) for records. Unlike `JSON.parse` it keeps a number as the text that
 * it is, refuses a key that stands twice, bounds the depth, and gives objects as maps, so that a key such as
 * `__proto__` is plain data. The packages that keep numbers exact recurse without bound, give objects or accept
 * repeated keys.
 */
import { type Localized, sameText } from '../text/localized.js';
import { MESSAGES } from './messages.js';
import { type RecordProblem, recordProblem, shorten } from './record-problem.js';

/** A number as it was written; the JSON grammar holds, nothing else is known of it. */
export interface JsonNumber {
  readonly number: string;
}
export type JsonObject = ReadonlyMap<string, JsonNode>;
export type JsonNode = null | boolean | string | JsonNumber | readonly JsonNode[] | JsonObject;

/** `offset` counts UTF-16 code units. */
export type JsonReading =
  | { readonly value: JsonNode }
  | { readonly problem: RecordProblem; readonly offset: number };

/** Lists and objects inside each other; a bare number has depth 0. */
export const JSON_DEPTH_MAX = 16;

export function isJsonObject(node: JsonNode): node is JsonObject {
  return node instanceof Map;
}

export function isJsonNumber(node: JsonNode): node is JsonNumber {
  return typeof node === 'object' && node !== null && 'number' in node;
}

export function isJsonList(node: JsonNode): node is readonly JsonNode[] {
  return Array.isArray(node);
}

/** Reads one whole JSON text. Never throws; the recursion is as deep as `JSON_DEPTH_MAX` at most. */
export function readJson(text: string): JsonReading {
  const cursor: Cursor = { text, at: 0, problem: null };
  const value = readValue(cursor, 0);
  if (cursor.problem === null) {
    skipSpace(cursor);
    if (cursor.at < text.length) expected(cursor, END);
  }
  if (value === undefined || cursor.problem !== null) {
    return { problem: cursor.problem ?? recordProblem(MESSAGES.notJson), offset: cursor.at };
  }
  return { value };
}

/** `at` stays where the problem is. */
interface Cursor {
  readonly text: string;
  at: number;
  problem: RecordProblem | null;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const VALUE = { en: 'a value', zh: '一个值' };
const KEY = { en: 'a key in quotes', zh: '带引号的键' };
const END = { en: 'the end of the line', zh: '行尾' };
const AFTER_KEY = { en: '":"', zh: '“:”' };
const NEXT_KEY = { en: '"," or "}"', zh: '“,”或“}”' };
const NEXT_ENTRY = { en: '"," or "]"', zh: '“,”或“]”' };
const STRING_END = { en: 'a closing quote', zh: '右引号' };
const ESCAPE = { en: 'a valid escape', zh: '合法的转义' };
const NO_CONTROL = { en: 'no control character in a text', zh: '文本中没有控制字符' };

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** With the `u` flag a pair is one character, so that only halves match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const WORDS: readonly (readonly [word: string, value: boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
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

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return;
    cursor.at += 1;
  }
}

function readValue(cursor: Cursor, depth: number): JsonNode | undefined {
  skipSpace(cursor);
  switch (cursor.text.charCodeAt(cursor.at)) {
    case QUOTE:
      return readString(cursor);
    case OPEN_OBJECT:
      return depth < JSON_DEPTH_MAX ? readObject(cursor, depth + 1) : tooDeep(cursor);
    case OPEN_LIST:
      return depth < JSON_DEPTH_MAX ? readList(cursor, depth + 1) : tooDeep(cursor);
    default:
      return readBare(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): JsonObject | undefined {
  const entries = new Map<string, JsonNode>();
  cursor.at += 1;
  if (closes(cursor, CLOSE_OBJECT)) return entries;
  for (let count = 1; ; count += 1) {
    skipSpace(cursor);
    const keyAt = cursor.at;
    if (cursor.text.charCodeAt(keyAt) !== QUOTE) return expected(cursor, KEY);
    const key = readString(cursor);
    if (key === undefined || !takes(cursor, COLON, AFTER_KEY)) return undefined;
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    entries.set(key, value);
    if (entries.size < count) return duplicateKey(cursor, keyAt, key);
    if (closes(cursor, CLOSE_OBJECT)) return entries;
    if (!takes(cursor, COMMA, NEXT_KEY)) return undefined;
  }
}

function readList(cursor: Cursor, depth: number): readonly JsonNode[] | undefined {
  const entries: JsonNode[] = [];
  cursor.at += 1;
  if (closes(cursor, CLOSE_LIST)) return entries;
  for (;;) {
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    entries.push(value);
    if (closes(cursor, CLOSE_LIST)) return entries;
    if (!takes(cursor, COMMA, NEXT_ENTRY)) return undefined;
  }
}

function closes(cursor: Cursor, code: number): boolean {
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at += 1;
  return true;
}

function takes(cursor: Cursor, code: number, what: Localized): boolean {
  if (closes(cursor, code)) return true;
  expected(cursor, what);
  return false;
}

/** `true`, `false`, `null` or a number. */
function readBare(cursor: Cursor): JsonNode | undefined {
  const { text, at } = cursor;
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) {
    cursor.at += number.length;
    return { number };
  }
  for (const [word, value] of WORDS) {
    if (!text.startsWith(word, at)) continue;
    cursor.at += word.length;
    return value;
  }
  return expected(cursor, VALUE);
}

/** Reads a string whose opening quote is at the cursor. */
function readString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const start = cursor.at + 1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      cursor.at = at + 1;
      return text.slice(start, at);
    }
    // Escapes, surrogates and what is not allowed are rare: they are left to the careful loop.
    if (code === BACKSLASH || code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) {
      return readOddString(cursor, at);
    }
  }
  cursor.at = text.length;
  return expected(cursor, STRING_END);
}

/** The rest of a string from `from` on, where the first character is that needs more than copying. */
function readOddString(cursor: Cursor, from: number): string | undefined {
  const { text } = cursor;
  let value = text.slice(cursor.at + 1, from);
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    const code = text.charCodeAt(at);
    if (code < 0x20) return expectedAt(cursor, at, NO_CONTROL);
    const escaped = code === BACKSLASH ? readEscape(text, at) : undefined;
    if (code === BACKSLASH && escaped === undefined) return expectedAt(cursor, at, ESCAPE);
    value += escaped?.character ?? text.charAt(at);
    at += escaped?.length ?? 1;
  }
  if (at >= text.length) return expectedAt(cursor, at, STRING_END);
  const start = cursor.at;
  cursor.at = at + 1;
  return LONE_SURROGATE.test(value) ? loneSurrogate(cursor, start) : value;
}

/** One escape; the halves of a surrogate pair are two. */
function readEscape(text: string, at: number): { character: string; length: number } | undefined {
  const simple = ESCAPES.get(text.charAt(at + 1));
  if (simple !== undefined) return { character: simple, length: 2 };
  const digits = text.slice(at + 2, at + 6);
  if (text.charAt(at + 1) !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) return undefined;
  return { character: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
}

function expectedAt(cursor: Cursor, at: number, what: Localized): undefined {
  cursor.at = at;
  return expected(cursor, what);
}

function expected(cursor: Cursor, what: Localized): undefined {
  const { text, at } = cursor;
  const character = text.codePointAt(at);
  const found = character === undefined ? END : sameText(`"${String.fromCodePoint(character)}"`);
  cursor.problem ??= recordProblem(MESSAGES.notJson, {
    column: columnOf(text, at).toString(),
    expected: what,
    found,
  });
  return undefined;
}

function tooDeep(cursor: Cursor): undefined {
  const args = { column: columnOf(cursor.text, cursor.at).toString(), max: JSON_DEPTH_MAX.toString() };
  cursor.problem ??= recordProblem(MESSAGES.tooDeep, args);
  return undefined;
}

function duplicateKey(cursor: Cursor, keyAt: number, key: string): undefined {
  cursor.at = keyAt;
  const args = { column: columnOf(cursor.text, keyAt).toString(), key: shorten(key) };
  cursor.problem ??= recordProblem(MESSAGES.duplicateKey, args);
  return undefined;
}

function loneSurrogate(cursor: Cursor, at: number): undefined {
  cursor.at = at;
  const column = columnOf(cursor.text, at);
  const what = {
    en: `column ${column}: the text has half of a surrogate pair`,
    zh: `第 ${column} 列：文本中有不成对的代理项`,
  };
  cursor.problem ??= recordProblem(MESSAGES.badCharacter, { what });
  return undefined;
}

/** The column of an offset, counted in code points from 1. */
export function columnOf(text: string, offset: number): number {
  return [...text.slice(0, offset)].length + 1;
}
