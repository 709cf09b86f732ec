/** Applies events to the accounts of a ledger, a transaction for each batch. Where batches end changes nothing. */
import { reachOf } from '../../account/leap.js';
import type { Advance, MemberProfile } from '../../engine/event.js';
import { MESSAGES as RECORD_MESSAGES } from '../../records/messages.js';
import { recordProblem } from '../../records/record-problem.js';
import type { StoredEvent } from '../../store/store.js';
import { type Applied, problemOf } from '../applied.js';
import { needsEnrolment } from '../needs-enrolment.js';
import { digestOfText, type PlacedEvent } from '../order-events.js';
import { adoptRules } from './adopt-rules.js';
import { bookPart, type Told, tellOf } from './book-part.js';
import { enrolMembers } from './enrol-members.js';
import { wantedBy } from './fetch-needed.js';
import { type LedgerOptions, type LedgerRun, startLedgerRun } from './ledger-run.js';
import { type Dues, passPart, readDues } from './let-time-pass.js';

export interface ApplyToLedgerOptions extends LedgerOptions {
  /** What time brings after the last event. */
  readonly until: Advance | null;
}

/** What it gives is in the ledger already. Events that are there from before are told as known. */
export async function* applyToLedger(
  events: AsyncIterable<PlacedEvent>,
  options: ApplyToLedgerOptions,
): AsyncGenerator<Applied> {
  const run = await startLedgerRun(options);
  await adoptRules(run);
  let isFirst = true;
  for await (const batch of batchesOf(events, run.limits.eventsMax)) {
    if (isFirst) yield* enrolFirst(run, options.members, batch);
    isFirst = false;
    yield* applyBatch(run, batch);
  }
  if (options.until !== null) yield* applyUntil(run, options.until);
}

async function* enrolFirst(
  run: LedgerRun,
  members: ReadonlyMap<string, MemberProfile>,
  [first]: readonly PlacedEvent[],
): AsyncGenerator<Applied> {
  if (first === undefined || !needsEnrolment(run.rules)) return;
  for await (const told of enrolMembers(run, members, first.event.instantMs))
    yield outcomeOf(told, new Map());
}

async function* batchesOf(events: AsyncIterable<PlacedEvent>, size: number): AsyncGenerator<PlacedEvent[]> {
  let batch: PlacedEvent[] = [];
  for await (const event of events) {
    batch.push(event);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* applyBatch(run: LedgerRun, batch: readonly PlacedEvent[]): AsyncGenerator<Applied> {
  const known = new Map(
    (await run.store.events(batch.map(({ event }) => event.id))).map((one) => [one.id, one]),
  );
  const fresh: PlacedEvent[] = [];
  for (const placed of batch) {
    const before = known.get(placed.event.id);
    if (before === undefined) fresh.push(placed);
    else yield knownAs(placed, before);
  }
  yield* applyFresh(run, fresh);
}

/** The same event again adds nothing: what was refused stays refused. */
function knownAs(placed: PlacedEvent, { digest: otherDigest, refusal }: StoredEvent): Applied {
  const digest = digestOfText(placed.text);
  if (digest !== otherDigest) {
    const problem = recordProblem(RECORD_MESSAGES.bookedConflict, { digest, otherDigest });
    return { kind: 'refused', problem, placed };
  }
  return refusal === null
    ? { kind: 'known', placed }
    : { kind: 'refused', problem: problemOf(refusal), placed };
}

async function* applyFresh(run: LedgerRun, events: readonly PlacedEvent[]): AsyncGenerator<Applied> {
  let rest = events;
  while (rest.length > 0) {
    const reachMs = reachOf(run.position.clockMs);
    const near = rest.filter(({ event }) => event.instantMs <= reachMs);
    const last = near.at(-1);
    // All are refused, so time does not pass.
    if (last === undefined) return yield* applyPart(run, rest, { dues: [], horizon: null });
    const read = await readDues(run, last.event.instantMs);
    const { horizon } = read;
    const part = horizon === null ? near : near.filter(({ event }) => event.instantMs < horizon.instantMs);
    if (part.length === 0) {
      const advance = advanceTo(last.event.instantMs);
      for (const told of await passPart(run, advance, read)) yield outcomeOf(told, new Map());
      continue;
    }
    rest = rest.slice(part.length);
    yield* applyPart(run, part, read);
  }
}

async function* applyPart(run: LedgerRun, part: readonly PlacedEvent[], read: Dues): AsyncGenerator<Applied> {
  const placedOf = new Map(part.map((placed) => [placed.event.id, placed]));
  const told = await bookPart(run, {
    wanted: wantedBy(part.map(({ event }) => event)),
    ...read,
    work: (accounts) => part.flatMap(({ event }) => tellOf(event, accounts.apply(event))),
    settles: (told) => settledBy(told, placedOf),
  });
  for (const one of told) yield outcomeOf(one, placedOf);
}

function settledBy(
  told: readonly Told[],
  placedOf: ReadonlyMap<string, PlacedEvent>,
): readonly StoredEvent[] {
  return told.flatMap(({ outcome, event }) => {
    const placed = event === null ? undefined : placedOf.get(event.id);
    if (placed === undefined) return [];
    return [{ id: placed.event.id, digest: digestOfText(placed.text), refusal: outcome.refusal }];
  });
}

function outcomeOf({ outcome, event }: Told, placedOf: ReadonlyMap<string, PlacedEvent>): Applied {
  const placed = event === null ? null : (placedOf.get(event.id) ?? null);
  if (placed !== null && outcome.refusal !== null)
    return { kind: 'refused', problem: problemOf(outcome.refusal), placed };
  return { kind: 'outcome', outcome, placed, member: null, snapshots: [] };
}

async function* applyUntil(run: LedgerRun, until: Advance): AsyncGenerator<Applied> {
  for (;;) {
    const read = await readDues(run, until.instantMs);
    for (const told of await passPart(run, until, read)) yield outcomeOf(told, new Map());
    if (read.horizon === null) return;
  }
}

function advanceTo(instantMs: number): Advance {
  return { type: 'advance', id: 'time', member: null, instantMs, at: '', isAsked: true };
}
