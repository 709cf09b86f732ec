/** How much of limits members used, in typed arrays: a hash table from member and limit to counters. */
import type { LimitUse } from '../../engine/state.js';
import type { Limit } from '../../ruleset/types.js';
import { periodOf } from '../../value/civil-date.js';
import type { QuotaTable } from '../quota-table.js';
import { longer } from './longer.js';

const EMPTY = -1;
const NO_DAY = Number.NEGATIVE_INFINITY;
const START_CAPACITY = 1024;

/** Days with what was used on them, ascending: of rolling limits, and of all where days are to be kept. */
interface UsedDays {
  readonly days: number[];
  readonly used: number[];
}

export class LimitCounters {
  readonly #quotas: readonly (Limit | null)[];
  /** By quota: the period that holds `#day`, 0 … 0 for limits that count days. */
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  /** By quota: days that a rolling limit looks at; infinite: all are kept; 0: periods. */
  readonly #rolling: Float64Array;

  /** By quota: the counter looked up last, and whose it was. A limit that is asked is mostly used right after. */
  readonly #lastCounter: Int32Array;
  readonly #lastMember: Int32Array;

  /** Hash table: places in the counters. */
  #table = new Int32Array(2 * START_CAPACITY).fill(EMPTY);
  #count = 0;
  /** By counter. The period at hand, and the one before it: clocks can be set back over midnight. */
  #key = new Float64Array(START_CAPACITY);
  #period = new Float64Array(START_CAPACITY);
  #used = new Float64Array(START_CAPACITY);
  #periodBefore = new Float64Array(START_CAPACITY);
  #usedBefore = new Float64Array(START_CAPACITY);
  #quotaOf = new Int32Array(START_CAPACITY);
  /** The next counter of the same member. */
  #next = new Int32Array(START_CAPACITY);
  readonly #lists = new Map<number, UsedDays>();
  /** By member: the counter made last. */
  #ofMember = new Int32Array(START_CAPACITY).fill(EMPTY);

