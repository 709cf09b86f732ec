/** When points can be used. */
import { PENDING_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { days } from '../slots/quantity.js';

const DELIVERY = {
  en: 'Delivery is an activity `delivery` that names the purchase. Points that come from no purchase do not wait for one.',
  zh: '签收是一条写明消费编号的 `delivery` 活动记录。并非由消费获得的积分无需等待签收。',
};

export const POINTS_USABLE: readonly Phrase[] = [
  definePhrase(PENDING_CLAUSE)({
    id: 'pending/at-once',
    en: 'points are usable at once',
    zh: '积分即时可用',
    slots: {},
    documentation: {
      summary: {
        en: 'Points can be used as soon as they are earned.',
        zh: '积分一经获得即可使用。',
      },
      example: { en: 'points are usable at once', zh: '积分即时可用' },
    },
    lower: () => ({ part: 'pending-way', way: { kind: 'at-once' } }),
  }),
  definePhrase(PENDING_CLAUSE)({
    id: 'pending/after',
    en: 'points are usable {days} after the event',
    zh: '积分于获得 {days} 后可用',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'Points can be used from the start of the civil day that many days after the event that gave them.',
        zh: '从获得之日起若干天后的那一天零点开始可以使用。',
      },
      details: {
        en: 'Earned on 1 March at any time of day, `7 days after the event` means from 8 March, 0:00. A refund before that takes the points back where they wait.',
        zh: '3 月 1 日任何时刻获得，“7 天后可用”即 3 月 8 日零点起可用。在此之前退货，会直接收回待生效的积分。',
      },
      example: { en: 'points are usable 7 days after the event', zh: '积分于获得 7 天后可用' },
    },
    lower: (values) => ({ part: 'pending-way', way: { kind: 'after', days: values.days } }),
  }),
  definePhrase(PENDING_CLAUSE)({
    id: 'pending/delivery',
    en: 'points are usable on delivery only',
    zh: '积分仅在签收后可用',
    slots: {},
    documentation: {
      summary: {
        en: 'Points can be used when the goods are delivered, and not before.',
        zh: '商品签收后积分才可使用。',
      },
      details: DELIVERY,
      example: { en: 'points are usable on delivery only', zh: '积分仅在签收后可用' },
    },
    lower: () => ({ part: 'pending-way', way: { kind: 'delivery', daysMax: null } }),
  }),
  definePhrase(PENDING_CLAUSE)({
    id: 'pending/delivery-or-days',
    en: 'points are usable on delivery , at the latest {days} after the event',
    zh: '积分在签收后可用 ， 最迟于获得 {days} 后可用',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'Points can be used when the goods are delivered, or after so many days without that.',
        zh: '商品签收后积分可用；未签收的，若干天后也可使用。',
      },
      details: DELIVERY,
      example: {
        en: 'points are usable on delivery, at the latest 15 days after the event',
        zh: '积分在签收后可用，最迟于获得 15 天后可用',
      },
    },
    lower: (values) => ({ part: 'pending-way', way: { kind: 'delivery', daysMax: values.days } }),
  }),
];
