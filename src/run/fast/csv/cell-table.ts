/** Rows of CSV (RFC 4180) in memory, cut into cells. */
import { isUtf8 } from 'node:buffer';
import { LINE_FEED, QUOTE, SPACE } from '../../../fast/scan/bytes.js';
import { LINE_BYTES_MAX } from '../../lines.js';

const TAB = 0x09;
const CR = 0x0d;
const DELETE = 0x7f;
const NOT_ASCII = 0x80;

const ROWS_AT_FIRST = 4096;

export class CellTable {
  /** The text that was cut; what it holds may only change before `cut`. */
  readonly bytes: Buffer;
  /** Cells of a row. */
  readonly columns: number;
  count = 0;
  /** By row and column: without the quotes around. */
  cellStart: Int32Array;
  cellEnd: Int32Array;
  /** 1: quotes in it are written twice. */
  isEscaped: Uint8Array;
  /** By row: the number of its line, its first byte, the byte behind its line. */
  line: Int32Array;
  rowStart: Int32Array;
  rowEnd: Int32Array;
  readonly #separator: number;

  /** @param separator a character of one byte */
  constructor(bytes: Buffer, columns: number, separator: string) {
    this.bytes = bytes;
    this.columns = columns;
    this.#separator = separator.charCodeAt(0);
    const cells = ROWS_AT_FIRST * columns;
    this.cellStart = new Int32Array(cells);
    this.cellEnd = new Int32Array(cells);
    this.isEscaped = new Uint8Array(cells);
    this.line = new Int32Array(ROWS_AT_FIRST);
    this.rowStart = new Int32Array(ROWS_AT_FIRST);
    this.rowEnd = new Int32Array(ROWS_AT_FIRST);
  }

  /**
   * Cuts whole lines from `start` to `end`, the first of which has this number; gives the number of the line behind them.
   * -1: there is something that a reader has to look at closely (a stray quote, a cell over several lines, control
   * characters, bytes that are no text, rows longer or shorter than the header).
   */
  cut(start: number, end: number, firstLine: number): number {
    this.count = 0;
    let line = firstLine;
    let at = start;
    while (at < end) {
      const first = this.bytes[at] as number;
      const isEmpty = first === LINE_FEED || (first === CR && this.bytes[at + 1] === LINE_FEED);
      const next = isEmpty ? at + (first === LINE_FEED ? 1 : 2) : this.#cutRow(at, line);
      if (next < 0) return -1;
      at = next;
      line += 1;
    }
    return line;
  }

  /** Gives the first byte behind the line; -1 as `cut`. */
  #cutRow(start: number, line: number): number {
    const { bytes, columns } = this;
    const row = this.count;
    if (row === this.line.length) this.#grow();
    const separator = this.#separator;
    let at = start;
    let seen = 0;
    for (let cell = row * columns, last = cell + columns - 1; ; cell += 1) {
      let byte = bytes[at] as number;
      let escaped = 0;
      let end = at;
      if (byte === QUOTE) {
        at += 1;
        this.cellStart[cell] = at;
        for (;;) {
          byte = bytes[at] as number;
          if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE) break;
            escaped = 1;
            at += 1;
          } else if ((byte < SPACE && byte !== TAB) || byte === DELETE) {
            return -1;
          }
          seen |= byte;
          at += 1;
        }
        end = at;
        at += 1;
        byte = bytes[at] as number;
      } else {
        this.cellStart[cell] = at;
        while (byte !== separator && (byte >= SPACE || byte === TAB) && byte !== QUOTE && byte !== DELETE) {
          seen |= byte;
          at += 1;
          byte = bytes[at] as number;
        }
        end = at;
      }
      this.cellEnd[cell] = end;
      this.isEscaped[cell] = escaped;
      if (byte === separator) {
        if (cell === last) return -1;
        at += 1;
        continue;
      }
      if (byte === CR) {
        at += 1;
        byte = bytes[at] as number;
      }
      if (byte !== LINE_FEED || cell !== last) return -1;
      at += 1;
      break;
    }
    if (at - start > LINE_BYTES_MAX) return -1;
    if ((seen & NOT_ASCII) !== 0 && !isUtf8(bytes.subarray(start, at))) return -1;
    this.line[row] = line;
    this.rowStart[row] = start;
    this.rowEnd[row] = at;
    this.count += 1;
    return at;
  }

  isCellEmpty(row: number, column: number): boolean {
    const cell = row * this.columns + column;
    return this.cellEnd[cell] === this.cellStart[cell];
  }

  /** Whether two rows have the same bytes in a column. */
  isSame(row: number, other: number, column: number): boolean {
    const { bytes, cellStart, cellEnd } = this;
    const [a, b] = [row * this.columns + column, other * this.columns + column];
    const start = cellStart[a] as number;
    const length = (cellEnd[a] as number) - start;
    const from = cellStart[b] as number;
    if (length !== (cellEnd[b] as number) - from) return false;
    // Most ids differ at their end.
    for (let index = length - 1; index >= 0; index -= 1) {
      if (bytes[start + index] !== bytes[from + index]) return false;
    }
    return true;
  }

  text(row: number, column: number): string {
    const cell = row * this.columns + column;
    const text = this.bytes.toString('utf8', this.cellStart[cell], this.cellEnd[cell]);
    return this.isEscaped[cell] === 1 ? text.replaceAll('""', '"') : text;
  }

  cells(row: number): readonly string[] {
    return Array.from({ length: this.columns }, (_, column) => this.text(row, column));
  }

  #grow(): void {
    const { cellStart, cellEnd, isEscaped, line, rowStart, rowEnd } = this;
    const rows = 2 * line.length;
    this.cellStart = new Int32Array(rows * this.columns);
    this.cellEnd = new Int32Array(rows * this.columns);
    this.isEscaped = new Uint8Array(rows * this.columns);
    this.line = new Int32Array(rows);
    this.rowStart = new Int32Array(rows);
    this.rowEnd = new Int32Array(rows);
    this.cellStart.set(cellStart);
    this.cellEnd.set(cellEnd);
    this.isEscaped.set(isEscaped);
    this.line.set(line);
    this.rowStart.set(rowStart);
    this.rowEnd.set(rowEnd);
  }
}
