/** What the entries come to, account by account, and whether each of them can be. */
import type { Account, Entry } from '../entry.js';
import { isMove } from '../moves.js';
import { accountName } from './account-names.js';
import type { Note } from './check-chain.js';
import { foldLots, type MemberLots, noLots } from './fold-lots.js';
import { createReferences, type References } from './fold-references.js';
import type { JournalEntry } from './journal-entry.js';
import { JOURNAL_MESSAGES } from './messages.js';

export interface Fold {
  readonly add: (entry: JournalEntry) => void;
  readonly totals: () => Readonly<Record<Account, bigint>>;
}

interface MemberLedger {
  available: bigint;
  pending: bigint;
  readonly lots: MemberLots;
}

/** @param floorOf how far below zero refunds may go under a rule set; `undefined`: not known */
export function createFold(floorOf: (ruleSet: string) => bigint | undefined, note: Note): Fold {
  const members = new Map<string, MemberLedger>();
  const totals: Record<Account, bigint> = { ...EMPTY };
  const references = createReferences(note);
  return {
    add: (entry) => {
      const ledger = members.get(entry.member) ?? { available: 0n, pending: 0n, lots: noLots() };
      members.set(entry.member, ledger);
      const owed = ledger.available < 0n ? -ledger.available : 0n;
      movePoints(entry, ledger, totals, note);
      foldLots(entry, ledger.lots, owed, note);
      references.add(entry);
      checkBalances(entry, ledger, note);
      checkFloor(entry, ledger.available, floorOf, references, note);
    },
    totals: () => totals,
  };
}

const EMPTY: Readonly<Record<Account, bigint>> = {
  issuance: 0n,
  pending: 0n,
  available: 0n,
  redeemed: 0n,
  donated: 0n,
  expired: 0n,
  reversed: 0n,
};

function movePoints(
  { seq, kind, postings }: JournalEntry,
  ledger: MemberLedger,
  totals: Record<Account, bigint>,
  note: Note,
): void {
  if (postings.length === 0) {
    note(seq, JOURNAL_MESSAGES.wrongMove, { kind, points: '0', debit: '-', credit: '-' });
  }
  for (const posting of postings) {
    const { debit, credit, points } = posting;
    if (!isMove(kind, posting)) {
      note(seq, JOURNAL_MESSAGES.wrongMove, { kind, points: `${points}`, debit, credit });
    }
    addTo(debit, -points, ledger, totals);
    addTo(credit, points, ledger, totals);
  }
}

function addTo(
  account: Account,
  points: bigint,
  ledger: MemberLedger,
  totals: Record<Account, bigint>,
): void {
  totals[account] += points;
  if (account === 'available') ledger.available += points;
  if (account === 'pending') ledger.pending += points;
}

/** Usable lots sum to the balance, or to nothing where it is not above zero; pending lots to the pending points. */
function checkBalances({ seq, member }: JournalEntry, ledger: MemberLedger, note: Note): void {
  const { available, pending, lots } = ledger;
  const usable = available > 0n ? available : 0n;
  for (const [account, points, sum] of [
    ['available', usable, lots.available],
    ['pending', pending, lots.pending],
  ] as const) {
    if (points === sum) continue;
    const args = { account: accountName(account, member), lots: `${sum}`, points: `${points}` };
    note(seq, JOURNAL_MESSAGES.lotsDiffer, args);
  }
  if (pending < 0n) {
    note(seq, JOURNAL_MESSAGES.belowZero, { account: accountName('pending', member), points: `${pending}` });
  }
}

/** Only refunds take a balance below zero, as far as the rule set says; and openings, which tell what was owed. */
function checkFloor(
  entry: JournalEntry,
  available: bigint,
  floorOf: (ruleSet: string) => bigint | undefined,
  references: References,
  note: Note,
): void {
  const { seq, kind, member, postings } = entry;
  if (available >= 0n || kind === 'opening' || !postings.some(({ debit }) => debit === 'available')) return;
  if (kind === 'clawback' && available >= -lowestFloor(entry, available, floorOf, references)) return;
  // Points that came back after their end are over: the debt that they met for a moment is there again.
  if (kind === 'expire') return;
  note(seq, JOURNAL_MESSAGES.belowZero, {
    account: accountName('available', member),
    points: `${available}`,
  });
}

/** Of the rule set of the refund and that of the purchase the one that allows more. */
function lowestFloor(
  entry: Entry,
  available: bigint,
  floorOf: (ruleSet: string) => bigint | undefined,
  references: References,
): bigint {
  const purchase = references.ruleSetOf(entry);
  const floors = [entry.ruleSet, purchase ?? entry.ruleSet].map(floorOf);
  let lowest = 0n;
  for (const floor of floors) {
    if (floor === undefined) return -available;
    if (floor > lowest) lowest = floor;
  }
  return lowest;
}
