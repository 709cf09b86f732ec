/** One half of a pair of threads: reads lines into batches of rows, and writes what the other half has decided about them. */
import type { Reject } from '../../records/record-problem.js';
import { loadZone } from '../../value/zone-data.js';
import { LineReader } from '../fast/line-reader.js';
import type { LineRegion } from '../fast/line-region.js';
import { RowOrder } from '../fast/row-order.js';
import { REJECTS_MAX } from '../fast/run-limits.js';
import { Exchange } from './exchange.js';
import { KeptRows } from './kept-rows.js';
import { packColumns } from './pack-columns.js';
import { Packer } from './packer.js';
import type { ScribeOrder, ScribeResult } from './protocol.js';
import { ScribeOutput, type ScribeParts } from './scribe-output.js';

/** So many batches are kept ready for the decider before what it has decided is written. */
const AHEAD = 6;

type WhyNot = Extract<ScribeResult, { readonly kind: 'gave-up' }>['why'];

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
