/** Budgets for members who are decided apart from each other: where each one closes was found out beforehand. */
import type { BudgetUse } from '../../engine/state.js';
import type { Budget } from '../../ruleset/types.js';
import type { BudgetBook, CutOffs } from './budget-book.js';
import { BudgetInstances, lastGrant } from './budget-instances.js';
import { DemandLog, type Demands } from './demand-log.js';
import { periodOfKey, type Turns } from './turns.js';

export interface CutOffBudgets extends BudgetBook {
  /** What was asked since the last call; between events only. */
  readonly takeDemands: () => Demands;
  /** Another guess, for events that are still to come. */
  readonly setCutOff: (key: string, position: number, spent: number) => void;
  /** From the next event on, budgets without a cut-off that have an account there are kept there; `null`: none. */
  readonly setTurns: (turns: Turns | null) => void;
}

/** For the reference engine: as if this had been paid back before, so that no sum of wants is too much. */
const WITHOUT_END = 2n ** 100n;

/** How a budget answers the event at hand. */
const UNLIMITED = 0;
const CLOSING = 1;
const CLOSED = 2;
/** It is kept with the other partitions. */
const SHARED = 3;
const NO_ACCOUNT = -1;

class CutOffBook implements CutOffBudgets {
  private readonly budgets: readonly (Budget | null)[];
  private readonly instances: BudgetInstances;
  private readonly log = new DemandLog();
  private readonly cutOffs: Map<string, { position: number; spent: number }>;
  private position = -1;
  private closes = false;
  /** By instance: where it closes, with what spent before. */
  private readonly cutAt: number[] = [];
  private readonly cutSpent: number[] = [];
  private readonly periods: number[] = [];
  /** By instance, of the event in which it was asked last. */
  private readonly askedAt: number[] = [];
  private readonly granted: number[] = [];
  private readonly needed: number[] = [];
  private readonly closed: boolean[] = [];
  /** By instance, of that event: the account it is kept in. */
  private readonly account: number[] = [];
  private turns: Turns | null = null;
  /** Instances asked by the event at hand. */
  private readonly asked: number[] = [];

  constructor(budgets: readonly (Budget | null)[], cutOffs: CutOffs) {
    this.budgets = budgets;
    this.instances = new BudgetInstances(budgets);
    this.cutOffs = new Map(cutOffs);
  }

  readonly startEvent = (position: number): void => {
    this.endEvent();
    this.position = position;
    this.turns?.startEvent(position);
  };

  readonly setTurns = (turns: Turns | null): void => {
    this.endEvent();
    this.turns = turns;
  };

  readonly ask = (number: number, day: number, wanted: number): number => {
    const instance = this.open(number, day);
    const more = (this.granted[instance] ?? 0) + this.instances.measure(number, wanted);
    if (more > (this.needed[instance] ?? 0)) this.needed[instance] = more;
    this.closes = this.closed[instance] === true;
    if (this.closes) return 0;
    if (this.wayOf(instance) === UNLIMITED) return wanted;
    const amount = this.instances.amounts[number] ?? 0;
    const rest = amount - this.spentBy(instance);
    if (this.instances.measure(number, wanted) <= rest) return wanted;
    this.closes = true;
    const budget = this.budgets[number];
    return budget === null || budget === undefined ? 0 : lastGrant(budget, rest, wanted);
  };

  readonly isClosing = (): boolean => this.closes;

  readonly pay = (number: number, day: number, given: number, closes: boolean): void => {
    const instance = this.open(number, day);
    const more = this.instances.measure(number, given);
    const account = this.account[instance] ?? NO_ACCOUNT;
    if (account >= 0) this.turns?.put(account, (this.turns?.spent(account) ?? 0) + more, closes);
    this.granted[instance] = (this.granted[instance] ?? 0) + more;
    this.closed[instance] = closes;
  };

  readonly usesFor = (day: number): ReadonlyMap<string, BudgetUse> => {
    // Whoever began another way and gave it up has paid nothing.
    this.asked.length = 0;
    const uses = new Map<string, BudgetUse>();
    for (const [number, budget] of this.budgets.entries()) {
      if (budget === null) continue;
      const instance = this.instances.find(number, day);
      this.learn(instance);
      this.enter(instance);
      const start = this.startOf(instance);
      const use = { spent: start, closed: this.isClosedBefore(instance), needed: start };
      uses.set(this.instances.keys[instance] ?? '', use);
    }
    return uses;
  };

