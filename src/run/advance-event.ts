/** The end of a day, as an event. */
import type { Advance } from '../engine/event.js';
import { instantOfLocal, type Zone } from '../value/zone.js';

/** Time passes to the last millisecond of a civil day: what ends with that day is still there. */
export function advanceToEndOf(date: string, day: number, zone: Zone): Advance {
  const instantMs = instantOfLocal(zone, day + 1, 0) - 1;
  return { type: 'advance', id: `as-of/${date}`, member: null, instantMs, at: date, isAsked: true };
}
