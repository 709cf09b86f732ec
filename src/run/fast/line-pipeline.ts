/** Lines in, lines out: scans, decides, writes and counts the purchases of a region, a batch of rows at a time. */
import type { Purchase } from '../../engine/event.js';
import type { PurchaseColumns } from '../../fast/columns.js';
import type { PurchaseSource, PurchaseStream } from '../../fast/create-stream.js';
import { createColumns } from '../../fast/fill/create-columns.js';
import { PurchaseFiller } from '../../fast/fill/purchase-filler.js';
import { findReadColumns } from '../../fast/fill/read-columns.js';
import { PurchaseScanner } from '../../fast/scan/purchase-scanner.js';
import { ByteWriter } from '../../fast/write/byte-writer.js';
import { DecisionWriter } from '../../fast/write/decision-writer.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Reject } from '../../records/record-problem.js';
import { decisionToJson } from '../../records/write-decision.js';
import type { Zone } from '../../value/zone.js';
import { LINE_BYTES_MAX } from '../lines.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import { ExactLines, type LineReader } from './exact-lines.js';
import { FastTotals } from './fast-totals.js';
import type { LineRegion } from './line-region.js';
import type { IdRows } from './row-order.js';
import { RowTexts } from './row-texts.js';

/** Rows of a batch: enough to keep each stage in its own loop, few enough to stay in the processor's cache. */
const BATCH_ROWS = 256;
const BATCH_ITEMS = 1024;
/** One batch in so many is timed row by row: looking at the clock every time would cost more than it tells. */
const BATCHES_PER_SAMPLE = 16;
const OUTPUT_BYTES = 1 << 19;
/** Room for texts that one line may need; a batch ends before there is less. */
const SPARE_OF_LINE = 16 * 1024;

/** Why a run cannot go the fast way. */
export type GiveUp = 'not a purchase' | 'out of order' | 'no room';

export interface LinePipelineOptions {
  readonly stream: PurchaseStream;
  readonly vocabulary: Vocabulary;
  /** For instants without offset; `null`: those are refused. */
  readonly zone: Zone | null;
  readonly refusedMembers: ReadonlySet<string>;
  /** Reads what the scanner does not know; lines as they stand in the inputs, unless said otherwise. */
  readonly exact?: LineReader;
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

type Tally = { -readonly [Count in keyof RecordCounts]: RecordCounts[Count] };

/** No event came of the row: a member whose records are refused is never given a number. */
const ASK_EXACT_READER = -2;
const NO_MEMBER = -1;
const LF = 0x0a;

export class LinePipeline implements PurchaseSource {
  /** What is written about rows is appended to this, which the caller empties. */
  out = new ByteWriter(OUTPUT_BYTES);
  /** After `take`: where that of each row ends. */
  readonly outEnd = new Int32Array(BATCH_ROWS);
  readonly columns: PurchaseColumns;
  readonly texts = new RowTexts(BATCH_ROWS);
  /** After `take`: of its rows. */
  readonly idRows: IdRows;
  /** After `take`: index of the line among those read of the region, by row. */
  readonly lineOfRow = new Int32Array(BATCH_ROWS);
  /** After `take`: refused records among its lines, each with the index of its line. */
  readonly rejects: { readonly index: number; readonly reject: Reject }[] = [];
  /** After `take` gave -1. */
  gaveUp: GiveUp | null = null;
  readonly counts: Tally = {
    read: 0,
    accepted: 0,
    rejected: 0,
    duplicates: 0,
    skippedAnonymous: 0,
    skippedEmpty: 0,
    droppedItems: 0,
  };
  readonly totals: FastTotals;
  readonly seconds: { -readonly [Stage in keyof StageSeconds]: StageSeconds[Stage] } = {
    total: 0,
    read: 0,
    scan: 0,
    decide: 0,
    write: 0,
  };
  readonly #options: LinePipelineOptions;
  readonly #scanner: PurchaseScanner;
  readonly #filler: PurchaseFiller;
  readonly #exact: LineReader;
  readonly #writer: DecisionWriter;
  /** Of rows that the exact reader has read. */
  readonly #purchases: (Purchase | null)[] = [];
  readonly #lineStarts = new Int32Array(BATCH_ROWS);
  readonly #positions = new Float64Array(BATCH_ROWS);
  #region: LineRegion | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;
  #batches = 0;
  /** Whether the batch at hand tells how its time is shared by deciding and writing. */
  #isTimed = false;
  /** Means nothing; what is not kept would not be looked at. */
  touched = 0;
  #sampledMs = 0;
  #sampledWriteMs = 0;
  readonly #digits: readonly number[];

