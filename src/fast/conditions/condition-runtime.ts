/** What generated code and closures call: lookups and arithmetic that are the same for every rule set. */
import { ADJUSTMENT, type NumberLists, OTHER } from '../columns.js';
import { PLACES } from './expression.js';
import type { LookupTables } from './plan-conditions.js';
import type { PurchaseView } from './purchase-view.js';

const THOUSAND = 1000;
/** So many categories have a table of all pairs. */
const TABLED_CATEGORIES = 256;
/** 10^12 = 1000^4: a quantity counts millionths, and so does a price. */
const ROUNDS = 4;

export class ConditionRuntime {
  readonly #ancestorStart: Int32Array;
  readonly #ancestors: Int32Array;
  /** By number of a category + 1, and by that of another one + 1: 1 if it lies under that; empty for very many. */
  readonly #table: Uint8Array;
  readonly #size: number;
  readonly #countedKinds: number;
  readonly #carbonColumn: number;
  /** Numbers of names that were met, of those that are to be told apart. */
  #met = new Int32Array(16);
  #metCount = 0;
  #nameless = 0;

  constructor(tables: LookupTables) {
    this.#ancestorStart = tables.ancestorStart;
    this.#ancestors = tables.ancestors;
    this.#countedKinds = tables.countedKinds;
    this.#carbonColumn = tables.carbonColumn;
    this.#size = tables.ancestorStart.length - 1;
    this.#table = this.#makeTable(this.#size <= TABLED_CATEGORIES ? this.#size : 0);
  }

  #makeTable(size: number): Uint8Array {
    const table = new Uint8Array(size * size);
    for (let category = 0; category < size; category += 1) {
      const end = this.#ancestorStart[category + 1] ?? 0;
      for (let place = this.#ancestorStart[category] ?? 0; place < end; place += 1) {
        table[category * size + (this.#ancestors[place] ?? 0) + 1] = 1;
      }
    }
    return table;
  }

  /** Whether a category is another one or lies under it. */
  under(category: number, other: number): boolean {
    if (this.#table.length > 0) return this.#table[(category + 1) * this.#size + other + 1] === 1;
    const end = this.#ancestorStart[category + 2] ?? 0;
    for (let index = this.#ancestorStart[category + 1] ?? 0; index < end; index += 1) {
      if (this.#ancestors[index] === other) return true;
    }
    return false;
  }

  /** By number of a category + 1: a bit for each of `categories` under which it lies. */
  categoryMasks(categories: readonly number[]): Int32Array {
    const masks = new Int32Array(Math.max(2, this.#ancestorStart.length - 1));
    for (let category = 1; category < masks.length - 1; category += 1) {
      for (const [bit, other] of categories.entries()) {
        if (this.under(category, other)) masks[category + 1] = (masks[category + 1] ?? 0) | (1 << bit);
      }
    }
    return masks;
  }

  lists({ start, values }: NumberLists, index: number, id: number): boolean {
    const end = start[index + 1] ?? 0;
    for (let place = start[index] ?? 0; place < end; place += 1) if (values[place] === id) return true;
    return false;
  }

  /** Millionths of a minor unit for one unit, rounded down; `NaN` in another currency. See `item.price`. */
  price(view: PurchaseView, item: number): number {
    if (view.facts[PLACES.isForeign] !== 0) return Number.NaN;
    const quantity = view.columns.quantityMicro[item] ?? 0;
    return quantity === 0 ? 0 : divided(view.columns.amountMinor[item] ?? 0, quantity, ROUNDS);
  }

  /** Millionths of the purchase that were paid with a method; 0 where the record says nothing about payment. */
  share({ columns, row }: PurchaseView, method: number): number {
    const { start, values } = columns.paymentMethods;
    let whole = 0;
    let asked = 0;
    const end = start[row + 1] ?? 0;
    for (let place = start[row] ?? 0; place < end; place += 1) {
      const amount = columns.paymentMinor[place] ?? 0;
      whole += amount;
      if (values[place] === method) asked += amount;
    }
    if (whole <= 0 || asked <= 0) return 0;
    // Change given back can make one payment larger than the whole.
    return divided(Math.min(asked, whole), whole, ROUNDS / 2);
  }

  /** The amount of the purchase: what counts and the adjustments, not below zero; `NaN` in another currency. */
  amount({ columns, start, end, facts }: PurchaseView): number {
    if (facts[PLACES.isForeign] !== 0) return Number.NaN;
    let sum = 0;
    for (let item = start; item < end; item += 1) {
      const kind = columns.kind[item] ?? 0;
      if (kind === ADJUSTMENT || ((this.#countedKinds >> kind) & 1) !== 0)
        sum += columns.amountMinor[item] ?? 0;
    }
    return Math.max(0, sum);
  }

  /** Millionths of a gram: of the purchase, or summed over the items that have any; `NaN`: nobody measured. */
  carbon({ columns, row, start, end }: PurchaseView): number {
    const own = columns.carbonMicro[row] ?? Number.NaN;
    const values = columns.itemAttributes[this.#carbonColumn]?.values;
    if (values === undefined || !Number.isNaN(own)) return own;
    let sum = Number.NaN;
    for (let item = start; item < end; item += 1) {
      const grams = values[item] ?? Number.NaN;
      if (Number.isNaN(grams)) continue;
      sum = (Number.isNaN(sum) ? 0 : sum) + Math.max(0, grams);
    }
    return sum;
  }

  startTelling(): void {
    this.#metCount = 0;
    this.#nameless = 0;
  }

  /** `name`: a number of a name; those that are absent do not count. */
  tell(name: number): void {
    if (name === OTHER) this.#nameless += 1;
    if (name <= 0) return;
    for (let index = 0; index < this.#metCount; index += 1) if (this.#met[index] === name) return;
    if (this.#metCount === this.#met.length) this.#grow();
    this.#met[this.#metCount] = name;
    this.#metCount += 1;
  }

  /**
   * How many different ones were told. Those without a number could all be the same: the answer is sure when it does
   * not matter, because the least and the most that it can be are on one side of `split` (`NaN`: it always matters).
   */
  told(view: PurchaseView, split: number): number {
    const most = this.#metCount + this.#nameless;
    if (this.#nameless < 2) return most;
    const isSure = this.#metCount + 1 > split || most < split;
    if (!isSure) view.facts[PLACES.unsure] = 1;
    return most;
  }

  #grow(): void {
    const longer = new Int32Array(this.#met.length * 2);
    longer.set(this.#met);
    this.#met = longer;
  }
}

/**
 * The quotient times 1000^`rounds`, rounded down, by long division: no product leaves 2^53 while both numbers are below
 * 2^43. A quotient beyond 2^53 is not exact, and larger than any number that it is compared with.
 */
function divided(dividend: number, divisor: number, rounds: number): number {
  let quotient = Math.floor(dividend / divisor);
  let rest = dividend - quotient * divisor;
  for (let round = 0; round < rounds; round += 1) {
    const part = Math.floor((rest * THOUSAND) / divisor);
    rest = rest * THOUSAND - part * divisor;
    quotient = quotient * THOUSAND + part;
  }
  return quotient;
}
