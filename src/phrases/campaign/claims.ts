/** What a campaign advertises, so that it can be checked. */
import { divide, fraction } from '../../value/fraction.js';
import { CAMPAIGN_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { money, points, quantitySlot } from '../slots/quantity.js';

/** An advertised gain, which may well be more than the whole: `150%` is 3/2. */
const GAIN = aboveZero(
  quantitySlot({
    label: { en: 'a percentage', zh: '百分比' },
    fits: (unit) => unit === 'percent',
    suggest: () => 'percent',
    read: (node) => divide(node.value, fraction(100n)),
  }),
);

export const CAMPAIGN_CLAIMS = definePhrase(CAMPAIGN_CLAUSE)({
  id: 'campaign/claims',
  en: 'claims {percent} more value with {points} instead of {insteadOf} for {worth}',
  zh: '宣称 {points} 代替 {insteadOf} 兑换 {worth} 商品 ， 价值提升 {percent}',
  slots: {
    percent: GAIN,
    points: aboveZero(points()),
    insteadOf: aboveZero(points()),
    worth: aboveZero(money()),
  },
  documentation: {
    summary: {
      en: 'What the advertisement says a lower price in points is worth; `jifen check` computes whether it is true.',
      zh: '广告宣称的积分价值提升；由 `jifen check` 核算是否属实。',
    },
    details: {
      en: 'The value of a point is what it buys: 25 CNY for 400 instead of 500 points is 0.0625 CNY instead of 0.05 CNY a point, 25% more and not 20%. Awards do not depend on this clause.',
      zh: '一个积分的价值是它能换到的金额：25 元商品由 500 积分降到 400 积分，每积分由 0.05 元升到 0.0625 元，提升 25% 而不是 20%。本句不影响奖励。',
    },
    example: {
      en: 'claims 25% more value with 400 points instead of 500 points for 25 CNY',
      zh: '宣称 400 积分代替 500 积分兑换 25 元商品，价值提升 25%',
    },
  },
  lower: ({ percent, points: price, insteadOf, worth }) => ({
    part: 'claim',
    percent,
    points: BigInt(price),
    insteadOf: BigInt(insteadOf),
    worthMinor: BigInt(worth),
  }),
});
