/** Looks for a day on which a rule is on and its conditions about the time hold. */
import { civilDateOf, weekdayOf } from '../../value/civil-date.js';
import { instantOfLocal, localDay, type Zone } from '../../value/zone.js';
import { type Conjunct, domainIn } from '../conditions/conjunct.js';
import {
  ALL_INTEGERS,
  between,
  hasInteger,
  type IntegerSet,
  intersectIntegers,
  nearestInteger,
  uniteRanges,
} from '../sets/integer-set.js';

/** Ten years hold every weekday of every day of the month, but for 29 February. */
const DAYS_MAX = 3_660;

/** 2027-01-01: where the search begins when no end is given. */
const SOME_DAY = 20_819;

export interface FoundDay {
  /** Days since 1970-01-01 in the program's zone; `null`: none was found. */
  readonly day: number | null;
  /** All days of the window were tried. */
  readonly exhaustive: boolean;
}

type TimeFact =
  | 'time.instant'
  | 'time.day'
  | 'time.weekday'
  | 'time.dayOfMonth'
  | 'time.month'
  | 'time.minute';

const DAY_FACTS = ['time.instant', 'time.day', 'time.weekday', 'time.dayOfMonth', 'time.month'] as const;

/** Whether the conjunct says anything about the day. */
export function asksForDay(conjunct: Conjunct): boolean {
  return DAY_FACTS.some((fact) => conjunct.has(fact));
}

/** The first day of `window` (instants in milliseconds) on which the facts about the day can hold. */
export function findDay(conjunct: Conjunct, window: IntegerSet, zone: Zone): FoundDay {
  const instants = intersectIntegers(window, integersIn(conjunct, 'time.instant'));
  const days = intersectIntegers(daysOf(instants, zone), integersIn(conjunct, 'time.day'));
  let tried = 0;
  for (const [from, through] of days) {
    const start = startOfSearch(from, through);
    if (start > from) tried = DAYS_MAX;
    for (let day = start; day <= through && day < start + DAYS_MAX; day += 1) {
      if (fits(day, conjunct)) return { day, exhaustive: false };
      tried += 1;
    }
  }
  return { day: null, exhaustive: tried < DAYS_MAX };
}

/** An instant of the day at which the rule is on, near noon where it can be. */
export function instantOn(
  day: number,
  conjunct: Conjunct,
  window: IntegerSet,
  zone: Zone,
): number | undefined {
  const minute = nearestInteger(integersIn(conjunct, 'time.minute'), 720) ?? 720;
  const wish = instantOfLocal(zone, day, minute);
  const instants = intersectIntegers(window, integersIn(conjunct, 'time.instant'));
  const ofDay = between(instantOfLocal(zone, day, 0), instantOfLocal(zone, day + 1, 0) - 1);
  return nearestInteger(intersectIntegers(instants, ofDay), wish);
}

function fits(day: number, conjunct: Conjunct): boolean {
  const holds = (fact: TimeFact, value: number): boolean => hasInteger(integersIn(conjunct, fact), value);
  if (!holds('time.weekday', weekdayOf(day))) return false;
  if (!conjunct.has('time.dayOfMonth') && !conjunct.has('time.month')) return true;
  const date = civilDateOf(day);
  return holds('time.dayOfMonth', date.day) && holds('time.month', date.month);
}

function integersIn(conjunct: Conjunct, fact: TimeFact): IntegerSet {
  const domain = domainIn(conjunct, { fact });
  return domain?.kind === 'integers' ? domain.values : ALL_INTEGERS;
}

function startOfSearch(from: number, through: number): number {
  if (Number.isFinite(from)) return from;
  return Number.isFinite(through) ? through - DAYS_MAX + 1 : SOME_DAY;
}

function daysOf(instants: IntegerSet, zone: Zone): IntegerSet {
  return uniteRanges(
    instants.map(([from, through]) => [
      Number.isFinite(from) ? localDay(zone, from) : from,
      Number.isFinite(through) ? localDay(zone, through) : through,
    ]),
  );
}
