/**
 * A chunk of whole lines in memory that all threads share: the main thread puts the lines there, and every worker writes
 * beside each of its own what became of it. No byte of a line is sent from thread to thread.
 */
import { PADDING } from '../../fast/scan/bytes.js';
import type { RegionMemory } from '../fast/line-region.js';

/** Bytes of a chunk, so few that it stays in the cache of a processor. */
export const CHUNK_BYTES = 256 * 1024;
/** All that a slot has room for: a line may be as long. */
const ROOM_BYTES = 2 * 1024 * 1024 + 1024;
/** Of a chunk; shorter lines than that are no purchases. */
export const LINES_MAX = 64 * 1024;
/** For texts that a worker had to decode, of all its lines in a chunk. */
const SPARE_BYTES = 256 * 1024;
/** An instant, four numbers and a byte. */
const BYTES_OF_LINE = 8 + 4 * 4 + 1;
const LISTS_BYTES = LINES_MAX * BYTES_OF_LINE;

export class ChunkSlot {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** Bytes that lines can have. */
  readonly room = ROOM_BYTES;
  /** By line: its first byte. It ends before the line feed that stands before the next one. */
  readonly start: Int32Array;
  /** By line: the worker. */
  readonly owner: Uint8Array;
  /** By line: when its event happened; `NaN` where it told no event. */
  readonly instantMs: Float64Array;
  /** By line: where the event's id is among the bytes, in UTF-8. */
  readonly idStarts: Int32Array;
  readonly idEnds: Int32Array;
  /** By line: where its print ends in what its worker printed of the chunk; as before where nothing is printed. */
  readonly outputEnd: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    const numbers = (list: number) => new Int32Array(memory, LINES_MAX * (8 + 4 * list), LINES_MAX);
    this.instantMs = new Float64Array(memory, 0, LINES_MAX);
    this.start = numbers(0);
    this.idStarts = numbers(1);
    this.idEnds = numbers(2);
    this.outputEnd = numbers(3);
    this.owner = new Uint8Array(memory, LINES_MAX * 24, LINES_MAX);
    this.bytes = Buffer.from(memory, LISTS_BYTES);
    this.view = new DataView(memory, LISTS_BYTES);
  }

  /** For the reader of one worker. */
  regionOf(worker: number): RegionMemory {
    const { bytes, view } = this;
    const spareStart = ROOM_BYTES + PADDING + worker * (SPARE_BYTES + PADDING);
    return { bytes, view, spareStart, spareEnd: spareStart + SPARE_BYTES };
  }
}

export function createSlotMemory(workers: number): SharedArrayBuffer {
  const spares = workers * (SPARE_BYTES + PADDING);
  return new SharedArrayBuffer(LISTS_BYTES + ROOM_BYTES + PADDING + spares);
}
