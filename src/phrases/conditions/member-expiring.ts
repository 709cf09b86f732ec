import { days } from '../slots/quantity.js';
import { POINTS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases } from './fact-phrases.js';

export const MEMBER_EXPIRING = defineFactPhrases({
  id: 'member-points-expiring',
  about: 'member',
  en: 'points expiring within {days}',
  zh: '会员 {days} 内到期积分',
  slots: { days: days() },
  value: POINTS_VALUE,
  fact: ({ days: count }) => ({
    fact: 'member.pointsExpiring',
    params: { window: { period: 'days', days: count } },
  }),
  audience: { en: 'points expiring within {days} {test}', zh: '{days} 内到期积分 {test}' },
  documentation: {
    summary: {
      en: 'Compares the points on the account that end within so many days, today included.',
      zh: '比较会员账户中若干天内（含当天）到期的积分。',
    },
    example: {
      en: 'member points expiring within 30 days is at least 1 point',
      zh: '会员 30 天内到期积分不低于 1 积分',
    },
  },
  audienceExample: {
    en: 'points expiring within 30 days at least 1 point',
    zh: '30 天内到期积分不低于 1 积分',
  },
});
