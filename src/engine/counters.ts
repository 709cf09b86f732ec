/** What a member did on past days, added up over a window. */
import type { CounterWindow } from '../ruleset/types.js';
import { type DayRange, periodOf } from '../value/civil-date.js';
import { valuesIn } from './by-day.js';
import type { DayTotals, MemberState } from './state.js';

const NOTHING: DayTotals = { purchases: 0, spendMinor: 0n, points: 0n };

/** The days of a window that ends with `day`; `null`: since ever. A rolling window of n days holds `day` itself. */
export function daysOfWindow(window: CounterWindow, day: number): DayRange | null {
  if (window.period === 'lifetime') return null;
  if (window.period === 'days') return { start: day - window.days + 1, end: day };
  return periodOf(day, window.period);
}

/** Totals over a window that ends with `day`; no window: lifetime. */
export function totalsIn(state: MemberState, window: CounterWindow | undefined, day: number): DayTotals {
  const range = window === undefined ? null : daysOfWindow(window, day);
  return valuesIn(state.days, range).reduce(addTotals, NOTHING);
}

export function addTotals(a: DayTotals, b: DayTotals): DayTotals {
  return {
    purchases: a.purchases + b.purchases,
    spendMinor: a.spendMinor + b.spendMinor,
    points: a.points + b.points,
  };
}
