import { defineFactPhrases } from '../conditions/fact-phrases.js';
import { attributeTypeOf } from '../slots/attribute-type.js';
import { nameOf } from '../slots/name.js';

export const ITEM_ATTRIBUTE = defineFactPhrases({
  id: 'attribute',
  about: 'item',
  en: 'attribute {name}',
  zh: '属性 {name}',
  slots: { name: nameOf('itemAttribute') },
  value: attributeTypeOf('itemAttribute'),
  fact: ({ name }) => ({ fact: 'item.attribute', params: { name } }),
  documentation: {
    summary: {
      en: 'Items whose custom attribute compares like this, with values of its type.',
      zh: '自定义属性按其类型比较后符合的商品。',
    },
    example: {
      en: 'items with attribute litres at least 30 litres',
      zh: '属性 litres 不低于 30 litres 的商品',
    },
  },
  columnExample: { en: 'item attribute litres', zh: '商品属性 litres' },
});
