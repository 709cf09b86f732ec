/** All members of a stream: their numbers, their profiles, and what they did, as far back as any rule looks. */
import type { MemberProfile } from '../../engine/event.js';
import { initialMemberState } from '../../engine/initial-state.js';
import { unknownMember } from '../../engine/member-profile.js';
import type { MemberState } from '../../engine/state.js';
import { type Fraction, isZero, ZERO } from '../../value/fraction.js';
import type { PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import type { MemberStateView } from '../member-state-view.js';
import type { QuotaTable } from '../quota-table.js';
import { ByteTable } from '../scan/byte-table.js';
import { DayHistory } from './day-history.js';
import { LimitCounters } from './limit-counters.js';
import { longer } from './longer.js';
import { MemberNumbers } from './member-numbers.js';
import { NumberById } from './number-by-id.js';
import { readFactsOf } from './read-facts.js';
import { SlotFiller } from './slot-filler.js';
import { isSum, SUM_LIMIT, totalsOn, usedOn } from './state-sums.js';

const START_CAPACITY = 1024;

/** How far a member is known here. */
const NEW = 0;
const READY = 1;
/** Its numbers have grown out of what is exact here: from now on its state is one of the reference engine. */
const OUTGROWN = 2;
/** Something about it has no place in slots: the exact way decides, on what is remembered here. */
const WITHOUT_SLOTS = 3;

export interface MemberTableOptions {
  /** Remember every single day, so that `toMemberState` is what the reference engine has. Default: what rules look at. */
  readonly keepsHistory?: boolean;
  /** Whether code may be made, with the same answers. Default: none. */
  readonly makesCode?: boolean;
}

export class MemberTable implements MemberStateView {
  readonly history: DayHistory;
  readonly limits: LimitCounters;
  /** By id of a limit. */
  readonly #quotaByLimit = new Map<string, number>();
  readonly #filler: SlotFiller;
  readonly #numbers = new NumberById();
  /** `null`: nobody reads ids as bytes. */
  #byBytes: ByteTable | null = null;
  readonly #profiles: (MemberProfile | null)[] = [];
  readonly #carries = new Map<number, Fraction>();
  /** Of members whose numbers have grown out of what is exact here. */
  readonly #exact = new Map<number, MemberState>();
  /** Of the profile: how it begins. */
  #opening = new Float64Array(START_CAPACITY);
  #stage = new Uint8Array(START_CAPACITY);

  constructor(plan: FastPlan, quotas: QuotaTable, options: MemberTableOptions = {}) {
    const { keepsHistory = false, makesCode = false } = options;
    for (const [number, quota] of quotas.quotas.entries()) {
      if (quota.kind === 'limit') this.#quotaByLimit.set(quota.limit.id, number);
    }
    const { daysLookedBack, readsPast } = readFactsOf(plan);
    const numbers = new MemberNumbers({
      ...SlotFiller.keeps(plan),
      days: keepsHistory || readsPast,
    });
    this.history = new DayHistory(numbers, keepsHistory ? Number.POSITIVE_INFINITY : daysLookedBack);
    this.limits = new LimitCounters(quotas, keepsHistory);
    this.#filler = new SlotFiller(plan, numbers, this.history, makesCode);
  }

  get count(): number {
    return this.#numbers.ids.length;
  }

  /** The number of a member; who was not seen before gets the next one. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    return known < 0 ? this.add(id, null) : known;
  }

  /** The number of a member; below zero: it was not seen yet. */
  find(id: string): number {
    return this.#numbers.get(id);
  }

  /**
   * As `find`, for a member that is asked for soon: members come in no order, so that each has to be waited for, but what is
   * written to it goes to memory while other work is done, and what is read after that is there.
   */
  expect(id: string): number {
    const member = this.#numbers.get(id);
    this.expectNumber(member);
    return member;
  }

  /** The same for one whose number is known; below zero: nobody is expected. */
  expectNumber(member: number): void {
    if (member >= 0) this.history.expect(member);
  }

  /** The numbers of all members by the bytes of their ids: who reads bytes need not make texts of them. */
  get byBytes(): ByteTable {
    if (this.#byBytes !== null) return this.#byBytes;
    const table = new ByteTable();
    for (const [member, id] of this.#numbers.ids.entries()) table.addText(id, member);
    this.#byBytes = table;
    return table;
  }

  idOf(member: number): string {
    const id = this.#numbers.ids[member];
    if (id === undefined) throw new RangeError(`there is no member number ${member}`);
    return id;
  }

  /** What is known about a member; to be called before the member's first purchase. */
  setProfile(profile: MemberProfile): number {
    const known = this.#numbers.get(profile.id);
    if (known < 0) return this.add(profile.id, profile);
    this.#profiles[known] = profile;
    this.#stage[known] = NEW;
    return known;
  }

  profileOf(member: number): MemberProfile {
    return this.#profiles[member] ?? unknownMember(this.idOf(member));
  }

  /** Gives a new member the next number. */
  add(id: string, profile: MemberProfile | null): number {
    const member = this.#numbers.add(id);
    this.#byBytes?.addText(id, member);
    this.#profiles.push(profile);
    if (member === this.#opening.length) {
      this.#opening = longer(this.#opening, new Float64Array(2 * member));
      this.#stage = longer(this.#stage, new Uint8Array(2 * member));
    }
    this.history.reserve(member + 1);
    this.limits.reserve(member + 1);
    return member;
  }

  /** Forgets what members did; who they are stays. */
  clear(): void {
    this.history.clear();
    this.limits.clear();
    this.#carries.clear();
    for (let member = 0; member < this.count; member += 1) {
      this.history.setBalance(member, this.#opening[member] ?? 0);
      if (this.#stage[member] === OUTGROWN) this.#stage[member] = NEW;
    }
    this.#exact.clear();
  }

  /** False: the exact way has to decide, on `toMemberState`. */
  fillSlots(member: number, columns: PurchaseColumns, row: number, out: SlotValues): boolean {
    if (this.#stage[member] !== READY && this.#stageOf(member) !== READY) return false;
    this.#filler.fill(member, columns, row, out);
    return true;
  }

  used(member: number, quota: number, day: number): number {
    return this.limits.used(member, quota, day);
  }

  use(member: number, quota: number, day: number, more: number): void {
    this.limits.use(member, quota, day, more);
  }

  carryOf(member: number): Fraction {
    return this.#carries.get(member) ?? ZERO;
  }

  setCarry(member: number, carry: Fraction): void {
    if (isZero(carry)) this.#carries.delete(member);
    else this.#carries.set(member, carry);
  }

  addPurchase(member: number, day: number, spendMinor: number, points: number): void {
    // Only marked: the limits of the purchase at hand may still be noted.
    if (this.history.addPurchase(member, day, spendMinor, points) >= SUM_LIMIT) {
      this.#stage[member] = OUTGROWN;
    }
  }

  /**
   * The state of a member as the reference engine has it; without `keepsHistory` as far as rules can tell the
   * difference.
   */
  toMemberState(member: number): MemberState {
    this.#stageOf(member);
    return this.#exact.get(member) ?? this.#gather(member);
  }

  /** Takes over what the reference engine made of `before`, the answer of `toMemberState`, on a day. */
  takeOver(member: number, before: MemberState, after: MemberState, day: number): void {
    const spend = totalsOn(after, day).spendMinor - totalsOn(before, day).spendMinor;
    const points = after.balance - before.balance;
    if (this.#exact.has(member) || !isSum(spend) || !isSum(points)) {
      this.#exact.set(member, after);
      this.#stage[member] = OUTGROWN;
      return;
    }
    this.setCarry(member, after.carry);
    for (const [id, use] of after.limits) {
      const known = before.limits.get(id);
      if (known === use) continue;
      this.limits.use(member, this.#quotaOf(id), day, Number(usedOn(use, day) - usedOn(known ?? [], day)));
    }
    this.addPurchase(member, day, Number(spend), Number(points));
  }

  #stageOf(member: number): number {
    if (this.#stage[member] === NEW) this.#prepare(member);
    if (this.#stage[member] === OUTGROWN && !this.#exact.has(member)) {
      this.#exact.set(member, this.#gather(member));
    }
    return this.#stage[member] ?? NEW;
  }

  #prepare(member: number): void {
    const profile = this.profileOf(member);
    const fits = this.#filler.prepare(member, profile);
    if (!isSum(profile.balance)) {
      this.#exact.set(member, initialMemberState(profile));
      this.#stage[member] = OUTGROWN;
      return;
    }
    const opening = Number(profile.balance);
    this.#opening[member] = opening;
    this.history.setBalance(member, opening);
    this.#stage[member] = fits ? READY : WITHOUT_SLOTS;
  }

  #gather(member: number): MemberState {
    const start = initialMemberState(this.profileOf(member));
    const limits = new Map(start.limits);
    for (const [id, use] of this.limits.toUses(member)) limits.set(id, use);
    return {
      ...start,
      balance: BigInt(this.history.balance(member)),
      days: this.history.toDays(member),
      limits,
      carry: this.carryOf(member),
    };
  }

  #quotaOf(limit: string): number {
    const quota = this.#quotaByLimit.get(limit);
    if (quota === undefined) throw new Error(`there is no limit "${limit}"`);
    return quota;
  }
}
