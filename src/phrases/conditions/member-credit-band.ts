import { rankValue } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_CREDIT_BAND = defineFactPhrases({
  id: 'member-credit-band',
  about: 'member',
  en: 'credit band',
  zh: '信用等级',
  slots: {},
  value: rankValue('creditBand', (vocabulary) => vocabulary.creditBands),
  fact: plainFact('member.creditBand'),
  documentation: {
    summary: {
      en: 'Compares the band of the member in the credit system that the program reads.',
      zh: '比较会员在项目所接入的信用体系中的等级。',
    },
    example: { en: 'member credit band is at least B', zh: '信用等级不低于 B' },
  },
});
