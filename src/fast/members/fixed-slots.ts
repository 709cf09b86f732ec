/** Slots whose values never change while a stream runs: from the profile, and from what purchases do not touch. */

import { total } from '../../engine/amounts.js';
import { countIn } from '../../engine/counters.js';
import type { MemberProfile } from '../../engine/event.js';
import { toMicro } from '../../engine/facts/scale.js';
import type { PreparedScale } from '../../engine/prepared-rule-set.js';
import type { MemberState } from '../../engine/state.js';
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
  state: MemberState | null,
  plan: FastPlan,
): number | undefined {
  const { vocabulary } = plan.prepared;
  switch (fact) {
    case 'member.tier':
      if (state?.tier !== null && state?.tier !== undefined) return state.tier.rank;
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
    case 'member.pending': {
      const pending = state?.lots.filter(({ isPending }) => isPending) ?? [];
      return Number(total(pending.map(({ points }) => points)));
    }
    case 'member.redemptions':
      return neverCounted(state, `redeemed/${params.name ?? ''}`);
    case 'member.donated':
      return neverCounted(state, `donated/${params.name ?? ''}`);
    case 'member.activities':
      return neverCounted(state, `activity/${params.name ?? ''}`);
    case 'member.carbon':
      return neverCounted(state, 'carbon');
    case 'member.pointsExpiring':
      return state?.lots.some(({ endsMs }) => endsMs !== null) === true ? NO_PLACE : 0;
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

/** What purchases do not count; where it was counted before, only its days tell what a window holds. */
function neverCounted(state: MemberState | null, key: string): number {
  return state === null || countIn(state, key, null) === 0n ? 0 : NO_PLACE;
}
