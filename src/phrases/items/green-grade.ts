import { defineFactPhrases, plainFact } from '../conditions/fact-phrases.js';
import { rankValue } from '../slots/value-type.js';

export const ITEM_GREEN_GRADE = defineFactPhrases({
  id: 'green-grade',
  about: 'item',
  en: 'green grade',
  zh: '绿色等级',
  slots: {},
  value: rankValue('greenGrade', (vocabulary) => vocabulary.greenGrades),
  fact: plainFact('item.greenGrade'),
  documentation: {
    summary: {
      en: 'Items whose environmental grade compares like this.',
      zh: '绿色等级符合比较的商品。',
    },
    example: { en: 'items with green grade at least AA', zh: '绿色等级不低于 AA 的商品' },
  },
});
