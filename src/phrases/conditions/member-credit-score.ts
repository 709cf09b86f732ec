import { NUMBER_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_CREDIT_SCORE = defineFactPhrases({
  id: 'member-credit-score',
  about: 'member',
  en: 'credit score',
  zh: '信用分',
  slots: {},
  value: NUMBER_VALUE,
  fact: plainFact('member.creditScore'),
  documentation: {
    summary: {
      en: 'Compares the score of the member in the credit system that the program reads.',
      zh: '比较会员在项目所接入的信用体系中的分数。',
    },
    example: { en: 'member credit score is at least 720', zh: '信用分不低于 720' },
  },
});
