/** State before the first event. */
import { ZERO } from '../value/fraction.js';
import type { MemberProfile } from './event.js';
import type { Lot, MemberState, SharedState } from './state.js';

/** What the rule of an entry says about points that were there before Jifen kept the account. */
export const OPENING = 'opening';

/** A member before the first event: the balance of the profile (0 without one) and no history. */
export function initialMemberState(profile: MemberProfile | null): MemberState {
  const balance = profile?.balance ?? 0n;
  return {
    balance,
    days: [],
    limits: new Map(),
    carry: ZERO,
    lots: balance > 0n ? [openingLot(balance)] : [],
    tier: null,
    counts: new Map(),
    grants: [],
    settledMs: null,
  };
}

/** Points that came with the member never end: nothing says when they were earned. */
function openingLot(points: bigint): Lot {
  return {
    id: OPENING,
    points,
    isPending: false,
    usableMs: null,
    endsMs: null,
    earnedMs: 0,
    event: OPENING,
    campaign: null,
    rule: OPENING,
  };
}

/** No budget used, nothing given out. */
export function initialSharedState(): SharedState {
  return { budgets: new Map(), stock: new Map() };
}
