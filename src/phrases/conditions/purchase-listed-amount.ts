import { MONEY_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const PURCHASE_LISTED_AMOUNT = defineFactPhrases({
  id: 'purchase-listed-amount',
  about: 'purchase',
  en: 'listed amount',
  zh: '标价金额',
  slots: {},
  value: MONEY_VALUE,
  fact: plainFact('purchase.listed'),
  documentation: {
    summary: {
      en: 'Compares the amount of the purchase before any discount.',
      zh: '比较任何优惠之前的订单金额。',
    },
    example: { en: 'listed amount is at least 100 CNY', zh: '标价金额不低于 100 元' },
  },
});
