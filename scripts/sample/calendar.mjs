/** The days of 2027, without asking a clock: 2027 is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (value) => String(value).padStart(2, '0');

/** `2027-02-06` for day 37 of the year (counted from 1). */
export function dateOf(dayOfYear) {
  let rest = dayOfYear;
  let month = 0;
  while (rest > MONTH_DAYS[month]) {
    rest -= MONTH_DAYS[month];
    month += 1;
  }
  return `2027-${two(month + 1)}-${two(rest)}`;
}

/** The day of the year of a month and day, counted from 1. */
export function dayOf(month, day) {
  return MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day;
}

/** `2027-02-06T18:05:09+08:00`. */
export function instantText(dayOfYear, second) {
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dateOf(dayOfYear)}T${clock.map(two).join(':')}+08:00`;
}

/** The seasons in which people buy more, and how much more often than on a plain day. */
const SEASONS = [
  { from: dayOf(1, 18), through: dayOf(2, 5), weight: 3 },
  { from: dayOf(2, 6), through: dayOf(2, 12), weight: 5 },
  { from: dayOf(6, 1), through: dayOf(6, 18), weight: 4 },
  { from: dayOf(7, 1), through: dayOf(8, 19), weight: 2 },
  { from: dayOf(8, 20), through: dayOf(9, 10), weight: 3 },
  { from: dayOf(10, 1), through: dayOf(10, 7), weight: 3 },
  { from: dayOf(10, 31), through: dayOf(11, 11), weight: 4 },
];

/** `[[weight, day], …]` for every day of the year. */
export const DAY_WEIGHTS = Array.from({ length: 365 }, (_, index) => {
  const day = index + 1;
  const season = SEASONS.find(({ from, through }) => day >= from && day <= through);
  return [season?.weight ?? 1, day];
});
