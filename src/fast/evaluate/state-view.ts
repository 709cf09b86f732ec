/** The states that one purchase is decided by, as the points engine asks them; and what they become. */

import { budgetKey } from '../../engine/budgets.js';
import { addOnDay } from '../../engine/by-day.js';
import { addTotals } from '../../engine/counters.js';
import { usedBefore } from '../../engine/limit-use.js';
import type { BudgetUse, LimitUse, MemberState, SharedState } from '../../engine/state.js';
import type { Budget } from '../../ruleset/types.js';
import { type Fraction, ZERO } from '../../value/fraction.js';
import { lastGrant } from '../budgets/budget-instances.js';
import type { BudgetView, MemberStateView } from '../member-state-view.js';
import type { Quota, QuotaTable } from '../quota-table.js';

const UNUSED: BudgetUse = { spent: 0n, closed: false };

/** Numbers of states beyond 2^53 are rounded here, which changes nothing: no limit or budget is as large as that. */
export class StateView implements MemberStateView, BudgetView {
  readonly #quotas: readonly Quota[];
  #state: MemberState | null = null;
  #shared: SharedState | null = null;
  #isClosing = false;
  #used = new Map<number, number>();
  #budgets = new Map<string, BudgetUse>();
  #day = 0;
  #spendMinor = 0;
  #points = 0;
  #carry: Fraction = ZERO;

  constructor({ quotas }: QuotaTable) {
    this.#quotas = quotas;
  }

  start(state: MemberState, shared: SharedState): void {
    this.#state = state;
    this.#shared = shared;
    this.#carry = state.carry;
    if (this.#used.size > 0) this.#used = new Map();
    if (this.#budgets.size > 0) this.#budgets = new Map();
  }

  used(_member: number, quota: number, day: number): number {
    const one = this.#quotas[quota];
    if (one?.kind !== 'limit' || this.#state === null) throw new RangeError(`${quota} is no limit`);
    return Number(usedBefore(this.#state, one.limit, day));
  }

  use(_member: number, quota: number, _day: number, more: number): void {
    this.#used.set(quota, (this.#used.get(quota) ?? 0) + more);
  }

  carryOf(): Fraction {
    return this.#carry;
  }

  setCarry(_member: number, carry: Fraction): void {
    this.#carry = carry;
  }

  addPurchase(_member: number, day: number, spendMinor: number, points: number): void {
    this.#day = day;
    this.#spendMinor = spendMinor;
    this.#points = points;
  }

  ask(quota: number, day: number, wanted: number): number {
    const budget = this.#budgetOf(quota);
    const { spent, closed } = this.#useOf(budgetKey(budget, day));
    this.#isClosing = closed;
    if (closed) return 0;
    const rest = budget.quota.amount - Number(spent);
    if (measure(budget, wanted) <= rest) return wanted;
    this.#isClosing = true;
    return lastGrant(budget, rest, wanted);
  }

  isClosing(): boolean {
    return this.#isClosing;
  }

  pay(quota: number, day: number, given: number, closes: boolean): void {
    const budget = this.#budgetOf(quota);
    const key = budgetKey(budget, day);
    const spent = this.#useOf(key).spent + BigInt(measure(budget, given));
    this.#budgets.set(key, { spent, closed: closes });
  }

  /** The member's state after the purchase; see `engine/member-totals.ts`. */
  nextMemberState(): MemberState {
    const state = this.#state;
    if (state === null) throw new Error('no purchase was started');
    const points = BigInt(this.#points);
    const totals = { purchases: 1, spendMinor: BigInt(this.#spendMinor), points };
    return {
      ...state,
      balance: state.balance + points,
      days: addOnDay(state.days, this.#day, totals, addTotals),
      limits: this.#nextLimits(state.limits),
      carry: this.#carry,
    };
  }

  nextSharedState(): SharedState {
    const shared = this.#shared;
    if (shared === null) throw new Error('no purchase was started');
    if (this.#budgets.size === 0) return shared;
    return { ...shared, budgets: new Map([...shared.budgets, ...this.#budgets]) };
  }

  #nextLimits(limits: MemberState['limits']): MemberState['limits'] {
    if (this.#used.size === 0) return limits;
    const next = new Map<string, LimitUse>(limits);
    for (const [quota, more] of this.#used) {
      const one = this.#quotas[quota];
      if (one?.kind !== 'limit' || one.limit.per.period === 'purchase' || more === 0) continue;
      const { id } = one.limit;
      next.set(
        id,
        addOnDay(next.get(id) ?? [], this.#day, BigInt(more), (a, b) => a + b),
      );
    }
    return next;
  }

  #useOf(key: string): BudgetUse {
    return this.#budgets.get(key) ?? this.#shared?.budgets.get(key) ?? UNUSED;
  }

  #budgetOf(quota: number): Budget {
    const one = this.#quotas[quota];
    if (one?.kind !== 'budget') throw new RangeError(`${quota} is no budget`);
    return one.budget;
  }
}

/** What a budget takes an amount for: an award counts once in a budget of times. */
function measure({ quota }: Budget, amount: number): number {
  if (quota.unit === 'times') return amount > 0 ? 1 : 0;
  return amount;
}
