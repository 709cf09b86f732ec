/** Books what a refund took back or gave back, award by award. */
import type { Lot } from '../../engine/state.js';
import { compareLots } from '../lots/lot-order.js';
import { putLot } from '../lots/put-points.js';
import { sumLots } from '../lots/sum-lots.js';
import { isAvailable, takePoints } from '../lots/take-points.js';
import { endNow, putBack } from '../redeem/return-points.js';
import { addEntry, type Session } from '../session.js';
import type { Settlement } from './settle.js';

export interface AwardChange {
  readonly rule: string;
  readonly campaign: string | null;
  /** What the refund leaves less of the award; below zero where it leaves more. */
  readonly less: bigint;
}

/**
 * Entries name the awards that shrank (or grew) by as much; what one award gives in the place of another is set off.
 * Points that an earlier refund found missing and that are taken now are booked with the first award.
 */
export function bookSettlement(
  session: Session,
  purchase: string,
  changes: readonly AwardChange[],
  settlement: Settlement,
): void {
  session.state = settlement.state;
  bookTaken(session, purchase, changes, settlement);
  bookRestored(session, purchase, changes, settlement);
}

function bookTaken(
  session: Session,
  purchase: string,
  changes: readonly AwardChange[],
  { lots, owed }: Settlement,
): void {
  let left = lots;
  for (const { rule, campaign, points } of shareOut(changes, sumLots(lots) + owed)) {
    const { taken, lots: rest } = takePoints(left, points, () => true);
    left = rest;
    const pending = sumLots(taken.filter((lot) => !isAvailable(lot)));
    addEntry(session, {
      kind: 'clawback',
      campaign,
      rule,
      refersTo: purchase,
      lots: taken.map((lot) => ({ lot: lot.id, points: lot.points })),
      postings: [
        { debit: 'pending' as const, credit: 'reversed' as const, points: pending },
        { debit: 'available' as const, credit: 'reversed' as const, points: points - pending },
      ].filter((posting) => posting.points > 0n),
    });
  }
}

function bookRestored(
  session: Session,
  purchase: string,
  changes: readonly AwardChange[],
  { restored, forgiven }: Settlement,
): void {
  const lots = restored.map((lot) => asItWouldBe(session, lot));
  const back = forgiven === 0n ? lots : [debtLot(session, purchase, changes, forgiven), ...lots];
  let left: readonly Lot[] = back;
  const grown = changes.map((change) => ({ ...change, less: -change.less }));
  for (const { rule, campaign, points } of shareOut(grown, sumLots(back))) {
    const { taken, lots: rest } = takePoints(left, points, () => true);
    left = rest;
    const pending = sumLots(taken.filter((lot) => !isAvailable(lot)));
    addEntry(session, {
      kind: 'restore',
      campaign,
      rule,
      refersTo: purchase,
      lots: taken.map((lot) => ({ lot: lot.id, points: lot.points })),
      postings: [
        { debit: 'reversed' as const, credit: 'pending' as const, points: pending },
        { debit: 'reversed' as const, credit: 'available' as const, points: points - pending },
      ].filter((posting) => posting.points > 0n),
    });
  }
  for (const lot of back) putLotBack(session, lot);
}

/** Points that waited when they were taken may have become usable since, and ends may have moved on. */
function asItWouldBe(session: Session, lot: Lot): Lot {
  const isUsable = lot.isPending && lot.usableMs !== null && lot.usableMs <= session.instantMs;
  const now = isUsable ? { ...lot, isPending: false, usableMs: null } : lot;
  return { ...now, endsMs: endNow(session, now) };
}

/** A debt that is let go after later points have made up for it comes back as points that do not end. */
function debtLot(session: Session, purchase: string, changes: readonly AwardChange[], points: bigint): Lot {
  const [first] = changes;
  return {
    id: `${session.id}/debt`,
    points,
    isPending: false,
    usableMs: null,
    endsMs: null,
    earnedMs: session.instantMs,
    event: purchase,
    campaign: first?.campaign ?? null,
    rule: first?.rule ?? 'base',
  };
}

function putLotBack(session: Session, lot: Lot): void {
  const isOver = lot.endsMs !== null && lot.endsMs <= session.instantMs;
  if (!lot.isPending || isOver) {
    putBack(session, lot);
    return;
  }
  const rest = session.state.lots.find(({ id, isPending }) => id === lot.id && isPending);
  if (rest === undefined) {
    session.state = putLot(session.state, lot);
    return;
  }
  const joined = { ...rest, points: rest.points + lot.points };
  const lots = session.state.lots.map((other) => (other === rest ? joined : other)).sort(compareLots);
  session.state = { ...session.state, lots };
}

/** Gives the awards that shrank their part, one after the other; what is more goes to the first. */
function shareOut(
  changes: readonly AwardChange[],
  total: bigint,
): readonly { readonly rule: string; readonly campaign: string | null; readonly points: bigint }[] {
  let left = total;
  const shares = changes.map(({ rule, campaign, less }) => {
    const points = less <= 0n ? 0n : less < left ? less : left;
    left -= points;
    return { rule, campaign, points };
  });
  return shares
    .map((share, index) => (index === 0 ? { ...share, points: share.points + left } : share))
    .filter(({ points }) => points > 0n);
}
