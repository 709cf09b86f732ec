/** The lines of a chunk that one worker works on. */
import type { ChosenLines } from '../fast/line-region.js';
import type { ChunkSlot } from './chunk-slot.js';

/** Where a chunk of lines stands. */
export interface ChunkPlace {
  /** Index of the input. */
  readonly input: number;
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** Offset of its first byte in the unpacked input. */
  readonly firstByte: number;
  /** Place of its first line among the lines of all inputs; the position of the event in it. */
  readonly firstPosition: number;
}

/** Used again for the next chunk. */
export class PartitionLines implements ChosenLines {
  slot: ChunkSlot;
  place: ChunkPlace = { input: 0, firstLine: 1, firstByte: 0, firstPosition: 0 };
  /** Behind the last byte of the chunk. */
  end = 0;
  count = 0;
  start = new Int32Array(4096);
  index = new Int32Array(4096);

  constructor(slot: ChunkSlot) {
    this.slot = slot;
  }

  /** Finds those of a worker. */
  choose(
    slot: ChunkSlot,
    { lines, end, place }: { lines: number; end: number; place: ChunkPlace },
    worker: number,
  ): void {
    const { start, owner } = slot;
    if (lines > this.start.length) {
      this.start = new Int32Array(2 * lines);
      this.index = new Int32Array(2 * lines);
    }
    let count = 0;
    for (let line = 0; line < lines; line += 1) {
      if (owner[line] !== worker) continue;
      this.start[count] = start[line] ?? 0;
      this.index[count] = line;
      count += 1;
    }
    this.slot = slot;
    this.place = place;
    this.end = end;
    this.count = count;
  }
}
