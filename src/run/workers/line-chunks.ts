/** Inputs as chunks of whole lines, written into memory that all threads share. */
import type { Input } from '../opened-input.js';
import { CHUNK_BYTES, type ChunkSlot } from './chunk-slot.js';
import { type LineCutter, NoRoom } from './line-cutter.js';
import type { ChunkPlace } from './partition-lines.js';

export interface LineChunk {
  /** Number of the slot that it is in. */
  readonly slot: number;
  /** Behind the line feed of its last line. */
  readonly end: number;
  readonly lines: number;
  readonly place: ChunkPlace;
}

export interface ChunkReader {
  readonly inputs: readonly Input[];
  readonly slots: readonly ChunkSlot[];
  readonly cutter: LineCutter;
  /** The number of a slot that nobody reads any more. */
  readonly freeSlot: () => Promise<number>;
}

const LF = 0x0a;

/** Reads all inputs, one after the other. Throws `NoRoom`. */
export async function* readLineChunks(reader: ChunkReader): AsyncGenerator<LineChunk> {
  const { inputs, freeSlot } = reader;
  let firstPosition = 0;
  for (const [index, input] of inputs.entries()) {
    const filler = new ChunkFiller(reader, { input: index, firstLine: 1, firstByte: 0, firstPosition });
    for await (const piece of input.chunks()) {
      let rest = piece;
      while (rest.length > 0) {
        if (filler.slot < 0) filler.begin(await freeSlot());
        rest = rest.subarray(filler.add(rest));
        if (filler.isFull()) yield filler.cut(await freeSlot());
      }
    }
    const last = filler.end();
    if (last !== null) yield last;
    ({ firstPosition } = filler.place);
  }
}

class ChunkFiller {
  slot = -1;
  /** Of the next chunk. */
  place: ChunkPlace;
  private length = 0;
  private readonly slots: readonly ChunkSlot[];
  private readonly cutter: LineCutter;

  constructor({ slots, cutter }: ChunkReader, place: ChunkPlace) {
    this.slots = slots;
    this.cutter = cutter;
    this.place = place;
  }

  begin(slot: number): void {
    this.slot = slot;
    this.length = 0;
  }

  /** Takes what fits; says how many bytes that were. */
  add(piece: Uint8Array): number {
    const { bytes, room } = this.memory();
    // The last line of an input may have to be ended.
    const taken = piece.subarray(0, Math.min(piece.length, room - 1 - this.length));
    if (taken.length === 0) throw new NoRoom('a line is longer than a chunk');
    bytes.set(taken, this.length);
    this.length += taken.length;
    return taken.length;
  }

  isFull(): boolean {
    return this.length >= CHUNK_BYTES && this.wholeLines() > 0;
  }

  /** The whole lines so far; what is begun of another one goes to the next slot. */
  cut(next: number): LineChunk {
    const { bytes } = this.memory();
    const end = this.wholeLines();
    const rest = bytes.subarray(end, this.length);
    this.slots[next]?.bytes.set(rest);
    const chunk = this.chunkOf(end);
    this.begin(next);
    this.length = rest.length;
    return chunk;
  }

  end(): LineChunk | null {
    if (this.slot < 0) return null;
    const { bytes } = this.memory();
    if (this.wholeLines() < this.length) {
      bytes[this.length] = LF;
      this.length += 1;
    }
    const chunk = this.chunkOf(this.length);
    this.slot = -1;
    return chunk;
  }

  private wholeLines(): number {
    return this.length === 0 ? 0 : this.memory().bytes.lastIndexOf(LF, this.length - 1) + 1;
  }

  private chunkOf(end: number): LineChunk {
    const { slot, place } = this;
    const { input, firstByte, firstLine, firstPosition } = place;
    const lines = this.cutter.cut(this.memory(), end);
    this.place = {
      input,
      firstByte: firstByte + end,
      firstLine: firstLine + lines,
      firstPosition: firstPosition + lines,
    };
    return { slot, end, lines, place };
  }

  private memory(): ChunkSlot {
    const memory = this.slots[this.slot];
    if (memory === undefined) throw new Error(`no slot ${this.slot}`);
    return memory;
  }
}
