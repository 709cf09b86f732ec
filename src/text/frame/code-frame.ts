/** A part of one source with the marked places underlined. */
import { type IndexedSource, type LineRange, visibleEnd } from '../locate.js';
import { type Marker, markerRows } from './marker-rows.js';
import { type MarkStyle, type Paint, paintRow } from './row.js';
import { cutLine } from './source-window.js';

/** A place of the source to underline. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  /** Safe to print. */
  readonly message: string;
}

export interface FrameStyle {
  /** Columns of the whole frame, gutter included. */
  readonly columns: number;
  readonly paint: Paint;
  readonly paintGutter: (text: string) => string;
}

/** The part of a mark that lies in one line. */
interface Segment extends Mark {
  readonly line: number;
}

/** Where the line's text begins, behind its indentation; `end` at the latest. */
function textStart(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && ' \t\u3000'.includes(text.charAt(offset))) offset += 1;
  return offset;
}

/** A mark over several lines is shown by the first and the last of them; the message stands at the last. */
function segmentsOf(source: IndexedSource, mark: Mark): readonly Segment[] {
  const end = visibleEnd(source.text, mark.start, mark.end);
  const first = source.position(mark.start).line;
  const last = source.position(end).line;
  if (first === last) return [{ ...mark, end, line: first }];
  const opening = { ...mark, end: source.line(first).end, message: '', line: first };
  const lastStart = textStart(source.text, source.line(last).start, end);
  return [opening, { ...mark, start: lastStart, end, line: last }];
}

function toMarker(segment: Segment, columnOf: (offset: number) => number): Marker {
  const column = columnOf(segment.start);
  const width = Math.max(1, columnOf(segment.end) - column);
  return { column, width, style: segment.style, message: segment.message };
}

function gutter(style: FrameStyle, digits: number, label: string): string {
  return style.paintGutter(`${label.padStart(digits)} |`);
}

function withGutter(gutterText: string, content: string): string {
  return content === '' ? gutterText : `${gutterText} ${content}`;
}

function lineRows(
  source: IndexedSource,
  line: number,
  segments: readonly Segment[],
  digits: number,
  style: FrameStyle,
): readonly string[] {
  const columns = style.columns - digits - ' | '.length;
  const range: LineRange = source.line(line);
  const focus = segments.find((segment) => segment.style === 'primary') ?? segments[0] ?? range;
  // The last column is kept for a caret behind the end of the line.
  const { shown, columnOf } = cutLine(source.text, range, focus, columns - 1);
  const top = withGutter(gutter(style, digits, `${line}`), shown.trimEnd());
  if (segments.length === 0) return [top];
  const markers = segments.map((segment) => toMarker(segment, columnOf));
  const below = markerRows(markers, columns).map((row) =>
    withGutter(gutter(style, digits, ''), paintRow(row, style.paint)),
  );
  return [top, ...below];
}

function groupByLine(segments: readonly Segment[]): ReadonlyMap<number, readonly Segment[]> {
  const lines = new Map<number, Segment[]>();
  for (const segment of segments.toSorted((a, b) => a.line - b.line)) {
    const others = lines.get(segment.line);
    if (others === undefined) lines.set(segment.line, [segment]);
    else others.push(segment);
  }
  return lines;
}

/** What stands between two shown lines: nothing, the one line between them, or `...`. */
function between(source: IndexedSource, from: number, to: number, digits: number, style: FrameStyle) {
  if (to - from < 2) return [];
  return to - from === 2 ? lineRows(source, from + 1, [], digits, style) : [style.paintGutter('...')];
}

/** How many digits the largest line number of a frame with these marks has. */
export function gutterDigits(source: IndexedSource, marks: readonly Mark[]): number {
  const last = marks.reduce((end, mark) => Math.max(end, mark.end), 0);
  return `${source.position(last).line}`.length;
}

/**
 * The lines of a code frame: the marked source lines, each with its underlines and messages.
 *
 * @param marks at least one, with offsets inside the source
 * @param digits width of the line numbers, at least `gutterDigits`
 */
export function codeFrame(
  source: IndexedSource,
  marks: readonly Mark[],
  digits: number,
  style: FrameStyle,
): readonly string[] {
  const rows = [gutter(style, digits, '')];
  let previous: number | undefined;
  for (const [line, segments] of groupByLine(marks.flatMap((mark) => segmentsOf(source, mark)))) {
    if (previous !== undefined) rows.push(...between(source, previous, line, digits, style));
    rows.push(...lineRows(source, line, segments, digits, style));
    previous = line;
  }
  return rows;
}
