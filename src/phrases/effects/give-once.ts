import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { points } from '../slots/quantity.js';

export const GIVE_ONCE = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-once',
  en: 'give {points} once',
  zh: '送 {points} ， 一次',
  slots: { points: aboveZero(points()) },
  documentation: {
    summary: {
      en: 'A fixed number of points each time the rule is set off by something that is no purchase.',
      zh: '非消费事件每次触发规则时赠送固定积分。',
    },
    details: {
      en: 'For rules with a trigger (`on sign-up`). A rule of purchases says `per purchase`. How often one member can get it is said by a limit: `limit 1 time per member in the campaign`.',
      zh: '用于写了触发事件（如“入会时”）的规则；消费规则写“每单”。同一会员可得几次由限额规定：“限每会员活动期内 1 次”。',
    },
    example: { en: 'give 100 points once', zh: '送 100 积分，一次' },
    alsoCalled: ['bonus', 'gift', '赠送', '奖励积分', '红包'],
  },
  lower: (values) => ({
    part: 'effect',
    effect: { kind: 'give', points: String(values.points), per: { kind: 'purchase' } },
    onlyFor: 'trigger',
  }),
});
