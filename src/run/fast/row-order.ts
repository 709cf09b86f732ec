/** Whether purchases come as a run processes them: by instant and id, every id once, and no leap in time. */
import { reachOf } from '../../account/leap.js';
import { compareText } from '../../text/compare-text.js';
import { hashId, SeenIds } from '../workers/seen-ids.js';
import type { LinePipeline } from './line-pipeline.js';
import type { LineRegion } from './line-region.js';

export class RowOrder {
  readonly #seen = new SeenIds();
  readonly #hashes = new Uint32Array(2);
  #lastMs = Number.NEGATIVE_INFINITY;
  #reachMs = reachOf(null);
  /** Of the last purchase; a copy, as its line may be gone. */
  #lastId: Buffer = Buffer.alloc(0);

  /** Looks at the rows that were taken from the region last. False: they do not come as they should, or may not. */
  accepts({ columns, texts }: LinePipeline, { bytes }: LineRegion, rows: number): boolean {
    for (let row = 0; row < rows; row += 1) {
      const start = texts.idStarts[row] ?? 0;
      const end = texts.idEnds[row] ?? 0;
      const instantMs = columns.instantMs[row] ?? 0;
      hashId(bytes, start, end, this.#hashes, 0);
      if (!this.#seen.add(this.#hashes[0] ?? 0, this.#hashes[1] ?? 0)) return false;
      if (instantMs > this.#reachMs) return false;
      if (instantMs === this.#lastMs && !this.#isBehind(texts.idStarts, texts.idEnds, row, bytes))
        return false;
      if (instantMs !== this.#lastMs) this.#reachMs = reachOf(instantMs);
      this.#lastMs = instantMs;
    }
    if (rows > 0) this.#lastId = Buffer.from(idOf(texts.idStarts, texts.idEnds, rows - 1, bytes));
    return true;
  }

  /** Whether the id of the row comes after the one before it. Ids are compared by UTF-16 code units. */
  #isBehind(starts: Int32Array, ends: Int32Array, row: number, bytes: Buffer): boolean {
    const before = row === 0 ? this.#lastId : idOf(starts, ends, row - 1, bytes);
    const id = idOf(starts, ends, row, bytes);
    return compareText(before.toString('utf8'), id.toString('utf8')) < 0;
  }
}

function idOf(starts: Int32Array, ends: Int32Array, row: number, bytes: Buffer): Buffer {
  return bytes.subarray(starts[row] ?? 0, ends[row] ?? 0);
}
