import { DAY_OF_MONTH_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const TIME_DAY_OF_MONTH = defineFactPhrases({
  id: 'time-day-of-month',
  about: 'time',
  en: 'day of the month',
  zh: '每月日期',
  slots: {},
  value: DAY_OF_MONTH_VALUE,
  fact: plainFact('time.dayOfMonth'),
  documentation: {
    summary: {
      en: 'Compares the day of the month on which the purchase is, 1 to 31.',
      zh: '比较消费在当月的几号，1 至 31。',
    },
    example: { en: 'day of the month is 8, 18, 28', zh: '每月日期为 8、18、28' },
  },
});
