/** Reads instants from texts as `parseInstant` does, by arithmetic for the usual form. */
import { dayNumber, daysInMonth } from '../../value/civil-date.js';
import { parseInstant } from '../../value/instant.js';
import type { Zone } from '../../value/zone.js';
import { LocalTime } from './local-time.js';

const ZERO = 48;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const LETTER_T = 84;
/** `YYYY-MM-DDTHH:MM:SS±HH:MM`, and where in it the time and the offset begin. */
const USUAL_LENGTH = 25;
const TIME = 11;
const OFFSET = 19;
const OFFSET_MINUTES_MAX = 18 * 60;
const NO_NUMBER = 1000;
/** No text lies before it. */
const NEVER = '';

export class InstantReader {
  /** Of the text last read: milliseconds since 1970-01-01T00:00:00Z, and the civil day and its minute in the zone. */
  instantMs = 0;
  day = 0;
  minute = 0;
  readonly #zone: Zone;
  readonly #time: LocalTime;
  readonly #codes = new Uint16Array(USUAL_LENGTH);
  /** The date read last, as `year * 10000 + month * 100 + day`, and its number. */
  #date = 0;
  #dayNumber = 0;
  /**
   * Of the usual text read last: what its clock is ahead of UTC, in minutes, and the texts between which all of its day lie. `codes`
   * has its end.
   */
  #offset = 0;
  #dayText = NEVER;
  #dayEnd = NEVER;

  constructor(zone: Zone) {
    this.#zone = zone;
    this.#time = new LocalTime(zone);
  }

  /** False for what is no instant. */
  read(text: string): boolean {
    if (text.length === USUAL_LENGTH) {
      if (text >= this.#dayText && text < this.#dayEnd && this.#readOnSameDay(text)) return true;
      if (this.#readUsual(text)) {
        this.#dayText = text.slice(0, TIME);
        this.#dayEnd = `${text.slice(0, TIME - 1)}U`;
        return true;
      }
      this.#dayEnd = NEVER;
    }
    const parsed = parseInstant(text, this.#zone);
    if ('problem' in parsed) return false;
    this.#time.set(parsed.instantMs);
    this.instantMs = parsed.instantMs;
    this.day = this.#time.day;
    this.minute = this.#time.minute;
    return true;
  }

  /**
   * Texts follow each other in time: in most only the time of day is another one, so that they lie between two others, which the
   * engine compares at once. False: another offset, or no time.
   */
  #readOnSameDay(text: string): boolean {
    const codes = this.#codes;
    const differs =
      (text.charCodeAt(13) ^ COLON) |
      (text.charCodeAt(16) ^ COLON) |
      (text.charCodeAt(19) ^ (codes[19] as number)) |
      (text.charCodeAt(20) ^ (codes[20] as number)) |
      (text.charCodeAt(21) ^ (codes[21] as number)) |
      (text.charCodeAt(22) ^ (codes[22] as number)) |
      (text.charCodeAt(23) ^ (codes[23] as number)) |
      (text.charCodeAt(24) ^ (codes[24] as number));
    const a = text.charCodeAt(11) - ZERO;
    const b = text.charCodeAt(12) - ZERO;
    const c = text.charCodeAt(14) - ZERO;
    const d = text.charCodeAt(15) - ZERO;
    const e = text.charCodeAt(17) - ZERO;
    const f = text.charCodeAt(18) - ZERO;
    const hour = a * 10 + b;
    // Below zero where one is no digit, or they are more than there are.
    const digits = a | b | (9 - b) | (23 - hour) | c | (5 - c) | d | (9 - d) | e | (5 - e) | f | (9 - f);
    if (differs !== 0 || digits < 0) return false;
    this.#take(hour * 60 + c * 10 + d, e * 10 + f);
    return true;
  }

  /** In the years 1000 to 8999. False: not of this form, or out of range. */
  #readUsual(text: string): boolean {
    const codes = this.#codes;
    for (let at = 0; at < USUAL_LENGTH; at += 1) codes[at] = text.charCodeAt(at);
    if (!hasMarks(codes) || !this.#takeDate(codes)) return false;
    const hour = twoDigits(codes, 11);
    const minute = twoDigits(codes, 14);
    const second = twoDigits(codes, 17);
    const offset = twoDigits(codes, 20) * 60 + twoDigits(codes, 23);
    if (hour > 23 || minute > 59 || second > 59 || offset > OFFSET_MINUTES_MAX) return false;
    if (twoDigits(codes, 23) > 59) return false;
    this.#offset = codes[OFFSET] === DASH ? -offset : offset;
    this.#take(hour * 60 + minute, second);
    return true;
  }

  /** The minute and second of the text's day. */
  #take(minute: number, second: number): void {
    const offset = this.#offset;
    this.instantMs = (this.#dayNumber * 1440 + minute - offset) * 60_000 + second * 1000;
    this.day = this.#dayNumber;
    this.minute = minute;
    if (!this.#time.isAt(this.instantMs, offset * 60_000)) this.#takeLocal();
  }

  /** Another clock than that of the zone. */
  #takeLocal(): void {
    this.#time.set(this.instantMs);
    this.day = this.#time.day;
    this.minute = this.#time.minute;
  }

  /** Dates mostly are those of the text before. False: there is no such date. */
  #takeDate(codes: Uint16Array): boolean {
    const century = twoDigits(codes, 0);
    const years = twoDigits(codes, 2);
    const month = twoDigits(codes, 5);
    const day = twoDigits(codes, 8);
    if (century < 10 || century > 89 || years > 99 || month < 1 || month > 12 || day > 31) return false;
    const year = century * 100 + years;
    const date = year * 10_000 + month * 100 + day;
    if (date === this.#date) return true;
    if (day < 1 || day > daysInMonth(year, month)) return false;
    this.#date = date;
    this.#dayNumber = dayNumber({ year, month, day });
    return true;
  }
}

/** Whether what stands between the numbers is what has to stand there. */
function hasMarks(codes: Uint16Array): boolean {
  if (codes[4] !== DASH || codes[7] !== DASH || codes[10] !== LETTER_T) return false;
  if (codes[13] !== COLON || codes[16] !== COLON || codes[22] !== COLON) return false;
  return codes[19] === PLUS || codes[19] === DASH;
}

/** More than two digits can say where there are none. */
function twoDigits(codes: Uint16Array, at: number): number {
  const tens = (codes[at] as number) - ZERO;
  const ones = (codes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}
