/** State before the first event. */
import { ZERO } from '../value/fraction.js';
import type { MemberProfile } from './event.js';
import type { MemberState, SharedState } from './state.js';

/** A member before the first event: the balance of the profile (0 without one) and no history. */
export function initialMemberState(profile: MemberProfile | null): MemberState {
  return { balance: profile?.balance ?? 0n, days: [], limits: new Map(), carry: ZERO };
}

/** No budget used. */
export function initialSharedState(): SharedState {
  return { budgets: new Map() };
}
