/** Dates and times of the program's zone in words. */
import type { CompiledZone, InstantRange } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { instantOfLocal, localDay, localMinute } from '../../value/zone.js';
import { fill } from './fill.js';

export function dayText(day: number): string {
  return formatCivilDate(civilDateOf(day));
}

/** `09:30`; the end of the day is `24:00`. */
export function clockText(minute: number): string {
  const pad = (value: number): string => `${value}`.padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** `2027-02-07 12:00`, the local time of the zone. */
export function instantText(zone: CompiledZone, instantMs: number): string {
  return `${dayText(localDay(zone, instantMs))} ${clockText(localMinute(zone, instantMs))}`;
}

const WEEKDAYS: readonly Localized[] = [
  { en: 'Monday', zh: '星期一' },
  { en: 'Tuesday', zh: '星期二' },
  { en: 'Wednesday', zh: '星期三' },
  { en: 'Thursday', zh: '星期四' },
  { en: 'Friday', zh: '星期五' },
  { en: 'Saturday', zh: '星期六' },
  { en: 'Sunday', zh: '星期日' },
];

/** `weekday` is 1 for Monday. */
export function weekdayWords(weekday: number): Localized {
  return WEEKDAYS[weekday - 1] ?? sameText(`${weekday}`);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `month` is 1 for January. */
export function monthWords(month: number): Localized {
  return { en: MONTHS[month - 1] ?? `${month}`, zh: `${month} 月` };
}

/** Both ends are days: the day a range ends at is then shown as the last one in it. */
export function isRangeOfDays(zone: CompiledZone, { from, until }: InstantRange): boolean {
  return [from, until].every((instantMs) => instantMs === null || isDayStart(zone, instantMs));
}

function isDayStart(zone: CompiledZone, instantMs: number): boolean {
  return instantOfLocal(zone, localDay(zone, instantMs), 0) === instantMs;
}

/** `2027-02-01 through 2027-02-20`, or with times and `until`, which is not included. */
export function rangeWords(zone: CompiledZone, range: InstantRange): Localized {
  const days = isRangeOfDays(zone, range);
  const { from, until } = range;
  const show = (instantMs: number): string =>
    days ? dayText(localDay(zone, instantMs)) : instantText(zone, instantMs);
  // A range of days ends where the day after its last one begins.
  const last = until === null ? '' : show(days ? until - 1 : until);
  if (from === null && until === null) return { en: 'at any time', zh: '不限时间' };
  if (from === null) return fill(days ? THROUGH : UNTIL, { last });
  if (until === null) return fill({ en: 'from {from}', zh: '{from} 起' }, { from: show(from) });
  if (days && show(from) === last) return fill({ en: 'on {last}', zh: '{last}' }, { last });
  return fill(days ? FROM_THROUGH : FROM_UNTIL, { from: show(from), last });
}

const THROUGH: Localized = { en: 'through {last}', zh: '至 {last}' };
const UNTIL: Localized = { en: 'until {last}', zh: '{last} 前' };
const FROM_THROUGH: Localized = { en: '{from} through {last}', zh: '{from} 至 {last}' };
const FROM_UNTIL: Localized = { en: '{from} until {last}', zh: '{from} 至 {last} 前' };
