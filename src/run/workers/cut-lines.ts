/** The lines of a chunk that belong to one partition. */

import type { ChunkPlace, PartitionLines } from './partition-lines.js';
import { partitionOfLine } from './partition-of-line.js';
import type { ChunkHead } from './protocol.js';

const LF = 0x0a;

export class LineCutter {
  private start = new Int32Array(4096);
  private end = new Int32Array(4096);
  private index = new Int32Array(4096);
  private count = 0;
  private firstLine = 1;
  private firstPosition = 0;
  /** Lines of the chunk cut last, of all partitions. */
  lines = 0;
  private readonly partition: number;
  private readonly partitions: number;

  constructor(partition: number, partitions: number) {
    this.partition = partition;
    this.partitions = partitions;
  }

  /** @param bytes whole lines; only the very last line of an input may lack its end */
  cut(bytes: Uint8Array, { input, firstByte, isFirstOfInput }: ChunkHead): PartitionLines {
    if (isFirstOfInput) this.firstLine = 1;
    const place: ChunkPlace = {
      input,
      firstByte,
      firstLine: this.firstLine,
      firstPosition: this.firstPosition,
    };
    this.count = 0;
    this.lines = 0;
    // A byte order mark stays: who reads the first line of an input skips it, and only one.
    let start = 0;
    while (start < bytes.length) {
      const found = bytes.indexOf(LF, start);
      const next = found < 0 ? bytes.length : found;
      this.take(bytes, start, next);
      start = next + 1;
    }
    this.firstLine += this.lines;
    this.firstPosition += this.lines;
    return { bytes, place, count: this.count, start: this.start, end: this.end, index: this.index };
  }

  private take(bytes: Uint8Array, start: number, next: number): void {
    if (this.partitions === 1 || partitionOfLine(bytes, start, next, this.partitions) === this.partition) {
      if (this.count === this.start.length) this.grow();
      this.start[this.count] = start;
      this.end[this.count] = next;
      this.index[this.count] = this.lines;
      this.count += 1;
    }
    this.lines += 1;
  }

  private grow(): void {
    const longer = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(old.length * 2);
      made.set(old);
      return made;
    };
    this.start = longer(this.start);
    this.end = longer(this.end);
    this.index = longer(this.index);
  }
}
