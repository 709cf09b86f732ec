import { defineNamedNumberPhrases } from './named-numbers.js';

export const TIME_MONTH = defineNamedNumberPhrases({
  id: 'month',
  fact: 'time.month',
  label: { en: 'months', zh: '月份' },
  words: { en: 'month', zh: '月份' },
  inCell: { en: 'in', zh: '逢' },
  names: {
    january: { en: 'January', zh: '一月' },
    february: { en: 'February', zh: '二月' },
    march: { en: 'March', zh: '三月' },
    april: { en: 'April', zh: '四月' },
    may: { en: 'May', zh: '五月' },
    june: { en: 'June', zh: '六月' },
    july: { en: 'July', zh: '七月' },
    august: { en: 'August', zh: '八月' },
    september: { en: 'September', zh: '九月' },
    october: { en: 'October', zh: '十月' },
    november: { en: 'November', zh: '十一月' },
    december: { en: 'December', zh: '十二月' },
  },
  summary: { en: 'The purchase is in one of these months.', zh: '消费在其中一个月份。' },
  negatedSummary: { en: 'The purchase is in none of these months.', zh: '消费不在所列月份。' },
  sample: { en: 'June, November', zh: '六月、十一月' },
});
