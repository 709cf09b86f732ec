/** Which past purchases a counter of the member looks at: `this month`, `in the last 30 days`. */
import type { CounterWindow } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { WINDOW } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { months } from '../slots/civil-span.js';
import { part } from '../slots/part.js';
import { days } from '../slots/quantity.js';

const LABEL: Localized = { en: 'a span of time', zh: '时间范围' };

/** A `{window}` slot. */
export function window(): SlotType<CounterWindow> {
  return part(WINDOW, LABEL);
}

type NamedPeriod = Exclude<CounterWindow['period'], 'days' | 'months'>;

function period(per: NamedPeriod, words: Localized, summary: Localized): Phrase {
  return definePhrase(WINDOW)({
    id: `window/${per}`,
    ...words,
    slots: {},
    documentation: { summary, example: words },
    lower: () => ({ period: per }),
  });
}

export const WINDOWS: readonly Phrase[] = [
  period(
    'day',
    { en: 'today', zh: '今天' },
    { en: 'The civil day of the purchase, before it.', zh: '消费当天，此笔之前。' },
  ),
  period(
    'week',
    { en: 'this week', zh: '本周' },
    {
      en: 'The week of the purchase so far; weeks begin on Monday.',
      zh: '消费所在的一周至此为止；每周从周一开始。',
    },
  ),
  period(
    'month',
    { en: 'this month', zh: '本月' },
    { en: 'The calendar month of the purchase so far.', zh: '消费所在的自然月至此为止。' },
  ),
  period(
    'quarter',
    { en: 'this quarter', zh: '本季度' },
    { en: 'The calendar quarter of the purchase so far.', zh: '消费所在的自然季度至此为止。' },
  ),
  period(
    'year',
    { en: 'this year', zh: '本年' },
    { en: 'The calendar year of the purchase so far.', zh: '消费所在的自然年至此为止。' },
  ),
  period(
    'membership-year',
    { en: 'this membership year', zh: '本会员年度' },
    {
      en: 'From the last anniversary of the joining date on; for members without one, of the first purchase.',
      zh: '从最近一次入会周年日算起；没有入会日期的会员从首次消费的周年日算起。',
    },
  ),
  definePhrase(WINDOW)({
    id: 'window/days',
    en: 'in the last {days}',
    zh: '最近 {days} 内',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'So many civil days up to the purchase, its own day included.',
        zh: '截至消费当天的若干个自然日，含当天。',
      },
      example: { en: 'in the last 30 days', zh: '最近 30 天内' },
    },
    lower: (values) => ({ period: 'days', days: values.days }),
  }),
  definePhrase(WINDOW)({
    id: 'window/months',
    en: 'in the last {months}',
    zh: '最近 {months} 内',
    slots: { months: months() },
    documentation: {
      summary: {
        en: 'The day of the purchase and all after the same day so many months before.',
        zh: '消费当天，以及若干个月前的同一天之后的所有日子。',
      },
      details: {
        en: 'On 15 March 2027, `in the last 12 months` begins with 16 March 2026.',
        zh: '在 2027 年 3 月 15 日，“最近 12 个月内”从 2026 年 3 月 16 日开始。',
      },
      example: { en: 'in the last 12 months', zh: '最近 12 个月内' },
    },
    lower: (values) => ({ period: 'months', months: values.months }),
  }),
  period(
    'lifetime',
    { en: 'ever', zh: '累计' },
    {
      en: 'All the purchases before this one that the program has seen.',
      zh: '项目记录中此笔之前的全部消费。',
    },
  ),
];
