import { POINTS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_PENDING = defineFactPhrases({
  id: 'member-pending',
  about: 'member',
  en: 'pending balance',
  zh: '待生效积分',
  slots: {},
  value: POINTS_VALUE,
  fact: plainFact('member.pending'),
  documentation: {
    summary: {
      en: 'Compares the points that the member has earned but cannot use yet.',
      zh: '比较会员已获得但尚不可用的积分。',
    },
    example: { en: 'member pending balance is at least 100 points', zh: '待生效积分不低于 100 积分' },
  },
});
