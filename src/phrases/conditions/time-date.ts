import { DATE_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const TIME_DATE = defineFactPhrases({
  id: 'time-date',
  about: 'time',
  en: 'date',
  zh: '日期',
  slots: {},
  value: DATE_VALUE,
  fact: plainFact('time.day'),
  documentation: {
    summary: {
      en: 'Compares the date of the purchase, in the zone of the program.',
      zh: '比较消费日期，按项目的时区。',
    },
    details: {
      en: 'The clause `during` limits a whole rule to dates; this is for dates that belong to one of several conditions.',
      zh: '限定整条规则的日期请用“期间”；此句用于日期只是多个条件之一的情形。',
    },
    example: {
      en: 'date is between 2027-06-01 and 2027-06-18',
      zh: '日期介于 2027-06-01 与 2027-06-18 之间',
    },
  },
});
