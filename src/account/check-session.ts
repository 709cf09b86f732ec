/** The invariants of the ledger, asserted before anything is saved. A violation is a bug, and is thrown. */
import type { MemberState } from '../engine/state.js';
import type { Account, Entry } from './entry.js';
import { isAvailable } from './lots/take-points.js';
import { isMove } from './moves.js';
import type { Session } from './session.js';

export function checkSession({ state, entries }: Session, before: MemberState): void {
  for (const entry of entries) checkEntry(entry);
  const isNew = before.settledMs === null;
  const start = isNew
    ? { available: 0n, pending: 0n }
    : { available: before.balance, pending: pendingOf(before) };
  check(
    start.available + moved(entries, 'available') === state.balance,
    'entries do not explain the balance',
  );
  check(
    start.pending + moved(entries, 'pending') === pendingOf(state),
    'entries do not explain the pending points',
  );
  const available = sumOf(state.lots.filter(isAvailable));
  check(available === (state.balance > 0n ? state.balance : 0n), 'lots do not sum to the balance');
}

/** Postings above zero between the accounts that the kind is about; lots that change. */
export function checkEntry({ postings, lots, kind }: Entry): void {
  check(postings.length > 0, `an entry "${kind}" has no postings`);
  for (const posting of postings) {
    const { debit, credit, points } = posting;
    check(isMove(kind, posting), `an entry "${kind}" moves ${points} from ${debit} to ${credit}`);
  }
  for (const { points } of lots) check(points > 0n, `an entry "${kind}" changes a lot by nothing`);
}

function moved(entries: readonly Entry[], account: Account): bigint {
  let sum = 0n;
  for (const { debit, credit, points } of entries.flatMap(({ postings }) => postings)) {
    if (credit === account) sum += points;
    if (debit === account) sum -= points;
  }
  return sum;
}

function pendingOf({ lots }: MemberState): bigint {
  return sumOf(lots.filter(({ isPending }) => isPending));
}

function sumOf(lots: readonly { readonly points: bigint }[]): bigint {
  return lots.reduce((sum, { points }) => sum + points, 0n);
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(`invariant broken: ${message}`);
}
