/** What time brings, in parts that fit into memory, however many members it brings something to. */
import type { Due } from '../../account/due-queue.js';
import type { Advance } from '../../engine/event.js';
import { bookPart, type Told, tellOf } from './book-part.js';
import { wantedBy } from './fetch-needed.js';
import type { LedgerRun } from './ledger-run.js';

export interface Dues {
  readonly dues: readonly Due[];
  /** The last that was read, where there may be more. */
  readonly horizon: Due | null;
}

export async function readDues({ store, limits }: LedgerRun, untilMs: number): Promise<Dues> {
  const dues = await store.dues(untilMs, limits.duesMax);
  return { dues, horizon: dues.length < limits.duesMax ? null : (dues.at(-1) ?? null) };
}

/** Lets time pass to an instant, or as far as what was read goes. */
export async function passPart(run: LedgerRun, event: Advance, read: Dues): Promise<readonly Told[]> {
  const instantMs = read.horizon?.instantMs ?? event.instantMs;
  const told = await bookPart(run, {
    wanted: wantedBy([]),
    ...read,
    work: (accounts) => tellOf(event, accounts.apply({ ...event, instantMs })),
    settles: () => [],
  });
  return told.filter((one) => one.event === null);
}
