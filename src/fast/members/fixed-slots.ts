/** Slots whose values never change while a stream runs: from the profile, and from what purchases do not touch. */

import type { MemberProfile } from '../../engine/event.js';
import { toMicro } from '../../engine/facts/scale.js';
import type { PreparedScale } from '../../engine/prepared-rule-set.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import type { FastPlan } from '../fast-plan.js';
import { attributeNumber, NO_PLACE } from '../fill/attribute-number.js';
import type { MemberSlot } from '../member-slot.js';

/** A value with which only the exact way can decide. */
export { NO_PLACE } from '../fill/attribute-number.js';

/** `undefined` for a slot whose value changes; `NO_PLACE` for a value that no number says. */
export function fixedValue(
  { fact, params, contains }: MemberSlot,
  profile: MemberProfile,
  plan: FastPlan,
): number | undefined {
  const { vocabulary } = plan.prepared;
  switch (fact) {
    case 'member.tier':
      return rankOf(vocabulary.tiers, profile.tier);
    case 'member.creditBand':
      return rankOf(vocabulary.creditBands, profile.creditBand);
    case 'member.creditScore':
      return profile.creditScore === null ? Number.NaN : Number(toMicro(profile.creditScore));
    case 'member.tags':
      return contains !== null && profile.tags.includes(contains) ? 1 : 0;
    case 'member.joinedDay':
      return joinedDay(profile);
    case 'member.attribute':
      return attributeValue(profile, params.name ?? '', plan);
    // Purchases do not count them: in a stream they stay what they are for a new member.
    case 'member.pending':
    case 'member.pointsExpiring':
    case 'member.redemptions':
    case 'member.donated':
    case 'member.activities':
    case 'member.carbon':
      return 0;
    case 'member.perks':
      return NO_PLACE;
    default:
      return undefined;
  }
}

/** The joining day of the profile; `NaN` without one. */
export function joinedDay({ joined }: Pick<MemberProfile, 'joined'>): number {
  const date = joined === null ? undefined : parseCivilDate(joined);
  return date === undefined ? Number.NaN : dayNumber(date);
}

function rankOf({ ranks, fallback }: PreparedScale, id: string | null): number {
  const rank = id === null ? fallback : (ranks.get(id) ?? null);
  return rank === null ? Number.NaN : Number(rank);
}

function attributeValue({ attributes }: MemberProfile, name: string, plan: FastPlan): number {
  const rules = plan.ruleSet.content.records.attributes.member.find(({ id }) => id === name);
  const value = attributes.get(name);
  if (value === undefined) return Number.NaN;
  return rules === undefined ? NO_PLACE : attributeNumber(value, rules.type, plan.names.text);
}
