/** Points that end some time after they were earned, or after the last purchase. */
import type { ExpiryWay } from '../../ruleset/types.js';
import { EXPIRY_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { civilSpan } from '../slots/civil-span.js';
import { choice } from '../slots/part.js';

const THROUGH = choice<Extract<ExpiryWay, { kind: 'after' }>['through']>(
  'expiry-through',
  { en: 'the end of which period', zh: '有效至何时' },
  {
    day: { en: 'that day', zh: '到期当日' },
    month: { en: 'that month', zh: '到期当月月底' },
    quarter: { en: 'that quarter', zh: '到期当季季末' },
    year: { en: 'that year', zh: '到期当年年底' },
  },
);

export const EXPIRES_AFTER: readonly Phrase[] = [
  definePhrase(EXPIRY_CLAUSE)({
    id: 'expiry/after',
    en: 'points expire {span} after they were earned , at the end of {through}',
    zh: '积分自获得之日起 {span} 到期 ， 有效至 {through}',
    slots: { span: civilSpan(), through: THROUGH },
    documentation: {
      summary: {
        en: 'Points can be used for so long, through the day reached or through its month, quarter or year.',
        zh: '积分在这段时间内有效，截至到期当日，或到期日所在的月、季、年的最后一天。',
      },
      details: {
        en: 'The day on which they were earned is not counted: earned on 15 March, 30 days end with 14 April. With months or years a clause `month ends …` says what happens on the 31st and on 29 February.',
        zh: '获得当天不计入：3 月 15 日获得，30 天后的最后一天是 4 月 14 日。按月或年计算时须再写一条“没有对应日期的月份……”，说明 31 日与 2 月 29 日如何处理。',
      },
      example: {
        en: 'points expire 12 months after they were earned, at the end of that month',
        zh: '积分自获得之日起 12 个月到期，有效至到期当月月底',
      },
    },
    lower: ({ span, through }) => ({ part: 'expiry-way', way: { kind: 'after', span, through } }),
  }),
  definePhrase(EXPIRY_CLAUSE)({
    id: 'expiry/idle',
    en: 'points expire {span} after the last purchase',
    zh: '积分自最后一次消费起 {span} 到期',
    slots: { span: civilSpan() },
    documentation: {
      summary: {
        en: 'Every purchase of the member gives all points new time; they end when there is none for so long.',
        zh: '会员每次消费都会让积分重新计时；这段时间内没有消费则到期。',
      },
      details: {
        en: 'Points that are earned without a purchase are counted from the day on which they were earned, until the next purchase. The last day is included.',
        zh: '非消费获得的积分从获得之日起计算，下次消费时重新计时。最后一天仍可使用。',
      },
      example: {
        en: 'points expire 180 days after the last purchase',
        zh: '积分自最后一次消费起 180 天到期',
      },
    },
    lower: ({ span }) => ({ part: 'expiry-way', way: { kind: 'idle', span } }),
  }),
];
