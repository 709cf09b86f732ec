/** How a purchase was paid. */

import { containsAny } from '../items/contains-any.js';
import { COLUMN, CONDITION, type Column } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { nameOf, namesOf } from '../slots/name.js';
import { idValue, SHARE_VALUE } from '../slots/value-type.js';
import { columnSummary, compareCell, defineFactPhrases } from './fact-phrases.js';

const PAID_WITH_SUMMARY = {
  en: 'At least a part of the purchase was paid in one of these ways.',
  zh: '消费中至少有一部分以其中一种方式支付。',
};

export const PURCHASE_PAYMENT: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/purchase-paid-with',
    en: 'paid with {methods}',
    zh: '以 {methods} 支付',
    slots: { methods: namesOf('paymentMethod') },
    documentation: {
      summary: PAID_WITH_SUMMARY,
      example: { en: 'paid with card, cash', zh: '以 card、cash 支付' },
    },
    lower: ({ methods }, context, node) =>
      context.place(containsAny('purchase.paymentMethods', methods), node.span),
  }),
  definePhrase(COLUMN)({
    id: 'column/purchase-paid-with',
    en: 'payment method',
    zh: '支付方式',
    slots: {},
    documentation: {
      summary: columnSummary(PAID_WITH_SUMMARY),
      example: { en: 'payment method', zh: '支付方式' },
    },
    lower: (): Column => ({
      of: 'condition',
      test: (cell, context) =>
        compareCell(
          { fact: 'purchase.paymentMethods', params: null },
          cell,
          idValue('paymentMethod', true),
          context,
        ),
    }),
  }),
  ...defineFactPhrases({
    id: 'purchase-share-paid-with',
    about: 'purchase',
    en: 'share paid with {method}',
    zh: '支付方式 {method} 的比例',
    slots: { method: nameOf('paymentMethod') },
    value: SHARE_VALUE,
    fact: ({ method }) => ({ fact: 'purchase.paymentShare', params: { name: method } }),
    documentation: {
      summary: {
        en: 'Compares how much of the payment was made in this way; 0% when the record says nothing about payment.',
        zh: '比较以此方式支付的占比；记录中没有支付信息时为 0%。',
      },
      example: { en: 'share paid with points is at most 50%', zh: '支付方式 points 的比例不超过 50%' },
    },
  }),
];
