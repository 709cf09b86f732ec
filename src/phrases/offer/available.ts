/** When an offer can be redeemed. */
import type { InstantRange } from '../../ruleset/types.js';
import { type ClausePart, OFFER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { calendarRanges } from '../slots/calendar-ranges.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';
import { namesOf, readList } from '../slots/name.js';
import { DAY_OF_MONTH_VALUE } from '../slots/value-type.js';

const available = (range: InstantRange | undefined): ClausePart | undefined =>
  range === undefined ? undefined : { part: 'available', ranges: [range] };

export const OFFER_AVAILABLE: readonly Phrase[] = [
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/available',
    en: 'available during {from} through {through}',
    zh: '可兑换期间 {from} 至 {through}',
    slots: { from: date(), through: date() },
    documentation: {
      summary: {
        en: 'The offer can be redeemed on these days, first and last included. Several such clauses: on any of them. Without one: whenever its campaign runs.',
        zh: '在这些日期可以兑换，含首尾两天。写多条时任一期间即可；不写则与所属活动的时间相同。',
      },
      example: {
        en: 'available during 2027-08-20 through 2027-09-10',
        zh: '可兑换期间 2027-08-20 至 2027-09-10',
      },
    },
    lower: ({ from, through }, context, node) => available(civilRange(from, through, node.span, context)),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/available-from',
    en: 'available from {from}',
    zh: '可兑换期间 {from} 起',
    slots: { from: date() },
    documentation: {
      summary: { en: 'The offer can be redeemed from this day on.', zh: '自这一天起可以兑换。' },
      example: { en: 'available from 2027-08-20', zh: '可兑换期间 2027-08-20 起' },
    },
    lower: ({ from }, context, node) => available(civilRange(from, null, node.span, context)),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/available-through',
    en: 'available through {through}',
    zh: '可兑换期间截至 {through}',
    slots: { through: date() },
    documentation: {
      summary: {
        en: 'The offer can be redeemed until this day, the day included.',
        zh: '到这一天为止可以兑换（含当天）。',
      },
      example: { en: 'available through 2027-12-31', zh: '可兑换期间截至 2027-12-31' },
    },
    lower: ({ through }, context, node) => available(civilRange(null, through, node.span, context)),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/available-calendar',
    en: 'available during calendar {calendars}',
    zh: '可兑换日历 {calendars}',
    slots: { calendars: namesOf('calendar') },
    documentation: {
      summary: {
        en: 'The offer can be redeemed on the days of these calendars of jifen.yaml.',
        zh: '在 jifen.yaml 中这些日历的日期可以兑换。',
      },
      example: { en: 'available during calendar spring-festival', zh: '可兑换日历 spring-festival' },
    },
    lower: ({ calendars }, context) => ({
      part: 'available',
      ranges: calendars.flatMap((id) => calendarRanges(id, context)),
    }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/days-of-month',
    en: 'only on day {days} of the month',
    zh: '仅限每月 {days} 号',
    slots: {
      days: {
        shape: 'values',
        label: { en: 'days of the month', zh: '每月的日期' },
        fits: (unit) => unit === null,
        check: (node, context) =>
          readList(node, (item) => {
            const day = DAY_OF_MONTH_VALUE.read(item, context);
            return typeof day === 'number' ? day : undefined;
          }),
      },
    },
    documentation: {
      summary: {
        en: 'The offer can be redeemed on these days of every month only; in a shorter month on its last day.',
        zh: '仅在每月的这些日期可以兑换；当月没有该日时为当月最后一天。',
      },
      example: { en: 'only on day 8, 18, 28 of the month', zh: '仅限每月 8、18、28 号' },
    },
    lower: ({ days }) => ({ part: 'days-of-month', days }),
  }),
];
