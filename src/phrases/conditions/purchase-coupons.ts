import { containsAny } from '../items/contains-any.js';
import { COLUMN, CONDITION, type Column } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { columnSummary, compareCell } from './fact-phrases.js';

const SUMMARY = {
  en: 'One of these coupons was presented with the purchase.',
  zh: '消费时出示了其中一张优惠券。',
};

export const PURCHASE_COUPONS: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/purchase-coupons',
    en: 'coupon {coupons} is used',
    zh: '使用优惠券 {coupons}',
    slots: { coupons: namesOf('coupon') },
    documentation: {
      summary: SUMMARY,
      example: { en: 'coupon welcome, spring-10 is used', zh: '使用优惠券 welcome、spring-10' },
    },
    lower: ({ coupons }, context, node) => context.place(containsAny('purchase.coupons', coupons), node.span),
  }),
  definePhrase(COLUMN)({
    id: 'column/purchase-coupons',
    en: 'coupon',
    zh: '优惠券',
    slots: {},
    documentation: { summary: columnSummary(SUMMARY), example: { en: 'coupon', zh: '优惠券' } },
    lower: (): Column => ({
      of: 'condition',
      test: (cell, context) =>
        compareCell({ fact: 'purchase.coupons', params: null }, cell, idValue('coupon', true), context),
    }),
  }),
];
