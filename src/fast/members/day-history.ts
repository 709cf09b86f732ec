/**
 * What members did on past days, in typed arrays: totals since ever, and single days as far back as any rule looks.
 * Numbers are exact integers.
 */
import type { DayTotals } from '../../engine/state.js';
import { longer } from './longer.js';

const NONE = -1;
/** Numbers of a member: since ever, days with a purchase (`NaN`: none), the entry of the last day, and the balance. */
const STRIDE = 8;
const PURCHASES = 0;
const SPEND = 1;
const POINTS = 2;
const FIRST_DAY = 3;
const LAST_DAY = 4;
const LAST_BUT_ONE = 5;
const LATEST = 6;
const BALANCE = 7;
const ONE_PURCHASE: DayTotals = { purchases: 1, spendMinor: 0n, points: 0n };
const START_CAPACITY = 1024;

function fresh(members: number): Float64Array {
  const numbers = new Float64Array(members * STRIDE);
  for (let start = 0; start < numbers.length; start += STRIDE) {
    numbers.fill(Number.NaN, start + FIRST_DAY, start + LATEST);
    numbers[start + LATEST] = NONE;
  }
  return numbers;
}

export class DayHistory {
  /** Results of `sum`. */
  purchases = 0;
  spend = 0;
  points = 0;

  /** By member, `STRIDE` numbers side by side, so that a purchase looks into one place of memory. */
  #members = fresh(START_CAPACITY);
  /** By member: its first entry. */
  #oldest = new Int32Array(START_CAPACITY).fill(NONE);

  /** Entries of all members; those of one member are chained by day, both ways. */
  #entries = 0;
  #free = NONE;
  #day = new Int32Array(START_CAPACITY);
  #purchases = new Float64Array(START_CAPACITY);
  #spend = new Float64Array(START_CAPACITY);
  #points = new Float64Array(START_CAPACITY);
  #earlier = new Int32Array(START_CAPACITY);
  #later = new Int32Array(START_CAPACITY);

  readonly #daysKept: number;

  /** @param daysKept 0: no single days; infinite: all */
  constructor(daysKept: number) {
    this.#daysKept = daysKept;
  }

  /** Forgets what everyone did. */
  clear(): void {
    this.#members = fresh(this.#oldest.length);
    this.#oldest.fill(NONE);
    this.#entries = 0;
    this.#free = NONE;
  }

