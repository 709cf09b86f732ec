/** Instants (milliseconds since 1970-01-01T00:00:00Z) as ISO 8601 texts. */
import { civilDateOf, dayNumber, formatCivilDate, isCivilDate } from './civil-date.js';
import { instantOfLocalSecond, offsetSecondsAt, type Zone } from './zone.js';

/**
 * `format`: not of the form below. `range`: a day, time, offset or year that does not exist or is outside
 * 0001 to 9999, `24:00` included. `leap-second`: second 60. `no-offset`: neither an offset nor a zone.
 */
export type InstantProblem = 'format' | 'range' | 'leap-second' | 'no-offset';

export type ParsedInstant = { readonly instantMs: number } | { readonly problem: InstantProblem };

const DATE = String.raw`(?<year>\d{4,}|[+-]\d{5,})-(?<month>\d\d)-(?<day>\d\d)`;
const TIME = String.raw`(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?`;
const OFFSET = String.raw`Z|(?<sign>[+-])(?<offsetHour>\d\d):?(?<offsetMinute>\d\d)`;
const INSTANT = new RegExp(`^${DATE}(?:[T ]${TIME}(?<offset>${OFFSET})?)?$`);

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]]` with `Z`, `±HH:MM` or `±HHMM` (up to 18 hours); a space may stand
 * for the `T`. With a zone, also without offset or without time (00:00), as local time of the zone by the
 * rules of `instantOfLocal`. A fraction has up to 9 digits and is cut to milliseconds.
 */
export function parseInstant(text: string, zone: Zone | null): ParsedInstant {
  const groups: Groups | undefined = INSTANT.exec(text)?.groups;
  if (groups === undefined) return { problem: 'format' };
  const localSecond = readLocalSecond(groups);
  if (typeof localSecond === 'string') return { problem: localSecond };
  const fractionMs = digits((groups['fraction'] ?? '').slice(0, 3).padEnd(3, '0'));
  if (groups['offset'] !== undefined) {
    const offsetSeconds = readOffsetSeconds(groups);
    if (offsetSeconds === undefined) return { problem: 'range' };
    return inRange((localSecond - offsetSeconds) * 1000 + fractionMs);
  }
  if (zone === null) return { problem: 'no-offset' };
  return inRange(instantOfLocalSecond(zone, localSecond) + fractionMs);
}

function readLocalSecond(groups: Groups): number | InstantProblem {
  const yearText = groups['year'] ?? '';
  const date = { year: digits(yearText), month: digits(groups['month']), day: digits(groups['day']) };
  const hour = digits(groups['hour']);
  const minute = digits(groups['minute']);
  const second = digits(groups['second']);
  if (yearText.length !== 4 || !isCivilDate(date)) return 'range';
  if (hour > 23 || minute > 59 || second > 60) return 'range';
  if (second === 60) return 'leap-second';
  return dayNumber(date) * 86_400 + hour * 3600 + minute * 60 + second;
}

/** `undefined` for more than 18 hours or more than 59 minutes. */
function readOffsetSeconds(groups: Groups): number | undefined {
  const minute = digits(groups['offsetMinute']);
  const minutes = digits(groups['offsetHour']) * 60 + minute;
  if (minute > 59 || minutes > 18 * 60) return undefined;
  return groups['sign'] === '-' ? minutes * -60 : minutes * 60;
}

/** An offset can carry a date of the first or the last year out of the years that there are. */
function inRange(instantMs: number): ParsedInstant {
  const year = civilDateOf(Math.floor(instantMs / 86_400_000)).year;
  return year < 1 || year > 9999 ? { problem: 'range' } : { instantMs };
}

/** The number of a run of ASCII digits; 0 for a part that is left out. */
function digits(text: string | undefined): number {
  return Number(text ?? '0');
}

/**
 * The local time with its offset, `2027-02-17T12:00:00+08:00`; milliseconds are printed when there are any.
 * An offset that is not in whole minutes (before standard time) is cut to the minute and the local time printed
 * with that, so that the text always names exactly this instant.
 */
export function formatInstant(instantMs: number, zone: Zone): string {
  const offsetMinutes = Math.trunc(offsetSecondsAt(zone, instantMs) / 60);
  const localMs = instantMs + offsetMinutes * 60_000;
  const day = Math.floor(localMs / 86_400_000);
  const msOfDay = localMs - day * 86_400_000;
  const second = Math.floor(msOfDay / 1000);
  const ms = msOfDay - second * 1000;
  const clock = `${clockText(Math.floor(second / 60))}:${pad(second % 60, 2)}${ms === 0 ? '' : `.${pad(ms, 3)}`}`;
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${clockText(Math.abs(offsetMinutes))}`;
  return `${formatCivilDate(civilDateOf(day))}T${clock}${offset}`;
}

function clockText(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function pad(value: number, length: number): string {
  return value.toString().padStart(length, '0');
}
