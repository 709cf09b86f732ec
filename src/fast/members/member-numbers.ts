/**
 * The numbers of each member side by side. Members come in no order, so that each purchase waits for their memory: the fewer
 * bytes a member has, the more members share a line of the cache.
 */
/** Among the small ones: purchases since ever. */
export const PURCHASES = 0;

/** Among the others: the balance. */
export const BALANCE = 0;
/** From here to `LATEST`, only where days are kept: sums since ever … */
export const SPEND = 1;
export const POINTS = 2;
/** … days with a purchase; `NaN`: none … */
export const FIRST_DAY = 3;
export const LAST_DAY = 4;
export const LAST_BUT_ONE = 5;
/** … and the entry of the last day in `DayHistory`; `NO_ENTRY`: none. */
export const LATEST = 6;

export const NO_ENTRY = -1;
/** Of a small number: not known. */
export const UNKNOWN = -(2 ** 31);
/** More purchases than any member may have: the next ones are still counted right. */
export const PURCHASES_MAX = 2 ** 30;
const START_CAPACITY = 1024;

/** What is kept of members beside their purchases and balance. */
export interface KeptNumbers {
  /** What they did on their days; see `DayHistory`. */
  readonly days: boolean;
  readonly birth: boolean;
  readonly joined: boolean;
  /** How many slots never change, those with small integers and the others. */
  readonly smallSlots: number;
  readonly largeSlots: number;
}

/** Small numbers in the place of one other. */
const SMALL_ONES = 2;

export class MemberNumbers {
  /** `stride` numbers a member; the small ones of all are in the same memory. Replaced when it grows. */
  values: Float64Array;
  /** `2 * stride` a member. Whole, and below 2^31 either side of zero. */
  small: Int32Array;
  readonly stride: number;
  readonly keepsDays: boolean;
  /** Among the small ones: the birthday, whose day has the lowest 5 bits, its month the 4 above, and its year the others; 0: unknown. */
  readonly birth: number;
  /** The joining day; `UNKNOWN` without one. */
  readonly joined: number;
  /** Among the small ones: written to have the member's memory come, never read. */
  readonly expected: number;
  /** Places of the first slots that never change. */
  readonly smallSlots: number;
  readonly largeSlots: number;
  /** Place of the first small number of a member. */
  readonly #firstSmall: number;
  #capacity = START_CAPACITY;

  constructor({ days, birth, joined, smallSlots, largeSlots }: KeptNumbers) {
    this.keepsDays = days;
    this.largeSlots = days ? LATEST + 1 : BALANCE + 1;
    const large = this.largeSlots + largeSlots;
    this.birth = PURCHASES + 1;
    this.joined = this.birth + (birth ? 1 : 0);
    this.expected = this.joined + (joined ? 1 : 0);
    this.smallSlots = this.expected + 1;
    this.#firstSmall = large * SMALL_ONES;
    this.stride = large + Math.ceil((this.smallSlots + smallSlots) / SMALL_ONES);
    this.values = this.#fresh(START_CAPACITY);
    this.small = new Int32Array(this.values.buffer);
  }

  /** Where the small numbers of a member begin. */
  startOfSmall(member: number): number {
    return member * this.stride * SMALL_ONES + this.#firstSmall;
  }

  getSmall(member: number, field: number): number {
    return this.small[this.startOfSmall(member) + field] as number;
  }

  setSmall(member: number, field: number, value: number): void {
    this.small[this.startOfSmall(member) + field] = value;
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
    const fresh = this.#fresh(Math.max(count, 2 * this.#capacity));
    new Uint8Array(fresh.buffer).set(new Uint8Array(this.values.buffer));
    this.#capacity = fresh.length / this.stride;
    this.values = fresh;
    this.small = new Int32Array(fresh.buffer);
  }

  /** Forgets what everyone did, not who they are. */
  clear(): void {
    for (let member = 0; member < this.#capacity; member += 1) this.setSmall(member, PURCHASES, 0);
    this.#reset(this.values);
  }

  #fresh(members: number): Float64Array {
    const values = new Float64Array(members * this.stride);
    this.#reset(values);
    return values;
  }

  #reset(values: Float64Array): void {
    for (let start = 0; start < values.length; start += this.stride) {
      values[start + BALANCE] = 0;
      if (!this.keepsDays) continue;
      values.fill(0, start + SPEND, start + FIRST_DAY);
      values.fill(Number.NaN, start + FIRST_DAY, start + LATEST);
      values[start + LATEST] = NO_ENTRY;
    }
  }
}
