/** Sums of integers that may grow beyond 2^53, kept in doubles as long as those are exact. */

import { longer } from '../../fast/members/longer.js';

/** What would grow beyond it is carried over before it can be rounded. */
const LIMIT = 2 ** 52;

export class ExactSums {
  #sums: Float64Array;
  readonly #overflow = new Map<number, bigint>();

  constructor(count: number) {
    this.#sums = new Float64Array(count);
  }

  /** Makes room for so many sums. */
  reserve(count: number): void {
    if (count > this.#sums.length) this.#sums = longer(this.#sums, new Float64Array(count));
  }

  /** `more` is an integer below 2^53, either way. */
  add(index: number, more: number): void {
    const sum = (this.#sums[index] as number) + more;
    if (sum < LIMIT && sum > -LIMIT) this.#sums[index] = sum;
    else this.#carry(index, more);
  }

  of(index: number): bigint {
    return BigInt(this.#sums[index] ?? 0) + (this.#overflow.get(index) ?? 0n);
  }

  #carry(index: number, more: number): void {
    this.#overflow.set(index, this.of(index) + BigInt(more));
    this.#sums[index] = 0;
  }
}
