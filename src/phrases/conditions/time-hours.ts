/** The time of day, and the exact time of a purchase. */
import type { FactId } from '../../ruleset/facts.js';
import type { Condition, Test } from '../../ruleset/types.js';
import type { Span } from '../../text/source.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { instantOfLocal } from '../../value/zone.js';
import { CONDITION } from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase } from '../phrase.js';
import { makeTest } from '../slots/comparison.js';
import { date, time } from '../slots/date.js';
import { refuseReversed } from '../slots/reversed-range.js';

const DAY_MINUTES = 1440;

export const TIME_HOURS: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/time-hours',
    en: ['time is from {from} until {until}', 'time is between {from} and {until}'],
    zh: '时段为 {from} 至 {until}',
    slots: { from: time(), until: time() },
    documentation: {
      summary: {
        en: 'The purchase is at or after the first time of day and before the second.',
        zh: '消费时刻不早于前一时刻，且早于后一时刻。',
      },
      details: {
        en: 'Where the second is earlier than the first, the time goes on over midnight: `time is from 22:00 until 06:00`. The end of the day is `24:00`.',
        zh: '后一时刻早于前一时刻时跨越午夜：“时段为 22:00 至 06:00”。一天的结束写作 `24:00`。',
      },
      example: { en: 'time is from 10:00 until 14:00', zh: '时段为 10:00 至 14:00' },
    },
    lower: ({ from, until }, context, node) => {
      // 24:00 as a beginning is the midnight with which a day begins.
      const start = from % DAY_MINUTES;
      if (start === until) return refuseReversed(clock(from), clock(until), node.span, context);
      return halfOpen('time.minute', start, until, node.span, context);
    },
  }),
  definePhrase(CONDITION)({
    id: 'condition/time-instant',
    en: 'purchase time is from {fromDate} {fromTime} until {untilDate} {untilTime}',
    zh: '消费时间为 {fromDate} {fromTime} 至 {untilDate} {untilTime}',
    slots: { fromDate: date(), fromTime: time(), untilDate: date(), untilTime: time() },
    documentation: {
      summary: {
        en: 'The purchase is at or after the first date and time and before the second, in the zone of the program.',
        zh: '消费不早于前一日期时刻，且早于后一日期时刻，按项目的时区。',
      },
      example: {
        en: 'purchase time is from 2027-06-17 20:00 until 2027-06-18 24:00',
        zh: '消费时间为 2027-06-17 20:00 至 2027-06-18 24:00',
      },
    },
    lower: (values, context, node) => {
      const from = instantOfLocal(context.zone, values.fromDate, values.fromTime);
      const until = instantOfLocal(context.zone, values.untilDate, values.untilTime);
      if (from < until) return halfOpen('time.instant', from, until, node.span, context);
      const show = (day: number, minute: number): string =>
        `${formatCivilDate(civilDateOf(day))} ${clock(minute)}`;
      return refuseReversed(
        show(values.fromDate, values.fromTime),
        show(values.untilDate, values.untilTime),
        node.span,
        context,
      );
    },
  }),
];

/** `from` is inside, `until` is not; with `until` before `from` the two parts around midnight. */
function halfOpen(fact: FactId, from: number, until: number, span: Span, context: CheckContext): Condition {
  const reference = { fact, params: null };
  const place = (test: Test): Test => context.place(test, span);
  const parts = [
    place(makeTest(reference, 'greaterThanInclusive', from)),
    place(makeTest(reference, 'lessThan', until)),
  ];
  return context.place<Condition>(from < until ? { all: parts } : { any: parts }, span);
}

function clock(minute: number): string {
  const two = (value: number): string => value.toString().padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
