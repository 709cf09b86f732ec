/** What becomes of a day that a month does not have. */
import type { ExpiryRule } from '../../ruleset/types.js';
import { EXPIRY_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { choice } from '../slots/part.js';

export const MONTH_ENDS = definePhrase(EXPIRY_CLAUSE)({
  id: 'expiry/month-ends',
  en: 'month ends {way}',
  zh: '没有对应日期的月份 {way}',
  slots: {
    way: choice<ExpiryRule['monthEnd']>(
      'month-end',
      { en: 'what becomes of a day that a month does not have', zh: '当月没有该日时的处理' },
      {
        clamp: { en: 'clamp to the last day', zh: '取最后一天' },
        roll: { en: 'roll over to the next month', zh: '顺延至次月' },
      },
    ),
  },
  documentation: {
    summary: {
      en: 'What a month after 31 January is. Required wherever months or years are counted.',
      zh: '1 月 31 日的一个月后是哪一天。凡按月或年计算都须写明。',
    },
    details: {
      en: '`clamp`: 28 February (29 in leap years). `roll over`: the days that are missing are counted on, 3 March (2 March in leap years). 29 February plus a year is 28 February or 1 March.',
      zh: '取最后一天：2 月 28 日（闰年 29 日）。顺延至次月：缺少的天数继续往后数，3 月 3 日（闰年 3 月 2 日）。2 月 29 日加一年是 2 月 28 日或 3 月 1 日。',
    },
    example: { en: 'month ends clamp to the last day', zh: '没有对应日期的月份取最后一天' },
  },
  lower: ({ way }) => ({ part: 'month-end', way }),
});
