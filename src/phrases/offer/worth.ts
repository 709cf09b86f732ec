/** What a redemption is worth, and what it gives. */
import { OFFER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { nameOf } from '../slots/name.js';
import { countedItems } from '../slots/pieces.js';
import { money } from '../slots/quantity.js';

export const OFFER_WORTH: readonly Phrase[] = [
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/worth',
    en: 'worth {worth}',
    zh: '价值 {worth}',
    slots: { worth: aboveZero(money()) },
    documentation: {
      summary: {
        en: 'What one redemption is worth in money: what the same thing costs without points.',
        zh: '一次兑换所得的货币价值：同样的东西不用积分时的售价。',
      },
      details: {
        en: 'From this and the price in points follows what a point is worth: 25 CNY for 400 points is 0.0625 CNY a point.',
        zh: '由此与兑换价得出每积分的价值：25 元商品兑换价 400 积分，每积分 0.0625 元。',
      },
      example: { en: 'worth 25 CNY', zh: '价值 25 元' },
    },
    lower: ({ worth }) => ({ part: 'worth', minor: worth }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/pieces',
    en: 'gives {pieces}',
    zh: '每次兑得 {pieces}',
    slots: { pieces: countedItems() },
    documentation: {
      summary: {
        en: 'How many pieces one redemption gives; without this clause one.',
        zh: '一次兑换得到的件数；不写则为一件。',
      },
      example: { en: 'gives 100 items', zh: '每次兑得 100 件' },
    },
    lower: ({ pieces }) => ({ part: 'pieces', pieces }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/coupon',
    en: 'gives coupon {coupon}',
    zh: '每次兑得优惠券 {coupon}',
    slots: { coupon: nameOf('coupon') },
    documentation: {
      summary: {
        en: 'The member then holds this coupon, which a later purchase can name.',
        zh: '兑换后会员持有此优惠券，之后的消费可以使用。',
      },
      example: { en: 'gives coupon "NEW1000"', zh: '每次兑得优惠券「NEW1000」' },
    },
    lower: ({ coupon }) => ({ part: 'coupon', coupon }),
  }),
];
