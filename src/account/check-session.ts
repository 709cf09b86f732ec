/** The invariants of the ledger, asserted before anything is saved. A violation is a bug, and is thrown. */
import type { Lot, MemberState } from '../engine/state.js';
import type { Account, Entry } from './entry.js';
import { isMove } from './moves.js';
import type { Session } from './session.js';

export function checkSession({ state, entries }: Session, before: MemberState): void {
  for (const entry of entries) checkEntry(entry);
  const start = before.settledMs === null ? 0n : before.balance;
  check(start + moved(entries, 'available') === state.balance, 'entries do not explain the balance');
  const change = lotChange(before.lots, state.lots);
  // The opening of a new member is in the lots already, and among the entries.
  const added = usable(state.balance) - usable(before.balance);
  check(change.available === added, 'lots do not sum to the balance');
  check(change.pending === moved(entries, 'pending'), 'entries do not explain the pending points');
}

/** What lots hold of a balance: nothing where it is not above zero. */
function usable(balance: bigint): bigint {
  return balance > 0n ? balance : 0n;
}

/**
 * How much more lots hold than before. An event changes few of many lots: those that are the same at both ends of the
 * lists are not added up.
 */
function lotChange(before: readonly Lot[], after: readonly Lot[]): Record<'available' | 'pending', bigint> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const change = { available: 0n, pending: 0n };
  const add = (lots: readonly Lot[], sign: bigint) => {
    for (const { points, isPending } of lots.slice(start, lots.length - end)) {
      change[isPending ? 'pending' : 'available'] += sign * points;
    }
  };
  add(before, -1n);
  add(after, 1n);
  return change;
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

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(`invariant broken: ${message}`);
}
