/** The member's state after a purchase. */

import type { Fraction } from '../value/fraction.js';
import { spendOf } from './amounts.js';
import { addOnDay } from './by-day.js';
import { addTotals } from './counters.js';
import type { UseNow } from './limits.js';
import type { Occasion } from './occasion.js';
import type { LimitUse, MemberState } from './state.js';

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
    purchases: occasion.occurrence === null ? 1 : 0,
    spendMinor: spendOf(occasion, outcome.left),
    points: outcome.points,
  };
  return {
    ...state,
    balance: state.balance + outcome.points,
    days: addOnDay(state.days, day, totals, addTotals),
    limits: addLimitUse(occasion, outcome.use),
    carry: outcome.carry,
  };
}

/** A limit per purchase needs no memory; of the others, the use of this purchase is added to its day. */
function addLimitUse({ prepared, state, day }: Occasion, use: UseNow): ReadonlyMap<string, LimitUse> {
  let limits: Map<string, LimitUse> | null = null;
  for (const [id, more] of use) {
    if (prepared.limitsPerPurchase.has(id)) continue;
    limits ??= new Map(state.limits);
    const days = limits.get(id) ?? [];
    limits.set(
      id,
      addOnDay(days, day, more, (a, b) => a + b),
    );
  }
  return limits ?? state.limits;
}
