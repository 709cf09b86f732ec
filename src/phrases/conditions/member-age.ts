import { YEARS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_AGE = defineFactPhrases({
  id: 'member-age',
  about: 'member',
  en: 'age',
  zh: '年龄',
  slots: {},
  value: YEARS_VALUE,
  fact: plainFact('member.age'),
  documentation: {
    summary: {
      en: 'Compares the age of the member in whole years on the day of the purchase.',
      zh: '比较会员在消费当天的周岁年龄。',
    },
    details: {
      en: 'Who was born on 29 February gets older on 28 February in common years.',
      zh: '2 月 29 日出生者在平年于 2 月 28 日增长一岁。',
    },
    example: { en: 'member age is at least 60 years', zh: '年龄不低于 60 岁' },
  },
});
