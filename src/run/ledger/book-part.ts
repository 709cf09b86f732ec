/** Works a few events out and commits what they changed. */
import { type Accounts, createAccounts } from '../../account/accounts.js';
import type { Due } from '../../account/due-queue.js';
import { createJournal } from '../../account/journal/create-journal.js';
import type { Outcome } from '../../account/outcome.js';
import type { LoyaltyEvent } from '../../engine/event.js';
import type { StoredEvent, StoredOutcome } from '../../store/store.js';
import { fetchWanted, noneFetched, type Wanted } from './fetch-needed.js';
import type { LedgerRun } from './ledger-run.js';
import { createWorkingSet, NotFetched, type WorkingSet } from './working-set.js';

/** One outcome, and the event that it is of; `null` for what time did. */
export interface Told {
  readonly outcome: Outcome;
  readonly event: LoyaltyEvent | null;
}

export interface Part {
  readonly wanted: Wanted;
  readonly dues: readonly Due[];
  readonly horizon: Due | null;
  /** What is done; it may be done again from the start when something had not been read. */
  readonly work: (accounts: Accounts) => readonly Told[];
  /** The events that this settles. */
  readonly settles: (told: readonly Told[]) => readonly StoredEvent[];
}

export async function bookPart(run: LedgerRun, part: Part): Promise<readonly Told[]> {
  const { told, working } = await workOut(run, part);
  const journal = createJournal(run.position.head);
  const stored: StoredOutcome[] = [];
  const entries = told.flatMap(({ outcome, event }) => {
    const firstEntry = journal.head().seq + 1;
    if (outcome.type !== 'advance' && outcome.refusal === null) stored.push({ outcome, event, firstEntry });
    return journal.append(outcome.entries);
  });
  const events = part.settles(told);
  const to = {
    ...run.position,
    head: journal.head(),
    clockMs: working.books.clock(),
    events: run.position.events + events.length,
  };
  const changes = working.changes();
  const outcomes = stored;
  await run.store.commit({ from: run.position, to, entries, events, outcomes, ruleSet: null, ...changes });
  run.position = to;
  run.shared = changes.shared ?? run.shared;
  return told;
}

async function workOut(
  run: LedgerRun,
  part: Part,
): Promise<{ readonly told: readonly Told[]; readonly working: WorkingSet }> {
  const fetched = noneFetched();
  for (const { member } of part.dues) part.wanted.members.add(member);
  for (;;) {
    await fetchWanted(run.store, part.wanted, fetched);
    const { dues, horizon } = part;
    const { clockMs } = run.position;
    const working = createWorkingSet({ fetched, shared: run.shared, clockMs, dues, horizon });
    try {
      return { told: part.work(accountsOf(run, working)), working };
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      part.wanted[error.kind].add(error.id);
    }
  }
}

function accountsOf({ rules, rulesOf, profileOf }: LedgerRun, { books }: WorkingSet): Accounts {
  return createAccounts({ rules, rulesOf, books, trace: false, profileOf });
}

/** What an event told, time before it included. */
export function tellOf(event: LoyaltyEvent, outcomes: readonly Outcome[]): readonly Told[] {
  const last = outcomes.length - 1;
  return outcomes.map((outcome, index) => ({ outcome, event: index === last ? event : null }));
}
