import { NUMBER_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

export const ACTIVITY_QUANTITY = defineFactPhrases({
  id: 'activity-quantity',
  about: 'purchase',
  en: 'counted amount',
  zh: '活动计数',
  slots: {},
  value: NUMBER_VALUE,
  fact: plainFact('activity.quantity'),
  // Rows of tables are rules about purchases, which count nothing.
  column: null,
  documentation: {
    summary: {
      en: 'Compares what the activity counted (steps, bottles, kilometres); unknown for an activity that counts nothing.',
      zh: '比较活动行为的计数（步数、瓶数、公里数）；不计数的活动行为为未知。',
    },
    details: {
      en: 'For rules with a trigger `on activity …`.',
      zh: '用于写了“完成……时”的规则。',
    },
    example: { en: 'counted amount is at least 8,000', zh: '活动计数不低于 8,000' },
  },
});
