/** Purchases from CSV: a row is a whole purchase of one item, or an item, as the mapping says. */
import { type ColumnRules, findDisagreement, purchaseColumns, rowRecord } from '../records/csv-records.js';
import type { CsvRow } from '../records/csv-rows.js';
import { MESSAGES as RECORD_MESSAGES } from '../records/messages.js';
import { createPurchaseReader, type PurchaseReader } from '../records/read-purchase.js';
import { recordProblem } from '../records/record-problem.js';
import { createRowGatherer, type RowGatherer, type RowGroup } from './gather-rows.js';
import type { Input } from './input.js';
import type { BadLine } from './lines.js';
import { type CsvBatch, readCsv } from './read-csv.js';
import type { RecordSink } from './record-sink.js';

/** Delivers each purchase of the input to the sink. */
export async function readCsvPurchases(input: Input, sink: RecordSink): Promise<void> {
  const { vocabulary, zone, itemsMax } = sink;
  const reader = createPurchaseReader(vocabulary, zone, { shape: 'rows', itemsMax });
  const rules = purchaseColumns(vocabulary);
  const { separator, row } = vocabulary.input;
  const batches = readCsv(input, { rules, separator, lineBytesMax: sink.lineBytesMax });
  if (row === 'item') await readItemRows(batches, rules, reader, sink);
  else await readPurchaseRows(batches, reader, sink);
}

async function readPurchaseRows(
  batches: AsyncIterable<CsvBatch>,
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<void> {
  for await (const { columns, rows } of batches) {
    for (const row of rows) {
      if ('number' in row || row.problem !== null) {
        await rejectRow(row, columns, reader, sink);
        continue;
      }
      const record = rowRecord(columns, row.cells);
      const taken = sink.take(reader.readParts(record, [record]), row.line);
      if (taken !== undefined) await taken;
    }
    sink.progress();
  }
}

/** Refuses a row; gives the id that it seems to have. */
async function rejectRow(
  row: CsvRow | BadLine,
  columns: readonly string[],
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<string | null> {
  if ('number' in row) {
    await sink.reject(row.problem, { line: row.number, id: null, byteOffset: row.byteOffset });
    return null;
  }
  const id = reader.idOf(rowRecord(columns, row.cells));
  if (row.problem !== null) await sink.reject(row.problem, { line: row.line, id });
  return id;
}

async function readItemRows(
  batches: AsyncIterable<CsvBatch>,
  rules: ColumnRules,
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<void> {
  let gatherer: RowGatherer | undefined;
  try {
    for await (const { columns, rows } of batches) {
      gatherer ??= createRowGatherer(columns, sink.itemsMax + 1, sink.sortLimits);
      for (const row of rows) {
        const added = gatherRow(row, columns, gatherer, reader, sink);
        if (added !== undefined) await added;
      }
      sink.progress();
    }
    if (gatherer !== undefined) await takeGroups(gatherer, rules, reader, sink);
  } finally {
    await gatherer?.close();
  }
}

async function gatherRow(
  row: CsvRow | BadLine,
  columns: readonly string[],
  gatherer: RowGatherer,
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<void> {
  if ('number' in row || row.problem !== null) {
    const id = await rejectRow(row, columns, reader, sink);
    if (id !== null && 'line' in row) await gatherer.addBroken(id, row.line);
    return;
  }
  const record = rowRecord(columns, row.cells);
  const id = reader.idOf(record);
  // Without an id the row is a purchase of its own, and the reader says what is wrong with it.
  if (id === null) await sink.take(reader.readParts(record, [record]), row.line);
  else await gatherer.add(id, row.line, row.cells);
}

async function takeGroups(
  gatherer: RowGatherer,
  rules: ColumnRules,
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<void> {
  for await (const group of gatherer.groups()) await takeGroup(group, rules, reader, sink);
}

async function takeGroup(
  { id, rows, brokenLine }: RowGroup,
  rules: ColumnRules,
  reader: PurchaseReader,
  sink: RecordSink,
): Promise<void> {
  const [first] = rows;
  // Nothing but broken rows: they have been refused one by one.
  if (first === undefined) return;
  if (brokenLine !== null) {
    const problem = recordProblem(RECORD_MESSAGES.brokenPurchase, { otherLine: brokenLine.toString() });
    await sink.reject(problem, { line: first.line, id });
    return;
  }
  const disagreement = findDisagreement(rows, rules.shared);
  if (disagreement !== undefined) {
    await sink.reject(disagreement.problem, { line: disagreement.line, id });
    return;
  }
  const records = rows.map((row) => row.record);
  const reading = reader.readParts(first.record, records);
  const fault = reading.kind === 'problem' && reading.index !== null ? rows[reading.index] : undefined;
  await sink.take(reading, (fault ?? first).line);
}
