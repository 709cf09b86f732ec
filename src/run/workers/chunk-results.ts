/** What a worker makes of its lines of a chunk. There is one for each slot, free again when its slot is. */
import { ByteWriter } from '../../fast/write/byte-writer.js';
import type { PartitionLines } from './partition-lines.js';

const OUTPUT_BYTES = 1024 * 1024;

export class ChunkResults {
  /** What is printed, line after line: the main thread reads it where it is. */
  readonly out = new ByteWriter(OUTPUT_BYTES, true);
  /** The memory that the main thread knows of. */
  #known: Uint8Array | null = null;
  /** What lines so far have printed. */
  #printed = 0;
  /** Lines of the partition whose ends are known. */
  #closed = 0;
  #lines: PartitionLines;

  constructor(lines: PartitionLines) {
    this.#lines = lines;
  }

  start(lines: PartitionLines): void {
    const { slot, count, index } = lines;
    for (let own = 0; own < count; own += 1) slot.instantMs[index[own] ?? 0] = Number.NaN;
    this.#lines = lines;
    this.out.at = 0;
    this.#printed = 0;
    this.#closed = 0;
  }

  /**
   * The event of a line, and where its print ends in `out`. Lines come in their order; those left out told no event.
   *
   * @param own place of the line among those of the partition
   */
  tell(own: number, instantMs: number, idStart: number, idEnd: number, printedUntil: number): void {
    const { slot, index } = this.#lines;
    const line = index[own] ?? 0;
    this.#close(own);
    slot.instantMs[line] = instantMs;
    slot.idStarts[line] = idStart;
    slot.idEnds[line] = idEnd;
    this.#printed = printedUntil;
    this.#close(own + 1);
  }

  /** After the last line. */
  finish(): void {
    this.#close(this.#lines.count);
  }

  /** The memory of `out` where it is another one than was told before. */
  takeNewMemory(): Uint8Array | null {
    const { bytes } = this.out;
    if (bytes === this.#known) return null;
    this.#known = bytes;
    return bytes;
  }

  #close(behind: number): void {
    const { slot, index } = this.#lines;
    for (let own = this.#closed; own < behind; own += 1) slot.outputEnd[index[own] ?? 0] = this.#printed;
    this.#closed = behind;
  }
}
