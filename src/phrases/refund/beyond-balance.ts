/** What happens when the points that a refund takes back have been spent already. */
import { formatFraction } from '../../value/fraction.js';
import { REFUND_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { pointPrice } from '../slots/point-price.js';
import { points } from '../slots/quantity.js';

export const BEYOND_BALANCE: readonly Phrase[] = [
  definePhrase(REFUND_CLAUSE)({
    id: 'refund/below-zero',
    en: 'a clawback beyond the balance goes below zero by at most {points}',
    zh: '收回积分超出余额时余额可为负 ， 最多欠 {points}',
    slots: { points: aboveZero(points()) },
    documentation: {
      summary: {
        en: 'The member owes points, up to so many; what is more is let go.',
        zh: '会员可欠积分，但有上限；超出部分不再收回。',
      },
      details: {
        en: 'Points that are earned later pay the debt first.',
        zh: '之后获得的积分先用于偿还。',
      },
      example: {
        en: 'a clawback beyond the balance goes below zero by at most 500 points',
        zh: '收回积分超出余额时余额可为负，最多欠 500 积分',
      },
    },
    lower: (values) => ({
      part: 'beyond-balance',
      way: { kind: 'below-zero', floor: values.points },
    }),
  }),
  definePhrase(REFUND_CLAUSE)({
    id: 'refund/stop-at-zero',
    en: 'a clawback beyond the balance stops at zero',
    zh: '收回积分超出余额时扣至零为止',
    slots: {},
    documentation: {
      summary: {
        en: 'What the balance does not hold is let go.',
        zh: '余额不足的部分不再收回。',
      },
      example: {
        en: 'a clawback beyond the balance stops at zero',
        zh: '收回积分超出余额时扣至零为止',
      },
    },
    lower: () => ({ part: 'beyond-balance', way: { kind: 'stop-at-zero' } }),
  }),
  definePhrase(REFUND_CLAUSE)({
    id: 'refund/refund-money',
    en: 'a clawback beyond the balance is taken from the refund at {price} per point',
    zh: '收回积分超出余额时从退款中扣除 ， 每积分 {price}',
    slots: { price: aboveZero(pointPrice()) },
    documentation: {
      summary: {
        en: 'Each point that is missing lowers the money that is paid back.',
        zh: '余额不足的部分按价从退款中扣除。',
      },
      details: {
        en: 'The money is rounded as the program rounds money, and is never more than the refund.',
        zh: '扣款按项目的金额取整方式取整，且不超过退款金额。',
      },
      example: {
        en: 'a clawback beyond the balance is taken from the refund at 0.05 CNY per point',
        zh: '收回积分超出余额时从退款中扣除，每积分 0.05 元',
      },
    },
    lower: ({ price }) => ({
      part: 'beyond-balance',
      way: { kind: 'refund-money', minorPerPoint: formatFraction(price) },
    }),
  }),
];
