/** Points without an end, or with one that does not depend on the day on which they were earned. */
import type { ExpiryWay } from '../../ruleset/types.js';
import { EXPIRY_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { date } from '../slots/date.js';
import { choice } from '../slots/part.js';

const PERIOD = choice<Extract<ExpiryWay, { kind: 'period-end' }>['period']>(
  'expiry-period',
  { en: 'a period', zh: '周期' },
  {
    month: { en: 'month', zh: '当月月底' },
    quarter: { en: 'quarter', zh: '当季季末' },
    year: { en: 'year', zh: '当年年底' },
  },
);

export const EXPIRES_FIXED: readonly Phrase[] = [
  definePhrase(EXPIRY_CLAUSE)({
    id: 'expiry/never',
    en: 'points never expire',
    zh: '积分永久有效',
    slots: {},
    documentation: {
      summary: { en: 'These points have no end.', zh: '积分没有到期日。' },
      example: { en: 'points never expire', zh: '积分永久有效' },
    },
    lower: () => ({ part: 'expiry-way', way: { kind: 'never' } }),
  }),
  definePhrase(EXPIRY_CLAUSE)({
    id: 'expiry/period-end',
    en: 'points expire at the end of the {period} in which they were earned',
    zh: '积分于获得 {period} 到期',
    slots: { period: PERIOD },
    documentation: {
      summary: {
        en: 'They can be used through the last day of the month, quarter or year in which they were earned.',
        zh: '积分可用至获得当月、当季或当年的最后一天。',
      },
      example: {
        en: 'points expire at the end of the year in which they were earned',
        zh: '积分于获得当年年底到期',
      },
    },
    lower: ({ period }) => ({ part: 'expiry-way', way: { kind: 'period-end', period } }),
  }),
  definePhrase(EXPIRY_CLAUSE)({
    id: 'expiry/date',
    en: 'points expire at the end of {day}',
    zh: '积分有效至 {day}',
    slots: { day: date() },
    documentation: {
      summary: {
        en: 'They can be used through this day, whenever they were earned.',
        zh: '无论何时获得，积分都可用至这一天（含当天）。',
      },
      details: {
        en: 'Points that are earned after this day are gone at once: end the campaign that gives them by then.',
        zh: '此日之后获得的积分会立即失效：请让赠送它们的活动在此之前结束。',
      },
      example: { en: 'points expire at the end of 2027-12-31', zh: '积分有效至 2027-12-31' },
    },
    lower: ({ day }) => ({ part: 'expiry-way', way: { kind: 'date', day } }),
  }),
];
