/** Lines of a region as rows of columns, a batch at a time: scanned where the scanner knows them, else read by the exact reader. */
import type { Purchase } from '../../engine/event.js';
import type { PurchaseColumns } from '../../fast/columns.js';
import type { FastPlan } from '../../fast/fast-plan.js';
import { createColumns } from '../../fast/fill/create-columns.js';
import { PurchaseFiller } from '../../fast/fill/purchase-filler.js';
import { findReadColumns } from '../../fast/fill/read-columns.js';
import { MemberFinder } from '../../fast/scan/member-finder.js';
import { PurchaseScanner } from '../../fast/scan/purchase-scanner.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Reject } from '../../records/record-problem.js';
import type { Zone } from '../../value/zone.js';
import { LINE_BYTES_MAX } from '../lines.js';
import type { RecordCounts } from '../read-events.js';
import { ExactLines, type ExactReader, purchaseAt } from './exact-lines.js';
import type { LineRegion } from './line-region.js';
import type { IdRows } from './row-order.js';
import { RowTexts } from './row-texts.js';

/** Rows of a batch: enough to keep each stage in its own loop, few enough to stay in the processor's cache. */
export const BATCH_ROWS = 256;
export const BATCH_ITEMS = 1024;
/** Room for texts that one line may need; a batch ends before there is less. */
const SPARE_OF_LINE = 16 * 1024;
/** In the column of members: the purchase is anonymous. The others have the numbers of their ids yet to get. */
export const ANONYMOUS = -1;
const NOT_NUMBERED = 0;

/** Why a run cannot go the fast way. */
export type GiveUp = 'not a purchase' | 'out of order' | 'no room';

export interface LineReaderOptions {
  readonly plan: FastPlan;
  readonly vocabulary: Vocabulary;
  /** For instants without offset; `null`: those are refused. */
  readonly zone: Zone | null;
  readonly refusedMembers: ReadonlySet<string>;
  /** Reads what the scanner does not know; lines as they stand in the inputs, unless said otherwise. */
  readonly exact?: ExactReader;
  /** Names of the inputs. */
  readonly inputs: readonly string[];
  /** Whether code may be made from text, for lines of one form. */
  readonly makesCode: boolean;
}

type Tally = { -readonly [Count in keyof RecordCounts]: RecordCounts[Count] };

const REFUSED = -1;
const KNOWN = 0;
const LF = 0x0a;

/** After `read`, all lists are about its rows. */
export class LineReader {
  readonly columns: PurchaseColumns;
  readonly texts = new RowTexts(BATCH_ROWS);
  readonly idRows: IdRows;
  /** Index of the line among those read of the region. */
  readonly lineOfRow = new Int32Array(BATCH_ROWS);
  /** Where the line begins in the region. */
  readonly lineStarts = new Int32Array(BATCH_ROWS);
  /** Place of the line among those of all inputs. */
  readonly positions = new Float64Array(BATCH_ROWS);
  /** Those that the exact reader has read; `null` for what was scanned. */
  readonly purchases: (Purchase | null)[] = [];
  /** Refused records among the lines of the batch, each with the index of its line. */
  readonly rejects: { readonly index: number; readonly reject: Reject }[] = [];
  /** After `read` gave -1. */
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
  readonly #options: LineReaderOptions;
  readonly #scanner: PurchaseScanner;
  readonly #filler: PurchaseFiller;
  readonly #exact: ExactReader;
  readonly #refused: MemberFinder;
  #region: LineRegion | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(options: LineReaderOptions) {
    const { plan, vocabulary, zone, refusedMembers, makesCode } = options;
    this.#options = options;
    this.columns = createColumns(plan, BATCH_ROWS, BATCH_ITEMS);
    const { idStarts, idEnds } = this.texts;
    this.idRows = { instantMs: this.columns.instantMs, idStarts, idEnds };
    this.#scanner = new PurchaseScanner({
      vocabulary,
      readingZone: zone,
      zone: plan.ruleSet.content.zone,
      names: plan.names,
      reads: findReadColumns(plan),
      columns: this.columns,
      makesCode,
    });
    this.#filler = new PurchaseFiller(plan);
    this.#exact = options.exact ?? new ExactLines({ vocabulary, zone, refusedMembers });
    this.#refused = new MemberFinder((id) => (refusedMembers.has(id) ? REFUSED : KNOWN));
  }

  /**
   * Goes on reading at `region.at`, until a batch is full or the region has ended. How many rows there are; -1: the run has
   * to be done the plain way.
   */
  read(region: LineRegion): number {
    this.#start(region);
    const rows = this.#readLines(region);
    if (rows >= 0 && this.#isInOrder(rows)) return rows;
    this.gaveUp ??= 'out of order';
    return -1;
  }

  /** Where texts that had to be decoded end, those of the rows read last. */
  get spareAt(): number {
    return this.#scanner.cursor.spareAt;
  }

  /** The purchase of a row, for the exact way. */
  purchaseOf(row: number): Purchase {
    const known = this.purchases[row];
    if (known !== null && known !== undefined) return known;
    if (this.#region === null) throw new Error('nothing has been read');
    return purchaseAt(this.#exact, this.#region.bytes, this.lineStarts[row] ?? 0, false);
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

  #readLines(region: LineRegion): number {
    const { cursor } = this.#scanner;
    let row = 0;
    while (row < BATCH_ROWS && region.at < region.end) {
      if (cursor.spareEnd - cursor.spareAt < SPARE_OF_LINE) break;
      const { at: start, index, position } = region;
      const isScanned =
        this.#scanner.scan(row, start) && cursor.at - start < LINE_BYTES_MAX && this.#isForScanner();
      if (isScanned) {
        this.purchases[row] = null;
        this.columns.member[row] = NOT_NUMBERED;
        this.counts.read += 1;
        this.counts.accepted += 1;
        region.step(cursor.at + 1);
      } else if (!this.#readExactly(region, row)) {
        if (this.gaveUp !== null) return -1;
        continue;
      }
      this.texts.keep(row, this.#scanner);
      this.lineStarts[row] = start;
      this.lineOfRow[row] = index;
      this.positions[row] = position;
      row += 1;
    }
    return row;
  }

  /** Whether records of the member of the line at hand are taken. */
  #isForScanner(): boolean {
    if (this.#options.refusedMembers.size === 0) return true;
    const { cursor, memberStart, memberEnd, memberHash } = this.#scanner;
    return this.#refused.find(cursor.view, memberStart, memberEnd, memberHash) !== REFUSED;
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
    this.purchases[row] = purchase;
    const member = purchase.member === null ? ANONYMOUS : NOT_NUMBERED;
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
}
