import { POINTS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_BALANCE = defineFactPhrases({
  id: 'member-balance',
  about: 'member',
  en: 'balance',
  zh: '余额',
  slots: {},
  value: POINTS_VALUE,
  fact: plainFact('member.balance'),
  documentation: {
    summary: {
      en: 'Compares the points on the account of the member before the purchase.',
      zh: '比较会员在本次消费之前的账户积分。',
    },
    example: { en: 'member balance is at least 500 points', zh: '余额不低于 500 积分' },
  },
});
