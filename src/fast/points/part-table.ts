/** What base rates and bonuses give for the purchase at hand, before it is brought to one scale. */

/** One rate or bonus. Its points are `num / den` for every weight, or, spread over the weights, in all. */
export class PartTable {
  count = 0;
  /** The place of its award. */
  owner = new Int32Array(16);
  /** The same while it takes part; -1 when a better one of its group does. Set when totals are known. */
  slot = new Int32Array(16);
  num = new Float64Array(16);
  den = new Float64Array(16);
  /** The sum of weights that it is spread over in proportion; 0: every weight earns `num / den`. */
  spread = new Float64Array(16);
  /** Its row of weights in the `ItemTable`. */
  row = new Int32Array(16);
  /** Multipliers act on it: 1 or 0. */
  isMultiplied = new Uint8Array(16);
  /** Numerators in all over the common scale, and for one weight (that only where items are split). */
  total = new Float64Array(16);
  unit = new Float64Array(16);

  clear(): void {
    this.count = 0;
  }

  /** A part that earns for every weight of a row. */
  add(slot: number, num: number, den: number, row: number): void {
    this.addSpread(slot, num, den, row, 0);
  }

  /** A part that is shared out over the weights of a row, whose sum is `spread`. */
  addSpread(slot: number, num: number, den: number, row: number, spread: number): void {
    const place = this.count;
    if (place === this.slot.length) this.grow();
    this.count = place + 1;
    this.owner[place] = slot;
    this.slot[place] = slot;
    this.num[place] = num;
    this.den[place] = den;
    this.spread[place] = spread;
    this.row[place] = row;
    this.isMultiplied[place] = 0;
  }

  /** Multipliers act on the part added last. */
  multiplyLast(): void {
    this.isMultiplied[this.count - 1] = 1;
  }

  private grow(): void {
    const length = this.slot.length * 2;
    this.owner = copyInto(new Int32Array(length), this.owner);
    this.slot = copyInto(new Int32Array(length), this.slot);
    this.num = copyInto(new Float64Array(length), this.num);
    this.den = copyInto(new Float64Array(length), this.den);
    this.spread = copyInto(new Float64Array(length), this.spread);
    this.row = copyInto(new Int32Array(length), this.row);
    this.isMultiplied = copyInto(new Uint8Array(length), this.isMultiplied);
    this.total = copyInto(new Float64Array(length), this.total);
    this.unit = copyInto(new Float64Array(length), this.unit);
  }
}

function copyInto<T extends Int32Array | Float64Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
