import { rankValue } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_TIER = defineFactPhrases({
  id: 'member-tier',
  about: 'member',
  en: 'tier',
  zh: '会员等级',
  slots: {},
  value: rankValue('tier', (vocabulary) => vocabulary.tiers),
  fact: plainFact('member.tier'),
  documentation: {
    summary: {
      en: 'Compares the tier the member has before the purchase.',
      zh: '比较会员在本次消费之前的等级。',
    },
    example: { en: 'member tier is at least gold', zh: '会员等级不低于 gold' },
  },
});
