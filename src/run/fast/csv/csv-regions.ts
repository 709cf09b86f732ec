/** CSV inputs as regions of lines in the native form: a line for each purchase, whose rows stand together. */
import { LINE_FEED, PADDING } from '../../../fast/scan/bytes.js';
import type { Vocabulary } from '../../../program/vocabulary.js';
import { purchaseColumns, readHeader } from '../../../records/csv-records.js';
import { createPurchaseReader } from '../../../records/read-purchase.js';
import type { Zone } from '../../../value/zone.js';
import { copyPieces } from '../../input.js';
import { LINE_BYTES_MAX, lineOfBytes } from '../../lines.js';
import type { Input } from '../../opened-input.js';
import { createRegion, type LineRegion } from '../line-region.js';
import { CellTable } from './cell-table.js';
import { planCsv } from './csv-plan.js';
import { RecordLines } from './record-lines.js';
import { RowGroups, type Scattered } from './row-groups.js';
import type { RowReader, RowSource } from './row-reader.js';

/** Of CSV: all rows of a purchase have to stand in it. */
const CSV_BYTES = 512 * 1024;
/** Of the lines that are made of it, a piece at a time. */
const REGION_BYTES = 1024 * 1024;

/** Only the plain way knows what to do. */
export class UnusualCsv extends Error {
  override readonly name = 'UnusualCsv';
  readonly why: Scattered | 'rows' | 'header' | 'long line';

  constructor(why: UnusualCsv['why']) {
    super(why);
    this.why = why;
  }
}

export interface CsvReading {
  readonly inputs: readonly Input[];
  readonly vocabulary: Vocabulary;
  /** For instants without offset; `null`: those are refused. */
  readonly zone: Zone | null;
  /** Is told which rows each line was made of. */
  readonly records: RowReader;
  readonly idsMayRise: boolean;
}

/** Each region has to be read to its end before the next is asked for. Throws an `InputFault`, or an `UnusualCsv`. */
export async function* readCsvRegions(reading: CsvReading): AsyncGenerator<LineRegion> {
  const region = createRegion(REGION_BYTES);
  const bytes = Buffer.from(new ArrayBuffer(CSV_BYTES + PADDING));
  for (const [index, input] of reading.inputs.entries()) {
    region.input = index;
    let filled = 0;
    let sheet: Sheet | null = null;
    const room = (): Uint8Array => bytes.subarray(filled, CSV_BYTES - 1);
    for await (const length of input.pieces?.(room) ?? copyPieces(input.chunks(), room)) {
      filled += length;
      const end = bytes.subarray(0, filled).lastIndexOf(LINE_FEED) + 1;
      sheet ??= openSheet(reading, input, bytes, end);
      const rest: number = sheet === null ? 0 : yield* sheet.translate(end, region, false);
      if (rest === 0 && filled >= CSV_BYTES - 1) throw new UnusualCsv('long line');
      bytes.copyWithin(0, rest, filled);
      filled -= rest;
    }
    // The last line need not end in a line feed.
    bytes[filled] = LINE_FEED;
    sheet ??= openSheet(reading, input, bytes, filled + 1);
    if (sheet === null) throw new UnusualCsv('header');
    yield* sheet.translate(filled + 1, region, true);
  }
}

/** `null` as long as the first line has not ended. */
function openSheet(
  { vocabulary, zone, records, idsMayRise }: CsvReading,
  input: Input,
  bytes: Buffer,
  end: number,
): Sheet | null {
  if (end === 0) return null;
  const headerEnd = bytes.indexOf(LINE_FEED);
  const line = lineOfBytes(bytes.subarray(0, headerEnd), {
    number: 1,
    byteOffset: 0,
    bytesMax: LINE_BYTES_MAX,
  });
  const rules = purchaseColumns(vocabulary);
  const { separator } = vocabulary.input;
  const header = line.text === null ? null : readHeader(input.name, line.text, separator, rules);
  if (header === null || 'problem' in header) throw new UnusualCsv('header');
  const plan = planCsv(vocabulary, header.columns, rules.shared);
  if (plan === null || Buffer.byteLength(separator) > 1) throw new UnusualCsv('header');
  const cells = new CellTable(bytes, plan.columns.length, separator);
  const reader = createPurchaseReader(vocabulary, zone, { shape: 'rows' });
  return new Sheet({ cells, plan, reader, shared: rules.shared }, records, headerEnd + 1, idsMayRise);
}

/** The rows of one input. */
class Sheet {
  readonly #source: RowSource;
  readonly #records: RowReader;
  readonly #lines: RecordLines;
  readonly #groups: RowGroups;
  /** Where the next row begins, and the number of its line. */
  #at: number;
  #line = 2;

  constructor(source: RowSource, records: RowReader, firstRow: number, idsMayRise: boolean) {
    const { cells, plan, reader } = source;
    this.#source = source;
    this.#records = records;
    this.#lines = new RecordLines(cells, plan);
    this.#groups = new RowGroups(cells, plan, reader, idsMayRise);
    this.#at = firstRow;
  }

  /**
   * Makes regions of the lines up to `end`; gives the first byte that is needed again: more rows of the last purchase may
   * follow, unless these are all.
   */
  *translate(end: number, region: LineRegion, isAll: boolean): Generator<LineRegion, number> {
    const { cells, plan } = this.#source;
    const next = end > this.#at ? cells.cut(this.#at, end, this.#line) : this.#line;
    if (next < 0) throw new UnusualCsv('rows');
    if (end <= this.#at) cells.count = 0;
    let at = 0;
    let first = 0;
    this.#records.startRegion(this.#source);
    while (first < cells.count) {
      const last = this.#groups.endOf(first);
      if (last === cells.count && plan.isByItem && !isAll) break;
      const scattered = this.#groups.take(first);
      if (scattered !== null) throw new UnusualCsv(scattered);
      const most = this.#lines.most(first, last);
      if (most > REGION_BYTES) throw new UnusualCsv('long line');
      if (at + most > REGION_BYTES) {
        yield give(region, at);
        at = 0;
        this.#records.startRegion(this.#source);
      }
      this.#records.note(at, first, last);
      at = this.#lines.write(first, last, region.bytes, at);
      first = last;
    }
    if (at > 0) yield give(region, at);
    return this.#goOn(first, end, next);
  }

  /** What is kept moves to the beginning of the memory. */
  #goOn(first: number, end: number, nextLine: number): number {
    const { cells } = this.#source;
    const isKept = first < cells.count;
    const rest = isKept ? (cells.rowStart[first] as number) : Math.max(end, this.#at);
    this.#line = isKept ? (cells.line[first] as number) : nextLine;
    this.#at = 0;
    return rest;
  }
}

function give(region: LineRegion, end: number): LineRegion {
  region.at = 0;
  region.end = end;
  return region;
}
