/**
 * Budgets that may close soon, kept by all workers together while they work on one chunk. Who asks such a budget waits until
 * the others have come past that line: so it is asked in the order of events, as on one thread.
 */
import type { OpenAccount } from '../../fast/budgets/pass-check.js';
import { periodOfKey, type Turns } from '../../fast/budgets/turns.js';

/** Budgets at once, and periods of each; what does not fit is verified afterwards instead. */
export const BUDGETS_MAX = 64;
const PERIODS_MAX = 8;
const ACCOUNTS = BUDGETS_MAX * PERIODS_MAX;
const NOT_STARTED = -1;
const OVER = 2 ** 31 - 1;
/** Who waits looks again after that, whatever happens. */
const WAIT_MS = 50;
/** Falling asleep and waking up take longer than a purchase does. */
const LOOKS_AWAKE = 1_000;

/** In memory of all threads. */
class Table {
  /** By worker: the line it is at, from the first of the chunk. */
  readonly line: Int32Array;
  /** By budget: how many periods there are. */
  readonly count: Int32Array;
  /** By account. */
  readonly period: Int32Array;
  readonly closed: Int32Array;
  readonly spent: Float64Array;

  constructor(memory: SharedArrayBuffer, workers: number) {
    this.spent = new Float64Array(memory, 0, ACCOUNTS);
    this.period = new Int32Array(memory, 8 * ACCOUNTS, ACCOUNTS);
    this.closed = new Int32Array(memory, 12 * ACCOUNTS, ACCOUNTS);
    this.count = new Int32Array(memory, 16 * ACCOUNTS, BUDGETS_MAX);
    this.line = new Int32Array(memory, 16 * ACCOUNTS + 4 * BUDGETS_MAX, workers);
  }
}

export function createTurnsMemory(workers: number): SharedArrayBuffer {
  return new SharedArrayBuffer(16 * ACCOUNTS + 4 * BUDGETS_MAX + 4 * workers);
}

/** By the main thread, while no worker works: opens the accounts of these budgets. */
export function prepareTurns(
  memory: SharedArrayBuffer,
  workers: number,
  budgets: readonly (readonly OpenAccount[])[],
): void {
  const table = new Table(memory, workers);
  table.line.fill(NOT_STARTED);
  for (const [budget, accounts] of budgets.entries()) {
    const held = accounts.slice(0, PERIODS_MAX);
    for (const [place, { key, spent }] of held.entries()) {
      const account = budget * PERIODS_MAX + place;
      table.period[account] = periodOfKey(key);
      table.spent[account] = spent;
      table.closed[account] = 0;
    }
    table.count[budget] = held.length;
  }
}

/** Nobody comes on: a thread has ended without a word. */
export class StuckTurns extends Error {
  override readonly name = 'StuckTurns';
}

export class SharedTurns implements Turns {
  private readonly table: Table;
  private readonly me: number;
  private readonly patienceMs: number;
  private budgets: readonly string[] = [];
  private firstPosition = 0;
  private line = NOT_STARTED;
  private hasTurn = false;

  /** @param patienceMs so long nobody may come on; a chunk takes milliseconds, on a machine with more to do perhaps a second */
  constructor(memory: SharedArrayBuffer, worker: number, workers: number, patienceMs = 60_000) {
    this.table = new Table(memory, workers);
    this.me = worker;
    this.patienceMs = patienceMs;
  }

  /** @param budgets ids, in the order in which their accounts were prepared */
  begin(budgets: readonly string[], firstPosition: number): void {
    this.budgets = budgets;
    this.firstPosition = firstPosition;
  }

  /** There are no more events of this worker in the chunk. */
  finish(): void {
    this.comeTo(OVER);
  }

  readonly startEvent = (position: number): void => this.comeTo(position - this.firstPosition);

  /** Throws a `StuckTurns`. */
  readonly accountOf = (budget: string, period: number): number => {
    const number = this.budgets.indexOf(budget);
    if (number < 0) return -1;
    const known = this.find(number, period);
    if (known >= 0 && this.isClosed(known)) return known;
    this.awaitTurn();
    const found = this.find(number, period);
    return found >= 0 ? found : this.open(number, period);
  };

  readonly spent = (account: number): number => this.table.spent[account] ?? 0;

  readonly isClosed = (account: number): boolean => Atomics.load(this.table.closed, account) === 1;

  readonly put = (account: number, spent: number, isClosed: boolean): void => {
    this.table.spent[account] = spent;
    Atomics.store(this.table.closed, account, isClosed ? 1 : 0);
  };

  private find(budget: number, period: number): number {
    const { count, period: periods } = this.table;
    const first = budget * PERIODS_MAX;
    const end = first + Atomics.load(count, budget);
    for (let account = first; account < end; account += 1) if (periods[account] === period) return account;
    return -1;
  }

  private open(budget: number, period: number): number {
    const { table } = this;
    const count = Atomics.load(table.count, budget);
    if (count === PERIODS_MAX) return -1;
    const account = budget * PERIODS_MAX + count;
    table.period[account] = period;
    this.put(account, 0, false);
    Atomics.store(table.count, budget, count + 1);
    return account;
  }

  private comeTo(line: number): void {
    this.line = line;
    this.hasTurn = false;
    Atomics.store(this.table.line, this.me, line);
    Atomics.notify(this.table.line, this.me);
  }

  private awaitTurn(): void {
    if (this.hasTurn) return;
    const { line } = this.table;
    for (let other = 0; other < line.length; other += 1) if (other !== this.me) this.awaitLineOf(other);
    this.hasTurn = true;
  }

  private awaitLineOf(other: number): void {
    const { line } = this.table;
    let looks = 0;
    let stuckMs = 0;
    let progress = this.progress();
    for (let at = Atomics.load(line, other); at < this.line; at = Atomics.load(line, other)) {
      looks += 1;
      if (looks <= LOOKS_AWAKE || Atomics.wait(line, other, at, WAIT_MS) !== 'timed-out') continue;
      const before = progress;
      progress = this.progress();
      stuckMs = progress === before ? stuckMs + WAIT_MS : 0;
      if (stuckMs >= this.patienceMs) throw new StuckTurns(`worker ${other} does not come on`);
    }
  }

  /** Rises whenever anybody comes on: who is waited for may wait as well. */
  private progress(): number {
    let sum = 0;
    for (let worker = 0; worker < this.table.line.length; worker += 1)
      sum += Atomics.load(this.table.line, worker);
    return sum;
  }
}
