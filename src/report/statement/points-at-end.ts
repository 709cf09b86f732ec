/**
 * Until when the points of a month's end last, and when pending ones become usable. The account may have gone on since:
 * what is still there, what ended since and what became usable since tell the days, the rest was used.
 */
import type { MemberAccount } from '../../account/books.js';
import type { Entry } from '../../account/entry.js';
import type { LotLedger } from '../../account/journal/fold-lots.js';
import type { Lot } from '../../engine/state.js';
import { type PointsByDay, pointsByDay } from './points-by-day.js';

/** What the lots held at the end of the month, and what happened after it. */
export interface Since {
  /** By id. */
  readonly lots: ReadonlyMap<string, Readonly<LotLedger>>;
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
  const ends = partsOfLots(lots, 'available', [
    ...endedSince(entries).map(({ lot, points, instantMs }) => ({ lot, points, day: dayOf(instantMs - 1) })),
    ...state.lots.filter(({ isPending }) => !isPending).map((lot) => endOf(lot, dayOf)),
  ]);
  const usable = partsOfLots(lots, 'pending', [
    ...changesOf(entries, 'release').map((change) => ({ ...change, day: dayOf(change.instantMs) })),
    ...state.lots.filter(({ isPending }) => isPending).map((lot) => startOf(lot, dayOf)),
  ]);
  const told = ends.reduce((sum, { points }) => sum + points, 0n);
  return { ends, usable, usedSince: available > told ? available - told : 0n };
}

interface LotPart extends PointsByDay {
  readonly lot: string;
}

/** Of each lot at most what it held on this side: points that came to it since were not there then. */
function partsOfLots(
  lots: Since['lots'],
  side: keyof LotLedger,
  parts: readonly LotPart[],
): readonly PointsByDay[] {
  const left = new Map([...lots].map(([id, lot]) => [id, lot[side]]));
  const held = parts.map(({ lot, points, day }) => {
    const most = left.get(lot) ?? 0n;
    const part = points < most ? points : most;
    left.set(lot, most - part);
    return { day, points: part };
  });
  return pointsByDay(held.filter(({ points }) => points > 0n));
}

function endOf({ id, endsMs, points }: Lot, dayOf: (instantMs: number) => number): LotPart {
  return { lot: id, points, day: endsMs === null ? null : dayOf(endsMs - 1) };
}

function startOf({ id, usableMs, points }: Lot, dayOf: (instantMs: number) => number): LotPart {
  return { lot: id, points, day: usableMs === null ? null : dayOf(usableMs) };
}

interface Change {
  readonly lot: string;
  readonly points: bigint;
  readonly instantMs: number;
  readonly event: string;
}

/** But for points that came back after their end: they ended on the day on which they came. */
function endedSince(entries: readonly Entry[]): readonly Change[] {
  const cameBack = new Set(changesOf(entries, 'return').map(({ event, lot }) => `${event} ${lot}`));
  return changesOf(entries, 'expire').filter(({ event, lot }) => !cameBack.has(`${event} ${lot}`));
}

function changesOf(entries: readonly Entry[], kind: Entry['kind']): readonly Change[] {
  return entries
    .filter((entry) => entry.kind === kind)
    .flatMap(({ lots, instantMs, event }) => lots.map((lot) => ({ ...lot, instantMs, event })));
}
