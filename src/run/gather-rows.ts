/** Gathers the rows of a CSV file that belong to one purchase, wherever they stand in the file. */
import { type PurchaseRow, rowRecord } from '../records/csv-records.js';
import { createSorter, type SortEntry, type SortLimits } from './external-sort.js';

/** The rows of one purchase, in the order of the file. */
export interface RowGroup {
  readonly id: string;
  readonly rows: readonly PurchaseRow[];
  /** The first row that was refused; the purchase is then incomplete. */
  readonly brokenLine: number | null;
}

export interface RowGatherer {
  /** Takes a sound row. */
  add(id: string, line: number, cells: readonly string[]): Promise<void> | undefined;
  /** Notes that a row which seems to belong to this purchase was refused. */
  addBroken(id: string, line: number): Promise<void> | undefined;
  /** All purchases; once, after the last row. */
  groups(): AsyncGenerator<RowGroup>;
  close(): Promise<void>;
}

/** @param rowsMax of one purchase no more rows than this are kept: enough to refuse it */
export function createRowGatherer(
  columns: readonly string[],
  rowsMax: number,
  limits?: SortLimits,
): RowGatherer {
  const sorter = createSorter(limits);
  const entry = (key: string, line: number, text: string): SortEntry => ({
    rank: 0,
    key,
    input: 0,
    line,
    text,
  });
  return {
    add: (id, line, cells) => sorter.add(entry(id, line, JSON.stringify(cells))),
    addBroken: (id, line) => sorter.add(entry(id, line, BROKEN)),
    groups: () => groupRows(sorter.sorted(), columns, rowsMax),
    close: () => sorter.close(),
  };
}

/** Stands for the cells of a broken row. */
const BROKEN = '';

async function* groupRows(
  entries: AsyncIterable<SortEntry>,
  columns: readonly string[],
  rowsMax: number,
): AsyncGenerator<RowGroup> {
  let id: string | null = null;
  let rows: PurchaseRow[] = [];
  let brokenLine: number | null = null;
  for await (const { key, line, text } of entries) {
    if (key !== id) {
      if (id !== null) yield { id, rows, brokenLine };
      id = key;
      rows = [];
      brokenLine = null;
    }
    if (text === BROKEN) brokenLine ??= line;
    else if (rows.length < rowsMax) rows.push({ line, record: rowRecord(columns, cellsOf(text)) });
  }
  if (id !== null) yield { id, rows, brokenLine };
}

function cellsOf(text: string): readonly string[] {
  const cells: readonly string[] = JSON.parse(text);
  return cells;
}
