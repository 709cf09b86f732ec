/** One half of a pair of threads: reads lines into batches of rows, and writes what the other half has decided about them. */
import { writeSync } from 'node:fs';
import type { PurchaseColumns } from '../../fast/columns.js';
import type { FastPlan } from '../../fast/fast-plan.js';
import { longer } from '../../fast/members/longer.js';
import type { QuotaTable } from '../../fast/quota-table.js';
import { ByteWriter } from '../../fast/write/byte-writer.js';
import { DecisionWriter } from '../../fast/write/decision-writer.js';
import type { Reject } from '../../records/record-problem.js';
import { loadZone } from '../../value/zone-data.js';
import { BATCH_ROWS, LineReader } from '../fast/line-reader.js';
import type { LineRegion } from '../fast/line-region.js';
import { RowOrder } from '../fast/row-order.js';
import { RowTexts } from '../fast/row-texts.js';
import { OUTPUT_BYTES, REJECTS_MAX } from '../fast/run-limits.js';
import { systemReason } from '../input-fault.js';
import { BY_MESSAGE, Exchange } from './exchange.js';
import { packColumns } from './pack-columns.js';
import { DecisionUnpacker } from './pack-decisions.js';
import { Packer } from './packer.js';
import type { DecidedByMessage, PairSetup, ScribeOrder, ScribeResult } from './protocol.js';

/** So many batches are kept ready for the decider before what it has decided is written. */
const AHEAD = 6;

type WhyNot = Extract<ScribeResult, { readonly kind: 'gave-up' }>['why'];

/** What is the same for all times that a scribe goes through its inputs. */
export interface ScribeParts {
  readonly setup: PairSetup;
  readonly plan: FastPlan;
  readonly quotas: QuotaTable;
  /** The next of these messages, which is there. */
  readonly receive: () => DecidedByMessage;
}

export class Scribe {
  readonly #exchange: Exchange;
  readonly #writesDecisions: boolean;
  readonly #reader: LineReader;
  readonly #order: RowOrder;
  readonly #output: ScribeOutput;
  readonly #packers: readonly Packer[];
  /** What is needed of each batch until it is written. */
  readonly #kept: readonly KeptRows[];
  readonly #rejects: Reject[] = [];
  readonly #seconds = { scan: 0, write: 0 };
  /** The region at hand, which is being read; `null`: the next one has to come. */
  #region: LineRegion | null = null;
  #received = 0;
  #written = 0;
  #input = 0;
  /** `null`: there is more to do. */
  result: ScribeResult | null = null;

  constructor(parts: ScribeParts, { memory, refusedMembers, idsMayRise, file }: ScribeOrder) {
    const { setup, plan } = parts;
    const { vocabulary, inputs, engine } = setup;
    const zone = loadZone(vocabulary.zone) ?? null;
    const makesCode = engine === 'fast';
    this.#exchange = new Exchange(memory);
    this.#writesDecisions = setup.writes && file !== null;
    this.#reader = new LineReader({ plan, vocabulary, zone, refusedMembers, inputs, makesCode });
    this.#order = new RowOrder(idsMayRise);
    this.#output = new ScribeOutput(parts, this.#exchange, file ?? -1);
    this.#packers = this.#exchange.batchMemory().map((batch) => new Packer(batch));
    this.#kept = this.#packers.map(() => new KeptRows());
  }

  /** Does the next thing there is to do. False: there is none before there is news of the decider, or `result` is there. */
  step(): boolean {
    const exchange = this.#exchange;
    const { decided } = exchange;
    const canRead = this.#hasLines() && exchange.canRead(this.#written);
    const canWrite = decided > this.#written;
    if (canRead && (!canWrite || exchange.read - decided < AHEAD)) this.#timed('scan', () => this.#read());
    else if (canWrite) this.#timed('write', () => this.#write());
    else if (this.#isAtEnd()) this.#end();
    else return false;
    return this.result === null;
  }

  #timed(stage: 'scan' | 'write', action: () => void): void {
    const startMs = performance.now();
    action();
    this.#seconds[stage] += (performance.now() - startMs) / 1000;
  }

  /** Turns to the next region that was given, where the one at hand has been read. */
  #hasLines(): boolean {
    const region = this.#region;
    if (region !== null && region.at < region.end) return true;
    if (this.#received >= this.#exchange.given) return false;
    const next = this.#exchange.receive(this.#received);
    next.line = next.input === this.#input ? (region?.line ?? 1) : 1;
    this.#input = next.input;
    next.position = region?.position ?? 0;
    next.index = 0;
    this.#region = next;
    this.#received += 1;
    return true;
  }

