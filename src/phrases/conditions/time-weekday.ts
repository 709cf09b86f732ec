import { defineNamedNumberPhrases } from './named-numbers.js';

export const TIME_WEEKDAY = defineNamedNumberPhrases({
  id: 'weekday',
  fact: 'time.weekday',
  label: { en: 'weekdays', zh: '星期' },
  words: { en: 'weekday', zh: '星期' },
  inCell: { en: 'on', zh: '逢' },
  names: {
    monday: { en: 'Monday', zh: '周一' },
    tuesday: { en: 'Tuesday', zh: '周二' },
    wednesday: { en: 'Wednesday', zh: '周三' },
    thursday: { en: 'Thursday', zh: '周四' },
    friday: { en: 'Friday', zh: '周五' },
    saturday: { en: 'Saturday', zh: '周六' },
    sunday: { en: 'Sunday', zh: '周日' },
  },
  summary: { en: 'The purchase is on one of these weekdays.', zh: '消费在其中一个星期几。' },
  negatedSummary: { en: 'The purchase is on none of these weekdays.', zh: '消费不在所列的星期几。' },
  sample: { en: 'Saturday, Sunday', zh: '周六、周日' },
});
