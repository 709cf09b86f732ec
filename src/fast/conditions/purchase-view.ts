/** The purchase at hand, as conditions read it: where it stands in the columns, and what is known of it as a whole. */
import { civilDateOf, weekdayOf } from '../../value/civil-date.js';
import { ABSENT, OWN_CURRENCY, type PurchaseColumns } from '../columns.js';
import type { SlotValues } from '../member-slot.js';
import { PLACES } from './expression.js';

export class PurchaseView {
  columns: PurchaseColumns = NO_COLUMNS;
  row = 0;
  slots: SlotValues = new Float64Array(0);
  /** Items of the purchase: from `start` to `end`. */
  start = 0;
  end = 0;
  /** By `PLACES`, and after them what the conditions of the rule set share. */
  readonly facts: Float64Array;
  readonly #sceneOfPartner: Int32Array;

  constructor(factCount: number, sceneOfPartner: Int32Array) {
    this.facts = new Float64Array(factCount);
    this.facts[PLACES.day] = Number.NaN;
    this.#sceneOfPartner = sceneOfPartner;
  }

  /** Turns to a purchase. Amounts and what is shared are not computed by this. */
  turnTo(columns: PurchaseColumns, row: number): void {
    const { facts } = this;
    this.turnToRow(columns, row);
    const partner = columns.partner[row] ?? ABSENT;
    facts[PLACES.instant] = columns.instantMs[row] ?? 0;
    facts[PLACES.minute] = columns.minute[row] ?? 0;
    facts[PLACES.channel] = columns.channel[row] ?? ABSENT;
    facts[PLACES.store] = columns.store[row] ?? ABSENT;
    facts[PLACES.partner] = partner;
    facts[PLACES.scene] = this.#sceneOfPartner[partner + 1] ?? ABSENT;
    facts[PLACES.currency] = columns.currency[row] ?? OWN_CURRENCY;
  }

  /**
   * The same for whoever reads the columns themselves: where the purchase stands, what is known of its day, and whether
   * its amounts are of the program's currency, which prices of items depend on.
   */
  turnToRow(columns: PurchaseColumns, row: number): void {
    this.columns = columns;
    this.row = row;
    this.start = columns.itemStart[row] ?? 0;
    this.end = columns.itemStart[row + 1] ?? 0;
    this.facts[PLACES.unsure] = 0;
    this.facts[PLACES.isForeign] = (columns.currency[row] ?? OWN_CURRENCY) === OWN_CURRENCY ? 0 : 1;
    const day = columns.day[row] ?? 0;
    if (this.facts[PLACES.day] !== day) this.#turnToDay(day);
  }

  /** Purchases come in the order of time: most fall on the day of the one before. */
  #turnToDay(day: number): void {
    const date = civilDateOf(day);
    this.facts[PLACES.day] = day;
    this.facts[PLACES.weekday] = weekdayOf(day);
    this.facts[PLACES.dayOfMonth] = date.day;
    this.facts[PLACES.month] = date.month;
  }
}

const NO_LIST = { start: new Int32Array(1), values: new Int32Array(0) };

const NO_COLUMNS: PurchaseColumns = {
  capacity: 0,
  count: 0,
  member: new Int32Array(0),
  instantMs: new Float64Array(0),
  day: new Int32Array(0),
  minute: new Int32Array(0),
  channel: new Int32Array(0),
  store: new Int32Array(0),
  partner: new Int32Array(0),
  currency: new Int32Array(0),
  carbonMicro: new Float64Array(0),
  coupons: NO_LIST,
  paymentMethods: NO_LIST,
  paymentMinor: new Float64Array(0),
  attributes: [],
  isUnusual: new Uint8Array(0),
  itemStart: new Int32Array(1),
  kind: new Uint8Array(0),
  sku: new Int32Array(0),
  category: new Int32Array(0),
  brand: new Int32Array(0),
  grade: new Int32Array(0),
  quantityMicro: new Float64Array(0),
  amountMinor: new Float64Array(0),
  tags: NO_LIST,
  itemAttributes: [],
};
