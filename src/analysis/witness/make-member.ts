/** A member, and what the member did before, for a sample purchase. */
import type { MemberProfile } from '../../engine/event.js';
import { initialMemberState } from '../../engine/initial-state.js';
import { unknownMember } from '../../engine/member-profile.js';
import type { DayTotals, MemberState } from '../../engine/state.js';
import type { Scale } from '../../program/vocabulary.js';
import type { FactId } from '../../ruleset/facts.js';
import { MICRO } from '../../ruleset/types.js';
import { type CivilDate, civilDateOf, daysInMonth, formatCivilDate } from '../../value/civil-date.js';
import type { Zone } from '../../value/zone.js';
import type { Conjunct } from '../conditions/conjunct.js';
import type { Knowledge } from '../facts/knowledge.js';
import { makeLife } from './make-life.js';
import { constraintsOn, fromMicro, integerOf, pickAttributes, pickInteger, requiredIds } from './pick.js';

export const WITNESS_MEMBER = 'M1';

/** `day` is the civil day of the purchase. */
export function makeMember(conjunct: Conjunct, day: number, { vocabulary }: Knowledge): MemberProfile {
  const score = pickInteger(conjunct, 'member.creditScore');
  const joined =
    pickInteger(conjunct, 'member.joinedDay', day) ?? daysBefore(conjunct, 'member.daysSinceJoined', day);
  const birthday = makeBirthday(conjunct, day);
  return {
    ...unknownMember(WITNESS_MEMBER),
    tier: stepOf(vocabulary.tiers, pickInteger(conjunct, 'member.tier')),
    creditBand: stepOf(vocabulary.creditBands, pickInteger(conjunct, 'member.creditBand')),
    creditScore: score === undefined || score === null ? null : fromMicro(score),
    joined: joined === null ? null : formatCivilDate(civilDateOf(joined)),
    birthday: birthday === null ? null : formatCivilDate(birthday),
    tags: requiredIds(conjunct, 'member.tags'),
    balance: BigInt(pickInteger(conjunct, 'member.balance') ?? 0),
    attributes: pickAttributes(conjunct, 'member.attribute', vocabulary.memberAttributes),
  };
}

function stepOf({ steps }: Scale, rank: number | null | undefined): string | null {
  return rank === null || rank === undefined ? null : (steps[rank]?.id ?? null);
}

function daysBefore(conjunct: Conjunct, fact: FactId, day: number): number | null {
  const days = pickInteger(conjunct, fact, 30);
  return days === null || days === undefined ? null : day - days;
}

const BIRTHDAY_FACTS: readonly FactId[] = [
  'member.age',
  'member.birthdayToday',
  'member.birthdayThisMonth',
  'member.daysFromBirthday',
];

/** Near enough for most conditions; the evaluator has the last word. */
function makeBirthday(conjunct: Conjunct, day: number): CivilDate | null {
  const asked = BIRTHDAY_FACTS.map((fact) => pickInteger(conjunct, fact)).filter(
    (value) => value !== undefined,
  );
  if (asked.length === 0 || asked.every((value) => value === null)) return null;
  const date = civilDateOf(day - (pickInteger(conjunct, 'member.daysFromBirthday') ?? 0));
  const today = civilDateOf(day);
  const isThisMonth = pickInteger(conjunct, 'member.birthdayThisMonth', 1) !== 0;
  const isToday = pickInteger(conjunct, 'member.birthdayToday', 1) !== 0;
  const month = isThisMonth ? date.month : (date.month % 12) + 1;
  const dayOfMonth = isToday || !isThisMonth ? date.day : date.day === 1 ? 2 : date.day - 1;
  const year = today.year - (pickInteger(conjunct, 'member.age', 30) ?? 30);
  // Whose birthday is still to come this year was born a year earlier.
  const isToCome = month * 32 + dayOfMonth > today.month * 32 + today.day;
  const birthYear = isToCome ? year - 1 : year;
  return { year: birthYear, month, day: Math.min(dayOfMonth, daysInMonth(birthYear, month)) };
}

/** Counters of the member: all that was done was done on one earlier day, or on the day of the purchase. */
export function makeState(conjunct: Conjunct, day: number, member: MemberProfile, zone: Zone): MemberState {
  const totals = makeTotals(conjunct);
  const nothing = totals.purchases === 0 && totals.spendMinor === 0n && totals.points === 0n;
  const ago = pickInteger(conjunct, 'member.daysSinceLastPurchase') ?? 0;
  return {
    ...initialMemberState(member),
    ...makeLife(conjunct, day, zone),
    days: nothing ? [] : [[day - ago, totals]],
  };
}

function makeTotals(conjunct: Conjunct): DayTotals {
  const number = pickInteger(conjunct, 'member.purchaseNumber', 1) ?? 1;
  const average = largest(conjunct, 'member.averagePurchase');
  const spend = Math.max(
    largest(conjunct, 'member.spend') ?? 0,
    largest(conjunct, 'member.spendWithThis') ?? 0,
  );
  const points = largest(conjunct, 'member.points') ?? 0;
  const hasHistory = spend > 0 || points > 0 || average !== null || wantsLast(conjunct);
  const purchases = Math.max(largest(conjunct, 'member.purchases') ?? 0, number - 1, hasHistory ? 1 : 0);
  const averageSpend = average === null ? 0n : (BigInt(average) * BigInt(purchases) + MICRO - 1n) / MICRO;
  const spendMinor = BigInt(spend) > averageSpend ? BigInt(spend) : averageSpend;
  return { purchases, spendMinor, points: BigInt(points) };
}

function wantsLast(conjunct: Conjunct): boolean {
  const last = pickInteger(conjunct, 'member.daysSinceLastPurchase');
  return last !== undefined && last !== null;
}

/** The largest of the least values that the windows of a counter ask for; `null`: none asks for any. */
function largest(conjunct: Conjunct, fact: FactId): number | null {
  const wanted = constraintsOn(conjunct, fact).flatMap(({ domain }) => integerOf(domain, 0) ?? []);
  return wanted.length === 0 ? null : Math.max(...wanted);
}
