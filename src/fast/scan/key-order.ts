/** In which order the keys of one kind of object come, as far as they come in one. */

export interface KeyPlace {
  readonly key: number;
  /** Not in every object. */
  readonly isOptional: boolean;
}

export class KeyOrder {
  readonly #order: number[] = [];
  readonly #counts: number[] = [];
  #objects = 0;
  #last = -1;
  #isStable = true;

  /** An object begins. */
  begin(): void {
    this.#objects += 1;
    this.#last = -1;
  }

  /** The next key of the object. */
  take(key: number): void {
    const place = this.#order.indexOf(key);
    this.#counts[key] = (this.#counts[key] ?? 0) + 1;
    if (place < 0) {
      this.#last += 1;
      this.#order.splice(this.#last, 0, key);
    } else {
      if (place <= this.#last) this.#isStable = false;
      this.#last = place;
    }
  }

  /** `null` where there is no one order, or where what comes first is not always there. */
  places(): readonly KeyPlace[] | null {
    const places = this.#order.map((key) => ({ key, isOptional: this.#counts[key] !== this.#objects }));
    return this.#isStable && places[0]?.isOptional === false ? places : null;
  }
}
