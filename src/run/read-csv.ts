/** The rows of a CSV input, with its header checked. */
import { type ColumnRules, readHeader } from '../records/csv-records.js';
import { type CsvLine, type CsvRow, readCsvRows } from '../records/csv-rows.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import type { Input } from './input.js';
import { InputFault, inputFault } from './input-fault.js';
import { type BadLine, type InputLine, readLines } from './lines.js';

export interface CsvOptions {
  readonly rules: ColumnRules;
  readonly separator: string;
  readonly lineBytesMax: number | undefined;
}

/** Rows in the order of the file; a bad line stands for a row of which nothing can be read. */
export interface CsvBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (CsvRow | BadLine)[];
}

/** Reads a CSV input. A header that does not fit is an `InputFault`. Empty lines are skipped. */
export async function* readCsv(input: Input, options: CsvOptions): AsyncGenerator<CsvBatch> {
  let columns: readonly string[] | undefined;
  let rest: readonly CsvLine[] = [];
  for await (const batch of readLines(input.chunks(), options.lineBytesMax)) {
    const lines = columns === undefined ? batch.slice(1) : batch;
    columns ??= columnsOf(input, batch[0], options);
    const cut = cutBatch(rest, lines, columns.length, options.separator);
    rest = cut.rest;
    yield { columns, rows: cut.rows };
  }
  columns ??= columnsOf(input, undefined, options);
  const shape = { columns: columns.length, separator: options.separator };
  yield { columns, rows: readCsvRows(rest, shape, true).rows };
}

function columnsOf(input: Input, line: InputLine | undefined, options: CsvOptions): readonly string[] {
  if (line === undefined || line.text === null) {
    const what = { en: 'there is no header line', zh: '没有表头行' };
    throw inputFault(RECORD_MESSAGES.badHeader, { input: input.name, what });
  }
  const header = readHeader(input.name, line.text, options.separator, options.rules);
  if ('problem' in header) throw new InputFault(header.problem);
  return header.columns;
}

interface CutBatch {
  readonly rows: readonly (CsvRow | BadLine)[];
  readonly rest: readonly CsvLine[];
}

/** A bad line ends whatever quote is open before it. */
function cutBatch(
  before: readonly CsvLine[],
  batch: readonly InputLine[],
  columns: number,
  separator: string,
): CutBatch {
  const shape = { columns, separator };
  let rows: readonly (CsvRow | BadLine)[] = [];
  let lines: CsvLine[] = [...before];
  for (const line of batch) {
    if (line.text !== null) {
      lines.push(line);
      continue;
    }
    rows = [...rows, ...readCsvRows(lines, shape, true).rows, line];
    lines = [];
  }
  const cut = readCsvRows(lines, shape, false);
  return { rows: [...rows, ...cut.rows], rest: cut.rest };
}
