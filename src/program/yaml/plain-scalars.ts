/** Keys and texts on one line, and what stands in brackets; `null` for everything that is not plain. */
import type { Span } from '../../text/source.js';
import { classifyScalar } from './classify-scalar.js';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.js';

/** What an unquoted text can begin with and never mean anything else. */
const PLAIN_START = /[A-Za-z0-9_./+($\xa1-\uffff]/;
const DIGIT = /[0-9]/;
/** YAML allows 1024 characters. */
const KEY_LENGTH_MAX = 512;
const BRACKETS_MAX = 8;

/** A value, and the offset behind it. */
export interface Inner {
  readonly node: YamlNode;
  readonly end: number;
}

export class ScalarReader {
  private readonly file: string;
  private readonly text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  skipBlanks(from: number, to: number): number {
    let offset = from;
    while (offset < to && this.text[offset] === ' ') offset += 1;
    return offset;
  }

  /** The key with which a line begins. */
  readKey(start: number, lineEnd: number): YamlScalar | null {
    const quoted = this.isQuote(start);
    const key = quoted ? this.readQuoted(start) : this.plainUpTo(start, this.keyEnd(start, lineEnd));
    if (key === null || key.span.end - start > KEY_LENGTH_MAX) return null;
    return this.isColon(this.skipBlanks(key.span.end, lineEnd), lineEnd) ? key : null;
  }

  /** A value that fills the rest of its line, up to a comment; what stands in brackets may go over several lines. */
  readValue(start: number, lineEnd: number): Inner | null {
    const first = this.text[start];
    const isBracket = first === '{' || first === '[';
    if (!isBracket && !this.isQuote(start)) return this.asInner(this.readPlainValue(start, lineEnd));
    const inner = isBracket ? this.readBrackets(start, 0) : this.asInner(this.readQuoted(start));
    if (inner === null) return null;
    const rest = this.skipBlanks(inner.end, this.text.length);
    const isEnd = rest === this.text.length || this.text[rest] === '\n';
    return isEnd || (rest > inner.end && this.text[rest] === '#') ? inner : null;
  }

  private readPlainValue(start: number, lineEnd: number): YamlScalar | null {
    const comment = this.text.slice(start, lineEnd).indexOf(' #');
    const end = comment < 0 ? lineEnd : start + comment;
    // A second colon would make it a map inside of a text.
    return this.keyEnd(start, end) < end ? null : this.plainUpTo(start, end);
  }

  /** Where a colon ends what begins at `start`, or a comment does; else the end of the line. */
  private keyEnd(start: number, lineEnd: number): number {
    let offset = start;
    while (offset < lineEnd && !this.isColon(offset, lineEnd) && !this.isComment(offset)) offset += 1;
    return offset;
  }

  private isColon(offset: number, lineEnd: number): boolean {
    return this.text[offset] === ':' && (offset + 1 === lineEnd || this.text[offset + 1] === ' ');
  }

  private isComment(offset: number): boolean {
    return this.text[offset] === '#' && this.text[offset - 1] === ' ';
  }

  private isQuote(offset: number): boolean {
    return this.text[offset] === '"' || this.text[offset] === "'";
  }

  private plainUpTo(start: number, end: number): YamlScalar | null {
    const first = this.text[start] ?? '';
    const isNegative = first === '-' && DIGIT.test(this.text[start + 1] ?? '');
    if (!isNegative && !PLAIN_START.test(first)) return null;
    const text = this.text.slice(start, end).trimEnd();
    return { kind: classifyScalar(text), text, span: this.span(start, start + text.length) };
  }

  private readQuoted(start: number): YamlScalar | null {
    const quote = this.text[start] as string;
    const end = this.text.indexOf(quote, start + 1);
    if (end < 0) return null;
    const text = this.text.slice(start + 1, end);
    // What an escape or the end of a line means is for the package to say; two single quotes are one.
    if (text.includes('\\') || text.includes('\n') || this.text[end + 1] === quote) return null;
    return { kind: 'text', text, span: this.span(start, end + 1) };
  }

  private readBrackets(start: number, depth: number): Inner | null {
    if (depth > BRACKETS_MAX) return null;
    return this.text[start] === '{' ? this.readEntries(start, depth) : this.readItems(start, depth);
  }

  private readItems(start: number, depth: number): Inner | null {
    const items: YamlNode[] = [];
    let offset = this.skipSpace(start + 1);
    for (;;) {
      // Behind the last comma there may be nothing.
      if (this.text[offset] === ']') return this.list(items, start, offset + 1);
      const item = this.readInner(offset, depth);
      if (item === null) return null;
      items.push(item.node);
      offset = this.skipSpace(item.end);
      if (this.text[offset] === ']') return this.list(items, start, offset + 1);
      if (this.text[offset] !== ',') return null;
      offset = this.skipSpace(offset + 1);
    }
  }

  private list(items: readonly YamlNode[], start: number, end: number): Inner {
    return { node: { kind: 'list', items, span: this.span(start, end) }, end };
  }

  private readEntries(start: number, depth: number): Inner | null {
    const entries = new Map<string, YamlEntry>();
    let offset = this.skipSpace(start + 1);
    for (;;) {
      if (this.text[offset] === '}') return this.map(entries, start, offset + 1);
      const key = this.readInnerKey(offset);
      if (key === null || entries.has(key.text)) return null;
      const value = this.readInner(this.skipBlanks(key.span.end + 1, this.text.length), depth);
      if (value === null) return null;
      entries.set(key.text, { key: key.text, keySpan: key.span, value: value.node });
      offset = this.skipSpace(value.end);
      if (this.text[offset] === '}') return this.map(entries, start, offset + 1);
      if (this.text[offset] !== ',') return null;
      offset = this.skipSpace(offset + 1);
    }
  }

  private map(entries: ReadonlyMap<string, YamlEntry>, start: number, end: number): Inner {
    return { node: { kind: 'map', entries: [...entries.values()], span: this.span(start, end) }, end };
  }

  private readInnerKey(start: number): YamlScalar | null {
    const key = this.isQuote(start) ? this.readQuoted(start) : this.readInnerPlain(start);
    if (key === null || key.span.end - start > KEY_LENGTH_MAX) return null;
    return this.text.startsWith(': ', key.span.end) ? key : null;
  }

  private readInner(start: number, depth: number): Inner | null {
    const first = this.text[start];
    if (first === '{' || first === '[') return this.readBrackets(start, depth + 1);
    return this.asInner(this.isQuote(start) ? this.readQuoted(start) : this.readInnerPlain(start));
  }

  /** An unquoted text in brackets ends at a comma, a bracket or a colon. */
  private readInnerPlain(start: number): YamlScalar | null {
    let end = start;
    while (end < this.text.length && !',[]{}:#\n'.includes(this.text[end] as string)) end += 1;
    const stop = this.text[end] ?? '#';
    return stop === '#' || stop === '[' || stop === '{' ? null : this.plainUpTo(start, end);
  }

  private skipSpace(from: number): number {
    let offset = from;
    while (this.text[offset] === ' ' || this.text[offset] === '\n') offset += 1;
    return offset;
  }

  private asInner(node: YamlScalar | null): Inner | null {
    return node === null ? null : { node, end: node.span.end };
  }

  /** Of what goes over several lines the first one is shown. */
  private span(start: number, end: number): Span {
    const newline = this.text.indexOf('\n', start);
    if (newline < 0 || newline >= end) return { file: this.file, start, end };
    return { file: this.file, start, end: start + this.text.slice(start, newline).trimEnd().length };
  }
}
