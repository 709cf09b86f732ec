/** When, within its campaign, a rule applies. */

import type { InstantRange } from '../../ruleset/types.js';
import { CAUSE_CLAUSE, type ClausePart, EARN_CLAUSE, RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { calendarRanges } from '../slots/calendar-ranges.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';
import { namesOf } from '../slots/name.js';

const PLACES = [RULE_CLAUSE, TABLE_CLAUSE, EARN_CLAUSE, CAUSE_CLAUSE] as const;

const during = (range: InstantRange | undefined): ClausePart | undefined =>
  range === undefined ? undefined : { part: 'during', ranges: [range] };

export const DURING: readonly Phrase[] = [
  definePhrase(PLACES)({
    id: 'rule/during',
    en: 'during {from} through {through}',
    zh: '期间 {from} 至 {through}',
    slots: { from: date(), through: date() },
    documentation: {
      summary: {
        en: 'The rule applies on these days, first and last included. Several such clauses: on any of them.',
        zh: '规则在这些日期适用，含首尾两天。写多条时任一期间即可。',
      },
      example: { en: 'during 2027-02-06 through 2027-02-12', zh: '期间 2027-02-06 至 2027-02-12' },
    },
    lower: ({ from, through }, context, node) => during(civilRange(from, through, node.span, context)),
  }),
  definePhrase(PLACES)({
    id: 'rule/during-from',
    en: 'during {from} and after',
    zh: '期间 {from} 起',
    slots: { from: date() },
    documentation: {
      summary: { en: 'The rule applies from this day on.', zh: '规则自这一天起适用。' },
      example: { en: 'during 2023-06-14 and after', zh: '期间 2023-06-14 起' },
    },
    lower: ({ from }, context, node) => during(civilRange(from, null, node.span, context)),
  }),
  definePhrase(PLACES)({
    id: 'rule/during-through',
    en: 'during the time through {through}',
    zh: '期间截至 {through}',
    slots: { through: date() },
    documentation: {
      summary: {
        en: 'The rule applies until this day, the day included.',
        zh: '规则适用至这一天（含当天）。',
      },
      example: { en: 'during the time through 2023-06-13', zh: '期间截至 2023-06-13' },
    },
    lower: ({ through }, context, node) => during(civilRange(null, through, node.span, context)),
  }),
  definePhrase(PLACES)({
    id: 'rule/during-calendar',
    en: 'during calendar {calendars}',
    zh: '期间日历 {calendars}',
    slots: { calendars: namesOf('calendar') },
    documentation: {
      summary: {
        en: 'The rule applies on the days of these calendars of jifen.yaml.',
        zh: '规则在 jifen.yaml 中这些日历的日期适用。',
      },
      example: { en: 'during calendar spring-festival', zh: '期间日历 spring-festival' },
    },
    lower: ({ calendars }, context) => ({
      part: 'during',
      ranges: calendars.flatMap((id) => calendarRanges(id, context)),
    }),
  }),
];
