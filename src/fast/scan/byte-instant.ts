/** Instants of records from their bytes. */
import { dayNumber, daysInMonth } from '../../value/civil-date.js';
import { parseInstant } from '../../value/instant.js';
import type { Zone } from '../../value/zone.js';
import { COLON, DASH, LETTER_T, PLUS, ZERO } from './bytes.js';
import type { RecordCursor } from './record-cursor.js';

export const USUAL_LENGTH = 25;
const OFFSET_MINUTES_MAX = 18 * 60;

export class ByteInstant {
  /** Of the text last read: milliseconds since 1970-01-01T00:00:00Z. */
  instantMs = 0;
  readonly #zone: Zone | null;
  /** The bytes of the date read last, and its minute 0 since 1970. */
  #first = 0;
  #second = 0;
  #third = 0;
  #dateMinutes = 0;
  /** The same of the offset. */
  #sign = 0;
  #offset = 0;
  #offsetMinutes = 0;

  constructor(zone: Zone | null) {
    this.#zone = zone;
  }

  /** Of the text that the cursor read last; false for what is no instant. */
  read(cursor: RecordCursor): boolean {
    const { textStart, textEnd } = cursor;
    if (textEnd - textStart === USUAL_LENGTH && this.readUsual(cursor.view, textStart)) return true;
    const parsed = parseInstant(cursor.text(), this.#zone);
    if ('problem' in parsed) return false;
    this.instantMs = parsed.instantMs;
    return true;
  }

  /** `YYYY-MM-DDTHH:MM:SS±HH:MM` in the years 1000 to 8999; false for anything else. */
  readUsual(view: DataView, at: number): boolean {
    if (view.getUint8(at + 10) !== LETTER_T) return false;
    if (view.getUint8(at + 13) !== COLON || view.getUint8(at + 16) !== COLON) return false;
    const hour = twoDigits(view, at + 11);
    const minute = twoDigits(view, at + 14);
    const second = twoDigits(view, at + 17);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
    if (!this.#isSameDate(view, at) && !this.#readDate(view, at)) return false;
    if (!this.#isSameOffset(view, at) && !this.#readOffset(view, at)) return false;
    const minutes = this.#dateMinutes + hour * 60 + minute - this.#offsetMinutes;
    this.instantMs = minutes * 60_000 + second * 1000;
    return true;
  }

  #isSameDate(view: DataView, at: number): boolean {
    return (
      view.getInt32(at, true) === this.#first &&
      view.getInt32(at + 4, true) === this.#second &&
      view.getInt16(at + 8, true) === this.#third
    );
  }

  #readDate(view: DataView, at: number): boolean {
    const century = twoDigits(view, at);
    const years = twoDigits(view, at + 2);
    const month = twoDigits(view, at + 5);
    const day = twoDigits(view, at + 8);
    if (view.getUint8(at + 4) !== DASH || view.getUint8(at + 7) !== DASH) return false;
    if (century < 10 || century > 89 || years < 0 || month < 1 || month > 12 || day < 1) return false;
    const year = century * 100 + years;
    if (day > daysInMonth(year, month)) return false;
    this.#dateMinutes = dayNumber({ year, month, day }) * 1440;
    this.#first = view.getInt32(at, true);
    this.#second = view.getInt32(at + 4, true);
    this.#third = view.getInt16(at + 8, true);
    return true;
  }

  #isSameOffset(view: DataView, at: number): boolean {
    return view.getInt16(at + 19, true) === this.#sign && view.getInt32(at + 21, true) === this.#offset;
  }

  #readOffset(view: DataView, at: number): boolean {
    const sign = view.getUint8(at + 19);
    const hours = twoDigits(view, at + 20);
    const minutes = twoDigits(view, at + 23);
    if ((sign !== PLUS && sign !== DASH) || view.getUint8(at + 22) !== COLON) return false;
    if (hours < 0 || minutes < 0 || minutes > 59) return false;
    const total = hours * 60 + minutes;
    if (total > OFFSET_MINUTES_MAX) return false;
    this.#offsetMinutes = sign === DASH ? -total : total;
    this.#sign = view.getInt16(at + 19, true);
    this.#offset = view.getInt32(at + 21, true);
    return true;
  }
}

/** -1 where there are no two digits. */
function twoDigits(view: DataView, at: number): number {
  const tens = view.getUint8(at) - ZERO;
  const ones = view.getUint8(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
