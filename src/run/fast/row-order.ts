/** Whether purchases come as a run processes them: by instant and id, every id once, and no leap in time. */
import { reachOf } from '../../account/leap.js';
import { compareText } from '../../text/compare-text.js';
import type { LinePipeline } from './line-pipeline.js';
import type { LineRegion } from './line-region.js';
import { UniqueIds } from './unique-ids.js';

/** `ids fell`: another try may succeed, with an order that remembers all ids. */
export type Disorder = 'twice or out of order' | 'ids fell';

export class RowOrder {
  readonly #ids: UniqueIds;
  #lastMs = Number.NEGATIVE_INFINITY;
  #reachMs = reachOf(null);
  /** Of the last purchase of the batch before; a copy, as its line may be gone. */
  #lastId: Buffer = Buffer.alloc(0);

  /** @param mayRise see `UniqueIds` */
  constructor(mayRise = true) {
    this.#ids = new UniqueIds(mayRise);
  }

  /** Looks at the rows that were taken from the region last; `null`: they come as they should. */
  check({ columns, texts }: LinePipeline, { bytes }: LineRegion, rows: number): Disorder | null {
    let before = this.#lastId;
    let from = 0;
    let to = before.length;
    for (let row = 0; row < rows; row += 1) {
      const start = texts.idStarts[row] ?? 0;
      const end = texts.idEnds[row] ?? 0;
      const verdict = this.#ids.add(bytes, start, end, before, from, to);
      if (verdict !== 'new') return verdict === 'fell' ? 'ids fell' : 'twice or out of order';
      const instantMs = columns.instantMs[row] ?? 0;
      if (instantMs === this.#lastMs) {
        if (!isAfter(bytes.subarray(start, end), before.subarray(from, to))) return 'twice or out of order';
      } else {
        if (instantMs > this.#reachMs) return 'twice or out of order';
        this.#reachMs = reachOf(instantMs);
        this.#lastMs = instantMs;
      }
      before = bytes;
      from = start;
      to = end;
    }
    if (rows > 0) this.#lastId = Buffer.from(before.subarray(from, to));
    return null;
  }
}

/** Ids are compared by UTF-16 code units. */
function isAfter(id: Buffer, before: Buffer): boolean {
  return compareText(before.toString('utf8'), id.toString('utf8')) < 0;
}
