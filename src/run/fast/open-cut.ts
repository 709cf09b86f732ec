/** What one limit or budget took from one rule in decisions of the exact way, while a run counts. */
import type { CutBy } from '../../engine/trace.js';
import type { CutTotals } from '../summarise.js';
import type { BookedCut } from './cut-book.js';
import { SparseNumbers } from './sparse-numbers.js';

export class OpenCut {
  readonly #by: CutBy;
  readonly #rule: string;
  readonly #isDiscount: boolean;
  readonly #members = new SparseNumbers();
  #awards = 0;
  #taken = 0n;

  constructor(by: CutBy, rule: string, isDiscount: boolean) {
    this.#by = by;
    this.#rule = rule;
    this.#isDiscount = isDiscount;
  }

  /** So much was taken of an award to a member. */
  add(taken: bigint, member: number): void {
    this.#taken += taken;
    this.#awards += 1;
    this.#members.add(member);
  }

  /** The totals with those of the fast way, and the members that the latter are of. */
  totalsWith({ awards, taken }: Pick<BookedCut, 'awards' | 'taken'>, members: readonly number[]): CutTotals {
    const all = new SparseNumbers();
    all.addAll(this.#members);
    for (const member of members) all.add(member);
    const own = this.totals();
    return { ...own, awards: own.awards + awards, taken: own.taken + taken, members: all.size };
  }

  totals(): CutTotals {
    return {
      by: this.#by,
      rule: this.#rule,
      awards: this.#awards,
      members: this.#members.size,
      taken: this.#taken,
      isDiscount: this.#isDiscount,
    };
  }
}
