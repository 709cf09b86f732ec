/** The numbers of each member side by side, so that a purchase looks into one place of memory. */
import { longer } from './longer.js';

/** Since ever. */
export const PURCHASES = 0;
export const SPEND = 1;
export const POINTS = 2;
export const BALANCE = 3;
/** Days with a purchase; `NaN`: none. */
export const FIRST_DAY = 4;
export const LAST_DAY = 5;
export const LAST_BUT_ONE = 6;
/** The entry of the last day in `DayHistory`; `NO_ENTRY`: none. */
export const LATEST = 7;
/** `year * 10000 + month * 100 + day`; 0: unknown. */
export const BIRTH = 8;
/** Day; `NaN`: unknown. */
export const JOINED = 9;
/** From here on: slots whose values never change, by their numbers. */
export const SLOTS = 10;

export const NO_ENTRY = -1;
const START_CAPACITY = 1024;

export class MemberNumbers {
  /** `stride` numbers a member. Replaced when it grows. */
  values: Float64Array;
  readonly stride: number;
  #capacity = START_CAPACITY;

  constructor(slots: number) {
    this.stride = SLOTS + slots;
    this.values = this.#fresh(START_CAPACITY);
  }

  get(member: number, field: number): number {
    return this.values[member * this.stride + field] as number;
  }

  set(member: number, field: number, value: number): void {
    this.values[member * this.stride + field] = value;
  }

  /** Makes room for members with numbers below `count`. */
  reserve(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = Math.max(count, 2 * this.#capacity);
    this.values = longer(this.values, this.#fresh(this.#capacity));
  }

  /** Forgets what everyone did, not who they are. */
  clear(): void {
    for (let start = 0; start < this.values.length; start += this.stride) reset(this.values, start);
  }

  #fresh(members: number): Float64Array {
    const values = new Float64Array(members * this.stride);
    for (let start = 0; start < values.length; start += this.stride) reset(values, start);
    return values;
  }
}

function reset(values: Float64Array, start: number): void {
  values.fill(0, start, start + FIRST_DAY);
  values.fill(Number.NaN, start + FIRST_DAY, start + LATEST);
  values[start + LATEST] = NO_ENTRY;
}
