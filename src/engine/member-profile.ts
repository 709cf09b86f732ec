/** What is known about a member of whom the members file says nothing. */
import type { MemberProfile } from './event.js';

export function unknownMember(id: string): MemberProfile {
  return {
    id,
    tier: null,
    creditBand: null,
    creditScore: null,
    joined: null,
    birthday: null,
    tags: [],
    balance: 0n,
    attributes: new Map(),
  };
}