  /** @param keepsDays whether every day is kept, so that `toUses` tells what the reference engine does */
  constructor({ quotas }: QuotaTable, keepsDays: boolean) {
    this.#quotas = quotas.map((quota) => (quota.kind === 'limit' ? quota.limit : null));
    this.#start = new Float64Array(quotas.length).fill(1);
    this.#lastCounter = new Int32Array(quotas.length);
    this.#lastMember = new Int32Array(quotas.length).fill(EMPTY);
    this.#end = new Float64Array(quotas.length);
    this.#rolling = Float64Array.from(this.#quotas, (limit) => {
      if (keepsDays) return Number.POSITIVE_INFINITY;
      return limit?.per.period === 'days' ? limit.per.days : 0;
    });
  }

  /** What a member used in the limit's period that holds `day`. */
  used(member: number, quota: number, day: number): number {
    const counter = this.#counterOf(member, quota);
    if (counter === EMPTY) return 0;
    this.#enterPeriod(quota, day);
    const start = this.#start[quota] ?? NO_DAY;
    if (this.#rolling[quota] !== 0) return this.#usedSince(counter, start, this.#end[quota] ?? day);
    if (this.#period[counter] === start) return this.#used[counter] ?? 0;
    return this.#periodBefore[counter] === start ? (this.#usedBefore[counter] ?? 0) : 0;
  }

  use(member: number, quota: number, day: number, more: number): void {
    const counter = this.#findOrAdd(member, quota);
    this.#enterPeriod(quota, day);
    const start = this.#start[quota] ?? NO_DAY;
    if (this.#rolling[quota] !== 0) this.#useOnDay(counter, quota, day, more);
    else this.#useInPeriod(counter, start, more);
  }

  #useInPeriod(counter: number, start: number, more: number): void {
    const period = this.#period[counter] ?? NO_DAY;
    if (period === start) this.#used[counter] = (this.#used[counter] ?? 0) + more;
    else if (period < start || Number.isNaN(period)) {
      this.#periodBefore[counter] = period;
      this.#usedBefore[counter] = this.#used[counter] ?? 0;
      this.#period[counter] = start;
      this.#used[counter] = more;
    } else {
      const isSame = this.#periodBefore[counter] === start;
      this.#usedBefore[counter] = (isSame ? (this.#usedBefore[counter] ?? 0) : 0) + more;
      this.#periodBefore[counter] = start;
    }
  }

  /** Forgets what everyone used. */
  clear(): void {
    this.#table.fill(EMPTY);
    this.#ofMember.fill(EMPTY);
    this.#lastMember.fill(EMPTY);
    this.#lists.clear();
    this.#count = 0;
  }

  /** Makes room for members with numbers below `count`. */
  reserve(count: number): void {
    if (count <= this.#ofMember.length) return;
    const length = Math.max(count, 2 * this.#ofMember.length);
    this.#ofMember = longer(this.#ofMember, new Int32Array(length).fill(EMPTY));
  }

  /** What a member used of every limit, as far back as the limits look. Only limits that were ever used. */
  toUses(member: number): Map<string, LimitUse> {
    const uses = new Map<string, LimitUse>();
    let counter = this.#ofMember[member] ?? EMPTY;
    while (counter !== EMPTY) {
      const limit = this.#quotas[this.#quotaOf[counter] ?? EMPTY];
      if (limit !== null && limit !== undefined) uses.set(limit.id, this.#useOf(counter));
      counter = this.#next[counter] ?? EMPTY;
    }
    return uses;
  }

  #useOf(counter: number): LimitUse {
    const list = this.#lists.get(counter);
    if (list !== undefined) return list.days.map((day, index) => [day, BigInt(list.used[index] ?? 0)]);
    const periods: [number, number][] = [
      [this.#periodBefore[counter] ?? NO_DAY, this.#usedBefore[counter] ?? 0],
      [this.#period[counter] ?? NO_DAY, this.#used[counter] ?? 0],
    ];
    // A limit over the whole campaign has one period, that of all days.
    return periods
      .filter(([day]) => !Number.isNaN(day))
      .map(([day, used]) => [day === NO_DAY ? 0 : day, BigInt(used)]);
  }

  /** Numbers of quotas and members are small enough for an exact product. */
  #keyOf(member: number, quota: number): number {
    return member * this.#quotas.length + quota;
  }

  #enterPeriod(quota: number, day: number): void {
    if (day >= (this.#start[quota] ?? 0) && day <= (this.#end[quota] ?? 0)) {
      if (this.#quotas[quota]?.per.period !== 'days') return;
    }
    const per = this.#quotas[quota]?.per;
    let start = NO_DAY;
    let end = Number.POSITIVE_INFINITY;
    if (per?.period === 'days') {
      start = day - per.days + 1;
      end = day;
    } else if (per !== undefined && per.period !== 'campaign' && per.period !== 'purchase') {
      const range = periodOf(day, per.period);
      start = range.start;
      end = range.end;
    }
    this.#start[quota] = start;
    this.#end[quota] = end;
  }

  #usedSince(counter: number, start: number, end: number): number {
    const list = this.#lists.get(counter);
    let used = 0;
    if (list === undefined) return used;
    for (let index = list.days.length - 1; index >= 0; index -= 1) {
      const on = list.days[index] ?? 0;
      if (on < start) break;
      if (on <= end) used += list.used[index] ?? 0;
    }
    return used;
  }

  #useOnDay(counter: number, quota: number, day: number, more: number): void {
    const list = this.#lists.get(counter) ?? { days: [], used: [] };
    this.#lists.set(counter, list);
    let place = list.days.length;
    while (place > 0 && (list.days[place - 1] ?? 0) > day) place -= 1;
    if (list.days[place - 1] === day) list.used[place - 1] = (list.used[place - 1] ?? 0) + more;
    else {
      list.days.splice(place, 0, day);
      list.used.splice(place, 0, more);
    }
    // One day more than the limit looks at: clocks can be set back over midnight.
    const before = day - (this.#rolling[quota] ?? 0) - 1;
    while ((list.days[0] ?? day) < before) {
      list.days.shift();
      list.used.shift();
    }
  }

  #counterOf(member: number, quota: number): number {
    if (this.#lastMember[quota] === member) return this.#lastCounter[quota] as number;
    const counter = this.#find(this.#keyOf(member, quota));
    this.#lastMember[quota] = member;
    this.#lastCounter[quota] = counter;
    return counter;
  }

  #find(key: number): number {
    const mask = this.#table.length - 1;
    let place = hashOf(key) & mask;
    for (;;) {
      const counter = this.#table[place] ?? EMPTY;
      if (counter === EMPTY || this.#key[counter] === key) return counter;
      place = (place + 1) & mask;
    }
  }

  #findOrAdd(member: number, quota: number): number {
    const known = this.#counterOf(member, quota);
    if (known !== EMPTY) return known;
    const key = this.#keyOf(member, quota);
    if (this.#count === this.#key.length) this.#grow();
    const counter = this.#count;
    this.#count += 1;
    this.#key[counter] = key;
    this.#period[counter] = Number.NaN;
    this.#periodBefore[counter] = Number.NaN;
    this.#quotaOf[counter] = quota;
    this.#next[counter] = this.#ofMember[member] ?? EMPTY;
    this.#ofMember[member] = counter;
    this.#put(key, counter);
    this.#lastCounter[quota] = counter;
    return counter;
  }

  #put(key: number, counter: number): void {
    const mask = this.#table.length - 1;
    let place = hashOf(key) & mask;
    while (this.#table[place] !== EMPTY) place = (place + 1) & mask;
    this.#table[place] = counter;
  }

  #grow(): void {
    const length = 2 * this.#key.length;
    this.#key = longer(this.#key, new Float64Array(length));
    this.#period = longer(this.#period, new Float64Array(length));
    this.#used = longer(this.#used, new Float64Array(length));
    this.#periodBefore = longer(this.#periodBefore, new Float64Array(length));
    this.#usedBefore = longer(this.#usedBefore, new Float64Array(length));
    this.#quotaOf = longer(this.#quotaOf, new Int32Array(length));
    this.#next = longer(this.#next, new Int32Array(length));
    this.#table = new Int32Array(2 * length).fill(EMPTY);
    for (let counter = 0; counter < this.#count; counter += 1) this.#put(this.#key[counter] ?? 0, counter);
  }
}

/** Spreads keys that follow each other; both halves of a number beyond 2^32 count. */
function hashOf(key: number): number {
  const high = Math.floor(key / 4_294_967_296);
  let hash = Math.imul((key >>> 0) ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1);
  hash ^= hash >>> 15;
  return hash >>> 0;
}
