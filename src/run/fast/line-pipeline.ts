/** Lines in, lines out: reads, decides, writes and counts the purchases of a region, a batch of rows at a time. */
import type { Purchase } from '../../engine/event.js';
import type { PurchaseSource, PurchaseStream } from '../../fast/create-stream.js';
import { ByteWriter } from '../../fast/write/byte-writer.js';
import { DecisionWriter } from '../../fast/write/decision-writer.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Reject } from '../../records/record-problem.js';
import type { Zone } from '../../value/zone.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import { DecisionPrinter } from './decision-printer.js';
import type { ExactReader } from './exact-lines.js';
import { FastTotals } from './fast-totals.js';
import { BATCH_ROWS, type GiveUp, LineReader } from './line-reader.js';
import type { LineRegion } from './line-region.js';
import { RowMembers } from './row-members.js';
import type { IdRows } from './row-order.js';

/** One batch in so many is timed row by row: looking at the clock every time would cost more than it tells. */
const BATCHES_PER_SAMPLE = 16;
const OUTPUT_BYTES = 1 << 19;

export interface LinePipelineOptions {
  readonly stream: PurchaseStream;
  readonly vocabulary: Vocabulary;
  /** For instants without offset; `null`: those are refused. */
  readonly zone: Zone | null;
  readonly refusedMembers: ReadonlySet<string>;
  /** Reads what the scanner does not know; lines as they stand in the inputs, unless said otherwise. */
  readonly exact?: ExactReader;
  /** Names of the inputs. */
  readonly inputs: readonly string[];
  /** Whether decisions are written to `out`; else they are only counted. */
  readonly writes: boolean;
  /** Whether decisions tell the points of each item; the stream has them then. */
  readonly writesItems: boolean;
  /** Whether code may be made from text, for lines of one form. Default: yes. */
  readonly makesCode?: boolean;
  /** Milliseconds by a clock that never goes back. */
  readonly clock: () => number;
}

export class LinePipeline implements PurchaseSource {
  /** What is written about rows is appended to this, which the caller empties. */
  out = new ByteWriter(OUTPUT_BYTES);
  /** After `take`: where that of each row ends. */
  readonly outEnd = new Int32Array(BATCH_ROWS);
  readonly totals: FastTotals;
  readonly seconds: { -readonly [Stage in keyof StageSeconds]: StageSeconds[Stage] } = {
    total: 0,
    read: 0,
    scan: 0,
    decide: 0,
    write: 0,
  };
  readonly #options: LinePipelineOptions;
  readonly #reader: LineReader;
  readonly #members: RowMembers;
  readonly #writer: DecisionWriter;
  readonly #printer: DecisionPrinter;
  #batches = 0;
  /** Whether the batch at hand tells how its time is shared by deciding and writing. */
  #isTimed = false;
  #sampledMs = 0;
  #sampledWriteMs = 0;

  constructor(options: LinePipelineOptions) {
    const { stream, writesItems, makesCode = true } = options;
    const { plan } = stream;
    this.#options = options;
    this.#reader = new LineReader({ ...options, plan, makesCode });
    this.#members = new RowMembers(stream.members);
    this.#writer = new DecisionWriter(plan, stream.quotas, writesItems);
    this.#printer = new DecisionPrinter(plan, writesItems);
    this.totals = new FastTotals(plan, stream.quotas);
  }

  /**
   * Goes on reading at `region.at`, until a batch is full or the region has ended. How many rows there are; -1: the run has
   * to be done the plain way.
   */
  take(region: LineRegion): number {
    const { clock } = this.#options;
    const reader = this.#reader;
    const startMs = clock();
    const rows = reader.read(region);
    this.#members.find(reader.columns, reader.texts, rows);
    const scannedMs = clock();
    this.seconds.scan += (scannedMs - startMs) / 1000;
    if (rows < 0) return rows;
    this.#isTimed = this.#batches % BATCHES_PER_SAMPLE === 0;
    this.#batches += 1;
    for (let row = 0; row < rows; row += 1) this.#decide(row);
    this.#takeTime(clock() - scannedMs);
    return rows;
  }

  get gaveUp(): GiveUp | null {
    return this.#reader.gaveUp;
  }

  get counts(): RecordCounts {
    return this.#reader.counts;
  }

  /** After `take`: of its rows. */
  get idRows(): IdRows {
    return this.#reader.idRows;
  }

  /** After `take`: index of the line among those read of the region, by row. */
  get lineOfRow(): Int32Array {
    return this.#reader.lineOfRow;
  }

  /** After `take`: refused records among its lines, each with the index of its line. */
  get rejects(): readonly { readonly index: number; readonly reject: Reject }[] {
    return this.#reader.rejects;
  }

  /** Where texts that had to be decoded end, those of the rows taken last. */
  get spareAt(): number {
    return this.#reader.spareAt;
  }

  /** The purchase of a row, for the exact way. */
  purchaseOf(row: number): Purchase {
    return this.#reader.purchaseOf(row);
  }

  #decide(row: number): void {
    const { stream, writes } = this.#options;
    const { columns, positions } = this.#reader;
    stream.budgets.startEvent(positions[row] as number);
    if (stream.decideRow(columns, row, this)) {
      this.totals.add(columns, row, stream.buffer);
      if (writes) this.#write(row);
    } else {
      const decision = stream.exactDecision();
      this.totals.addDecision(decision, columns.member[row] as number);
      if (writes) this.out.text(this.#printer.print(decision, columns.currency[row] as number));
    }
    this.outEnd[row] = this.out.at;
  }

  #write(row: number): void {
    const { stream, clock } = this.#options;
    const { columns, texts } = this.#reader;
    const startMs = this.#isTimed ? clock() : 0;
    this.#writer.write(this.out, texts, columns, row, stream.buffer);
    if (this.#isTimed) this.#sampledWriteMs += clock() - startMs;
  }

  /** What deciding and writing a batch took together. */
  #takeTime(elapsedMs: number): void {
    if (this.#isTimed) this.#sampledMs += elapsedMs;
    const share = this.#sampledMs === 0 ? 0 : this.#sampledWriteMs / this.#sampledMs;
    this.seconds.write += (elapsedMs * share) / 1000;
    this.seconds.decide += (elapsedMs * (1 - share)) / 1000;
  }
}
