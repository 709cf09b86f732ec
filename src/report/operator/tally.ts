/** Something that is summed up while happenings pass by; one file a kind beside this one. */
import type { Happening } from '../history.js';

export interface Moment {
  /** In the program's zone. */
  readonly day: number;
  /** Whether it lies in the report's period; what is before it only tells where things stand. */
  readonly isWithin: boolean;
}

export interface Tally<T> {
  readonly add: (happening: Happening, moment: Moment) => void;
  readonly total: () => T;
}

export type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** The entry of a key; it is made when it is not there. */
export function entryOf<K, T>(entries: Map<K, T>, key: K, create: () => T): T {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const created = create();
  entries.set(key, created);
  return created;
}
