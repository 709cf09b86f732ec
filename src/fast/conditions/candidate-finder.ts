/** Looks up the rules of the tail that a purchase could meet. */
import type { NumberLists } from '../columns.js';
import { PLACES } from './expression.js';
import type { RuleIndex } from './index-rules.js';
import { forKeyKinds, isOfItems, KEY_KINDS, type KeyKind } from './key-kinds.js';
import { LiveLists, LiveSpan } from './live-lists.js';
import type { PurchaseView } from './purchase-view.js';
import { dayOf, ENTRY_LENGTH, type RuleLists } from './rule-lists.js';

/** The item of what was not found through one. */
const NO_ITEM = -1;

interface DayPieces {
  readonly size: number;
  readonly first: number;
  readonly lists: LiveLists;
}

export class CandidateFinder {
  /** The rules found last, and the item through which each was found; a rule may be there for several items. */
  candidates: Int32Array;
  items: Int32Array;
  readonly #keys: Readonly<Record<KeyKind, LiveLists | null>>;
  readonly #days: readonly DayPieces[];
  readonly #span: LiveSpan;
  readonly #readsItems: boolean;
  #count = 0;
  #day = 0;

  constructor({ byKey, byDay, tail }: RuleIndex) {
    const all: LiveLists[] = [];
    const live = (lists: RuleLists): LiveLists => {
      const made = new LiveLists(lists);
      all.push(made);
      return made;
    };
    this.#keys = forKeyKinds((kind) => {
      const lists = byKey[kind];
      return lists === null ? null : live(lists);
    });
    this.#days = byDay.map(({ size, first, lists }) => ({ size, first, lists: live(lists) }));
    this.#span = new LiveSpan(all);
    this.#readsItems = KEY_KINDS.some((kind) => isOfItems(kind) && byKey[kind] !== null);
    this.candidates = new Int32Array(tail.length + 1);
    this.items = new Int32Array(tail.length + 1);
  }

  /** How many candidates there are: rules with a key that the purchase has, on a day that their window touches. */
  find({ columns, row, start, end, facts }: PurchaseView): number {
    const keys = this.#keys;
    this.#count = 0;
    this.#day = dayOf(facts[PLACES.instant] ?? 0);
    this.#span.turnTo(this.#day);
    if (keys.store !== null) this.#look(keys.store, facts[PLACES.store] ?? 0, NO_ITEM);
    if (keys.partner !== null) this.#look(keys.partner, facts[PLACES.partner] ?? 0, NO_ITEM);
    if (keys.channel !== null) this.#look(keys.channel, facts[PLACES.channel] ?? 0, NO_ITEM);
    if (keys.scene !== null) this.#look(keys.scene, facts[PLACES.scene] ?? 0, NO_ITEM);
    if (keys.coupons !== null) this.#lookAll(keys.coupons, columns.coupons, row, NO_ITEM);
    if (keys.paymentMethods !== null)
      this.#lookAll(keys.paymentMethods, columns.paymentMethods, row, NO_ITEM);
    for (const { size, first, lists } of this.#days) {
      // Pieces count from 1.
      this.#look(lists, Math.floor(this.#day / size) - first + 1, NO_ITEM);
    }
    if (!this.#readsItems) return this.#count;
    for (let item = start; item < end; item += 1) {
      if (keys.sku !== null) this.#look(keys.sku, columns.sku[item] ?? 0, item);
      if (keys.brand !== null) this.#look(keys.brand, columns.brand[item] ?? 0, item);
      if (keys.category !== null) this.#look(keys.category, columns.category[item] ?? 0, item);
      if (keys.tags !== null) this.#lookAll(keys.tags, columns.tags, item, item);
    }
    return this.#count;
  }

  #look({ start, entries }: LiveLists, number: number, item: number): void {
    // No list has the numbers 0 (absent) and -1 (any other).
    if (number <= 0 || number >= start.length - 1) return;
    const end = start[number + 1] ?? 0;
    for (let place = start[number] ?? 0; place < end; place += ENTRY_LENGTH) {
      if (this.#day < (entries[place + 1] ?? 0) || this.#day > (entries[place + 2] ?? 0)) continue;
      if (this.#count === this.candidates.length) this.#grow();
      this.candidates[this.#count] = entries[place] ?? 0;
      this.items[this.#count] = item;
      this.#count += 1;
    }
  }

  #lookAll(lists: LiveLists, { start, values }: NumberLists, index: number, item: number): void {
    const end = start[index + 1] ?? 0;
    for (let place = start[index] ?? 0; place < end; place += 1) this.#look(lists, values[place] ?? 0, item);
  }

  #grow(): void {
    const { candidates, items } = this;
    this.candidates = new Int32Array(candidates.length * 2);
    this.candidates.set(candidates);
    this.items = new Int32Array(items.length * 2);
    this.items.set(items);
  }
}
