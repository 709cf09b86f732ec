/** A set of small numbers, such as members of a stream have. */

const FIRST_SIZE = 64;

export class NumberSet {
  #flags = new Uint8Array(FIRST_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(number: number): void {
    if (number >= this.#flags.length) this.#grow(number);
    if (this.#flags[number] === 1) return;
    this.#flags[number] = 1;
    this.#size += 1;
  }

  #grow(number: number): void {
    const flags = new Uint8Array(Math.max(number + 1, 2 * this.#flags.length));
    flags.set(this.#flags);
    this.#flags = flags;
  }
}
