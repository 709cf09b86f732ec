/** Single days of all members in typed arrays; those of one member are chained by day, both ways. */
import type { DayTotals } from '../../engine/state.js';
import { longer } from './longer.js';
import { NO_ENTRY } from './member-numbers.js';

const START_CAPACITY = 1024;

export class DayEntries {
  /** By entry. Replaced when they grow. */
  day = new Int32Array(START_CAPACITY);
  purchases = new Float64Array(START_CAPACITY);
  spend = new Float64Array(START_CAPACITY);
  points = new Float64Array(START_CAPACITY);
  earlier = new Int32Array(START_CAPACITY);
  later = new Int32Array(START_CAPACITY);
  #count = 0;
  /** Those that were given back are chained by `later`. */
  #free = NO_ENTRY;

  clear(): void {
    this.#count = 0;
    this.#free = NO_ENTRY;
  }

  /** An entry of a day on which nothing happened yet, in no chain. */
  take(day: number): number {
    let entry = this.#free;
    if (entry === NO_ENTRY) {
      entry = this.#count;
      this.#count += 1;
      if (entry === this.day.length) this.#grow();
    } else this.#free = this.later[entry] as number;
    this.day[entry] = day;
    this.purchases[entry] = 0;
    this.spend[entry] = 0;
    this.points[entry] = 0;
    return entry;
  }

  giveBack(entry: number): void {
    this.later[entry] = this.#free;
    this.#free = entry;
  }

  add(entry: number, purchases: number, spend: number, points: number): void {
    this.purchases[entry] = (this.purchases[entry] as number) + purchases;
    this.spend[entry] = (this.spend[entry] as number) + spend;
    this.points[entry] = (this.points[entry] as number) + points;
  }

  totalsOf(entry: number): DayTotals {
    return {
      purchases: this.purchases[entry] ?? 0,
      spendMinor: BigInt(this.spend[entry] ?? 0),
      points: BigInt(this.points[entry] ?? 0),
    };
  }

  #grow(): void {
    const length = 2 * this.day.length;
    this.day = longer(this.day, new Int32Array(length));
    this.purchases = longer(this.purchases, new Float64Array(length));
    this.spend = longer(this.spend, new Float64Array(length));
    this.points = longer(this.points, new Float64Array(length));
    this.earlier = longer(this.earlier, new Int32Array(length));
    this.later = longer(this.later, new Int32Array(length));
  }
}
