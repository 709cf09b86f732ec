/** Reads instants from texts as `parseInstant` does, by arithmetic for the usual forms. */
import { dayNumber, daysInMonth } from '../../value/civil-date.js';
import { parseInstant } from '../../value/instant.js';
import type { Zone } from '../../value/zone.js';

const ZERO = 48;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const DOT = 46;
const LETTER_T = 84;
const LETTER_Z = 90;
const MAX_OFFSET_MINUTES = 18 * 60;

export class InstantReader {
  /** Of the text last read: milliseconds since 1970-01-01T00:00:00Z. */
  instantMs = 0;
  readonly #zone: Zone;
  /** The date read last, as `year * 10000 + month * 100 + day`, and its number. */
  #date = 0;
  #dayNumber = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  /** False for what is no instant. */
  read(text: string): boolean {
    if (this.#readUsual(text)) return true;
    const parsed = parseInstant(text, this.#zone);
    if ('problem' in parsed) return false;
    this.instantMs = parsed.instantMs;
    return true;
  }

  /** `YYYY-MM-DDTHH:MM:SS[.fff](Z|±HH:MM)` in the years 1000 to 9000. False: not of this form, or out of range. */
  #readUsual(text: string): boolean {
    const { length } = text;
    if (length < 20 || !this.#readDate(text)) return false;
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
    if (text.charCodeAt(10) !== LETTER_T || text.charCodeAt(13) !== COLON) return false;
    if (text.charCodeAt(16) !== COLON) return false;
    let at = 19;
    let fraction = 0;
    if (text.charCodeAt(19) === DOT) {
      fraction = threeDigits(text, 20);
      if (fraction < 0) return false;
      at = 23;
    }
    const offset = offsetMinutes(text, at);
    if (offset === NO_OFFSET) return false;
    const minutes = this.#dayNumber * 1440 + hour * 60 + minute - offset;
    this.instantMs = minutes * 60_000 + second * 1000 + fraction;
    return true;
  }

  #readDate(text: string): boolean {
    if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
    const century = twoDigits(text, 0);
    const years = twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (century < 10 || century > 89 || years < 0 || month < 1 || day < 1) return false;
    const date = (century * 100 + years) * 10_000 + month * 100 + day;
    if (date === this.#date) return true;
    const year = century * 100 + years;
    if (month > 12 || day > daysInMonth(year, month)) return false;
    this.#date = date;
    this.#dayNumber = dayNumber({ year, month, day });
    return true;
  }
}

const NO_OFFSET = 100_000;

/** The offset that ends the text, in minutes. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : NO_OFFSET;
  if ((sign !== PLUS && sign !== DASH) || text.length !== at + 6) return NO_OFFSET;
  const hours = twoDigits(text, at + 1);
  const rest = twoDigits(text, at + 4);
  if (hours < 0 || rest < 0 || rest > 59 || text.charCodeAt(at + 3) !== COLON) return NO_OFFSET;
  const minutes = hours * 60 + rest;
  if (minutes > MAX_OFFSET_MINUTES) return NO_OFFSET;
  return sign === DASH ? -minutes : minutes;
}

/** -1 where there are no two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function threeDigits(text: string, at: number): number {
  const hundreds = text.charCodeAt(at) - ZERO;
  const rest = twoDigits(text, at + 1);
  return hundreds >= 0 && hundreds <= 9 && rest >= 0 ? hundreds * 100 + rest : -1;
}
