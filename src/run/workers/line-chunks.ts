/** Inputs as chunks of whole lines, written into memory that all threads share. */
import { copyPieces } from '../input.js';
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
  if (inputs.length === 0) return;
  const filler = new ChunkFiller(reader, await freeSlot());
  for (const [index, input] of inputs.entries()) {
    filler.startInput(index);
    for await (const length of input.pieces?.(filler.room) ?? copyPieces(input.chunks(), filler.room)) {
      if (filler.add(length)) yield filler.cut(await freeSlot());
    }
    if (filler.end()) yield filler.cut(await freeSlot());
  }
}

class ChunkFiller {
  /** Of the chunk that is being filled. */
  private place: ChunkPlace = { input: 0, firstLine: 1, firstByte: 0, firstPosition: 0 };
  private number: number;
  private slot: ChunkSlot;
  private length = 0;
  private readonly slots: readonly ChunkSlot[];
  private readonly cutter: LineCutter;

  constructor({ slots, cutter }: ChunkReader, slot: number) {
    this.slots = slots;
    this.cutter = cutter;
    this.number = slot;
    this.slot = this.slotOf(slot);
  }

  startInput(input: number): void {
    this.place = { ...this.place, input, firstLine: 1, firstByte: 0 };
  }

  /** Where the next bytes may go; the last line of an input may have to be ended. */
  readonly room = (): Uint8Array => this.slot.bytes.subarray(this.length, this.slot.room - 1);

  /** So many bytes have come. Whether there is enough for a chunk. */
  add(length: number): boolean {
    this.length += length;
    if (this.length < CHUNK_BYTES) return false;
    if (this.wholeLines() > 0) return true;
    if (this.length < this.slot.room - 1) return false;
    throw new NoRoom('a line is longer than a chunk');
  }

  /** The input has ended. Whether there is something left of it. */
  end(): boolean {
    if (this.wholeLines() < this.length) {
      this.slot.bytes[this.length] = LF;
      this.length += 1;
    }
    return this.length > 0;
  }

  /** The whole lines so far; what is begun of another one goes to the next slot. */
  cut(next: number): LineChunk {
    const { number: slot, place, length } = this;
    const end = this.wholeLines();
    const lines = this.cutter.cut(this.slot, end);
    const rest = this.slot.bytes.subarray(end, length);
    this.number = next;
    this.slot = this.slotOf(next);
    this.slot.bytes.set(rest);
    this.length = rest.length;
    this.place = {
      ...place,
      firstByte: place.firstByte + end,
      firstLine: place.firstLine + lines,
      firstPosition: place.firstPosition + lines,
    };
    return { slot, end, lines, place };
  }

  private wholeLines(): number {
    return this.length === 0 ? 0 : this.slot.bytes.lastIndexOf(LF, this.length - 1) + 1;
  }

  private slotOf(number: number): ChunkSlot {
    const slot = this.slots[number];
    if (slot === undefined) throw new Error(`no slot ${number}`);
    return slot;
  }
}
