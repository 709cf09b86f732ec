/** The civil date of a day, kept until another day is asked for: a stream stays on a day for long. */
import { type CivilDate, civilDateOf } from '../../value/civil-date.js';

export class CalendarDay {
  date: CivilDate = { year: 1970, month: 1, day: 1 };
  #day = 0;

  moveTo(day: number): CivilDate {
    if (day !== this.#day) {
      this.#day = day;
      this.date = civilDateOf(day);
    }
    return this.date;
  }
}
