/** Values by civil day, days since 1970-01-01, ascending. */
import type { DayRange } from '../value/civil-date.js';
import { at } from './at.js';

export type ByDay<T> = readonly (readonly [day: number, value: T])[];

/** The values of the days in a range, the latest first; `null`: of all days. */
export function valuesIn<T>(list: ByDay<T>, range: DayRange | null): T[] {
  const values: T[] = [];
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const entry = list[index];
    if (entry === undefined || (range !== null && entry[0] < range.start)) break;
    if (range === null || entry[0] <= range.end) values.push(entry[1]);
  }
  return values;
}

/** The list with a value added to that of its day. */
export function addOnDay<T>(list: ByDay<T>, day: number, more: T, add: (a: T, b: T) => T): ByDay<T> {
  // Events come in the order of time, so this is almost always the last day or a new one.
  let position = list.length - 1;
  while (position >= 0 && at(list, position)[0] > day) position -= 1;
  const known = list[position];
  if (known?.[0] === day) return list.with(position, [day, add(known[1], more)]);
  return list.toSpliced(position + 1, 0, [day, more]);
}
