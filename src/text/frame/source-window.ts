/** The part of a source line that a code frame shows. */
import { codePointWidth } from '../display-width.js';
import { escapeCodePoint, isUnsafe } from '../escape.js';
import { isSecondHalf, type LineRange } from '../locate.js';

/** A tab is always as wide as this, wherever it stands: a line that is cut has no tab stops. */
const TAB = '    ';
const CUT = '…';
/** Characters without width must not make a window endless: so many characters may stand in one column on average. */
const CHARACTERS_PER_COLUMN = 4;

export interface SourceWindow {
  /** What is printed: escapes for unsafe characters, spaces for tabs, `…` where the line is cut. */
  readonly shown: string;
  /** The column of `shown`, from 0, at which an offset of the source stands; what was cut off stands at the `…`. */
  columnOf(offset: number): number;
}

/** One character as it is printed. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

function cellAt(text: string, start: number): Cell {
  const codePoint = text.codePointAt(start) as number;
  const end = start + (codePoint > 0xffff ? 2 : 1);
  if (codePoint === 9) return { start, end, shown: TAB, width: TAB.length };
  if (isUnsafe(codePoint)) {
    const shown = escapeCodePoint(codePoint);
    return { start, end, shown, width: shown.length };
  }
  return { start, end, shown: String.fromCodePoint(codePoint), width: codePointWidth(codePoint) };
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** The cells from `from` on, as far as they fit in `columns` and end before `until`. */
function takeForward(text: string, from: number, until: number, columns: number): Cell[] {
  const cells: Cell[] = [];
  let room = columns;
  for (let offset = from; offset < until && cells.length < columns * CHARACTERS_PER_COLUMN; ) {
    const cell = cellAt(text, offset);
    if (cell.width > room) break;
    cells.push(cell);
    room -= cell.width;
    offset = cell.end;
  }
  return cells;
}

/** The cells before `until`, as far back as they fit in `columns` and begin at or after `from`. */
function takeBackward(text: string, from: number, until: number, columns: number): Cell[] {
  const cells: Cell[] = [];
  let room = columns;
  for (let offset = until; offset > from && cells.length < columns * CHARACTERS_PER_COLUMN; ) {
    const cell = cellAt(text, offset - (isSecondHalf(text, offset - 1) ? 2 : 1));
    if (cell.width > room) break;
    cells.push(cell);
    room -= cell.width;
    offset = cell.start;
  }
  return cells.reverse();
}

/** Cells around the focus: what is left of the room is shared between both sides, unless one side needs less. */
function takeAround(text: string, line: LineRange, focus: LineRange, columns: number): readonly Cell[] {
  const inside = takeForward(text, focus.start, focus.end, columns);
  const spare = columns - columnsOf(inside);
  const before = takeBackward(text, line.start, focus.start, Math.floor(spare / 2));
  const insideEnd = inside.at(-1)?.end ?? focus.start;
  const after = takeForward(text, insideEnd, line.end, spare - columnsOf(before));
  const beforeStart = before[0]?.start ?? focus.start;
  const earlier = takeBackward(text, line.start, beforeStart, spare - columnsOf(before) - columnsOf(after));
  return [...earlier, ...before, ...inside, ...after];
}

function createWindow(cells: readonly Cell[], line: LineRange): SourceWindow {
  const first = cells[0]?.start ?? line.start;
  const last = cells.at(-1)?.end ?? line.start;
  const lead = first > line.start ? CUT : '';
  const tail = last < line.end ? CUT : '';
  return {
    shown: lead + cells.map((cell) => cell.shown).join('') + tail,
    columnOf: (offset) => {
      if (offset < first) return 0;
      return lead.length + columnsOf(cells.filter((cell) => cell.end <= offset));
    },
  };
}

/** Keeps a range inside the line and widens it to whole characters. */
function alignFocus(text: string, line: LineRange, focus: LineRange): LineRange {
  const start = Math.min(Math.max(focus.start, line.start), line.end);
  const end = Math.min(Math.max(focus.end, start), line.end);
  return {
    start: start > line.start && isSecondHalf(text, start) ? start - 1 : start,
    end: end < line.end && isSecondHalf(text, end) ? end + 1 : end,
  };
}

/** Shows a line of `text`, cut around `focus` where it does not fit in `columns`. Reads no more than it shows. */
export function cutLine(text: string, line: LineRange, focus: LineRange, columns: number): SourceWindow {
  const whole = takeForward(text, line.start, line.end, columns);
  if ((whole.at(-1)?.end ?? line.start) >= line.end) return createWindow(whole, line);
  const room = columns - 2 * CUT.length;
  return createWindow(takeAround(text, line, alignFocus(text, line, focus), room), line);
}