  #read(): void {
    const why = this.#readBatch();
    if (why !== null) this.result = { kind: 'gave-up', why };
  }

  /** The next batch of the region at hand, to the decider. Gives why the run cannot go on. */
  #readBatch(): WhyNot | null {
    const region = this.#region;
    if (region === null) throw new Error('there are no lines');
    const reader = this.#reader;
    const { at } = region;
    const rows = reader.read(region);
    if (rows < 0) return reader.gaveUp ?? 'out of order';
    if (region.at === at) return 'no room';
    const disorder = this.#order.check(reader.idRows, region.view, rows);
    if (disorder !== null) return disorder;
    for (const { reject } of reader.rejects) this.#rejects.push(reject);
    if (this.#rejects.length > REJECTS_MAX) return 'rejects';
    // Texts that had to be decoded are looked at until the batch is written.
    region.spareStart = reader.spareAt;
    return this.#hand(region, rows) ? null : 'no room';
  }

  /** Whether there was room for the rows. */
  #hand(region: LineRegion, rows: number): boolean {
    const exchange = this.#exchange;
    const { columns, texts, lineStarts } = this.#reader;
    const place = exchange.placeOfBatch(exchange.read);
    const packer = this.#packers[place];
    const kept = this.#kept[place];
    if (packer === undefined || kept === undefined) throw new Error(`no batch ${place}`);
    packer.at = 0;
    const hasRoom =
      packer.put(texts.memberStarts, rows) &&
      packer.put(texts.memberEnds, rows) &&
      packer.put(texts.memberHashes, rows) &&
      packer.put(lineStarts, rows) &&
      packColumns(packer, columns, rows);
    if (!hasRoom) return false;
    kept.keep(columns, texts, rows);
    kept.isLastOfRegion = region.at >= region.end;
    exchange.sayRead(rows, this.#received - 1);
    return true;
  }

  #write(): void {
    const exchange = this.#exchange;
    const place = exchange.placeOfBatch(this.#written);
    const kept = this.#kept[place];
    const packer = this.#packers[place];
    if (packer === undefined || kept === undefined) throw new Error(`no batch ${place}`);
    if (this.#writesDecisions) {
      const reason = this.#output.write(kept, packer, this.#written);
      if (reason !== null) this.result = { kind: 'cannot-write', reason };
    }
    const region = exchange.regionOf(this.#written);
    this.#written += 1;
    if (kept.isLastOfRegion) exchange.sayReleased(region + 1);
  }

  #isAtEnd(): boolean {
    const exchange = this.#exchange;
    // In this order: regions are given before it is said that all were.
    return exchange.isOver && this.#received === exchange.given && this.#written === exchange.read;
  }

  #end(): void {
    const reason = this.#output.flush();
    const { counts } = this.#reader;
    this.result =
      reason === null
        ? { kind: 'done', counts, rejects: this.#rejects, seconds: this.#seconds }
        : { kind: 'cannot-write', reason };
  }
}

/** Of the rows of a batch, what is written about them. */
class KeptRows {
  rows = 0;
  isLastOfRegion = false;
  readonly texts = new RowTexts(BATCH_ROWS);
  readonly columns = {
    currency: new Int32Array(BATCH_ROWS),
    itemStart: new Int32Array(BATCH_ROWS + 1),
    amountMinor: new Float64Array(0),
  };

  keep(columns: PurchaseColumns, texts: RowTexts, rows: number): void {
    const { currency, itemStart } = this.columns;
    const items = columns.itemStart[rows] ?? 0;
    if (items > this.columns.amountMinor.length) this.columns.amountMinor = new Float64Array(2 * items);
    currency.set(columns.currency);
    itemStart.set(columns.itemStart);
    this.columns.amountMinor.set(columns.amountMinor.subarray(0, items));
    this.texts.copy(texts);
    this.rows = rows;
  }
}

/** The lines of decisions, to a file. */
class ScribeOutput {
  readonly #exchange: Exchange;
  readonly #writer: DecisionWriter;
  readonly #wantsItems: boolean;
  readonly #receive: ScribeParts['receive'];
  readonly #out = new ByteWriter(2 * OUTPUT_BYTES);
  readonly #decisions = new DecisionUnpacker();
  readonly #file: number;
  #numbers = new Float64Array(0);
  #position = 0;

  constructor({ setup, plan, quotas, receive }: ScribeParts, exchange: Exchange, file: number) {
    this.#exchange = exchange;
    this.#writer = new DecisionWriter(plan, quotas, setup.writesItems);
    this.#wantsItems = setup.writesItems;
    this.#receive = receive;
    this.#file = file;
  }

  /** What was decided about the rows. Gives why that cannot be written. */
  write({ rows, texts, columns }: KeptRows, packer: Packer, batch: number): string | null {
    this.#unpack(packer, batch);
    const { itemStart } = columns;
    for (let row = 0; row < rows; row += 1) {
      const items = this.#wantsItems ? (itemStart[row + 1] as number) - (itemStart[row] as number) : 0;
      const text = this.#decisions.take(items);
      if (text === null) this.#writer.write(this.#out, texts, columns, row, this.#decisions.buffer);
      else this.#out.text(text);
    }
    return this.#out.at < OUTPUT_BYTES ? null : this.flush();
  }

  flush(): string | null {
    const { bytes, at: length } = this.#out;
    try {
      for (let at = 0; at < length; ) {
        const written = writeSync(this.#file, bytes, at, length - at, this.#position);
        at += written;
        this.#position += written;
      }
    } catch (error) {
      return systemReason(error);
    }
    this.#out.at = 0;
    return null;
  }

  #unpack(packer: Packer, batch: number): void {
    const count = this.#exchange.numbersOf(batch);
    if (count === BY_MESSAGE) {
      const { numbers, texts } = this.#receive();
      this.#decisions.start(numbers, texts);
      return;
    }
    if (count > this.#numbers.length) this.#numbers = longer(this.#numbers, new Float64Array(2 * count));
    packer.at = 0;
    packer.take(this.#numbers, count);
    this.#decisions.start(this.#numbers, []);
  }
}
