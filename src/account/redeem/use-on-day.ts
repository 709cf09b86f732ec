/** Counts by day that can be given back: what comes to nothing is gone, as if it had never been. */
import { addOnDay } from '../../engine/by-day.js';
import type { LimitUse } from '../../engine/state.js';

export type Uses = ReadonlyMap<string, LimitUse>;

export function useOnDay(uses: Uses, key: string, day: number, amount: bigint): Uses {
  const next = new Map(uses);
  const days = addOnDay(uses.get(key) ?? [], day, amount, (a, b) => a + b).filter(([, used]) => used !== 0n);
  if (days.length === 0) next.delete(key);
  else next.set(key, days);
  return next;
}