  readonly takeUses = (after: ReadonlyMap<string, BudgetUse>): void => {
    for (const [key, { spent, closed, needed = spent }] of after) {
      const instance = this.instances.ofKey(key);
      if (instance === undefined) throw new Error(`"${key}" was not handed out`);
      const start = this.startOf(instance);
      if (needed === start) continue;
      this.askedAt[instance] = this.position;
      this.asked.push(instance);
      const account = this.account[instance] ?? NO_ACCOUNT;
      if (account >= 0) this.turns?.put(account, Number(spent), closed);
      this.granted[instance] = Number(spent - start);
      this.needed[instance] = Number(needed - start);
      this.closed[instance] = closed;
    }
  };

  readonly takeDemands = (): Demands => {
    this.endEvent();
    return this.log.take(this.instances.keys);
  };

  readonly setCutOff = (key: string, position: number, spent: number): void => {
    this.cutOffs.set(key, { position, spent });
    const instance = this.instances.ofKey(key);
    if (instance === undefined) return;
    this.cutAt[instance] = position;
    this.cutSpent[instance] = spent;
  };

  /** The instance of a budget, with its entries for the event at hand. */
  private open(number: number, day: number): number {
    const instance = this.instances.find(number, day);
    if (this.askedAt[instance] === this.position) return instance;
    this.learn(instance);
    this.touch(instance);
    return instance;
  }

  private learn(instance: number): void {
    if (instance < this.cutAt.length) return;
    for (let next = this.cutAt.length; next <= instance; next += 1) {
      const cutOff = this.cutOffs.get(this.instances.keys[next] ?? '');
      this.periods.push(periodOfKey(this.instances.keys[next] ?? ''));
      this.cutAt.push(cutOff?.position ?? Number.POSITIVE_INFINITY);
      this.cutSpent.push(cutOff?.spent ?? 0);
    }
  }

  private touch(instance: number): void {
    this.enter(instance);
    this.askedAt[instance] = this.position;
    this.asked.push(instance);
    this.granted[instance] = 0;
    this.needed[instance] = 0;
    this.closed[instance] = this.isClosedBefore(instance);
  }

  /** Finds out how the instance is kept during the event at hand. */
  private enter(instance: number): void {
    const { turns } = this;
    const hasCutOff = this.cutAt[instance] !== Number.POSITIVE_INFINITY;
    if (turns === null || hasCutOff) this.account[instance] = NO_ACCOUNT;
    else {
      const budget = this.budgets[this.instances.budgetOf[instance] ?? 0];
      this.account[instance] = turns.accountOf(budget?.id ?? '', this.periods[instance] ?? 0);
    }
  }

  private isClosedBefore(instance: number): boolean {
    const account = this.account[instance] ?? NO_ACCOUNT;
    return account >= 0 ? this.turns?.isClosed(account) === true : this.wayOf(instance) === CLOSED;
  }

  /** What it has spent by now, the event at hand included; of one that is not unlimited. */
  private spentBy(instance: number): number {
    const account = this.account[instance] ?? NO_ACCOUNT;
    if (account >= 0) return this.turns?.spent(account) ?? 0;
    return (this.cutSpent[instance] ?? 0) + (this.granted[instance] ?? 0);
  }

  private wayOf(instance: number): number {
    if ((this.account[instance] ?? NO_ACCOUNT) >= 0) return SHARED;
    const cutAt = this.cutAt[instance] ?? Number.POSITIVE_INFINITY;
    if (this.position < cutAt) return UNLIMITED;
    return this.position === cutAt ? CLOSING : CLOSED;
  }

  /** What the reference engine is told to have been spent before the event at hand. */
  private startOf(instance: number): bigint {
    const account = this.account[instance] ?? NO_ACCOUNT;
    if (account >= 0) return BigInt(this.turns?.spent(account) ?? 0);
    return this.wayOf(instance) === UNLIMITED ? -WITHOUT_END : BigInt(this.cutSpent[instance] ?? 0);
  }

  private endEvent(): void {
    for (const instance of this.asked) {
      const [needed, granted] = [this.needed[instance] ?? 0, this.granted[instance] ?? 0];
      if (needed > 0) this.log.add(instance, this.position, needed, granted, this.closed[instance] === true);
      this.askedAt[instance] = -1;
    }
    this.asked.length = 0;
  }
}

/**
 * Members decided with the same cut-offs do not depend on each other. Whether the cut-offs were right is told by the demands
 * of all of them together, see `PassCheck`.
 *
 * @param budgets by their number in the `QuotaTable`; `null` for limits
 */
export function createCutOffBudgets(
  budgets: readonly (Budget | null)[],
  cutOffs: CutOffs = new Map(),
): CutOffBudgets {
  return new CutOffBook(budgets, cutOffs);
}
