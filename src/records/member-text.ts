/** A member's profile as one line of text and back. */
import type { MemberProfile } from '../engine/event.js';
import { formatFraction, parseFraction } from '../value/fraction.js';
import { type AttributeEntry, attributeEntries, attributesOf } from './attribute-text.js';

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

/** The profile of a text that `memberToText` made; other texts are a programming error. */
export function memberFromText(text: string): MemberProfile {
  const entry: MemberEntry = JSON.parse(text);
  const [id, tier, creditBand, score, joined, birthday, tags, balance, attributes] = entry;
  return {
    id,
    tier,
    creditBand,
    creditScore: score === null ? null : (parseFraction(score) ?? null),
    joined,
    birthday,
    tags,
    balance: BigInt(balance),
    attributes: attributesOf(attributes),
  };
}
