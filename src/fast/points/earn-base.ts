/** Stage 3: base points, as the parts of award 0. The twin of `basePoints` of the reference engine. */
import type { PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import { EXACT_LIMIT, floorDivide } from './exact-integer.js';
import { EARNING_AMOUNT, type ItemTable } from './item-table.js';
import type { PartTable } from './part-table.js';
import { PaymentShare } from './payment-share.js';
import { createRateRecords, type RateRecord } from './rate-records.js';
import type { Ratio } from './ratio.js';

const BASE_SLOT = 0;

const NO_FILTER = -1;

export class BaseEarner {
  private readonly rates: readonly RateRecord[];
  private readonly several: 'highest' | 'lowest' | 'add';
  private readonly eligibility: Eligibility;
  private readonly items: ItemTable;
  private readonly parts: PartTable;
  private readonly share = new PaymentShare();
  /** The rates that fit, with the shares of the purchase that earn at them. */
  private fitting: Int32Array;
  private shareNum: Float64Array;
  private shareDen: Float64Array;
  /** By item: the place in `fitting` of the rate that it earns at; -1: none. */
  private chosen = new Int32Array(16);
  private isExact = true;
  /** The only rate, when it is a plain one. */
  private readonly plain: RateRecord | null;

  constructor(plan: FastPlan, eligibility: Eligibility, items: ItemTable, parts: PartTable) {
    this.rates = createRateRecords(plan);
    this.several = plan.prepared.base.several;
    this.eligibility = eligibility;
    this.items = items;
    this.parts = parts;
    this.plain = plainRate(this.rates, eligibility);
    this.fitting = new Int32Array(this.rates.length);
    this.shareNum = new Float64Array(this.rates.length);
    this.shareDen = new Float64Array(this.rates.length);
  }

  /**
   * `correction`: what adjustments leave of every amount. `share`: what of the purchase earns by its way of payment. False:
   * only the exact way can tell.
   */
  earn(columns: PurchaseColumns, row: number, slots: SlotValues, correction: Ratio, share: Ratio): boolean {
    if (this.plain !== null && share.num === share.den) {
      return this.earnPlain(this.plain, columns, row, slots, correction);
    }
    return this.earnAny(columns, row, slots, correction);
  }

  /** The usual program has one rate, on all items and all ways of payment. */
  private earnPlain(
    rate: RateRecord,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    correction: Ratio,
  ): boolean {
    const found = this.eligibility.findRates(columns, row, slots);
    if (found <= 0) return found === 0;
    if (rate.currency !== columns.currency[row] || this.items.sums[EARNING_AMOUNT] === 0) return true;
    const num = rate.num * correction.num;
    const den = rate.den * correction.den;
    if (num > 0) this.parts.add(BASE_SLOT, num, den, 0, EARNING_AMOUNT, true);
    return num < EXACT_LIMIT && den < EXACT_LIMIT;
  }

  private earnAny(columns: PurchaseColumns, row: number, slots: SlotValues, correction: Ratio): boolean {
    const count = this.findFitting(columns, row, slots);
    if (count < 0) return false;
    this.isExact = true;
    if (count > 1 && this.several !== 'add') this.earnChosen(count, columns, row, slots, correction);
    else {
      for (let place = 0; place < count; place += 1) this.earnAll(place, columns, row, slots, correction);
    }
    return this.isExact;
  }

  /** How many rates fit the purchase by currency and way of payment; -1: only the exact way can tell. */
  private findFitting(columns: PurchaseColumns, row: number, slots: SlotValues): number {
    const { rates, eligibility, share } = this;
    const found = rates.length === 0 ? 0 : eligibility.findRates(columns, row, slots);
    let count = found < 0 ? -1 : 0;
    for (let index = 0; index < found; index += 1) {
      const number = eligibility.foundRates[index] as number;
      const rate = rates[number] as RateRecord;
      if (!rate.isUsable || (eligibility.filterOfRate[number] as number) < NO_FILTER) return -1;
      if (rate.currency !== columns.currency[row]) continue;
      share.read(columns, row, rate.methods, rate.isAnyMethod);
      if (share.num === 0) continue;
      this.fitting[count] = number;
      this.shareNum[count] = share.num;
      this.shareDen[count] = share.den;
      count += 1;
    }
    return count;
  }

  /** A rate on all items that it is for. */
  private earnAll(
    place: number,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    correction: Ratio,
  ): void {
    const filter = this.eligibility.filterOfRate[this.fitting[place] as number] as number;
    const weights =
      filter === NO_FILTER
        ? EARNING_AMOUNT
        : this.items.addMasked(EARNING_AMOUNT, this.eligibility.selectItems(filter, columns, row, slots));
    this.addPart(place, weights, correction);
  }

  /** Every item at the best (or lowest) of the rates that are for it; equal rates: the smaller id. */
  private earnChosen(
    count: number,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    correction: Ratio,
  ): void {
    const { items } = this;
    if (items.count > this.chosen.length) this.chosen = new Int32Array(items.count * 2);
    this.chosen.fill(-1, 0, items.count);
    for (let place = 0; place < count; place += 1) this.chooseFor(place, columns, row, slots);
    for (let place = 0; place < count; place += 1) {
      this.addPart(place, this.addChosenRow(place), correction);
    }
  }

  private chooseFor(place: number, columns: PurchaseColumns, row: number, slots: SlotValues): void {
    const { chosen, items, eligibility } = this;
    const filter = eligibility.filterOfRate[this.fitting[place] as number] as number;
    const mask = filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
    for (let index = 0; index < items.count; index += 1) {
      if (mask !== null && mask[index] !== 1) continue;
      const before = chosen[index] as number;
      if (before < 0 || this.isBetter(place, before)) chosen[index] = place;
    }
  }

  private isBetter(place: number, other: number): boolean {
    const one = this.rates[this.fitting[place] as number] as RateRecord;
    const two = this.rates[this.fitting[other] as number] as RateRecord;
    const left =
      one.worthNum * (this.shareNum[place] as number) * two.worthDen * (this.shareDen[other] as number);
    const right =
      two.worthNum * (this.shareNum[other] as number) * one.worthDen * (this.shareDen[place] as number);
    if (!(left < EXACT_LIMIT && right < EXACT_LIMIT)) this.isExact = false;
    return this.several === 'highest' ? left > right : left < right;
  }

  private addChosenRow(place: number): number {
    const { items, chosen } = this;
    const row = items.addRow();
    const { weights, stride } = items;
    let sum = 0;
    for (let index = 0; index < items.count; index += 1) {
      const weight = chosen[index] === place ? (weights[index] as number) : 0;
      weights[row * stride + index] = weight;
      sum += weight;
    }
    items.sums[row] = sum;
    return row;
  }

  private addPart(place: number, row: number, correction: Ratio): void {
    const sum = this.items.sums[row] as number;
    const rate = this.rates[this.fitting[place] as number] as RateRecord;
    const num = (this.shareNum[place] as number) * correction.num;
    const den = (this.shareDen[place] as number) * correction.den;
    if (sum === 0 || num === 0 || rate.num === 0) return;
    if (rate.isFull) this.addSteps(rate, row, sum * num, den);
    else {
      if (!(rate.num * num < EXACT_LIMIT && rate.den * den < EXACT_LIMIT)) this.isExact = false;
      this.parts.add(BASE_SLOT, rate.num * num, rate.den * den, 0, row, true);
    }
  }

  /** Points for complete steps of `amount / den`. */
  private addSteps(rate: RateRecord, row: number, amount: number, den: number): void {
    const measure = amount * rate.stepDen;
    const size = den * rate.stepNum;
    const steps = floorDivide(measure, size);
    const points = rate.num * steps;
    if (!(measure < EXACT_LIMIT && size < EXACT_LIMIT && points < EXACT_LIMIT)) this.isExact = false;
    if (steps > 0) this.parts.add(BASE_SLOT, points, rate.den, this.items.sums[row] as number, row, true);
  }
}

function plainRate(rates: readonly RateRecord[], { filterOfRate }: Eligibility): RateRecord | null {
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return null;
  const isPlain = rate.isUsable && !rate.isFull && rate.isAnyMethod && filterOfRate[0] === NO_FILTER;
  return isPlain ? rate : null;
}
