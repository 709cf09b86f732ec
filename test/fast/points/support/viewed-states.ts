/** Members and budgets as the points engine sees them, over the states of the reference engine. */
import { budgetKey } from '../../../../src/engine/budgets.js';
import type { Purchase } from '../../../../src/engine/event.js';
import type { Occasion } from '../../../../src/engine/occasion.js';
import type { BudgetUse, MemberState, SharedState } from '../../../../src/engine/state.js';
import type { BudgetView, MemberStateView } from '../../../../src/fast/member-state-view.js';
import type { QuotaTable } from '../../../../src/fast/quota-table.js';
import type { Budget, Limit } from '../../../../src/ruleset/types.js';
import { type Fraction, formatFraction, ZERO } from '../../../../src/value/fraction.js';

export class ViewedStates implements MemberStateView, BudgetView {
  private readonly quotas: QuotaTable;
  private occasion: Occasion | null = null;
  private usedBefore: (limit: Limit) => number = () => 0;
  private readonly uses = new Map<string, number>();
  private before: SharedState['budgets'] = new Map();
  private budgets = new Map<string, BudgetUse>();
  private added: readonly number[] | null = null;
  private closes = false;
  private carry: Fraction = ZERO;

  constructor(quotas: QuotaTable) {
    this.quotas = quotas;
  }

  /** The states before a purchase; what was remembered is forgotten. */
  look(occasion: Occasion, shared: SharedState, usedBefore: (limit: Limit) => number): void {
    this.occasion = occasion;
    this.usedBefore = usedBefore;
    this.uses.clear();
    this.before = shared.budgets;
    this.budgets = new Map(shared.budgets);
    this.added = null;
    this.carry = occasion.state.carry;
  }

  carryOf(): Fraction {
    return this.now().state.carry;
  }

  setCarry(_member: number, carry: Fraction): void {
    this.carry = carry;
  }

  used(_member: number, quota: number): number {
    const limit = this.limitOf(quota);
    if (limit.per.period === 'purchase') throw new Error(`asked for ${limit.id}`);
    return this.usedBefore(limit);
  }

  use(_member: number, quota: number, day: number, more: number): void {
    const limit = this.limitOf(quota);
    if (limit.per.period === 'purchase' || day !== this.occasion?.day) throw new Error(`used ${limit.id}`);
    this.uses.set(limit.id, (this.uses.get(limit.id) ?? 0) + more);
  }

  addPurchase(_member: number, day: number, spendMinor: number, points: number): void {
    if (this.added !== null) throw new Error('added twice');
    this.added = [day, spendMinor, points];
  }

  ask(quota: number, day: number, wanted: number): number {
    const budget = this.budgetOf(quota);
    const use = this.budgets.get(budgetKey(budget, day)) ?? { spent: 0n, closed: false };
    const isTimes = budget.quota.unit === 'times';
    const rest = budget.quota.amount - Number(use.spent);
    this.closes = use.closed || (isTimes ? 1 : wanted) > rest;
    if (use.closed) return 0;
    if (!this.closes || budget.end === 'pay-in-full') return wanted;
    return budget.end === 'pay-nothing' || isTimes ? 0 : Math.max(rest, 0);
  }

  isClosing(): boolean {
    return this.closes;
  }

  pay(quota: number, day: number, given: number, closed: boolean): void {
    const key = budgetKey(this.budgetOf(quota), day);
    this.budgets.set(key, { spent: (this.budgets.get(key)?.spent ?? 0n) + BigInt(given), closed });
  }

  /** What was remembered since `look`. */
  outcome() {
    return {
      uses: [...this.uses].filter(([, used]) => used !== 0).sort(),
      budgets: textOf(this.budgets),
      added: this.added,
      carry: formatFraction(this.carry),
    };
  }

  /** What must be remembered of a purchase that is left to the exact way: nothing. */
  untouched() {
    return { uses: [], budgets: textOf(this.before), added: null, carry: formatFraction(this.carryOf()) };
  }

  /** What the reference engine remembers. */
  expected(event: Purchase, after: MemberState, shared: SharedState) {
    const { state, day } = this.now();
    const uses = [...after.limits]
      .map(([id, days]) => [id, sumOf(days) - sumOf(state.limits.get(id) ?? [])] as const)
      .filter(([, used]) => used !== 0);
    return {
      uses: uses.sort(),
      budgets: textOf(shared.budgets),
      added: event.member === null ? null : [day, ...addedOn(day, state, after)],
      carry: formatFraction(after.carry),
    };
  }

  private now(): Occasion {
    if (this.occasion === null) throw new Error('no purchase is looked at');
    return this.occasion;
  }

  private limitOf(quota: number): Limit {
    const found = this.quotas.quotas[quota];
    if (found?.kind !== 'limit') throw new Error(`${quota} is no limit`);
    return found.limit;
  }

  private budgetOf(quota: number): Budget {
    const found = this.quotas.quotas[quota];
    if (found?.kind !== 'budget') throw new Error(`${quota} is no budget`);
    return found.budget;
  }
}

function addedOn(day: number, before: MemberState, after: MemberState): [number, number] {
  const totals = (state: MemberState) => state.days.find(([on]) => on === day)?.[1];
  return [
    Number((totals(after)?.spendMinor ?? 0n) - (totals(before)?.spendMinor ?? 0n)),
    Number((totals(after)?.points ?? 0n) - (totals(before)?.points ?? 0n)),
  ];
}

function sumOf(days: readonly (readonly [number, bigint])[]): number {
  return days.reduce((sum, [, used]) => sum + Number(used), 0);
}

function textOf(budgets: ReadonlyMap<string, BudgetUse>): unknown {
  return [...budgets].map(([key, { spent, closed }]) => [key, Number(spent), closed]).sort();
}
