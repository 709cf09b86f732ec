/**
 * Until when the points of a month's end last, and when pending ones become usable. The account may have gone on since:
 * what is still there, what ended since and what became usable since tell the days, the rest was used.
 */
import type { MemberAccount } from '../../account/books.js';
import type { Entry } from '../../account/entry.js';
import type { Lot } from '../../engine/state.js';
import { type PointsByDay, pointsByDay } from './points-by-day.js';

/** What happened to the points after the month. */
export interface Since {
  /** Lots that were there at the end of the month or before. */
  readonly lots: ReadonlySet<string>;
  /** Entries after the month. */
  readonly entries: readonly Entry[];
}

export interface PointsAtEnd {
  readonly ends: readonly PointsByDay[];
  readonly usable: readonly PointsByDay[];
  /** Available at the end of the month, and used, given or taken back since. */
  readonly usedSince: bigint;
}

/** @param available points at the end of the month */
export function pointsAtEnd(
  { state }: MemberAccount,
  available: bigint,
  { lots, entries }: Since,
  dayOf: (instantMs: number) => number,
): PointsAtEnd {
  const known = state.lots.filter(({ id }) => lots.has(id));
  const released = changesOf(entries, 'release', lots);
  const wasPending = new Set(released.map(({ lot }) => lot));
  const ended = changesOf(entries, 'expire', lots).filter(({ lot }) => !wasPending.has(lot));
  const ends = pointsByDay([
    ...known.filter(({ id, isPending }) => !isPending && !wasPending.has(id)).map((lot) => endOf(lot, dayOf)),
    ...ended.map(({ instantMs, points }) => ({ day: dayOf(instantMs - 1), points })),
  ]);
  const usable = pointsByDay([
    ...known
      .filter(({ isPending }) => isPending)
      .map(({ usableMs, points }) => ({ day: usableMs === null ? null : dayOf(usableMs), points })),
    ...released.map(({ instantMs, points }) => ({ day: dayOf(instantMs), points })),
  ]);
  const told = ends.reduce((sum, { points }) => sum + points, 0n);
  // Points that came back since were not there then: nothing of them is told.
  const usedSince = available > told ? available - told : 0n;
  return { ends, usable, usedSince };
}

function endOf({ endsMs, points }: Lot, dayOf: (instantMs: number) => number): PointsByDay {
  return { day: endsMs === null ? null : dayOf(endsMs - 1), points };
}

interface Change {
  readonly lot: string;
  readonly points: bigint;
  readonly instantMs: number;
}

function changesOf(
  entries: readonly Entry[],
  kind: Entry['kind'],
  known: ReadonlySet<string>,
): readonly Change[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .flatMap(({ lots, instantMs }) => lots.map((lot) => ({ ...lot, instantMs })))
    .filter(({ lot }) => known.has(lot));
}
