/** Fills the slots of a plan for one purchase after the other, from what is remembered of members. */
import type { MemberProfile } from '../../engine/event.js';
import { type CivilDate, parseCivilDate } from '../../value/civil-date.js';
import type { PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import { makeFunction } from '../make-function.js';
import type { SlotValues } from '../member-slot.js';
import { CalendarDay } from './calendar-day.js';
import type { DayHistory } from './day-history.js';
import { emitSlotFill, SLOT_FILL_PARAMETERS } from './emit-slot-fill.js';
import { fixedValue, joinedDay, NO_PLACE } from './fixed-slots.js';
import { addUp, ageOn, averageMicro, daysFromBirthday, isBirthday } from './member-facts.js';
import { type KeptNumbers, type MemberNumbers, UNKNOWN } from './member-numbers.js';
import { RowSpend } from './row-spend.js';
import { type SlotWays, slotWays, WAYS } from './slot-ways.js';

const SMALL_MAX = 2 ** 31 - 1;

const BIRTHDAY_WAYS: readonly number[] = [
  WAYS.age,
  WAYS.birthdayToday,
  WAYS.birthdayThisMonth,
  WAYS.daysFromBirthday,
];

/** The value of a slot that changes. */
type ValueOf = (slot: number, member: number, columns: PurchaseColumns, row: number) => number;
/** Fills the slots for a purchase of a member. */
type SlotFill = (member: number, columns: PurchaseColumns, row: number, out: SlotValues) => void;

export class SlotFiller {
  readonly #plan: FastPlan;
  readonly #history: DayHistory;
  readonly #ways: SlotWays;
  readonly #spend: RowSpend;
  readonly #today = new CalendarDay();
  readonly #numbers: MemberNumbers;
  /** Slots whose values change: those about the birthday, and the others. */
  readonly #birthdays: Int32Array;
  readonly #changing: Int32Array;
  /** Slots whose values do not, by where they are kept. */
  readonly #small: Int32Array;
  readonly #large: Int32Array;
  readonly #readsBirthdays: boolean;
  readonly #readsJoining: boolean;
  /** `null`: no code is made. */
  readonly #made: SlotFill | null;

  constructor(plan: FastPlan, numbers: MemberNumbers, history: DayHistory, makesCode: boolean) {
    this.#plan = plan;
    this.#numbers = numbers;
    this.#history = history;
    this.#ways = slotWays(plan);
    this.#spend = new RowSpend(plan);
    this.#birthdays = slotsOf(this.#ways, isOfBirthday);
    this.#changing = slotsOf(this.#ways, (way) => !isOfBirthday(way) && !isFixed(way));
    this.#small = slotsOf(this.#ways, (way) => way === WAYS.fixedSmall);
    this.#large = slotsOf(this.#ways, (way) => way === WAYS.fixedLarge);
    this.#readsBirthdays = readsBirthdays(this.#ways);
    this.#readsJoining = readsJoining(this.#ways);
    this.#made = makesCode ? this.#makeCode() : null;
  }

  #makeCode(): SlotFill | null {
    const numbers = this.#numbers;
    const text = emitSlotFill({
      ways: this.#ways.ways,
      small: this.#small,
      large: this.#large,
      birthdays: this.#birthdays,
      changing: this.#changing,
      stride: numbers.stride,
      firstSmall: numbers.startOfSmall(0),
      birth: numbers.birth,
      smallSlots: numbers.smallSlots,
      largeSlots: numbers.largeSlots,
    });
    const ofOther: ValueOf = (slot, member, columns, row) => this.#valueOf(slot, member, columns, row);
    const made = makeFunction(SLOT_FILL_PARAMETERS, text)?.(numbers, this.#today, birthdayFact, ofOther);
    return isSlotFill(made) ? made : null;
  }

  /** What has to be kept of members for the slots of a plan. */
  static keeps(plan: FastPlan): Omit<KeptNumbers, 'days'> {
    const ways = slotWays(plan);
    return {
      birth: readsBirthdays(ways),
      joined: readsJoining(ways),
      smallSlots: slotsOf(ways, (way) => way === WAYS.fixedSmall).length,
      largeSlots: slotsOf(ways, (way) => way === WAYS.fixedLarge).length,
    };
  }

  /** Finds out about a member what never changes. False: some value has no place in a slot. */
  prepare(member: number, profile: MemberProfile): boolean {
    const numbers = this.#numbers;
    if (this.#readsBirthdays) numbers.setSmall(member, numbers.birth, birthOf(profile));
    if (this.#readsJoining) numbers.setSmall(member, numbers.joined, smallOf(joinedDay(profile)));
    let fits = true;
    for (const [place, slot] of this.#small.entries()) {
      const value = this.#fixedValue(slot, profile);
      // Of their kind, all are below 2^31; whatever is not is left to the exact way.
      if (Math.abs(value) > SMALL_MAX) fits = false;
      numbers.setSmall(member, numbers.smallSlots + place, smallOf(value));
    }
    for (const [place, slot] of this.#large.entries()) {
      const value = this.#fixedValue(slot, profile);
      if (value === NO_PLACE) fits = false;
      numbers.set(member, numbers.largeSlots + place, value);
    }
    return fits;
  }

  #fixedValue(slot: number, profile: MemberProfile): number {
    const one = this.#plan.slots[slot];
    return one === undefined ? 0 : (fixedValue(one, profile, this.#plan) ?? 0);
  }

  fill(member: number, columns: PurchaseColumns, row: number, out: SlotValues): void {
    if (this.#made === null) this.#fillSlots(member, columns, row, out);
    else this.#made(member, columns, row, out);
  }

  #fillSlots(member: number, columns: PurchaseColumns, row: number, out: SlotValues): void {
    const numbers = this.#numbers;
    this.#fillSmall(numbers.small, numbers.startOfSmall(member) + numbers.smallSlots, out);
    this.#fillLarge(numbers.values, member * numbers.stride + numbers.largeSlots, out);
    const day = columns.day[row] as number;
    if (this.#readsBirthdays) this.#fillBirthdays(numbers.getSmall(member, numbers.birth), day, out);
    const changing = this.#changing;
    for (let place = 0; place < changing.length; place += 1) {
      const slot = changing[place] as number;
      out[slot] = this.#valueOf(slot, member, columns, row);
    }
  }

  #fillBirthdays(birth: number, day: number, out: SlotValues): void {
    const slots = this.#birthdays;
    const { ways } = this.#ways;
    const today = this.#today.moveTo(day);
    for (let place = 0; place < slots.length; place += 1) {
      const slot = slots[place] as number;
      out[slot] = birth === 0 ? Number.NaN : birthdayFact(ways[slot] as number, birth, today, day);
    }
  }

  #fillSmall(values: Int32Array, start: number, out: SlotValues): void {
    const slots = this.#small;
    for (let place = 0; place < slots.length; place += 1) {
      out[slots[place] as number] = knownOf(values[start + place] as number);
    }
  }

  #fillLarge(values: Float64Array, start: number, out: SlotValues): void {
    const slots = this.#large;
    for (let place = 0; place < slots.length; place += 1) {
      out[slots[place] as number] = values[start + place] as number;
    }
  }

  #valueOf(slot: number, member: number, columns: PurchaseColumns, row: number): number {
    const day = columns.day[row] as number;
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
        return day - this.#joinedOf(member);
      default:
        return this.#counter(slot, member, columns, row);
    }
  }

  #counter(slot: number, member: number, columns: PurchaseColumns, row: number): number {
    const history = this.#history;
    const window = this.#ways.windows[slot] ?? null;
    addUp(history, member, window, columns.day[row] as number, this.#joinedOf(member));
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

  #joinedOf(member: number): number {
    return this.#readsJoining ? knownOf(this.#numbers.getSmall(member, this.#numbers.joined)) : Number.NaN;
  }
}

