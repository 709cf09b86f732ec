/** The member's state after a purchase. */

import type { Fraction } from '../value/fraction.js';
import { purchaseAmount } from './amounts.js';
import { addTotals } from './counters.js';
import { addUse } from './limit-use.js';
import type { UseNow } from './limits.js';
import type { Occasion } from './occasion.js';
import type { DayTotals, LimitUse, MemberState } from './state.js';

export interface Outcome {
  /** By item: the amount left after all discounts. */
  readonly left: readonly bigint[];
  readonly points: bigint;
  readonly use: UseNow;
  readonly carry: Fraction;
}

/** One more purchase; what was spent on what counts, and the points given. */
export function nextMemberState(occasion: Occasion, outcome: Outcome): MemberState {
  const { state, day } = occasion;
  const totals = {
    purchases: 1,
    spendMinor: purchaseAmount(occasion, outcome.left),
    points: outcome.points,
  };
  return {
    balance: state.balance + outcome.points,
    days: addDay(state.days, day, totals),
    limits: addLimitUse(occasion, outcome.use),
    carry: outcome.carry,
  };
}

function addDay(days: MemberState['days'], day: number, totals: DayTotals): MemberState['days'] {
  // Events come in the order of time, so this is almost always the last day or a new one.
  const position = days.findLastIndex(([on]) => on <= day);
  const known = days[position];
  if (known?.[0] === day) return days.with(position, [day, addTotals(known[1], totals)]);
  return days.toSpliced(position + 1, 0, [day, totals]);
}

/** A limit per purchase needs no memory; of the others, the use of this purchase is added to its day. */
function addLimitUse({ prepared, state, day }: Occasion, use: UseNow): ReadonlyMap<string, LimitUse> {
  if (use.size === 0) return state.limits;
  const limits = new Map(state.limits);
  for (const [id, more] of use) {
    if (!prepared.limitsPerPurchase.has(id)) limits.set(id, addUse(limits.get(id) ?? [], day, more));
  }
  return limits;
}
