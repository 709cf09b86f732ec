/** Windows over a member's past days: how far back rules look, and which days a window holds today. */
import { daysOfWindow } from '../../engine/counters.js';
import type { FactId } from '../../ruleset/facts.js';
import type { CounterWindow } from '../../ruleset/types.js';
import type { FastPlan } from '../fast-plan.js';
import { visitTests } from './visit-tests.js';

/** Facts that add up what a member did on the days of a window. */
const COUNTERS: readonly FactId[] = [
  'member.points',
  'member.spend',
  'member.spendWithThis',
  'member.purchases',
  'member.averagePurchase',
];

/** A local day can come after its next one where clocks are set back over midnight. */
const SLACK_DAYS = 3;

/** How many days back any condition looks; 0: none looks into single days. */
export function daysLookedBack(plan: FastPlan): number {
  let most = 0;
  visitTests(plan, ({ fact, params }) => {
    if (COUNTERS.includes(fact)) most = Math.max(most, longestOf(params?.window));
  });
  return most === 0 ? 0 : most + SLACK_DAYS;
}

/** Whether any condition reads more of the past than how many purchases there were. */
export function readsPast(plan: FastPlan): boolean {
  let reads = false;
  visitTests(plan, ({ fact }) => {
    if (COUNTERS.includes(fact) || fact === 'member.daysSinceLastPurchase') reads = true;
  });
  return reads;
}

/** Days that a window can hold; 0: it is without end. */
function longestOf(window: CounterWindow | undefined): number {
  switch (window?.period) {
    case undefined:
    case 'lifetime':
      return 0;
    case 'day':
      return 1;
    case 'week':
      return 7;
    case 'month':
      return 31;
    case 'quarter':
      return 92;
    case 'year':
    case 'membership-year':
      return 366;
    case 'days':
      return window.days;
    case 'months':
      return 31 * window.months;
  }
}

/** A window that is the same for all members, with its days as of the day last asked for. */
export class WindowDays {
  start = 0;
  end = 0;
  readonly #window: CounterWindow;
  #day = Number.NaN;

  constructor(window: CounterWindow) {
    this.#window = window;
  }

  /** Sets `start` and `end`, both included. */
  moveTo(day: number): void {
    if (day === this.#day) return;
    this.#day = day;
    const range = daysOfWindow(this.#window, day, null);
    this.start = range?.start ?? Number.NEGATIVE_INFINITY;
    this.end = range?.end ?? Number.POSITIVE_INFINITY;
  }
}
