/** Lists of rules, and those among them that can act in these days: purchases come in the order of time. */
import { ENTRY_LENGTH, type RuleLists } from './rule-lists.js';

/** Days that the shorter lists are made for, from the day of the purchase that asked on. */
const SPAN_DAYS = 32;

export class LiveLists {
  /** Those to look in for the purchase at hand. */
  start: Int32Array;
  entries: Int32Array;
  readonly #all: RuleLists;
  readonly #liveStart: Int32Array;
  readonly #liveEntries: Int32Array;

  constructor(all: RuleLists) {
    this.#all = all;
    this.start = all.start;
    this.entries = all.entries;
    this.#liveStart = new Int32Array(all.start.length);
    this.#liveEntries = new Int32Array(all.entries.length);
  }

  get entryCount(): number {
    return this.#all.entries.length / ENTRY_LENGTH;
  }

  /** Looks in the lists of all rules. */
  useAll(): void {
    this.start = this.#all.start;
    this.entries = this.#all.entries;
  }

  /** Looks in the shorter lists, as they were made last. */
  useLive(): void {
    this.start = this.#liveStart;
    this.entries = this.#liveEntries;
  }

  /** Makes the shorter lists, for the span that begins with the day. */
  makeLive(day: number): void {
    const { start, entries } = this.#all;
    const live = this.#liveEntries;
    let end = 0;
    for (let number = 0; number < start.length - 1; number += 1) {
      this.#liveStart[number] = end;
      const last = start[number + 1] ?? 0;
      for (let place = start[number] ?? 0; place < last; place += ENTRY_LENGTH) {
        const firstDay = entries[place + 1] ?? 0;
        const lastDay = entries[place + 2] ?? 0;
        if (firstDay >= day + SPAN_DAYS || lastDay < day) continue;
        live[end] = entries[place] ?? 0;
        live[end + 1] = firstDay;
        live[end + 2] = lastDay;
        end += ENTRY_LENGTH;
      }
    }
    this.#liveStart[start.length - 1] = end;
  }
}

/** Entries that are gone through in the time of one purchase. */
const PAYS = 8;

/** Decides when shorter lists pay: making them costs as much as many purchases. */
export class LiveSpan {
  readonly #lists: readonly LiveLists[];
  readonly #entryCount: number;
  /** First day of the span that the shorter lists were made for. */
  #first = Number.NEGATIVE_INFINITY;
  #isLive = false;
  /** Purchases since they were made. */
  #since = Number.MAX_SAFE_INTEGER;

  constructor(lists: readonly LiveLists[]) {
    this.#lists = lists;
    this.#entryCount = lists.reduce((sum, { entryCount }) => sum + entryCount, 0);
  }

  /** To be called for each purchase, before looking anything up. */
  turnTo(day: number): void {
    this.#since += 1;
    const isWithin = day >= this.#first && day < this.#first + SPAN_DAYS;
    if (isWithin && this.#isLive) return;
    if (isWithin || this.#since * PAYS >= this.#entryCount) this.#useLive(day, isWithin);
    else if (this.#isLive) this.#useAll();
  }

  #useLive(day: number, isMade: boolean): void {
    if (!isMade) {
      for (const lists of this.#lists) lists.makeLive(day);
      this.#first = day;
      this.#since = 0;
    }
    for (const lists of this.#lists) lists.useLive();
    this.#isLive = true;
  }

  #useAll(): void {
    for (const lists of this.#lists) lists.useAll();
    this.#isLive = false;
  }
}
