/** An event of an example at its moment. */
import type { ClausePart, GivenEvent } from '../kinds.js';
import type { CheckContext } from '../phrase.js';
import { givenAt } from './given-at.js';

type Happening<E = GivenEvent> = E extends GivenEvent ? Omit<E, 'instantMs' | 'at'> : never;

interface Moment {
  readonly date: number;
  readonly time: number;
}

/** `date` and `time`: local time of the program's zone. */
export function happens(
  event: Happening,
  { date: day, time: minute }: Moment,
  context: CheckContext,
): ClausePart {
  // The event has the fields of its own kind; together with a moment it is one of the union.
  return { part: 'given-event', event: { ...event, ...givenAt(day, minute, context) } as GivenEvent };
}
