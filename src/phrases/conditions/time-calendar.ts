/** Festivals and seasons of `jifen.yaml`. */
import type { Condition } from '../../ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import { CONDITION } from '../kinds.js';
import { type CheckContext, definePhrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';

export const TIME_CALENDAR = definePhrase(CONDITION)({
  id: 'condition/time-calendar',
  en: 'date is in calendar {calendars}',
  zh: '日期属于日历 {calendars}',
  slots: { calendars: namesOf('calendar') },
  documentation: {
    summary: {
      en: 'The purchase is on a day of one of these calendars of jifen.yaml.',
      zh: '消费日期在 jifen.yaml 的其中一个日历之内。',
    },
    example: { en: 'date is in calendar spring-festival', zh: '日期属于日历 spring-festival' },
  },
  lower: ({ calendars }, context, node) => {
    const ranges = calendars.flatMap((id) => dayRanges(id, context));
    // `jifen.yaml` has been checked, so a calendar has days; an empty `any` would be no condition.
    return ranges.length === 0 ? undefined : context.place<Condition>({ any: ranges }, node.span);
  },
});

function dayRanges(id: string, { vocabulary }: CheckContext): readonly Condition[] {
  const ranges = vocabulary.calendars.get(id)?.ranges ?? [];
  return ranges.flatMap((range): readonly Condition[] => {
    const from = parseCivilDate(range.from);
    const through = parseCivilDate(range.through);
    if (from === undefined || through === undefined) return [];
    return [
      {
        all: [
          { fact: 'time.day', operator: 'greaterThanInclusive', value: dayNumber(from) },
          { fact: 'time.day', operator: 'lessThanInclusive', value: dayNumber(through) },
        ],
      },
    ];
  });
}
