/** Which past purchases a counter of the member looks at: `this month`, `in the last 30 days`. */
import type { CounterWindow } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { WINDOW } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { part } from '../slots/part.js';
import { days } from '../slots/quantity.js';

const LABEL: Localized = { en: 'a span of time', zh: '时间范围' };

/** A `{window}` slot. */
export function window(): SlotType<CounterWindow> {
  return part(WINDOW, LABEL);
}

function period(per: Exclude<CounterWindow['period'], 'days'>, words: Localized, summary: Localized): Phrase {
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
  period(
    'lifetime',
    { en: 'ever', zh: '累计' },
    {
      en: 'All the purchases before this one that the program has seen.',
      zh: '项目记录中此笔之前的全部消费。',
    },
  ),
];
