import type { InstantRange } from '../../ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import { instantOfLocal } from '../../value/zone.js';
import type { CheckContext } from '../phrase.js';

/** The days of a calendar as instants. `jifen.yaml` has been checked, so its dates exist. */
export function calendarRanges(id: string, context: CheckContext): readonly InstantRange[] {
  const ranges = context.vocabulary.calendars.get(id)?.ranges ?? [];
  return ranges.flatMap((range) => {
    const from = parseCivilDate(range.from);
    const through = parseCivilDate(range.through);
    if (from === undefined || through === undefined) return [];
    return [
      {
        from: instantOfLocal(context.zone, dayNumber(from), 0),
        until: instantOfLocal(context.zone, dayNumber(through) + 1, 0),
      },
    ];
  });
}
