/** Source texts and places in them. Offsets count UTF-16 code units, lines and columns start at 1. */

export interface SourceFile {
  /** Path relative to the project root, with `/`; names the file in messages and in the source map. */
  readonly path: string;
  readonly text: string;
}

/** A half-open range of one file. An empty range marks a point between two characters. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Position {
  readonly line: number;
  /** Counted in code points, so that it is what an editor shows. */
  readonly column: number;
}

/** The offsets at which the lines of `text` start; the first is 0. LF, CRLF and a lone CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** The line and column of an offset, given what `lineStarts` returned for the same text. */
export function positionAt(text: string, starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: countCodePoints(text, starts[low] as number, offset) + 1 };
}

function countCodePoints(text: string, from: number, to: number): number {
  const end = Math.min(to, text.length);
  let count = 0;
  for (let index = from; index < end; index += 1) {
    count += 1;
    if (
      isHalf(text.charCodeAt(index), 0xd800) &&
      index + 1 < end &&
      isHalf(text.charCodeAt(index + 1), 0xdc00)
    )
      index += 1;
  }
  return count;
}

/** One of the two kinds of surrogates, named by its first code unit. */
function isHalf(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
