import { defineFactPhrases, plainFact } from '../conditions/fact-phrases.js';
import { PRICE_VALUE } from '../slots/value-type.js';

export const ITEM_PRICE = defineFactPhrases({
  id: 'price',
  about: 'item',
  en: 'price',
  zh: '单价',
  slots: {},
  value: PRICE_VALUE,
  fact: plainFact('item.price'),
  documentation: {
    summary: {
      en: 'Items whose price of one unit compares like this.',
      zh: '单价符合比较的商品。',
    },
    details: {
      en: 'The listed price, or the price after earlier lanes, as the program declares it for thresholds.',
      zh: '按项目声明的门槛口径，读取标价或之前通道之后的价格。',
    },
    example: { en: 'items with price at least 10 CNY', zh: '单价不低于 10 元的商品' },
  },
});
