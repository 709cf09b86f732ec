/** Facts about the member: the profile, and what the member did before this purchase. */
import { ageAt, birthdayInYear, type CivilDate, dayNumber, parseCivilDate } from '../../value/civil-date.js';
import { fraction } from '../../value/fraction.js';
import { spendOf } from '../amounts.js';
import { totalsIn } from '../counters.js';
import type { Occasion } from '../occasion.js';
import type { PreparedScale } from '../prepared-rule-set.js';
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

export const MEMBER_FACTS = {
  'member.tier': ({ occasion }) => rankOf(occasion.prepared.vocabulary.tiers, occasion.member.tier),
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
  'member.points': ({ occasion }, { window }) => totalsIn(occasion.state, window, occasion.day).points,
  'member.spend': ({ occasion }, { window }) => totalsIn(occasion.state, window, occasion.day).spendMinor,
  'member.spendWithThis': ({ occasion, left }, { window }) =>
    totalsIn(occasion.state, window, occasion.day).spendMinor + spendOf(occasion, left),
  'member.purchases': ({ occasion }, { window }) =>
    BigInt(totalsIn(occasion.state, window, occasion.day).purchases),
  'member.averagePurchase': ({ occasion }, { window }) => {
    const { purchases, spendMinor } = totalsIn(occasion.state, window, occasion.day);
    return purchases === 0 ? null : toMicro(fraction(spendMinor, BigInt(purchases)));
  },
  'member.purchaseNumber': ({ occasion }) =>
    BigInt(totalsIn(occasion.state, undefined, occasion.day).purchases + 1),
  'member.purchaseInRun': ({ occasion }, { name = '' }) => {
    // Reading a rule set has made sure that there is a number.
    const size = /^[1-9]\d*$/.test(name) ? BigInt(name) : 1n;
    return (BigInt(totalsIn(occasion.state, undefined, occasion.day).purchases) % size) + 1n;
  },
  'member.daysSinceLastPurchase': ({ occasion }) => {
    const last = occasion.state.days.findLast(([day]) => day <= occasion.day);
    return last === undefined ? null : BigInt(occasion.day - last[0]);
  },
} satisfies Record<FactsOf<'member'>, MomentFact>;
