/** The rows behind a line that was made of them, read as the plain way reads them. */
import { findDisagreement, type PurchaseRow, rowRecord } from '../../../records/csv-records.js';
import { ITEMS_MAX, type PurchaseReader, type PurchaseReading } from '../../../records/read-purchase.js';
import { type ExactLine, type ExactReader, settleLine } from '../exact-lines.js';
import type { CellTable } from './cell-table.js';
import type { CsvPlan } from './csv-plan.js';

const LINES_AT_FIRST = 4096;

/** What the rows of an input are read with. */
export interface RowSource {
  readonly cells: CellTable;
  readonly plan: CsvPlan;
  readonly reader: PurchaseReader;
  /** Columns that must be the same in all rows of a purchase. */
  readonly shared: ReadonlySet<string>;
}

export class RowReader implements ExactReader {
  readonly #refusedMembers: ReadonlySet<string>;
  #source: RowSource | null = null;
  #count = 0;
  /** By line: its first byte in the region, its first row, the row behind its last. */
  #start = new Int32Array(LINES_AT_FIRST);
  #first = new Int32Array(LINES_AT_FIRST);
  #end = new Int32Array(LINES_AT_FIRST);

  constructor(refusedMembers: ReadonlySet<string>) {
    this.#refusedMembers = refusedMembers;
  }

  /** The lines that follow are those of another region. */
  startRegion(source: RowSource): void {
    this.#source = source;
    this.#count = 0;
  }

  note(start: number, first: number, end: number): void {
    if (this.#count === this.#start.length) this.#grow();
    this.#start[this.#count] = start;
    this.#first[this.#count] = first;
    this.#end[this.#count] = end;
    this.#count += 1;
  }

  /** `line` are bytes of the region, whose memory begins with it. */
  read(line: Uint8Array): ExactLine {
    const source = this.#source;
    if (source === null) throw new Error('there is no region to read a line of');
    const index = this.#lineAt(line.byteOffset);
    const rows = rowsOf(source, this.#first[index] as number, this.#end[index] as number);
    const first = rows[0] as PurchaseRow;
    const disagreement = findDisagreement(rows, source.shared);
    if (disagreement !== undefined) {
      const id = source.reader.idOf(first.record);
      return { kind: 'problem', problem: disagreement.problem, place: { line: disagreement.line, id } };
    }
    const records = rows.map(({ record }) => record);
    const reading = source.reader.readParts(first.record, records);
    return settleLine(reading, placeOf(reading, rows, first), this.#refusedMembers);
  }

  #lineAt(byte: number): number {
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#start[middle] as number) <= byte) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #grow(): void {
    const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(2 * from.length);
      to.set(from);
      return to;
    };
    this.#start = grown(this.#start);
    this.#first = grown(this.#first);
    this.#end = grown(this.#end);
  }
}

/** So many that the reader refuses more. */
function rowsOf({ cells, plan }: RowSource, first: number, end: number): readonly PurchaseRow[] {
  const count = Math.min(end - first, ITEMS_MAX + 1);
  return Array.from({ length: count }, (_, index) => ({
    line: cells.line[first + index] as number,
    record: rowRecord(plan.columns, cells.cells(first + index)),
  }));
}

/** The line of the row at fault, else of the first. */
function placeOf(reading: PurchaseReading, rows: readonly PurchaseRow[], first: PurchaseRow): number {
  const fault = reading.kind === 'problem' && reading.index !== null ? rows[reading.index] : undefined;
  return (fault ?? first).line;
}
