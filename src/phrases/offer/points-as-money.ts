/** Points that pay for part of a purchase. */
import { CAUSE_CLAUSE, OFFER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { choice } from '../slots/part.js';
import { money, percent, points } from '../slots/quantity.js';

export const POINTS_AS_MONEY: readonly Phrase[] = [
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/pays',
    en: 'pays {money} per {points}',
    zh: '每 {points} 抵 {money}',
    slots: { money: aboveZero(money()), points: aboveZero(points()) },
    documentation: {
      summary: {
        en: 'Points pay for part of a purchase at this rate, in place of a price.',
        zh: '积分按此比例抵扣消费金额，不另设兑换价。',
      },
      details: {
        en: 'Such an offer also says how many points it accepts and what becomes of a larger request.',
        zh: '还须写明接受的积分数，以及超出上限时如何处理。',
      },
      example: { en: 'pays 1 CNY per 100 points', zh: '每 100 积分抵 1 元' },
      alsoCalled: ['抵现', '抵扣', 'pay with points', '积分抵现'],
    },
    lower: (values) => ({ part: 'pays', minor: values.money, points: values.points }),
  }),
  definePhrase([OFFER_CLAUSE, CAUSE_CLAUSE])({
    id: 'offer/accepts',
    en: 'accepts at least {least} in steps of {step}',
    zh: '最低 {least} ， 每档 {step}',
    slots: { least: aboveZero(points()), step: aboveZero(points()) },
    documentation: {
      summary: {
        en: 'The fewest points at once, and the number of which every request is a multiple.',
        zh: '单次最少的积分数，以及每次须为其整数倍的积分数。',
      },
      example: {
        en: 'accepts at least 1,000 points in steps of 100 points',
        zh: '最低 1,000 积分，每档 100 积分',
      },
    },
    lower: ({ least, step }) => ({ part: 'accepts', leastPoints: least, stepPoints: step }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/accepts-most',
    en: 'accepts at most {points}',
    zh: '单次最多 {points}',
    slots: { points: aboveZero(points()) },
    documentation: {
      summary: { en: 'The most points for one purchase.', zh: '一笔消费最多使用的积分数。' },
      example: { en: 'accepts at most 5,000 points', zh: '单次最多 5,000 积分' },
    },
    lower: (values) => ({ part: 'accepts-most', points: values.points }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/accepts-share',
    en: 'accepts at most {share} of the purchase',
    zh: '最多抵订单金额的 {share}',
    slots: { share: percent() },
    documentation: {
      summary: {
        en: 'The largest part of the amount of the purchase that points may pay.',
        zh: '积分最多可抵扣的订单金额比例。',
      },
      example: { en: 'accepts at most 50% of the purchase', zh: '最多抵订单金额的 50%' },
    },
    lower: ({ share }) => ({ part: 'accepts-share', share }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/excess',
    en: 'a larger request is {way}',
    zh: '超出上限时 {way}',
    slots: {
      way: choice(
        'larger-request',
        { en: 'what becomes of it', zh: '处理方式' },
        { refuse: { en: 'refused', zh: '拒绝' }, lower: { en: 'lowered', zh: '按上限抵扣' } },
      ),
    },
    documentation: {
      summary: {
        en: 'What becomes of a request for more points than balance, share or upper limit allow.',
        zh: '请求的积分超出余额、比例或上限时的处理。',
      },
      example: { en: 'a larger request is refused', zh: '超出上限时拒绝' },
    },
    lower: ({ way }) => ({ part: 'excess', way }),
  }),
];
