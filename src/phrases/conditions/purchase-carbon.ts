import { CARBON_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const PURCHASE_CARBON = defineFactPhrases({
  id: 'purchase-carbon',
  about: 'purchase',
  en: 'carbon saved',
  zh: '减碳量',
  slots: {},
  value: CARBON_VALUE,
  fact: plainFact('purchase.carbon'),
  documentation: {
    summary: {
      en: 'Compares the grams of carbon that the purchase saved; unknown when the record does not measure them.',
      zh: '比较本次消费减少的碳排放克数；记录没有计量时为未知。',
    },
    example: { en: 'carbon saved is at least 100 gCO2e', zh: '减碳量不低于 100 克碳' },
  },
});
