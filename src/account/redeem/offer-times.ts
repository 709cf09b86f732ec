/** The times at which an offer can be redeemed. */
import type { InstantRange, Offer, RuleSetContent } from '../../ruleset/types.js';
import { civilDateOf, daysInMonth } from '../../value/civil-date.js';
import { instantOfLocal, localDay } from '../../value/zone.js';

const ALWAYS: InstantRange = { from: null, until: null };

/** Its own windows; without them those of its campaign; always without either. */
export function windowsOf(
  { during, campaign }: Offer,
  { campaigns }: RuleSetContent,
): readonly InstantRange[] {
  if (during !== null && during.length > 0) return during;
  return [campaigns.find(({ id }) => id === campaign)?.runs ?? ALWAYS];
}

/** Whether a day (since 1970-01-01) is one of the days of the month; beyond a month's end its last day is. Without any, every day is one. */
export function isOnDay(daysOfMonth: readonly number[], day: number): boolean {
  const date = civilDateOf(day);
  const last = daysInMonth(date.year, date.month);
  return daysOfMonth.length === 0 || daysOfMonth.some((one) => Math.min(one, last) === date.day);
}

/** The first instant from now on that is in a window, on one of the days, before it is withdrawn; `null`: none. */
export function nextTime(offer: Offer, content: RuleSetContent, nowMs: number): number | null {
  const times = windowsOf(offer, content)
    .map((window) => firstTime(offer, content, window, nowMs))
    .filter((instantMs) => instantMs !== null);
  return times.length === 0 ? null : Math.min(...times);
}

function firstTime(
  { daysOfMonth, replaced }: Offer,
  { zone }: RuleSetContent,
  { from, until }: InstantRange,
  nowMs: number,
): number | null {
  const startMs = Math.max(nowMs, from ?? nowMs);
  let day = localDay(zone, startMs);
  while (daysOfMonth !== null && !isOnDay(daysOfMonth, day)) day += 1;
  const instantMs = Math.max(startMs, instantOfLocal(zone, day, 0));
  const isTooLate = (endMs: number | null | undefined) =>
    endMs !== null && endMs !== undefined && instantMs >= endMs;
  return isTooLate(until) || isTooLate(replaced?.fromMs) ? null : instantMs;
}
