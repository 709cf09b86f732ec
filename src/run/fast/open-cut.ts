/** What one limit or budget took from one rule, while a run counts. */
import type { CutBy } from '../../engine/trace.js';
import type { CutTotals } from '../summarise.js';
import { SparseNumbers } from './sparse-numbers.js';

/** What would grow beyond it is carried over before it can be rounded. */
const LIMIT = 2 ** 52;

export class OpenCut {
  readonly #by: CutBy;
  readonly #rule: string;
  readonly #isDiscount: boolean;
  readonly #members = new SparseNumbers();
  #awards = 0;
  #taken = 0n;
  /** Of what was taken besides. */
  #sum = 0;

  constructor(by: CutBy, rule: string, isDiscount: boolean) {
    this.#by = by;
    this.#rule = rule;
    this.#isDiscount = isDiscount;
  }

  /** So much was taken of an award to a member; an integer below 2^53. */
  add(taken: number, member: number): void {
    const sum = this.#sum + taken;
    if (sum < LIMIT) this.#sum = sum;
    else this.#taken += BigInt(taken);
    this.#awards += 1;
    this.#members.add(member);
  }

  addExactly(taken: bigint, member: number): void {
    this.#taken += taken;
    this.#awards += 1;
    this.#members.add(member);
  }

  /** What this and another one of the same limit or budget and rule have counted. */
  with(other: OpenCut): OpenCut {
    const both = new OpenCut(this.#by, this.#rule, this.#isDiscount);
    for (const one of [this, other]) {
      both.#taken += one.#taken + BigInt(one.#sum);
      both.#awards += one.#awards;
      both.#members.addAll(one.#members);
    }
    return both;
  }

  get key(): string {
    return `${this.#by.kind} ${this.#by.id} ${this.#rule}`;
  }

  totals(): CutTotals {
    return {
      by: this.#by,
      rule: this.#rule,
      awards: this.#awards,
      members: this.#members.size,
      taken: this.#taken + BigInt(this.#sum),
      isDiscount: this.#isDiscount,
    };
  }
}
