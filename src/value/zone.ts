/** Between instants and civil days and times, with the zone as a table. Works on any table, in any rule set. */

/**
 * A time zone as a table of offsets from UTC. Entry 0 has `null` (since ever); the others ascend, and each
 * holds from its second (since 1970-01-01T00:00:00Z) until the next entry. Offsets are positive east of
 * Greenwich and smaller than a day. Same shape as `CompiledZone` of the rule set.
 */
export interface Zone {
  readonly name: string;
  /** Version of the time-zone data it was taken from, e.g. `2026a`. */
  readonly dataVersion: string;
  readonly offsets: readonly (readonly [fromSecond: number | null, offsetSeconds: number])[];
}

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Seconds to add to UTC to get the local time at an instant. A zone without entries is UTC. */
export function offsetSecondsAt(zone: Zone, instantMs: number): number {
  return offsetSecondsOf(zone, entryAt(zone, Math.floor(instantMs / 1000)));
}

/** The number of the civil day (days since 1970-01-01) that an instant falls on. */
export function localDay(zone: Zone, instantMs: number): number {
  return Math.floor(localMs(zone, instantMs) / DAY_MS);
}

/** The minute of the civil day, 0 to 1439, that an instant falls in, as a clock on the wall shows it. */
export function localMinute(zone: Zone, instantMs: number): number {
  const local = localMs(zone, instantMs);
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
}

/**
 * The instant, in milliseconds since 1970-01-01T00:00:00Z, of a local day and minute of the day (0 to 1439;
 * 1440 is the next day's 0).
 *
 * - A local time that a change of the clocks repeats is the earlier of its two instants.
 * - A local time that a change of the clocks leaves out is moved past the gap by the length of the gap, as if
 *   the clocks had not been changed yet: where 01:00 becomes 02:00, 01:30 reads 02:30 and 01:00 is the very
 *   instant of the change. So a day whose 00:00 is left out starts when the clocks change.
 *
 * Source of the rule: RFC 5545, section 3.3.5.
 */
export function instantOfLocal(zone: Zone, day: number, minuteOfDay: number): number {
  return instantOfLocalSecond(zone, day * DAY_SECONDS + minuteOfDay * 60);
}

/** As `instantOfLocal`, for a local time as seconds since 1970-01-01T00:00:00 on the clock of the zone. */
export function instantOfLocalSecond(zone: Zone, localSecond: number): number {
  // An entry that ended a day or more before cannot hold the local time: no offset is that large.
  let index = entryAt(zone, localSecond - DAY_SECONDS);
  while (
    index + 1 < zone.offsets.length &&
    localSecond - offsetSecondsOf(zone, index) >= fromOf(zone, index + 1)
  ) {
    index += 1;
  }
  // The first entry that is not over yet; when it has not begun either, the local time lies in the gap before it.
  const inGap = localSecond - offsetSecondsOf(zone, index) < fromOf(zone, index);
  return (localSecond - offsetSecondsOf(zone, inGap ? index - 1 : index)) * 1000;
}

function localMs(zone: Zone, instantMs: number): number {
  return instantMs + offsetSecondsAt(zone, instantMs) * 1000;
}

/** The index of the entry that holds at a second. */
function entryAt(zone: Zone, second: number): number {
  let low = 0;
  let high = Math.max(0, zone.offsets.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fromOf(zone, middle) <= second) low = middle;
    else high = middle - 1;
  }
  return low;
}

function fromOf(zone: Zone, index: number): number {
  return zone.offsets[index]?.[0] ?? Number.NEGATIVE_INFINITY;
}

function offsetSecondsOf(zone: Zone, index: number): number {
  return zone.offsets[index]?.[1] ?? 0;
}
