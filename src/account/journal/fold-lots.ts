/** What is left of a member's lots after every entry. */
import type { Entry, LotChange } from '../entry.js';
import type { Note } from './check-chain.js';
import type { JournalEntry } from './journal-entry.js';
import { JOURNAL_MESSAGES } from './messages.js';

export interface LotLedger {
  available: bigint;
  pending: bigint;
}

export interface MemberLots {
  /** By id; lots of which nothing is left are gone. */
  readonly byId: Map<string, LotLedger>;
  /** Sums over all. */
  available: bigint;
  pending: bigint;
  /** What the lots of an event gave to make up for a balance below zero, as long as that event goes on. */
  event: string;
  readonly covered: Map<string, bigint>;
}

type Side = 'available' | 'pending';

export function noLots(): MemberLots {
  return { byId: new Map(), available: 0n, pending: 0n, event: '', covered: new Map() };
}

type NumberedEntry = Entry & Pick<JournalEntry, 'seq'>;

/** @param owed how far the balance was below zero before the entry */
export function foldLots(entry: NumberedEntry, lots: MemberLots, owed: bigint, note: Note): void {
  if (lots.event !== entry.event) {
    lots.event = entry.event;
    lots.covered.clear();
  }
  const taker = createTaker(entry, lots, note);
  let debt = owed;
  for (const change of entry.lots) {
    const source = sourceOf(entry, change, lots);
    if (source !== null) taker(change, source);
    const target = targetOf(entry, change, lots);
    if (target !== null) debt = put(change, target, lots, debt);
  }
}

/** From which side the entry takes; `null`: it only puts. An entry of both sides takes what is pending first. */
function sourceOf({ postings }: Entry, { lot }: LotChange, lots: MemberLots): Side | null {
  const sides = (['pending', 'available'] as const).filter((side) =>
    postings.some(({ debit }) => debit === side),
  );
  const [first = null, second] = sides;
  return second !== undefined && (lots.byId.get(lot)?.pending ?? 0n) === 0n ? second : first;
}

function targetOf({ postings }: Entry, { lot }: LotChange, lots: MemberLots): Side | null {
  const sides = (['pending', 'available'] as const).filter((side) =>
    postings.some(({ credit }) => credit === side),
  );
  const [first = null, second] = sides;
  return second !== undefined && (lots.byId.get(lot)?.pending ?? 0n) === 0n ? second : first;
}

/** What is owed comes first; gives what is still owed then. */
function put({ lot, points }: LotChange, side: Side, lots: MemberLots, owed: bigint): bigint {
  const met = side === 'pending' ? 0n : points < owed ? points : owed;
  if (met > 0n) lots.covered.set(lot, (lots.covered.get(lot) ?? 0n) + met);
  change(lots, lot, side, points - met);
  return owed - met;
}

function createTaker({ seq, kind, member }: NumberedEntry, lots: MemberLots, note: Note) {
  return ({ lot, points }: LotChange, side: Side): void => {
    const there = lots.byId.get(lot)?.[side] ?? 0n;
    const covered = kind === 'expire' && side === 'available' ? (lots.covered.get(lot) ?? 0n) : 0n;
    const taken = points < there ? points : there;
    if (points > there + covered) {
      note(seq, JOURNAL_MESSAGES.lotBelowZero, { member, lot, points: `${points}`, left: `${there}` });
    }
    if (kind === 'expire' && points < there) {
      note(seq, JOURNAL_MESSAGES.expiredPart, { member, lot, left: `${there - points}` });
    }
    change(lots, lot, side, -taken);
  };
}

function change(lots: MemberLots, lot: string, side: Side, points: bigint): void {
  lots[side] += points;
  const ledger = lots.byId.get(lot) ?? { available: 0n, pending: 0n };
  ledger[side] += points;
  if (ledger.available === 0n && ledger.pending === 0n) lots.byId.delete(lot);
  else lots.byId.set(lot, ledger);
}
