/** Whether purchases come as a run processes them: by instant and id, every id once, and no leap in time. */
import { reachOf } from '../../account/leap.js';
import { compareText } from '../../text/compare-text.js';
import { UniqueIds } from './unique-ids.js';

/** `ids fell`: another try may succeed, with an order that remembers all ids. */
export type Disorder = 'twice or out of order' | 'ids fell';

/** What the order of purchases is told by, one after the other; ids in UTF-8. */
export interface IdRows {
  /** `NaN`: no purchase came of it. */
  readonly instantMs: Float64Array;
  readonly idStarts: Int32Array;
  readonly idEnds: Int32Array;
}

export class RowOrder {
  readonly #ids: UniqueIds;
  #lastMs = Number.NEGATIVE_INFINITY;
  #reachMs = reachOf(null);
  /** Of the last purchase before; a copy, as its line may be gone. */
  #lastId: Buffer = Buffer.alloc(0);

  /** @param mayRise see `UniqueIds` */
  constructor(mayRise = true) {
    this.#ids = new UniqueIds(mayRise);
  }

  /** Looks at the next ones, whose ids are in `bytes`; `null`: they come as they should. */
  check({ instantMs, idStarts, idEnds }: IdRows, bytes: Buffer, rows: number): Disorder | null {
    let before = this.#lastId;
    let from = 0;
    let to = before.length;
    for (let row = 0; row < rows; row += 1) {
      const ms = instantMs[row] ?? Number.NaN;
      if (Number.isNaN(ms)) continue;
      const start = idStarts[row] ?? 0;
      const end = idEnds[row] ?? 0;
      const verdict = this.#ids.add(bytes, start, end, before, from, to);
      if (verdict !== 'new') return verdict === 'fell' ? 'ids fell' : 'twice or out of order';
      if (ms === this.#lastMs) {
        if (!isAfter(bytes.subarray(start, end), before.subarray(from, to))) return 'twice or out of order';
      } else {
        if (ms < this.#lastMs || ms > this.#reachMs) return 'twice or out of order';
        this.#reachMs = reachOf(ms);
        this.#lastMs = ms;
      }
      before = bytes;
      from = start;
      to = end;
    }
    if (before === bytes) this.#lastId = Buffer.from(before.subarray(from, to));
    return null;
  }
}

/** Ids are compared by UTF-16 code units. */
function isAfter(id: Buffer, before: Buffer): boolean {
  return compareText(before.toString('utf8'), id.toString('utf8')) < 0;
}