function isSlotFill(made: unknown): made is SlotFill {
  return typeof made === 'function';
}

/** `birth` as `MemberNumbers.birth` has it. */
function birthdayFact(way: number, birth: number, today: CivilDate, day: number): number {
  const month = (birth >> 5) & 0xf;
  if (way === WAYS.birthdayThisMonth) return month === today.month ? 1 : 0;
  const date = { year: birth >> 9, month, day: birth & 0x1f };
  if (way === WAYS.age) return ageOn(date, today);
  if (way === WAYS.birthdayToday) return isBirthday(date, today) ? 1 : 0;
  return daysFromBirthday(date, today, day);
}

function isOfBirthday(way: number): boolean {
  return BIRTHDAY_WAYS.includes(way);
}

function isFixed(way: number): boolean {
  return way === WAYS.fixedSmall || way === WAYS.fixedLarge;
}

function slotsOf({ ways }: SlotWays, isOf: (way: number) => boolean): Int32Array {
  return Int32Array.from(ways.keys()).filter((slot) => isOf(ways[slot] ?? WAYS.fixedLarge));
}

/** As `MemberNumbers.small` has it. */
function smallOf(value: number): number {
  return Number.isNaN(value) ? UNKNOWN : value;
}

function knownOf(small: number): number {
  return small === UNKNOWN ? Number.NaN : small;
}

function readsBirthdays({ ways }: SlotWays): boolean {
  return ways.some(isOfBirthday);
}

function readsJoining({ ways, windows }: SlotWays): boolean {
  return ways.includes(WAYS.daysSinceJoined) || windows.includes('membership-year');
}

/** As `MemberNumbers.birth` has it. */
function birthOf({ birthday }: MemberProfile): number {
  const birth = birthday === null ? undefined : parseCivilDate(birthday);
  return birth === undefined ? 0 : (birth.year << 9) | (birth.month << 5) | birth.day;
}
