/** The numbers of each member side by side, so that a purchase looks into one place of memory. */
import { longer } from './longer.js';

/** Since ever. */
export const PURCHASES = 0;
export const BALANCE = 1;
/** From here to `LATEST`, only where days are kept: sums since ever … */
export const SPEND = 2;
export const POINTS = 3;
/** … days with a purchase; `NaN`: none … */
export const FIRST_DAY = 4;
export const LAST_DAY = 5;
export const LAST_BUT_ONE = 6;
/** … and the entry of the last day in `DayHistory`; `NO_ENTRY`: none. */
export const LATEST = 7;

export const NO_ENTRY = -1;
const START_CAPACITY = 1024;

/** What is kept of members beside their purchases and balance. */
export interface KeptNumbers {
  /** What they did on their days; see `DayHistory`. */
  readonly days: boolean;
  readonly birth: boolean;
  readonly joined: boolean;
  /** How many slots never change. */
  readonly slots: number;
}

export class MemberNumbers {
  /** `stride` numbers a member. Replaced when it grows. */
  values: Float64Array;
  readonly stride: number;
  readonly keepsDays: boolean;
  /** Place of the birthday, whose day has the lowest 5 bits, its month the 4 above, and its year the others; 0: unknown. */
  readonly birth: number;
  /** Place of the joining day; `NaN`: unknown. */
  readonly joined: number;
  /** Place of the first slot that never changes. */
  readonly slots: number;
  #capacity = START_CAPACITY;

  constructor({ days, birth, joined, slots }: KeptNumbers) {
    this.keepsDays = days;
    this.birth = days ? LATEST + 1 : BALANCE + 1;
    this.joined = this.birth + (birth ? 1 : 0);
    this.slots = this.joined + (joined ? 1 : 0);
    this.stride = this.slots + slots;
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
    this.#reset(this.values);
  }

  #fresh(members: number): Float64Array {
    const values = new Float64Array(members * this.stride);
    this.#reset(values);
    return values;
  }

  #reset(values: Float64Array): void {
    for (let start = 0; start < values.length; start += this.stride) {
      values[start + PURCHASES] = 0;
      values[start + BALANCE] = 0;
      if (!this.keepsDays) continue;
      values.fill(0, start + SPEND, start + FIRST_DAY);
      values.fill(Number.NaN, start + FIRST_DAY, start + LATEST);
      values[start + LATEST] = NO_ENTRY;
    }
  }
}
