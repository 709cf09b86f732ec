/** Civil dates become instants here, with the zone of the program; later parts of Jifen know no zone. */
import type { InstantRange } from '../../ruleset/types.js';
import type { Span } from '../../text/source.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { instantOfLocal } from '../../value/zone.js';
import type { CheckContext } from '../phrase.js';
import { refuseReversed } from './reversed-range.js';

/** A range of civil days, both ends included; `null` is open. `undefined` and a message when it is reversed. */
export function civilRange(
  from: number | null,
  through: number | null,
  span: Span,
  context: CheckContext,
): InstantRange | undefined {
  if (from !== null && through !== null && from > through) {
    const show = (day: number): string => formatCivilDate(civilDateOf(day));
    return refuseReversed(show(from), show(through), span, context);
  }
  const range: InstantRange = {
    from: from === null ? null : instantOfLocal(context.zone, from, 0),
    until: through === null ? null : instantOfLocal(context.zone, through + 1, 0),
  };
  return context.place(range, span);
}
