/** The numbers of the members of a batch, found in one go: they are all over the memory. */
import type { PurchaseColumns } from '../../fast/columns.js';
import type { MemberTable } from '../../fast/members/member-table.js';
import { MemberFinder } from '../../fast/scan/member-finder.js';
import { ANONYMOUS } from './line-reader.js';

/** Where the ids of members stand in `view`, by row. */
export interface MemberTexts {
  readonly view: DataView;
  readonly memberStarts: Int32Array;
  readonly memberEnds: Int32Array;
  /** See `MemberFinder`. */
  readonly memberHashes: Int32Array;
}

export class RowMembers {
  readonly #members: MemberTable;
  readonly #finder: MemberFinder;
  /** Means nothing; what is not kept would not be looked at. */
  touched = 0;

  constructor(members: MemberTable) {
    this.#members = members;
    this.#finder = new MemberFinder((id) => members.numberOf(id), members.byBytes);
  }

  /** Puts the numbers into the column. */
  find({ member }: PurchaseColumns, texts: MemberTexts, rows: number): void {
    const { view, memberStarts, memberEnds, memberHashes } = texts;
    // Nothing in this loop waits for what another look brings, so that many are under way at once.
    let touched = 0;
    for (let row = 0; row < rows; row += 1) touched ^= this.#finder.touch(memberHashes[row] as number);
    this.touched = touched;
    for (let row = 0; row < rows; row += 1) {
      if (member[row] === ANONYMOUS) continue;
      member[row] = this.#finder.find(
        view,
        memberStarts[row] as number,
        memberEnds[row] as number,
        memberHashes[row] as number,
      );
    }
    for (let row = 0; row < rows; row += 1) this.#members.expectNumber(member[row] as number);
  }
}
