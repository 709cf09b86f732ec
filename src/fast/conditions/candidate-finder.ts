/** Looks up the rules of the tail that a purchase could meet. */
import type { NumberLists } from '../columns.js';
import type { DayLists } from './day-lists.js';
import { PLACES } from './expression.js';
import type { RuleIndex } from './index-rules.js';
import type { PurchaseView } from './purchase-view.js';
import { dayOf, ENTRY_LENGTH, type RuleLists } from './rule-lists.js';

export class CandidateFinder {
  /** The rules found last, each once, in no order. */
  readonly candidates: Int32Array;
  readonly #keys: RuleIndex['byKey'];
  readonly #days: readonly DayLists[];
  readonly #readsItems: boolean;
  /** By rule: for which purchase it was found last. */
  readonly #foundFor: Int32Array;
  #purchase = 0;
  #count = 0;
  #day = 0;

  constructor({ byKey, byDay, tail }: RuleIndex, ruleCount: number) {
    this.#keys = byKey;
    this.#days = byDay;
    this.#readsItems = [byKey.sku, byKey.brand, byKey.category, byKey.tags].some((lists) => lists !== null);
    this.#foundFor = new Int32Array(ruleCount);
    this.candidates = new Int32Array(tail.length);
  }

  /** How many rules have a key that the purchase has, on a day that their window touches. */
  find({ columns, row, start, end, facts }: PurchaseView): number {
    const keys = this.#keys;
    this.#startPurchase(facts[PLACES.instant] ?? 0);
    if (keys.store !== null) this.#look(keys.store, facts[PLACES.store] ?? 0);
    if (keys.partner !== null) this.#look(keys.partner, facts[PLACES.partner] ?? 0);
    if (keys.channel !== null) this.#look(keys.channel, facts[PLACES.channel] ?? 0);
    if (keys.scene !== null) this.#look(keys.scene, facts[PLACES.scene] ?? 0);
    if (keys.coupons !== null) this.#lookAll(keys.coupons, columns.coupons, row);
    if (keys.paymentMethods !== null) this.#lookAll(keys.paymentMethods, columns.paymentMethods, row);
    for (const days of this.#days) this.#lookAtDay(days);
    if (!this.#readsItems) return this.#count;
    for (let item = start; item < end; item += 1) {
      if (keys.sku !== null) this.#look(keys.sku, columns.sku[item] ?? 0);
      if (keys.brand !== null) this.#look(keys.brand, columns.brand[item] ?? 0);
      if (keys.category !== null) this.#look(keys.category, columns.category[item] ?? 0);
      if (keys.tags !== null) this.#lookAll(keys.tags, columns.tags, item);
    }
    return this.#count;
  }

  #startPurchase(instant: number): void {
    this.#count = 0;
    this.#day = dayOf(instant);
    this.#purchase += 1;
    if (this.#purchase < PURCHASES_MAX) return;
    this.#foundFor.fill(0);
    this.#purchase = 1;
  }

  #look({ start, entries }: RuleLists, number: number): void {
    // Numbers that no list has, 0 (absent) and -1 (any other) among them, have no start or one without entries.
    if (number <= 0 || number >= start.length - 1) return;
    const end = start[number + 1] ?? 0;
    for (let place = start[number] ?? 0; place < end; place += ENTRY_LENGTH) {
      if (this.#day < (entries[place + 1] ?? 0) || this.#day > (entries[place + 2] ?? 0)) continue;
      const rule = entries[place] ?? 0;
      if (this.#foundFor[rule] === this.#purchase) continue;
      this.#foundFor[rule] = this.#purchase;
      this.candidates[this.#count] = rule;
      this.#count += 1;
    }
  }

  #lookAll(lists: RuleLists, { start, values }: NumberLists, index: number): void {
    const end = start[index + 1] ?? 0;
    for (let place = start[index] ?? 0; place < end; place += 1) this.#look(lists, values[place] ?? 0);
  }

  /** Pieces count from 1 in `#look`. */
  #lookAtDay({ size, first, lists }: DayLists): void {
    this.#look(lists, Math.floor(this.#day / size) - first + 1);
  }
}

/** Numbers of purchases are small integers; they begin anew after so many. */
const PURCHASES_MAX = 2 ** 30;
