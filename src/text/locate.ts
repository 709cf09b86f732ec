/** Finds lines and columns of many places in the same sources without counting from the start each time. */
import { lineStarts, type Position, type SourceFile, type Span } from './source.js';

export interface LineRange {
  /** Offset of the first character of the line. */
  readonly start: number;
  /** Offset behind the last character of the line, before its line break. */
  readonly end: number;
}

/** A source text with an index of its lines. */
export interface IndexedSource {
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  /** Line and column of an offset; an offset outside the text counts as its start or end. */
  position(offset: number): Position;
  /** The range of a line, counted from 1; the line must exist. */
  line(number: number): LineRange;
}

/** A span of a known source, with its offsets kept inside the text. */
export interface LocatedSpan {
  readonly source: IndexedSource;
  readonly start: number;
  readonly end: number;
}

/** Finds the source of a span; `undefined` when the file is not among the sources. */
export type Locate = (span: Span) => LocatedSpan | undefined;

/** Counting restarts at most this many code units before an offset, however long the line is. */
const STRIDE = 1024;

function isLow(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit <= 0xdfff;
}

/** Whether the code unit at `index` is the second half of a character. */
export function isSecondHalf(text: string, index: number): boolean {
  if (!isLow(text.charCodeAt(index))) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

function countCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (!isSecondHalf(text, index)) count += 1;
  return count;
}

/** Answers how many characters begin before an offset. */
function createCounter(text: string): (offset: number) => number {
  const checkpoints = [0];
  for (let from = 0; from + STRIDE <= text.length; from += STRIDE) {
    checkpoints.push((checkpoints.at(-1) as number) + countCharacters(text, from, from + STRIDE));
  }
  return (offset) => {
    const index = Math.floor(offset / STRIDE);
    return (checkpoints[index] as number) + countCharacters(text, index * STRIDE, offset);
  };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}

function lineEnd(text: string, start: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  const isCrLf = next - 2 >= start && text.startsWith('\r\n', next - 2);
  return next - (isCrLf ? 2 : 1);
}

/** Indexes the lines of one source; linear in its length. */
export function indexSource(source: SourceFile): IndexedSource {
  const { path, text } = source;
  const starts = lineStarts(text);
  const charactersBefore = createCounter(text);
  return {
    path,
    text,
    lineCount: starts.length,
    position: (offset) => {
      const inside = clamp(offset, text);
      const line = countUpTo(starts, inside);
      const column = charactersBefore(inside) - charactersBefore(starts[line - 1] as number) + 1;
      return { line, column };
    },
    line: (number) => {
      const start = starts[number - 1] as number;
      return { start, end: lineEnd(text, start, starts[number]) };
    },
  };
}

/** The end of a range without the line breaks at its end: a range over whole lines ends in its last line, not in the next. */
export function visibleEnd(text: string, start: number, end: number): number {
  let visible = end;
  while (visible > start && '\r\n'.includes(text.charAt(visible - 1))) visible -= 1;
  return visible;
}

/** Makes a `Locate` that indexes each source once, when it is first asked for. */
export function createLocate(sources: ReadonlyMap<string, SourceFile>): Locate {
  const indexed = new Map<string, IndexedSource>();
  return (span) => {
    const source = sources.get(span.file);
    if (source === undefined) return undefined;
    const found = indexed.get(span.file) ?? indexSource(source);
    indexed.set(span.file, found);
    const start = clamp(span.start, found.text);
    return { source: found, start, end: Math.max(start, clamp(span.end, found.text)) };
  };
}
