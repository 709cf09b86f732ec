/** The other half of a pair of threads: decides the batches that the scribe has read. */

import type { Purchase } from '../../engine/event.js';
import type { PurchaseSource, PurchaseStream } from '../../fast/create-stream.js';
import { createColumns } from '../../fast/fill/create-columns.js';
import { DecisionPrinter } from '../fast/decision-printer.js';
import { type ExactReader, purchaseAt } from '../fast/exact-lines.js';
import { FastTotals } from '../fast/fast-totals.js';
import { BATCH_ITEMS, BATCH_ROWS } from '../fast/line-reader.js';
import type { LineRegion } from '../fast/line-region.js';
import { type MemberTexts, RowMembers } from '../fast/row-members.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import { BY_MESSAGE, type Exchange } from './exchange.js';
import { unpackColumns } from './pack-columns.js';
import { DecisionPacker } from './pack-decisions.js';
import { Packer } from './packer.js';
import type { DecidedByMessage } from './protocol.js';

export interface DeciderParts {
  readonly setup: ThreadSetup;
  /** With the members, and with budgets of one stream. */
  readonly stream: PurchaseStream;
  readonly exact: ExactReader;
  readonly exchange: Exchange;
  readonly send: (message: DecidedByMessage) => void;
}

export class Decider implements PurchaseSource {
  readonly totals: FastTotals;
  seconds = 0;
  readonly #parts: DeciderParts;
  readonly #columns;
  readonly #members: RowMembers;
  readonly #printer: DecisionPrinter;
  readonly #packers: readonly Packer[];
  readonly #decisions = new DecisionPacker();
  readonly #lineStarts = new Int32Array(BATCH_ROWS);
  readonly #texts: { -readonly [Part in keyof MemberTexts]: MemberTexts[Part] } = {
    view: new DataView(new ArrayBuffer(0)),
    memberStarts: new Int32Array(BATCH_ROWS),
    memberEnds: new Int32Array(BATCH_ROWS),
    memberHashes: new Int32Array(BATCH_ROWS),
  };
  #region: LineRegion | null = null;

  constructor(parts: DeciderParts) {
    const { setup, stream, exchange } = parts;
    this.#parts = parts;
    this.#columns = createColumns(stream.plan, BATCH_ROWS, BATCH_ITEMS);
    this.#members = new RowMembers(stream.members);
    this.#printer = new DecisionPrinter(stream.plan, setup.writesItems);
    this.#packers = exchange.batchMemory().map((memory) => new Packer(memory));
    this.totals = new FastTotals(stream.plan, stream.quotas);
  }

  /** Decides the next batch, if there is one. */
  decideNext(): boolean {
    const { exchange } = this.#parts;
    const { decided: batch } = exchange;
    if (batch === exchange.read) return false;
    const startMs = performance.now();
    const packer = this.#packers[exchange.placeOfBatch(batch)];
    if (packer === undefined) throw new Error(`no batch ${batch}`);
    const rows = exchange.rowsOf(batch);
    this.#region = exchange.region(exchange.regionOf(batch));
    this.#unpack(packer, rows);
    this.#decisions.clear();
    for (let row = 0; row < rows; row += 1) this.#decide(row);
    exchange.sayDecided(this.#pack(packer));
    this.seconds += (performance.now() - startMs) / 1000;
    return true;
  }

  /** The purchase of a row, for the exact way. */
  purchaseOf(row: number): Purchase {
    if (this.#region === null) throw new Error('nothing has been read');
    const { bytes, byteOffset } = this.#region;
    const start = this.#lineStarts[row] ?? 0;
    return purchaseAt(this.#parts.exact, bytes, start, byteOffset + start === 0);
  }

  #unpack(packer: Packer, rows: number): void {
    const texts = this.#texts;
    if (this.#region !== null) texts.view = this.#region.view;
    packer.at = 0;
    packer.take(texts.memberStarts, rows);
    packer.take(texts.memberEnds, rows);
    packer.take(texts.memberHashes, rows);
    packer.take(this.#lineStarts, rows);
    unpackColumns(packer, this.#columns, rows);
    this.#members.find(this.#columns, texts, rows);
  }

  #decide(row: number): void {
    const { stream, setup } = this.#parts;
    const columns = this.#columns;
    if (stream.decideRow(columns, row, this)) {
      this.totals.add(columns, row, stream.buffer);
      if (!setup.writes) return;
      const { itemStart } = columns;
      const items = setup.writesItems ? (itemStart[row + 1] as number) - (itemStart[row] as number) : 0;
      this.#decisions.put(stream.buffer, items);
      return;
    }
    const decision = stream.exactDecision();
    this.totals.addDecision(decision, columns.member[row] as number);
    if (setup.writes) this.#decisions.putText(this.#printer.print(decision, columns.currency[row] as number));
  }

  /** The decisions to the scribe. The rows of the batch are not needed any more. */
  #pack(packer: Packer): number {
    const { numbers, count, texts } = this.#decisions;
    packer.at = 0;
    if (texts.length === 0 && packer.put(numbers, count)) return count;
    this.#parts.send({ kind: 'decided', numbers: numbers.slice(0, count), texts: [...texts] });
    return BY_MESSAGE;
  }
}
