import { defineFactPhrases, plainFact } from '../conditions/fact-phrases.js';
import { ITEMS_VALUE } from '../slots/value-type.js';

export const ITEM_QUANTITY = defineFactPhrases({
  id: 'quantity',
  about: 'item',
  en: 'quantity',
  zh: '数量',
  slots: {},
  value: ITEMS_VALUE,
  fact: plainFact('item.quantity'),
  documentation: {
    summary: {
      en: 'Items of which one line of the purchase has so many units.',
      zh: '订单单独一行的数量符合比较的商品。',
    },
    details: {
      en: 'Each line is looked at alone; for units over all lines write `quantity of … is …`.',
      zh: '每行单独判断；若要各行合计，写“订单中……的数量……”。',
    },
    example: { en: 'items with quantity at least 2 items', zh: '数量不低于 2 件的商品' },
  },
});
