/** Inputs as chunks of whole lines, written into memory that all threads share. */
import type { Input } from '../opened-input.js';
import type { ChunkHead } from './protocol.js';

export interface LineChunk {
  readonly slot: number;
  readonly length: number;
  readonly head: ChunkHead;
}

const LF = 0x0a;
/** Bytes of a chunk; a line may be longer, up to a whole slot. */
export const CHUNK_BYTES = 1024 * 1024;
export const SLOT_BYTES = 2 * CHUNK_BYTES + 1024;

/**
 * Reads all inputs, one after the other.
 *
 * @param freeSlot gives the number of a slot that nobody reads any more
 * @throws TooLong for a line that no slot can hold
 */
export async function* readLineChunks(
  inputs: readonly Input[],
  slots: readonly Uint8Array[],
  freeSlot: () => Promise<number>,
): AsyncGenerator<LineChunk> {
  for (const [index, input] of inputs.entries()) {
    const filler = new ChunkFiller(index, slots);
    for await (const piece of input.chunks()) {
      let rest = piece;
      while (rest.length > 0) {
        if (filler.slot < 0) filler.begin(await freeSlot());
        rest = rest.subarray(filler.add(rest));
        if (!filler.isFull()) continue;
        const next = await freeSlot();
        yield filler.cut(next);
      }
    }
    const last = filler.end();
    if (last !== null) yield last;
  }
}

export class TooLong extends Error {
  override readonly name = 'TooLong';
}

class ChunkFiller {
  slot = -1;
  private length = 0;
  private firstByte = 0;
  private isFirst = true;
  private readonly input: number;
  private readonly slots: readonly Uint8Array[];

  constructor(input: number, slots: readonly Uint8Array[]) {
    this.input = input;
    this.slots = slots;
  }

  begin(slot: number): void {
    this.slot = slot;
    this.length = 0;
  }

  /** Takes what fits; says how many bytes that were. */
  add(piece: Uint8Array): number {
    const bytes = this.bytes();
    const taken = piece.subarray(0, Math.max(0, Math.min(piece.length, bytes.length - this.length)));
    bytes.set(taken, this.length);
    this.length += taken.length;
    if (taken.length === 0) throw new TooLong('a line is longer than a chunk');
    return taken.length;
  }

  isFull(): boolean {
    if (this.length < CHUNK_BYTES) return false;
    return this.bytes().lastIndexOf(LF, this.length - 1) >= 0;
  }

  /** The whole lines so far; what is begun of another one goes to the next slot. */
  cut(next: number): LineChunk {
    const bytes = this.bytes();
    const length = bytes.lastIndexOf(LF, this.length - 1) + 1;
    const rest = bytes.subarray(length, this.length);
    this.slots[next]?.set(rest);
    const chunk = this.chunkOf(length);
    this.begin(next);
    this.length = rest.length;
    return chunk;
  }

  end(): LineChunk | null {
    const chunk = this.slot < 0 ? null : this.chunkOf(this.length);
    this.slot = -1;
    return chunk;
  }

  private chunkOf(length: number): LineChunk {
    const head = { input: this.input, firstByte: this.firstByte, isFirstOfInput: this.isFirst };
    this.firstByte += length;
    this.isFirst = false;
    return { slot: this.slot, length, head };
  }

  private bytes(): Uint8Array {
    const bytes = this.slots[this.slot];
    if (bytes === undefined) throw new Error(`no slot ${this.slot}`);
    return bytes;
  }
}
