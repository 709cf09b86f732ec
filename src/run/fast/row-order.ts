/** Whether purchases come as a run processes them: by instant and id, every id once, and no leap in time. */
import { reachOf } from '../../account/leap.js';
import { PADDING } from '../../fast/scan/bytes.js';
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
  /** Of the last purchase before, from byte 0; a copy, as its line may be gone. */
  #lastId: DataView = new DataView(new ArrayBuffer(PADDING));
  #lastLength = 0;

  /** @param mayRise see `UniqueIds` */
  constructor(mayRise = true) {
    this.#ids = new UniqueIds(mayRise);
  }

  /** Looks at the next ones, whose ids are in `view`; `null`: they come as they should. */
  check({ instantMs, idStarts, idEnds }: IdRows, view: DataView, rows: number): Disorder | null {
    let before: DataView = this.#lastId;
    let from = 0;
    let to = this.#lastLength;
    for (let row = 0; row < rows; row += 1) {
      const ms = instantMs[row] as number;
      if (Number.isNaN(ms)) continue;
      const start = idStarts[row] as number;
      const end = idEnds[row] as number;
      const verdict = this.#ids.add(view, start, end, before, from, to);
      if (verdict !== 'new') return verdict === 'fell' ? 'ids fell' : 'twice or out of order';
      if (ms === this.#lastMs) {
        if (!isAfter(textOf(view, start, end), textOf(before, from, to))) return 'twice or out of order';
      } else {
        if (ms < this.#lastMs || ms > this.#reachMs) return 'twice or out of order';
        this.#reachMs = reachOf(ms);
        this.#lastMs = ms;
      }
      before = view;
      from = start;
      to = end;
    }
    if (before === view) this.#keepLast(before, from, to);
    return null;
  }

  #keepLast(view: DataView, start: number, end: number): void {
    const copy = new Uint8Array(end - start + PADDING);
    copy.set(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
    this.#lastId = new DataView(copy.buffer);
    this.#lastLength = end - start;
  }
}

/** Ids are compared by UTF-16 code units. */
function isAfter(id: string, before: string): boolean {
  return compareText(before, id) < 0;
}

function textOf(view: DataView, start: number, end: number): string {
  return Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('utf8');
}