  /** Makes room for members with numbers below `count`. */
  reserve(count: number): void {
    if (count <= this.#oldest.length) return;
    const length = Math.max(count, 2 * this.#oldest.length);
    this.#members = longer(this.#members, fresh(length));
    this.#oldest = longer(this.#oldest, new Int32Array(length).fill(NONE));
  }

  balance(member: number): number {
    return this.#members[member * STRIDE + BALANCE] ?? 0;
  }

  setBalance(member: number, balance: number): void {
    this.#members[member * STRIDE + BALANCE] = balance;
  }

  totalPurchases(member: number): number {
    return this.#members[member * STRIDE + PURCHASES] ?? 0;
  }

  totalSpend(member: number): number {
    return this.#members[member * STRIDE + SPEND] ?? 0;
  }

  totalPoints(member: number): number {
    return this.#members[member * STRIDE + POINTS] ?? 0;
  }

  /** The first day with a purchase; `NaN` without one. */
  firstDay(member: number): number {
    return this.#members[member * STRIDE + FIRST_DAY] ?? Number.NaN;
  }

  /** The last day up to `day` with a purchase; `NaN` without one. */
  lastDay(member: number, day: number): number {
    const last = this.#members[member * STRIDE + LAST_DAY] ?? Number.NaN;
    // Clocks that are set back over midnight lead back by one day, never more.
    return last > day ? (this.#members[member * STRIDE + LAST_BUT_ONE] ?? Number.NaN) : last;
  }

  /** As `sum`, of all days. */
  total(member: number): void {
    this.purchases = this.#members[member * STRIDE + PURCHASES] ?? 0;
    this.spend = this.#members[member * STRIDE + SPEND] ?? 0;
    this.points = this.#members[member * STRIDE + POINTS] ?? 0;
  }

  /** Adds up the days of a window into `purchases`, `spend` and `points`. */
  sum(member: number, start: number, end: number): void {
    let purchases = 0;
    let spend = 0;
    let points = 0;
    for (
      let entry = this.#members[member * STRIDE + LATEST] ?? NONE;
      entry !== NONE;
      entry = this.#earlier[entry] ?? NONE
    ) {
      const day = this.#day[entry] ?? 0;
      if (day < start) break;
      if (day > end) continue;
      purchases += this.#purchases[entry] ?? 0;
      spend += this.#spend[entry] ?? 0;
      points += this.#points[entry] ?? 0;
    }
    this.purchases = purchases;
    this.spend = spend;
    this.points = points;
  }

  /** Adds a purchase to the day, the totals and the balance; gives the largest of the sums. */
  addPurchase(member: number, day: number, spend: number, points: number): number {
    const members = this.#members;
    const start = member * STRIDE;
    const balance = (members[start + BALANCE] ?? 0) + points;
    members[start + BALANCE] = balance;
    this.add(member, day, 1, spend, points);
    return Math.max(members[start + SPEND] ?? 0, members[start + POINTS] ?? 0, balance);
  }

  /** Adds to the totals of a day. */
  add(member: number, day: number, purchases: number, spend: number, points: number): void {
    this.#members[member * STRIDE + PURCHASES] =
      (this.#members[member * STRIDE + PURCHASES] ?? 0) + purchases;
    this.#members[member * STRIDE + SPEND] = (this.#members[member * STRIDE + SPEND] ?? 0) + spend;
    this.#members[member * STRIDE + POINTS] = (this.#members[member * STRIDE + POINTS] ?? 0) + points;
    if (purchases > 0) this.#noteDay(member, day);
    if (this.#daysKept === 0) return;
    const entry = this.#entryOf(member, day);
    this.#purchases[entry] = (this.#purchases[entry] ?? 0) + purchases;
    this.#spend[entry] = (this.#spend[entry] ?? 0) + spend;
    this.#points[entry] = (this.#points[entry] ?? 0) + points;
    this.#forget(member, day - this.#daysKept);
  }

  #noteDay(member: number, day: number): void {
    const last = this.#members[member * STRIDE + LAST_DAY] ?? Number.NaN;
    if (last === day) return;
    if (!((this.#members[member * STRIDE + FIRST_DAY] ?? Number.NaN) <= day))
      this.#members[member * STRIDE + FIRST_DAY] = day;
    if (last > day) {
      if (!((this.#members[member * STRIDE + LAST_BUT_ONE] ?? Number.NaN) >= day))
        this.#members[member * STRIDE + LAST_BUT_ONE] = day;
      return;
    }
    this.#members[member * STRIDE + LAST_BUT_ONE] = last;
    this.#members[member * STRIDE + LAST_DAY] = day;
  }

  /**
   * The days of a member as the reference engine keeps them. Days that no rule looks into any more are one entry, on
   * the first day; so are all, where single days are not kept.
   */
  toDays(member: number): (readonly [day: number, totals: DayTotals])[] {
    const days: [number, DayTotals][] = [];
    for (let entry = this.#oldest[member] ?? NONE; entry !== NONE; entry = this.#later[entry] ?? NONE) {
      days.push([this.#day[entry] ?? 0, this.#totalsOf(entry)]);
    }
    const rest = this.#restOf(member, days);
    return rest === null ? days : [...this.#forgotten(member, rest, days[0]?.[0]), ...days];
  }

  /** What is known of days that are not kept: their sum, and that there were purchases on some of them. */
  #forgotten(member: number, rest: DayTotals, firstKept: number | undefined): [number, DayTotals][] {
    const known = [
      this.firstDay(member),
      this.#members[member * STRIDE + LAST_BUT_ONE] ?? Number.NaN,
      this.#members[member * STRIDE + LAST_DAY] ?? 0,
    ];
    const days = [...new Set(known)].filter((day) => day < (firstKept ?? Number.POSITIVE_INFINITY));
    const [first] = days;
    // Points that no purchase gave: no rule looks as far back as this.
    if (first === undefined) return [[(firstKept ?? 0) - this.#daysKept - 1, rest]];
    const others = days.slice(1).map((day): [number, DayTotals] => [day, ONE_PURCHASE]);
    return [[first, { ...rest, purchases: rest.purchases - others.length }], ...others];
  }

  #totalsOf(entry: number): DayTotals {
    return {
      purchases: this.#purchases[entry] ?? 0,
      spendMinor: BigInt(this.#spend[entry] ?? 0),
      points: BigInt(this.#points[entry] ?? 0),
    };
  }

  /** What the single days do not tell of the totals; `null`: nothing. */
  #restOf(member: number, days: readonly (readonly [number, DayTotals])[]): DayTotals | null {
    let purchases = this.totalPurchases(member);
    let spendMinor = BigInt(this.totalSpend(member));
    let points = BigInt(this.totalPoints(member));
    for (const [, totals] of days) {
      purchases -= totals.purchases;
      spendMinor -= totals.spendMinor;
      points -= totals.points;
    }
    return purchases === 0 && spendMinor === 0n && points === 0n ? null : { purchases, spendMinor, points };
  }

  /** The entry of a day, a new one where there is none. Events come in the order of time: it is almost always the last. */
  #entryOf(member: number, day: number): number {
    let before = this.#members[member * STRIDE + LATEST] ?? NONE;
    let after = NONE;
    while (before !== NONE && (this.#day[before] ?? 0) > day) {
      after = before;
      before = this.#earlier[before] ?? NONE;
    }
    if (before !== NONE && this.#day[before] === day) return before;
    const entry = this.#newEntry(day);
    this.#earlier[entry] = before;
    this.#later[entry] = after;
    if (before === NONE) this.#oldest[member] = entry;
    else this.#later[before] = entry;
    if (after === NONE) this.#members[member * STRIDE + LATEST] = entry;
    else this.#earlier[after] = entry;
    return entry;
  }

  #newEntry(day: number): number {
    let entry = this.#free;
    if (entry === NONE) {
      entry = this.#entries;
      this.#entries += 1;
      if (entry === this.#day.length) this.#growEntries();
    } else this.#free = this.#later[entry] ?? NONE;
    this.#day[entry] = day;
    this.#purchases[entry] = 0;
    this.#spend[entry] = 0;
    this.#points[entry] = 0;
    return entry;
  }

  #growEntries(): void {
    const length = 2 * this.#day.length;
    this.#day = longer(this.#day, new Int32Array(length));
    this.#purchases = longer(this.#purchases, new Float64Array(length));
    this.#spend = longer(this.#spend, new Float64Array(length));
    this.#points = longer(this.#points, new Float64Array(length));
    this.#earlier = longer(this.#earlier, new Int32Array(length));
    this.#later = longer(this.#later, new Int32Array(length));
  }

  /** Gives the entries before a day back. */
  #forget(member: number, before: number): void {
    let oldest = this.#oldest[member] ?? NONE;
    while (
      oldest !== NONE &&
      (this.#day[oldest] ?? 0) < before &&
      oldest !== this.#members[member * STRIDE + LATEST]
    ) {
      const next = this.#later[oldest] ?? NONE;
      this.#later[oldest] = this.#free;
      this.#free = oldest;
      oldest = next;
      this.#oldest[member] = oldest;
      if (oldest !== NONE) this.#earlier[oldest] = NONE;
    }
  }
}
