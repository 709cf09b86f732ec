import { MONEY_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const PURCHASE_PAID_AMOUNT = defineFactPhrases({
  id: 'purchase-paid-amount',
  about: 'purchase',
  en: 'paid amount',
  zh: '实付金额',
  slots: {},
  value: MONEY_VALUE,
  fact: plainFact('purchase.paid'),
  documentation: {
    summary: {
      en: 'Compares what is left of the purchase after discounts; a discount rule sees what earlier lanes left.',
      zh: '比较优惠之后的订单金额；优惠规则看到的是之前通道留下的金额。',
    },
    example: { en: 'paid amount is at least 30 CNY', zh: '实付金额不低于 30 元' },
  },
});
