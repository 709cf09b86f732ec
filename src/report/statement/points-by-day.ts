/** Points that share a day, summed, the earliest first; those without a day last. */
import type { PointsByDay } from './statement.js';

export type { PointsByDay };

export function pointsByDay(parts: Iterable<PointsByDay>): readonly PointsByDay[] {
  const sums = new Map<number | null, bigint>();
  for (const { day, points } of parts) sums.set(day, (sums.get(day) ?? 0n) + points);
  return [...sums].map(([day, points]) => ({ day, points })).sort((a, b) => compareDays(a.day, b.day));
}

function compareDays(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}