  constructor(options: LinePipelineOptions) {
    const { stream, vocabulary, zone, refusedMembers, makesCode = true } = options;
    const { plan } = stream;
    const { program, zone: programZone } = plan.ruleSet.content;
    this.#options = options;
    this.columns = createColumns(plan, BATCH_ROWS, BATCH_ITEMS);
    const { idStarts, idEnds } = this.texts;
    this.idRows = { instantMs: this.columns.instantMs, idStarts, idEnds };
    this.#scanner = new PurchaseScanner({
      vocabulary,
      readingZone: zone,
      zone: programZone,
      names: plan.names,
      reads: findReadColumns(plan),
      columns: this.columns,
      makesCode,
      // Whose records are refused may have a number all the same.
      ...(refusedMembers.size === 0 ? { members: stream.members.byBytes } : {}),
      numberOfMember: (id) => (refusedMembers.has(id) ? ASK_EXACT_READER : stream.members.numberOf(id)),
    });
    this.#filler = new PurchaseFiller(plan);
    this.#exact = options.exact ?? new ExactLines({ vocabulary, zone, refusedMembers });
    this.#writer = new DecisionWriter(plan, stream.quotas, options.writesItems);
    this.totals = new FastTotals(plan, stream.quotas);
    const { code, digits } = program.currency;
    this.#digits = plan.names.currency.ids.map((id) =>
      id === code ? digits : (program.currencies[id] ?? digits),
    );
  }

  /**
   * Goes on reading at `region.at`, until a batch is full or the region has ended. How many rows there are; -1: the run has
   * to be done the plain way.
   */
  take(region: LineRegion): number {
    const { clock } = this.#options;
    this.#start(region);
    const startMs = clock();
    const rows = this.#scanLines(region);
    this.#numberMembers(rows);
    const scannedMs = clock();
    this.seconds.scan += (scannedMs - startMs) / 1000;
    if (rows < 0 || !this.#isInOrder(rows)) {
      this.gaveUp ??= 'out of order';
      return -1;
    }
    this.#isTimed = this.#batches % BATCHES_PER_SAMPLE === 0;
    this.#batches += 1;
    for (let row = 0; row < rows; row += 1) this.#decide(row);
    this.#takeTime(clock() - scannedMs);
    return rows;
  }

  /** Where texts that had to be decoded end, those of the rows taken last. */
  get spareAt(): number {
    return this.#scanner.cursor.spareAt;
  }

  /** The purchase of a row, for the exact way. */
  purchaseOf(row: number): Purchase {
    const known = this.#purchases[row];
    if (known !== null && known !== undefined) return known;
    const { bytes } = this.#region ?? { bytes: Buffer.alloc(0) };
    const start = this.#lineStarts[row] ?? 0;
    const line = this.#exact.read(bytes.subarray(start, bytes.indexOf(LF, start)), 0, 0);
    if (line.kind !== 'purchase') throw new Error('the exact reader refuses a line that the scanner took');
    return line.purchase;
  }

  #start(region: LineRegion): void {
    const { cursor } = this.#scanner;
    if (this.#region !== region) {
      this.#region = region;
      cursor.view = region.view;
      this.texts.view = region.view;
    }
    cursor.spareAt = region.spareStart;
    cursor.spareEnd = region.spareEnd;
    this.columns.count = 0;
    this.rejects.length = 0;
  }

  #scanLines(region: LineRegion): number {
    const { cursor } = this.#scanner;
    let row = 0;
    while (row < BATCH_ROWS && region.at < region.end) {
      if (cursor.spareEnd - cursor.spareAt < SPARE_OF_LINE) break;
      const { at: start, index, position } = region;
      const isScanned =
        this.#scanner.scan(row, start) && cursor.at - start < LINE_BYTES_MAX && this.#isForScanner();
      if (isScanned) {
        this.#purchases[row] = null;
        this.counts.read += 1;
        this.counts.accepted += 1;
        region.step(cursor.at + 1);
      } else if (!this.#readExactly(region, row)) {
        if (this.gaveUp !== null) return -1;
        continue;
      }
      this.texts.keep(row, this.#scanner);
      this.#lineStarts[row] = start;
      this.lineOfRow[row] = index;
      this.#positions[row] = position;
      row += 1;
    }
    return row;
  }

  /** Whether records of the member of the line at hand are taken. */
  #isForScanner(): boolean {
    if (this.#options.refusedMembers.size === 0) return true;
    const { memberStart, memberEnd, memberHash } = this.#scanner;
    return this.#scanner.memberOf(memberStart, memberEnd, memberHash) !== ASK_EXACT_READER;
  }

  /** All members of a batch in one go: their numbers are all over the memory. */
  #numberMembers(rows: number): void {
    const { memberStarts, memberEnds, memberHashes } = this.texts;
    const { member } = this.columns;
    // Nothing in this loop waits for what another look brings, so that many are under way at once.
    let touched = 0;
    for (let row = 0; row < rows; row += 1) touched ^= this.#scanner.touchMember(memberHashes[row] as number);
    this.touched = touched;
    for (let row = 0; row < rows; row += 1) {
      if (this.#purchases[row] !== null) continue;
      member[row] = this.#scanner.memberOf(
        memberStarts[row] as number,
        memberEnds[row] as number,
        memberHashes[row] as number,
      );
    }
    const { members } = this.#options.stream;
    for (let row = 0; row < rows; row += 1) members.expectNumber(member[row] as number);
  }

  /** Whether the line at hand is a purchase, which has become the row then. Steps over the line. */
  #readExactly(region: LineRegion, row: number): boolean {
    const { bytes, at, index } = region;
    const end = bytes.indexOf(LF, at);
    const line = this.#exact.read(bytes.subarray(at, end), region.line, region.byteOffset + at);
    region.step(end + 1);
    if (line.kind === 'nothing') return false;
    if (line.kind === 'event') {
      this.gaveUp = 'not a purchase';
      return false;
    }
    this.counts.read += 1;
    if (line.kind === 'problem') {
      const { place, problem } = line;
      const input = this.#options.inputs[region.input] ?? '';
      const { id, column = null, byteOffset: offset = null } = place;
      this.counts.rejected += 1;
      this.rejects.push({
        index,
        reject: { ...problem, input, line: place.line, column, byteOffset: offset, id },
      });
      return false;
    }
    this.counts.droppedItems += line.droppedItems;
    if (line.kind !== 'purchase') {
      this.counts[line.kind === 'anonymous' ? 'skippedAnonymous' : 'skippedEmpty'] += 1;
      return false;
    }
    this.counts.accepted += 1;
    this.#fill(row, line.purchase);
    return this.gaveUp === null;
  }

  #fill(row: number, purchase: Purchase): void {
    const { members } = this.#options.stream;
    const member = purchase.member === null ? NO_MEMBER : members.numberOf(purchase.member);
    this.#purchases[row] = purchase;
    this.#filler.fillFromPurchase(this.columns, row, purchase, member);
    if (!this.#scanner.putTexts(purchase)) this.gaveUp = 'no room';
  }

  #isInOrder(rows: number): boolean {
    const { instantMs } = this.columns;
    let lastMs = this.#lastMs;
    for (let row = 0; row < rows; row += 1) {
      const nextMs = instantMs[row] ?? 0;
      if (nextMs < lastMs) return false;
      lastMs = nextMs;
    }
    this.#lastMs = lastMs;
    return true;
  }

  #decide(row: number): void {
    const { stream, writes } = this.#options;
    stream.budgets.startEvent(this.#positions[row] ?? 0);
    if (stream.decideRow(this.columns, row, this)) {
      this.totals.add(this.columns, row, stream.buffer);
      if (writes) this.#write(row);
    } else {
      this.#takeExactDecision(row);
    }
    this.outEnd[row] = this.out.at;
  }

  #write(row: number): void {
    const { stream, clock } = this.#options;
    const startMs = this.#isTimed ? clock() : 0;
    this.#writer.write(this.out, this.texts, this.columns, row, stream.buffer);
    if (this.#isTimed) this.#sampledWriteMs += clock() - startMs;
  }

  /** What deciding and writing a batch took together. */
  #takeTime(elapsedMs: number): void {
    if (this.#isTimed) this.#sampledMs += elapsedMs;
    const share = this.#sampledMs === 0 ? 0 : this.#sampledWriteMs / this.#sampledMs;
    this.seconds.write += (elapsedMs * share) / 1000;
    this.seconds.decide += (elapsedMs * (1 - share)) / 1000;
  }

  #takeExactDecision(row: number): void {
    const { stream, writes, writesItems } = this.#options;
    const decision = stream.exactDecision();
    this.totals.addDecision(decision, this.columns.member[row] ?? 0);
    if (!writes) return;
    const digits = {
      currencyDigits: this.#digits[this.columns.currency[row] ?? 1] ?? 0,
      pointsDigits: stream.plan.ruleSet.content.program.points.digits,
    };
    this.out.text(`${decisionToJson(decision, digits, { items: writesItems })}\n`);
  }
}
