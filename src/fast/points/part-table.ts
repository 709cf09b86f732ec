/** What base rates and bonuses give for the purchase at hand, before it is brought to one scale. */
import { leastCommonMultiple, SCALE_LIMIT } from './exact-integer.js';

/** The numbers of one part stand together, `PART_SIZE` of them from `part * PART_SIZE`. */
export const PART_SIZE = 8;
/** The place of its award. */
export const OWNER = 0;
/** Its points are `NUM / DEN` for every weight, or, spread over the weights, in all. */
export const NUM = 1;
export const DEN = 2;
/** The sum of weights that it is spread over in proportion; 0: every weight earns. */
export const SPREAD = 3;
/** Its row of weights in the `ItemTable`. */
export const ROW = 4;
/** Multipliers act on it: 1 or 0. */
export const IS_MULTIPLIED = 5;
/** Numerators over the common scale: in all, 0 when a better one of its group takes its place. */
export const TOTAL = 6;
/** The same for one weight; only where items are split. */
export const UNIT = 7;

export class PartTable {
  count = 0;
  data = new Float64Array(16 * PART_SIZE);
  /** The common denominator of all parts. */
  common = 1;
  /** Some part is of a rule in a group that takes the best. */
  hasGroups = false;

  clear(): void {
    this.count = 0;
    this.common = 1;
    this.hasGroups = false;
  }

  add(slot: number, num: number, den: number, spread: number, row: number, isMultiplied: boolean): void {
    const at = this.count * PART_SIZE;
    if (at === this.data.length) this.grow();
    const { data } = this;
    this.count += 1;
    data[at + OWNER] = slot;
    data[at + NUM] = num;
    data[at + DEN] = den;
    data[at + SPREAD] = spread;
    data[at + ROW] = row;
    data[at + IS_MULTIPLIED] = isMultiplied ? 1 : 0;
    if (den !== 1 && den !== this.common && this.common < SCALE_LIMIT) {
      this.common = leastCommonMultiple(this.common, den);
    }
  }

  private grow(): void {
    const data = new Float64Array(this.data.length * 2);
    data.set(this.data);
    this.data = data;
  }
}
