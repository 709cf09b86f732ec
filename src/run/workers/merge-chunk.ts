/** Puts together what workers made of one chunk, in the order of its lines, and checks what only all of them together show. */
import { ByteWriter, putText } from '../../fast/write/byte-writer.js';
import type { Reject } from '../../records/record-problem.js';
import { type Disorder, RowOrder } from '../fast/row-order.js';
import type { ChunkSlot } from './chunk-slot.js';
import type { PartOfChunk } from './protocol.js';

export interface MergedChunk {
  /** Until the next chunk is merged. */
  readonly output: Uint8Array;
  readonly rejects: readonly Reject[];
}

const OUTPUT_BYTES = 2 * 1024 * 1024;

export class ChunkMerger {
  readonly #order: RowOrder;
  readonly #joined = new ByteWriter(OUTPUT_BYTES);

  /** @param idsMayRise see `RowOrder` */
  constructor(idsMayRise: boolean) {
    this.#order = new RowOrder(idsMayRise);
  }

  /** The chunk in the slot, of so many lines. Gives why this run cannot be done in parts, when that turns out. */
  merge(
    slot: ChunkSlot,
    lines: number,
    parts: readonly PartOfChunk[],
  ): MergedChunk | { readonly giveUp: Disorder } {
    const giveUp = this.#order.check(slot, slot.view, lines);
    if (giveUp !== null) return { giveUp };
    const rejects = parts.flatMap((part) => part.rejects);
    return {
      output: this.#join(slot, lines, parts),
      rejects: rejects.sort((a, b) => a.index - b.index).map(({ reject }) => reject),
    };
  }

  #join({ owner, outputEnd }: ChunkSlot, lines: number, parts: readonly PartOfChunk[]): Uint8Array {
    const joined = this.#joined;
    const copied = parts.map(() => 0);
    joined.at = 0;
    joined.reserve(parts.reduce((sum, { outputLength }) => sum + outputLength, 0));
    for (let line = 0; line < lines; ) {
      const worker = owner[line] ?? 0;
      // Lines that follow each other in one worker's output are copied at once.
      while (line < lines && owner[line] === worker) line += 1;
      const until = outputEnd[line - 1] ?? 0;
      const output = parts[worker]?.output;
      if (output !== undefined)
        joined.at = putText(joined.view, joined.at, output, copied[worker] ?? 0, until);
      copied[worker] = until;
    }
    return joined.bytes.subarray(0, joined.at);
  }
}
