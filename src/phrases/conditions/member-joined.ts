/** Since when the member has been one. */
import type { Phrase } from '../phrase.js';
import { DATE_VALUE, DAYS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const MEMBER_JOINED: readonly Phrase[] = [
  ...defineFactPhrases({
    id: 'member-joining-date',
    about: 'member',
    en: 'joining date',
    zh: '入会日期',
    slots: {},
    value: DATE_VALUE,
    fact: plainFact('member.joinedDay'),
    documentation: {
      summary: { en: 'Compares the day on which the member joined.', zh: '比较会员入会的日期。' },
      example: { en: 'member joining date is before 2026-01-01', zh: '入会日期早于 2026-01-01' },
    },
  }),
  ...defineFactPhrases({
    id: 'member-days-since-joining',
    about: 'member',
    en: 'days since joining',
    zh: '入会天数',
    slots: {},
    value: DAYS_VALUE,
    fact: plainFact('member.daysSinceJoined'),
    condition: { en: 'member joined {test} ago', zh: '入会天数 {test}' },
    audience: { en: 'membership of {test}', zh: '入会天数 {test}' },
    documentation: {
      summary: {
        en: 'Compares the days from the day on which the member joined to the day of the purchase.',
        zh: '比较从入会当天到消费当天的天数。',
      },
      example: { en: 'member joined at least 90 days ago', zh: '入会天数不低于 90 天' },
    },
    audienceExample: { en: 'membership of at least 90 days', zh: '入会天数不低于 90 天' },
  }),
];
