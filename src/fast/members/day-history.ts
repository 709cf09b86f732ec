/**
 * What members did on past days, in typed arrays: totals since ever, and single days as far back as any rule looks.
 * Numbers are exact integers.
 */
import type { DayTotals } from '../../engine/state.js';
import { longer } from './longer.js';
import {
  BALANCE,
  FIRST_DAY,
  LAST_BUT_ONE,
  LAST_DAY,
  LATEST,
  type MemberNumbers,
  NO_ENTRY,
  POINTS,
  PURCHASES,
  SPEND,
} from './member-numbers.js';

const NONE = NO_ENTRY;
const ONE_PURCHASE: DayTotals = { purchases: 1, spendMinor: 0n, points: 0n };
const START_CAPACITY = 1024;

export class DayHistory {
  /** Results of `sum`. */
  purchases = 0;
  spend = 0;
  points = 0;

  readonly #members: MemberNumbers;
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
  constructor(members: MemberNumbers, daysKept: number) {
    this.#members = members;
    this.#daysKept = daysKept;
  }

  /** Forgets what everyone did. */
  clear(): void {
    this.#members.clear();
    this.#oldest.fill(NONE);
    this.#entries = 0;
    this.#free = NONE;
  }

  /** Makes room for members with numbers below `count`. */
  reserve(count: number): void {
    this.#members.reserve(count);
    if (count <= this.#oldest.length) return;
    const length = Math.max(count, 2 * this.#oldest.length);
    this.#oldest = longer(this.#oldest, new Int32Array(length).fill(NONE));
  }

  balance(member: number): number {
    return this.#members.get(member, BALANCE);
  }

  setBalance(member: number, balance: number): void {
    this.#members.set(member, BALANCE, balance);
  }

  totalPurchases(member: number): number {
    return this.#members.get(member, PURCHASES);
  }

  totalSpend(member: number): number {
    return this.#members.get(member, SPEND);
  }

  totalPoints(member: number): number {
    return this.#members.get(member, POINTS);
  }

  /** The first day with a purchase; `NaN` without one. */
  firstDay(member: number): number {
    return this.#members.get(member, FIRST_DAY);
  }

  /** The last day up to `day` with a purchase; `NaN` without one. */
  lastDay(member: number, day: number): number {
    const last = this.#members.get(member, LAST_DAY);
    // Clocks that are set back over midnight lead back by one day, never more.
    return last > day ? this.#members.get(member, LAST_BUT_ONE) : last;
  }

  /** As `sum`, of all days. */
  total(member: number): void {
    this.purchases = this.#members.get(member, PURCHASES);
    this.spend = this.#members.get(member, SPEND);
    this.points = this.#members.get(member, POINTS);
  }

  /** Adds up the days of a window into `purchases`, `spend` and `points`. */
  sum(member: number, start: number, end: number): void {
    let purchases = 0;
    let spend = 0;
    let points = 0;
    for (
      let entry = this.#members.get(member, LATEST);
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
    const { values, stride } = this.#members;
    const start = member * stride;
    const balance = (values[start + BALANCE] as number) + points;
    values[start + BALANCE] = balance;
    this.add(member, day, 1, spend, points);
    if (!this.#members.keepsDays) return balance;
    return Math.max(values[start + SPEND] as number, values[start + POINTS] as number, balance);
  }

  /** Adds to the totals of a day. */
  add(member: number, day: number, purchases: number, spend: number, points: number): void {
    const { values, stride } = this.#members;
    const start = member * stride;
    values[start + PURCHASES] = (values[start + PURCHASES] as number) + purchases;
    if (!this.#members.keepsDays) return;
    values[start + SPEND] = (values[start + SPEND] as number) + spend;
    values[start + POINTS] = (values[start + POINTS] as number) + points;
    if (purchases > 0 && values[start + LAST_DAY] !== day) this.#noteDay(values, start, day);
    if (this.#daysKept === 0) return;
    const entry = this.#entryOf(member, day);
    this.#purchases[entry] = (this.#purchases[entry] ?? 0) + purchases;
    this.#spend[entry] = (this.#spend[entry] ?? 0) + spend;
    this.#points[entry] = (this.#points[entry] ?? 0) + points;
    this.#forget(member, day - this.#daysKept);
  }

  #noteDay(values: Float64Array, start: number, day: number): void {
    const last = values[start + LAST_DAY] as number;
    if (!((values[start + FIRST_DAY] as number) <= day)) values[start + FIRST_DAY] = day;
    if (!(last > day)) {
      values[start + LAST_BUT_ONE] = last;
      values[start + LAST_DAY] = day;
    } else if (!((values[start + LAST_BUT_ONE] as number) >= day)) values[start + LAST_BUT_ONE] = day;
  }

  /**
   * The days of a member as the reference engine keeps them. Days that no rule looks into any more are one entry, on
   * the first day; so are all, where single days are not kept.
   */
  toDays(member: number): (readonly [day: number, totals: DayTotals])[] {
    if (!this.#members.keepsDays) return this.#purchasesAlone(member);
    const days: [number, DayTotals][] = [];
    for (let entry = this.#oldest[member] ?? NONE; entry !== NONE; entry = this.#later[entry] ?? NONE) {
      days.push([this.#day[entry] ?? 0, this.#totalsOf(entry)]);
    }
    const rest = this.#restOf(member, days);
    return rest === null ? days : [...this.#forgotten(member, rest, days[0]?.[0]), ...days];
  }

  /** On no particular day: no rule asks on which. */
  #purchasesAlone(member: number): [number, DayTotals][] {
    const purchases = this.totalPurchases(member);
    return purchases === 0 ? [] : [[0, { purchases, spendMinor: 0n, points: 0n }]];
  }

  /** What is known of days that are not kept: their sum, and that there were purchases on some of them. */
  #forgotten(member: number, rest: DayTotals, firstKept: number | undefined): [number, DayTotals][] {
    const known = [
      this.firstDay(member),
      this.#members.get(member, LAST_BUT_ONE),
      this.#members.get(member, LAST_DAY),
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
    let before = this.#members.get(member, LATEST);
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
    if (after === NONE) this.#members.set(member, LATEST, entry);
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
      oldest !== this.#members.get(member, LATEST)
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
