/** Numbers of members by the bytes of their ids: a text is made of them only where the id comes for the first time. */
import { ByteTable, NOT_FOUND } from './byte-table.js';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class MemberFinder {
  readonly #table: ByteTable;
  readonly #numberOf: (id: string) => number;

  /**
   * @param numberOf asked once for an id whose number is not negative; for others, every time
   * @param table numbers that are known already, which grows by those that are met
   */
  constructor(numberOf: (id: string) => number, table = new ByteTable()) {
    this.#numberOf = numberOf;
    this.#table = table;
  }

  /** The number of the member whose id stands from `start` to `end`; the hash is that of `PurchaseScanner.memberHash`. */
  find(view: DataView, start: number, end: number, hash: number): number {
    const known = this.#table.find(view, start, end, hash);
    if (known !== NOT_FOUND) return known;
    const id = DECODER.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
    const member = this.#numberOf(id);
    // Whoever gives numbers may have put it there.
    if (member >= 0 && this.#table.find(view, start, end, hash) === NOT_FOUND) {
      this.#table.add(view, start, end, hash, member);
    }
    return member;
  }

  /** Before `find` is asked for many: see `ByteTable.touch`. */
  touch(hash: number): number {
    return this.#table.touch(hash);
  }
}
