/** Between which accounts an entry of a kind may move points. */
import type { Account, EntryKind, Posting } from './entry.js';

type Move = readonly [debit: Account, credit: Account];

const MOVES: Readonly<Record<EntryKind, readonly Move[]>> = {
  opening: [
    ['issuance', 'available'],
    ['available', 'issuance'],
  ],
  award: [
    ['issuance', 'pending'],
    ['issuance', 'available'],
  ],
  release: [['pending', 'available']],
  expire: [
    ['pending', 'expired'],
    ['available', 'expired'],
  ],
  redeem: [['available', 'redeemed']],
  return: [['redeemed', 'available']],
  compensate: [
    ['issuance', 'pending'],
    ['issuance', 'available'],
  ],
  donate: [['available', 'donated']],
  clawback: [
    ['pending', 'reversed'],
    ['available', 'reversed'],
  ],
  restore: [
    ['reversed', 'pending'],
    ['reversed', 'available'],
  ],
};

/** Whether an entry of the kind may say so: more than nothing, one of its ways. */
export function isMove(kind: EntryKind, { debit, credit, points }: Posting): boolean {
  return points > 0n && MOVES[kind].some(([from, to]) => from === debit && to === credit);
}
