/** A member's profile as one line of text, to tell whether two records say the same. */
import type { MemberProfile } from '../engine/event.js';
import { formatFraction } from '../value/fraction.js';
import { attributeEntries } from './attribute-text.js';

/** Equal profiles, and only those, have equal texts. */
export function memberToText(member: MemberProfile): string {
  return JSON.stringify([
    member.id,
    member.tier,
    member.creditBand,
    member.creditScore === null ? null : formatFraction(member.creditScore),
    member.joined,
    member.birthday,
    member.tags,
    member.balance.toString(),
    attributeEntries(member.attributes),
  ]);
}
