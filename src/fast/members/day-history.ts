/**
 * What members did on past days, in typed arrays: totals since ever, and single days as far back as any rule looks.
 * Numbers are exact integers.
 */
import type { DayTotals } from '../../engine/state.js';
import { DayEntries } from './day-entries.js';
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
  PURCHASES_MAX,
  SPEND,
} from './member-numbers.js';

const ONE_PURCHASE: DayTotals = { purchases: 1, spendMinor: 0n, points: 0n };
const START_CAPACITY = 1024;

export class DayHistory {
  /** Results of `sum`. */
  purchases = 0;
  spend = 0;
  points = 0;

  readonly #members: MemberNumbers;
  /** By member: its first entry. */
  #oldest = new Int32Array(START_CAPACITY).fill(NO_ENTRY);

  readonly #entries = new DayEntries();
  readonly #daysKept: number;

  /** @param daysKept 0: no single days; infinite: all */
  constructor(members: MemberNumbers, daysKept: number) {
    this.#members = members;
    this.#daysKept = daysKept;
  }

  /** Forgets what everyone did. */
  clear(): void {
    this.#members.clear();
    this.#oldest.fill(NO_ENTRY);
    this.#entries.clear();
  }

  /** Makes room for members with numbers below `count`. */
  reserve(count: number): void {
    this.#members.reserve(count);
    if (count <= this.#oldest.length) return;
    const length = Math.max(count, 2 * this.#oldest.length);
    this.#oldest = longer(this.#oldest, new Int32Array(length).fill(NO_ENTRY));
  }

  /** See `MemberTable.expect`. */
  expect(member: number): void {
    this.#members.setSmall(member, this.#members.expected, 0);
  }

  balance(member: number): number {
    return this.#members.get(member, BALANCE);
  }

  setBalance(member: number, balance: number): void {
    this.#members.set(member, BALANCE, balance);
  }

  totalPurchases(member: number): number {
    return this.#members.getSmall(member, PURCHASES);
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
    this.purchases = this.totalPurchases(member);
    this.spend = this.#members.get(member, SPEND);
    this.points = this.#members.get(member, POINTS);
  }

  /** Adds up the days of a window into `purchases`, `spend` and `points`. */
  sum(member: number, start: number, end: number): void {
    const { day, purchases: ofDay, spend: spendOf, points: pointsOf, earlier } = this.#entries;
    let purchases = 0;
    let spend = 0;
    let points = 0;
    let entry = this.#members.get(member, LATEST);
    while (entry !== NO_ENTRY && (day[entry] as number) >= start) {
      if ((day[entry] as number) <= end) {
        purchases += ofDay[entry] as number;
        spend += spendOf[entry] as number;
        points += pointsOf[entry] as number;
      }
      entry = earlier[entry] as number;
    }
    this.purchases = purchases;
    this.spend = spend;
    this.points = points;
  }

  /**
   * Adds a purchase to the day, the totals and the balance. Gives the largest of the sums; infinity for more purchases than can
   * be counted on.
   */
  addPurchase(member: number, day: number, spend: number, points: number): number {
    const { small, values, stride, keepsDays } = this.#members;
    const start = member * stride;
    const balance = (values[start + BALANCE] as number) + points;
    values[start + BALANCE] = balance;
    if (keepsDays) this.#addToDay(member, day, spend, points);
    const place = this.#members.startOfSmall(member) + PURCHASES;
    const purchases = (small[place] as number) + 1;
    small[place] = purchases;
    if (purchases > PURCHASES_MAX) return Number.POSITIVE_INFINITY;
    if (!keepsDays) return balance;
    return Math.max(values[start + SPEND] as number, values[start + POINTS] as number, balance);
  }

  #addToDay(member: number, day: number, spend: number, points: number): void {
    const { values, stride } = this.#members;
    const start = member * stride;
    values[start + SPEND] = (values[start + SPEND] as number) + spend;
    values[start + POINTS] = (values[start + POINTS] as number) + points;
    if (values[start + LAST_DAY] !== day) this.#noteDay(values, start, day);
    if (this.#daysKept === 0) return;
    this.#entries.add(this.#entryOf(member, day), 1, spend, points);
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
    const { day, later } = this.#entries;
    for (let entry = this.#oldest[member] as number; entry !== NO_ENTRY; entry = later[entry] as number) {
      days.push([day[entry] as number, this.#entries.totalsOf(entry)]);
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
    const entries = this.#entries;
    let before = this.#members.get(member, LATEST);
    let after = NO_ENTRY;
    while (before !== NO_ENTRY && (entries.day[before] as number) > day) {
      after = before;
      before = entries.earlier[before] as number;
    }
    if (before !== NO_ENTRY && entries.day[before] === day) return before;
    const entry = entries.take(day);
    entries.earlier[entry] = before;
    entries.later[entry] = after;
    if (before === NO_ENTRY) this.#oldest[member] = entry;
    else entries.later[before] = entry;
    if (after === NO_ENTRY) this.#members.set(member, LATEST, entry);
    else entries.earlier[after] = entry;
    return entry;
  }

  /** Gives the entries before a day back, but never the last one. */
  #forget(member: number, before: number): void {
    const entries = this.#entries;
    const latest = this.#members.get(member, LATEST);
    let oldest = this.#oldest[member] as number;
    while (oldest !== latest && (entries.day[oldest] as number) < before) {
      const next = entries.later[oldest] as number;
      entries.giveBack(oldest);
      entries.earlier[next] = NO_ENTRY;
      this.#oldest[member] = next;
      oldest = next;
    }
  }
}
