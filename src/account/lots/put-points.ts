/** Puts points on the account: as a lot, or against what the account owes. */
import type { Lot, MemberState } from '../../engine/state.js';
import { withLot } from './lot-order.js';

/**
 * Adds a lot. Available points raise the balance; where it was below zero they first make up for that, and only
 * what is more becomes a lot. Pending points wait. More of a lot that is there already joins it.
 */
export function putLot(state: MemberState, lot: Lot): MemberState {
  if (lot.points === 0n) return state;
  if (lot.isPending) return { ...state, lots: joinLot(state.lots, lot) };
  const owed = state.balance < 0n ? -state.balance : 0n;
  const rest = lot.points > owed ? lot.points - owed : 0n;
  return {
    ...state,
    balance: state.balance + lot.points,
    lots: rest === 0n ? state.lots : joinLot(state.lots, { ...lot, points: rest }),
  };
}

function joinLot(lots: readonly Lot[], lot: Lot): readonly Lot[] {
  const position = lots.findLastIndex((other) => isSame(other, lot));
  const other = lots[position];
  return other === undefined
    ? withLot(lots, lot)
    : lots.with(position, { ...other, points: other.points + lot.points });
}

function isSame(a: Lot, b: Lot): boolean {
  return a.endsMs === b.endsMs && a.usableMs === b.usableMs && a.isPending === b.isPending && a.id === b.id;
}
