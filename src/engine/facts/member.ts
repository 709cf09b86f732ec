/** Facts about the member: the profile, and what the member did before this purchase. */
import type { CounterWindow } from '../../ruleset/types.js';
import {
  ageAt,
  birthdayInYear,
  type CivilDate,
  type DayRange,
  dayNumber,
  parseCivilDate,
} from '../../value/civil-date.js';
import { fraction } from '../../value/fraction.js';
import { instantOfLocal } from '../../value/zone.js';
import { spendOf, total } from '../amounts.js';
import { countIn, daysOfWindow, joinedDayOf, lastPurchaseDay, totalsIn } from '../counters.js';
import type { Occasion } from '../occasion.js';
import type { PreparedScale } from '../prepared-rule-set.js';
import type { DayTotals } from '../state.js';
import type { FactMoment, FactsOf, MomentFact } from './fact-moment.js';
import type { FactValue } from './fact-value.js';
import { attributeFact, toMicro } from './scale.js';

const rankOf = ({ ranks, fallback }: PreparedScale, id: string | null): FactValue =>
  id === null ? fallback : (ranks.get(id) ?? null);

function birthdayFact(read: (birth: CivilDate, occasion: Occasion) => FactValue): MomentFact {
  return ({ occasion }) => {
    const { birthday } = occasion.member;
    const birth = birthday === null ? undefined : parseCivilDate(birthday);
    return birth === undefined ? null : read(birth, occasion);
  };
}

/** Days to the nearest birthday, before or after: 0 on the day itself. */
function daysFromBirthday(birth: CivilDate, { day, date }: Occasion): bigint {
  const distances = [date.year - 1, date.year, date.year + 1].map((year) =>
    Math.abs(dayNumber(birthdayInYear(birth, year)) - day),
  );
  return BigInt(Math.min(...distances));
}

function joinedDay({ occasion }: FactMoment): number | null {
  const joined = occasion.member.joined === null ? undefined : parseCivilDate(occasion.member.joined);
  return joined === undefined ? null : dayNumber(joined);
}

function rangeOf({ occasion }: FactMoment, window: CounterWindow | undefined): DayRange | null {
  if (window === undefined) return null;
  return daysOfWindow(window, occasion.day, joinedDayOf(occasion.member, occasion.state));
}

function totalsOf(moment: FactMoment, window: CounterWindow | undefined): DayTotals {
  return totalsIn(moment.occasion.state, rangeOf(moment, window));
}

/** Counts under a family of keys, or under the one that is named. */
function countFact(family: string): MomentFact {
  return (moment, { name, window }) =>
    countIn(moment.occasion.state, `${family}${name ?? ''}`, rangeOf(moment, window));
}

/** Available points whose last day is at most so many days after today. */
function pointsExpiring({ state, day, prepared }: Occasion, window: CounterWindow | undefined): bigint {
  const days = window?.period === 'days' ? window.days : 0;
  const untilMs = instantOfLocal(prepared.zone, day + days + 1, 0);
  return total(
    state.lots
      .filter(({ isPending, endsMs }) => !isPending && endsMs !== null && endsMs <= untilMs)
      .map(({ points }) => points),
  );
}

/** Those whose condition holds, and those that a rule gave. */
function perksOf(moment: FactMoment): readonly string[] {
  const { state, event, prepared } = moment.occasion;
  const isGiven = (id: string) =>
    state.grants.some(
      (grant) =>
        grant.kind === 'perk' &&
        grant.id === id &&
        (grant.untilMs === null || event.instantMs < grant.untilMs),
    );
  return prepared.perks
    .filter(({ id, when }) => (when !== null && moment.holds(when)) || isGiven(id))
    .map(({ id }) => id);
}

export const MEMBER_FACTS = {
  // Where the program keeps tiers, the standing counts; it never lies below what the profile says.
  'member.tier': ({ occasion: { state, prepared, member } }) =>
    state.tier === null ? rankOf(prepared.vocabulary.tiers, member.tier) : BigInt(state.tier.rank),
  'member.creditBand': ({ occasion }) =>
    rankOf(occasion.prepared.vocabulary.creditBands, occasion.member.creditBand),
  'member.creditScore': ({ occasion }) =>
    occasion.member.creditScore === null ? null : toMicro(occasion.member.creditScore),
  'member.tags': ({ occasion }) => occasion.member.tags,
  'member.age': birthdayFact((birth, { date }) => BigInt(ageAt(birth, date))),
  'member.birthdayToday': birthdayFact(
    (birth, { day, date }) => dayNumber(birthdayInYear(birth, date.year)) === day,
  ),
  'member.birthdayThisMonth': birthdayFact((birth, { date }) => birth.month === date.month),
  'member.daysFromBirthday': birthdayFact(daysFromBirthday),
  'member.joinedDay': (moment) => {
    const joined = joinedDay(moment);
    return joined === null ? null : BigInt(joined);
  },
  'member.daysSinceJoined': (moment) => {
    const joined = joinedDay(moment);
    return joined === null ? null : BigInt(moment.occasion.day - joined);
  },
  'member.attribute': ({ occasion }, { name }) => attributeFact(occasion.member.attributes, name),
  'member.balance': ({ occasion }) => occasion.state.balance,
  'member.points': (moment, { window }) => totalsOf(moment, window).points,
  'member.spend': (moment, { window }) => totalsOf(moment, window).spendMinor,
  'member.spendWithThis': (moment, { window }) =>
    totalsOf(moment, window).spendMinor + spendOf(moment.occasion, moment.left),
  'member.purchases': (moment, { window }) => BigInt(totalsOf(moment, window).purchases),
  'member.averagePurchase': (moment, { window }) => {
    const { purchases, spendMinor } = totalsOf(moment, window);
    return purchases === 0 ? null : toMicro(fraction(spendMinor, BigInt(purchases)));
  },
  'member.purchaseNumber': (moment) => BigInt(totalsOf(moment, undefined).purchases + 1),
  'member.purchaseInRun': (moment, { name = '' }) => {
    // Reading a rule set has made sure that there is a number.
    const size = /^[1-9]\d*$/.test(name) ? BigInt(name) : 1n;
    return (BigInt(totalsOf(moment, undefined).purchases) % size) + 1n;
  },
  'member.daysSinceLastPurchase': ({ occasion: { state, day } }) => {
    const last = lastPurchaseDay(state, day);
    return last === null ? null : BigInt(day - last);
  },
  'member.pending': ({ occasion }) =>
    total(occasion.state.lots.filter(({ isPending }) => isPending).map(({ points }) => points)),
  'member.pointsExpiring': ({ occasion }, { window }) => pointsExpiring(occasion, window),
  'member.perks': (moment) => perksOf(moment),
  'member.redemptions': countFact('redeemed/'),
  'member.donated': countFact('donated/'),
  'member.activities': countFact('activity/'),
  'member.carbon': (moment, { window }) => countIn(moment.occasion.state, 'carbon', rangeOf(moment, window)),
} satisfies Record<FactsOf<'member'>, MomentFact>;
