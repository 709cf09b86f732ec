import { MONEY_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const PURCHASE_AMOUNT = defineFactPhrases({
  id: 'purchase-amount',
  about: 'purchase',
  en: 'purchase amount',
  zh: '订单金额',
  slots: {},
  value: MONEY_VALUE,
  fact: plainFact('purchase.amount'),
  documentation: {
    summary: {
      en: 'Compares the amount of the purchase as the program declares it for thresholds: listed, or after earlier lanes.',
      zh: '按项目声明的门槛口径（标价金额，或之前通道之后的金额）比较订单金额。',
    },
    details: {
      en: 'Goods count, and delivery, tax and deposits where the program says that they earn.',
      zh: '计入商品，以及项目声明计分的运费、税费和押金。',
    },
    example: { en: 'purchase amount is at least 100 CNY', zh: '订单金额不低于 100 元' },
  },
});
