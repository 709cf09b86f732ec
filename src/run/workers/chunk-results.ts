/**
 * What a worker makes of the lines of a chunk, in memory that all threads share: the main thread reads it there, and no byte of
 * it is sent. There is one for each slot, free again when its slot is.
 */

import { hashId } from '../seen-ids.js';
import type { PartitionLines, ResultMemory } from './partition-lines.js';

const OUTPUT_BYTES = 1024 * 1024;
const IDS_BYTES = 64 * 1024;
const LINES = 4096;

export class ChunkResults {
  /** Replaced when it is too small. */
  memory: ResultMemory = makeMemory(OUTPUT_BYTES, IDS_BYTES, LINES);
  /** Whether `memory` was replaced since the main thread was told of it. */
  isNew = true;
  outputLength = 0;
  idsLength = 0;
  count = 0;
  /** What lines so far have printed. */
  #printed = 0;
  /** Lines whose ends are known. */
  #closed = 0;

  start({ count, index }: PartitionLines): void {
    if (count > this.memory.index.length) this.#replace({ ...this.memory, ...makeLists(2 * count) });
    this.memory.index.set(index.subarray(0, count));
    this.memory.instantMs.fill(Number.NaN, 0, count);
    this.count = count;
    this.outputLength = 0;
    this.idsLength = 0;
    this.#printed = 0;
    this.#closed = 0;
  }

  /** Takes bytes that lines have printed or will have; `printedUntil` tells by and by which line printed which. */
  append(bytes: Uint8Array, length: number): void {
    const needed = this.outputLength + length;
    if (needed > this.memory.output.length) {
      const output = sharedBytes(2 * needed);
      output.set(this.memory.output.subarray(0, this.outputLength));
      this.#replace({ ...this.memory, output });
    }
    this.memory.output.set(bytes.subarray(0, length), this.outputLength);
    this.outputLength = needed;
  }

  /** The event of a line, and where its print ends. Lines come in their order; those left out told no event. */
  tell(line: number, instantMs: number, id: IdBytes, printedUntil: number): void {
    this.#close(line);
    this.#addId(id);
    hashId(id.bytes, id.start, id.end, this.memory.idHash, 2 * line);
    this.memory.instantMs[line] = instantMs;
    this.#printed = printedUntil;
    this.#close(line + 1);
  }

  /** After the last line. */
  finish(): void {
    this.#close(this.count);
  }

  #close(line: number): void {
    const { outputEnd, idEnd } = this.memory;
    for (let own = this.#closed; own < line; own += 1) {
      outputEnd[own] = this.#printed;
      idEnd[own] = this.idsLength;
    }
    this.#closed = line;
  }

  #addId({ bytes, start, end }: IdBytes): void {
    const needed = this.idsLength + end - start;
    if (needed > this.memory.ids.length) {
      const longer = sharedBytes(2 * needed);
      longer.set(this.memory.ids.subarray(0, this.idsLength));
      this.#replace({ ...this.memory, ids: longer });
    }
    const { ids } = this.memory;
    let to = this.idsLength;
    for (let at = start; at < end; at += 1) {
      ids[to] = bytes[at] ?? 0;
      to += 1;
    }
    this.idsLength = to;
  }

  #replace(memory: ResultMemory): void {
    this.memory = memory;
    this.isNew = true;
  }
}

/** In UTF-8. */
export interface IdBytes {
  bytes: Uint8Array;
  start: number;
  end: number;
}

function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

function makeMemory(outputBytes: number, idsBytes: number, lines: number): ResultMemory {
  return { output: sharedBytes(outputBytes), ids: sharedBytes(idsBytes), ...makeLists(lines) };
}

function makeLists(lines: number): Omit<ResultMemory, 'output' | 'ids'> {
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes * lines);
  return {
    index: new Int32Array(shared(4)),
    outputEnd: new Int32Array(shared(4)),
    instantMs: new Float64Array(shared(8)),
    idEnd: new Int32Array(shared(4)),
    idHash: new Uint32Array(shared(8)),
  };
}
