/** Takes points back, or gives them back, so that refunds in parts end where one refund would have ended. */
import { largest, smallest } from '../../engine/amounts.js';
import type { Lot, MemberState } from '../../engine/state.js';
import type { RefundRules } from '../../ruleset/types.js';
import type { PurchaseRecord } from '../books.js';
import { sumLots } from '../lots/sum-lots.js';
import { isAvailable, takePoints } from '../lots/take-points.js';

/** What refunds of a purchase have done to the account so far; part of `PurchaseRecord`. */
export type Settled = Pick<PurchaseRecord, 'taken' | 'shortfall'>;

export interface Demand {
  /** The purchase. */
  readonly purchase: string;
  /** What all refunds before this one should have taken, and what all with it should. */
  readonly before: bigint;
  readonly after: bigint;
  /** Redeemed points that have just come back: they can make up for what earlier refunds found missing. */
  readonly returned: bigint;
}

export interface Settlement extends Settled {
  readonly state: MemberState;
  /** Taken by this refund, from the lots in this order. */
  readonly lots: readonly Lot[];
  /** Taken by this refund beyond the lots: the balance goes below zero. */
  readonly owed: bigint;
  /** Given back by this refund: a debt that is let go, and points that go back to the lots that they came from. */
  readonly forgiven: bigint;
  readonly restored: readonly Lot[];
}

/**
 * Takes first what the purchase itself gave, of that what is pending first; then other points in the order of their
 * use; then, where the rules allow it, what is not there. What is missing is let go. Where a later refund leaves more
 * than an earlier one had, it undoes this in the opposite order. The caller puts `restored` back.
 */
export function settle(
  state: MemberState,
  settled: Settled,
  demand: Demand,
  { beyondBalance }: RefundRules,
): Settlement {
  const open = demand.after - demand.before + settled.shortfall;
  if (open < 0n) return giveBack(state, settled, demand, -open);
  const letGo = largest(smallest(settled.shortfall, open) - demand.returned, 0n);
  const floor = beyondBalance.kind === 'below-zero' ? BigInt(beyondBalance.floor) : 0n;
  const found = takeInOrder(state.lots, open - letGo, demand.purchase);
  const balance = state.balance - sumLots(found.taken.filter(isAvailable));
  const owed = smallest(open - letGo - sumLots(found.taken), largest(balance + floor, 0n));
  return {
    state: { ...state, lots: found.lots, balance: balance - owed },
    lots: found.taken,
    owed,
    forgiven: 0n,
    restored: [],
    taken: [...settled.taken, ...found.taken],
    shortfall: open - sumLots(found.taken) - owed,
  };
}

function giveBack(state: MemberState, settled: Settled, demand: Demand, points: bigint): Settlement {
  const owedBefore = demand.before - settled.shortfall - sumLots(settled.taken);
  const forgiven = smallest(owedBefore, points);
  const back = takePoints(settled.taken.toReversed(), points - forgiven, () => true);
  return {
    state,
    lots: [],
    owed: 0n,
    forgiven,
    restored: back.taken,
    taken: back.lots.toReversed(),
    shortfall: 0n,
  };
}

function takeInOrder(
  lots: readonly Lot[],
  wanted: bigint,
  purchase: string,
): { readonly lots: readonly Lot[]; readonly taken: readonly Lot[] } {
  const isOwn = ({ event }: Lot) => event === purchase;
  const order: readonly ((lot: Lot) => boolean)[] = [
    (lot) => isOwn(lot) && lot.isPending,
    (lot) => isOwn(lot) && !lot.isPending,
    isAvailable,
  ];
  let left = lots;
  let missing = wanted;
  const taken: Lot[] = [];
  for (const mayTake of order) {
    const found = takePoints(left, missing, mayTake);
    left = found.lots;
    missing -= found.points;
    taken.push(...found.taken);
  }
  return { lots: left, taken };
}
