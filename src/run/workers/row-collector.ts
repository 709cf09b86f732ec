/**
 * Gathers what the pipeline makes of the batches of a chunk, in memory that all threads share: the main thread reads it
 * there, and no byte of it is sent. There is one for each slot, free again when its slot is.
 */
import type { LinePipeline } from '../fast/line-pipeline.js';
import type { LineRegion } from '../fast/line-region.js';
import type { PartitionLines, PartitionOutput, PartitionReject } from './partition-runner.js';
import { hashId } from './seen-ids.js';

const OUTPUT_BYTES = 1024 * 1024;
const IDS_BYTES = 64 * 1024;
const LINES = 4096;

export class RowCollector {
  #output = sharedBytes(OUTPUT_BYTES);
  #outputLength = 0;
  #ids = sharedBytes(IDS_BYTES);
  #idsLength = 0;
  #lists = makeLists(LINES);
  /** Lines whose ends are known. */
  #lines = 0;
  #rejects: PartitionReject[] = [];

  /** @param count lines to come */
  start(count: number): void {
    if (count > this.#lists.capacity) this.#lists = makeLists(2 * count);
    this.#lists.instantMs.fill(Number.NaN, 0, count);
    this.#outputLength = 0;
    this.#idsLength = 0;
    this.#lines = 0;
    this.#rejects = [];
  }

  /** The rows that were taken last. */
  add(pipeline: LinePipeline, { bytes }: LineRegion, rows: number): void {
    const { out, outEnd, lineOfRow, columns, texts, rejects } = pipeline;
    const { instantMs, idHash } = this.#lists;
    const before = this.#outputLength;
    this.#output = withRoom(this.#output, before, out.at);
    this.#output.set(out.bytes.subarray(0, out.at), before);
    for (let row = 0; row < rows; row += 1) {
      const line = lineOfRow[row] ?? 0;
      this.#closeLines(line);
      const [start, end] = [texts.idStarts[row] ?? 0, texts.idEnds[row] ?? 0];
      this.#addId(bytes, start, end);
      hashId(bytes, start, end, idHash, 2 * line);
      instantMs[line] = columns.instantMs[row] ?? 0;
      this.#outputLength = before + (outEnd[row] ?? 0);
      this.#closeLines(line + 1);
    }
    for (const reject of rejects) this.#rejects.push(reject);
  }

  finish({ count, index }: PartitionLines): PartitionOutput {
    this.#closeLines(count);
    const { outputEnd, instantMs, idEnd, idHash } = this.#lists;
    return {
      output: this.#output.subarray(0, this.#outputLength),
      outputEnd: outputEnd.subarray(0, count),
      instantMs: instantMs.subarray(0, count),
      ids: this.#ids.subarray(0, this.#idsLength),
      idEnd: idEnd.subarray(0, count),
      idHash: idHash.subarray(0, 2 * count),
      rejects: this.#rejects.map(({ index: own, reject }) => ({ index: index[own] ?? 0, reject })),
    };
  }

  /** Lines before `line` have printed what there is. */
  #closeLines(line: number): void {
    const { outputEnd, idEnd } = this.#lists;
    for (let own = this.#lines; own < line; own += 1) {
      outputEnd[own] = this.#outputLength;
      idEnd[own] = this.#idsLength;
    }
    this.#lines = line;
  }

  #addId(bytes: Uint8Array, start: number, end: number): void {
    this.#ids = withRoom(this.#ids, this.#idsLength, end - start);
    const ids = this.#ids;
    let to = this.#idsLength;
    for (let at = start; at < end; at += 1) {
      ids[to] = bytes[at] ?? 0;
      to += 1;
    }
    this.#idsLength = to;
  }
}

type SharedBytes = Uint8Array<SharedArrayBuffer>;

function sharedBytes(length: number): SharedBytes {
  return new Uint8Array(new SharedArrayBuffer(length));
}

function withRoom(bytes: SharedBytes, length: number, more: number): SharedBytes {
  if (length + more <= bytes.length) return bytes;
  const larger = sharedBytes(2 * (length + more));
  larger.set(bytes.subarray(0, length));
  return larger;
}

interface Lists {
  readonly capacity: number;
  readonly outputEnd: Int32Array;
  readonly instantMs: Float64Array;
  readonly idEnd: Int32Array;
  readonly idHash: Uint32Array;
}

function makeLists(capacity: number): Lists {
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes * capacity);
  return {
    capacity,
    outputEnd: new Int32Array(shared(4)),
    instantMs: new Float64Array(shared(8)),
    idEnd: new Int32Array(shared(4)),
    idHash: new Uint32Array(shared(8)),
  };
}
