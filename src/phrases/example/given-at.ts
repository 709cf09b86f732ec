/** The moment at which something happens in an example. */
import { formatInstant } from '../../value/instant.js';
import { instantOfLocal } from '../../value/zone.js';
import type { CheckContext } from '../phrase.js';

/** Local time of the program's zone: a civil day (since 1970) and a minute of it. */
export function givenAt(
  day: number,
  minute: number,
  { zone }: CheckContext,
): { readonly instantMs: number; readonly at: string } {
  const instantMs = instantOfLocal(zone, day, minute);
  return { instantMs, at: formatInstant(instantMs, zone) };
}
