/** When it is looked whether a member keeps a tier. */
import type { TierReview } from '../../ruleset/types.js';
import { TIER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { civilSpan } from '../slots/civil-span.js';
import { choice } from '../slots/part.js';

const PERIOD = choice<Extract<TierReview, { kind: 'period-end' }>['period']>(
  'review-period',
  { en: 'a period', zh: '周期' },
  {
    month: { en: 'month', zh: '每月月底' },
    quarter: { en: 'quarter', zh: '每季季末' },
    year: { en: 'year', zh: '每年年底' },
    'membership-year': { en: 'membership year', zh: '每个会员年度末' },
  },
);

export const TIER_REVIEW: readonly Phrase[] = [
  definePhrase(TIER_CLAUSE)({
    id: 'tier/review-period',
    en: 'reviewed at the end of the {period}',
    zh: '评定时间为 {period}',
    slots: { period: PERIOD },
    documentation: {
      summary: {
        en: 'The period that ended is looked at on the first instant of the next one.',
        zh: '在下一周期开始的时刻，对刚结束的周期进行评定。',
      },
      details: {
        en: 'Counters such as `this year` then mean the year that ended. A membership year begins on the joining date of the member.',
        zh: '此时“本年”等计数指刚结束的周期。会员年度从入会日期算起。',
      },
      example: { en: 'reviewed at the end of the year', zh: '评定时间为每年年底' },
    },
    lower: ({ period }) => ({ part: 'review', review: { kind: 'period-end', period } }),
  }),
  definePhrase(TIER_CLAUSE)({
    id: 'tier/review-after',
    en: 'reviewed {span} after it was reached',
    zh: '评定时间为获得等级 {span} 后',
    slots: { span: civilSpan() },
    documentation: {
      summary: {
        en: 'So long after the member reached the tier, or last kept it.',
        zh: '会员获得等级（或上次保级）后经过这段时间进行评定。',
      },
      details: {
        en: 'In a month without that day: on its last day.',
        zh: '当月没有对应日期时取最后一天。',
      },
      example: { en: 'reviewed 12 months after it was reached', zh: '评定时间为获得等级 12 个月后' },
    },
    lower: ({ span }) => ({ part: 'review', review: { kind: 'after', span } }),
  }),
  definePhrase(TIER_CLAUSE)({
    id: 'tier/review-always',
    en: 'reviewed after every event',
    zh: '每次变动后评定',
    slots: {},
    documentation: {
      summary: {
        en: 'After every event of the member, so that the tier follows the counters at once.',
        zh: '会员每次发生变动后都进行评定，等级随计数即时变化。',
      },
      example: { en: 'reviewed after every event', zh: '每次变动后评定' },
    },
    lower: () => ({ part: 'review', review: { kind: 'always' } }),
  }),
];
