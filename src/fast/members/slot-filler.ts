/** Fills the slots of a plan for one purchase after the other, from what is remembered of members. */
import type { MemberProfile } from '../../engine/event.js';
import type { MemberState } from '../../engine/state.js';
import { type CivilDate, parseCivilDate } from '../../value/civil-date.js';
import type { PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import { CalendarDay } from './calendar-day.js';
import type { DayHistory } from './day-history.js';
import { fixedValue, joinedDay, NO_PLACE } from './fixed-slots.js';
import { longer } from './longer.js';
import { addUp, ageOn, averageMicro, daysFromBirthday, isBirthday } from './member-facts.js';
import { RowSpend } from './row-spend.js';
import { type SlotWays, slotWays, WAYS } from './slot-ways.js';

const START_CAPACITY = 1024;
const BIRTHDAY_WAYS: readonly number[] = [
  WAYS.age,
  WAYS.birthdayToday,
  WAYS.birthdayThisMonth,
  WAYS.daysFromBirthday,
];
const NEVER_BORN: CivilDate = { year: 0, month: 0, day: 0 };

export class SlotFiller {
  readonly #plan: FastPlan;
  readonly #history: DayHistory;
  readonly #ways: SlotWays;
  readonly #spend: RowSpend;
  readonly #today = new CalendarDay();
  readonly #count: number;
  /** By member and slot: values that never change. */
  #fixed: Float64Array;
  /** By member: `NaN` without one. */
  #joined = new Float64Array(START_CAPACITY);
  readonly #births: CivilDate[] = [];
  /** Slots whose values change. */
  readonly #changing: Int32Array;
  readonly #readsBirthdays: boolean;
  readonly #readsJoining: boolean;

  constructor(plan: FastPlan, history: DayHistory) {
    this.#plan = plan;
    this.#history = history;
    this.#ways = slotWays(plan);
    this.#spend = new RowSpend(plan);
    this.#count = plan.slots.length;
    const { ways } = this.#ways;
    this.#changing = Int32Array.from(plan.slots.keys()).filter((slot) => ways[slot] !== WAYS.fixed);
    this.#readsBirthdays = this.#ways.ways.some((way) => BIRTHDAY_WAYS.includes(way));
    this.#readsJoining =
      this.#ways.ways.includes(WAYS.daysSinceJoined) || this.#ways.windows.includes('membership-year');
    this.#fixed = new Float64Array(START_CAPACITY * this.#count);
  }

  /** Finds out about a member what never changes. False: some value has no place in a slot. */
  prepare(member: number, profile: MemberProfile, state: MemberState | null): boolean {
    this.#reserve(member + 1);
    if (this.#readsBirthdays) {
      const birth = profile.birthday === null ? undefined : parseCivilDate(profile.birthday);
      this.#births[member] = birth ?? NEVER_BORN;
    }
    if (this.#readsJoining) this.#joined[member] = joinedDay(profile);
    const { slots } = this.#plan;
    let fits = true;
    for (let slot = 0; slot < this.#count; slot += 1) {
      const one = slots[slot];
      if (one === undefined || this.#ways.ways[slot] !== WAYS.fixed) continue;
      const value = fixedValue(one, profile, state, this.#plan) ?? 0;
      if (value === NO_PLACE) fits = false;
      this.#fixed[member * this.#count + slot] = value;
    }
    return fits;
  }

  fill(member: number, columns: PurchaseColumns, row: number, out: SlotValues): void {
    const fixed = this.#fixed;
    const changing = this.#changing;
    const start = member * this.#count;
    for (let slot = 0; slot < this.#count; slot += 1) out[slot] = fixed[start + slot] as number;
    for (let place = 0; place < changing.length; place += 1) {
      const slot = changing[place] as number;
      out[slot] = this.#valueOf(slot, member, columns, row);
    }
  }

  #valueOf(slot: number, member: number, columns: PurchaseColumns, row: number): number {
    const day = columns.day[row] ?? 0;
    const history = this.#history;
    switch (this.#ways.ways[slot]) {
      case WAYS.balance:
        return history.balance(member);
      case WAYS.purchaseNumber:
        return history.totalPurchases(member) + 1;
      case WAYS.purchaseInRun:
        return (history.totalPurchases(member) % (this.#ways.runSize[slot] ?? 1)) + 1;
      case WAYS.daysSinceLastPurchase:
        return day - history.lastDay(member, day);
      case WAYS.daysSinceJoined:
        return day - (this.#joined[member] ?? Number.NaN);
      case WAYS.points:
      case WAYS.spend:
      case WAYS.spendWithThis:
      case WAYS.purchases:
      case WAYS.averagePurchase:
        return this.#counter(slot, member, columns, row);
      default:
        return this.#birthdayFact(slot, this.#births[member] ?? NEVER_BORN, day);
    }
  }

  #counter(slot: number, member: number, columns: PurchaseColumns, row: number): number {
    const history = this.#history;
    const window = this.#ways.windows[slot] ?? null;
    addUp(history, member, window, columns.day[row] ?? 0, this.#joined[member] ?? Number.NaN);
    switch (this.#ways.ways[slot]) {
      case WAYS.points:
        return history.points;
      case WAYS.spend:
        return history.spend;
      case WAYS.spendWithThis:
        return history.spend + this.#spend.of(columns, row);
      case WAYS.purchases:
        return history.purchases;
      default:
        return averageMicro(history);
    }
  }

  #birthdayFact(slot: number, birth: CivilDate, day: number): number {
    if (birth === NEVER_BORN) return Number.NaN;
    const today = this.#today.moveTo(day);
    switch (this.#ways.ways[slot]) {
      case WAYS.age:
        return ageOn(birth, today);
      case WAYS.birthdayToday:
        return isBirthday(birth, today) ? 1 : 0;
      case WAYS.birthdayThisMonth:
        return birth.month === today.month ? 1 : 0;
      default:
        return daysFromBirthday(birth, today, day);
    }
  }

  #reserve(count: number): void {
    if (count <= this.#joined.length) return;
    const length = Math.max(count, 2 * this.#joined.length);
    this.#joined = longer(this.#joined, new Float64Array(length));
    this.#fixed = longer(this.#fixed, new Float64Array(length * this.#count));
  }
}
