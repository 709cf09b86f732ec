/** A member's profile as one line of text. */
import type { MemberProfile } from '../engine/event.js';
import { formatFraction } from '../value/fraction.js';
import { type AttributeEntry, attributeEntries } from './attribute-text.js';

type MemberEntry = readonly [
  id: string,
  tier: string | null,
  creditBand: string | null,
  creditScore: string | null,
  joined: string | null,
  birthday: string | null,
  tags: readonly string[],
  balance: string,
  attributes: readonly AttributeEntry[] | 0,
];

/** Equal profiles, and only those, have equal texts. */
export function memberToText(member: MemberProfile): string {
  const entry: MemberEntry = [
    member.id,
    member.tier,
    member.creditBand,
    member.creditScore === null ? null : formatFraction(member.creditScore),
    member.joined,
    member.birthday,
    member.tags,
    member.balance.toString(),
    attributeEntries(member.attributes),
  ];
  return JSON.stringify(entry);
}
