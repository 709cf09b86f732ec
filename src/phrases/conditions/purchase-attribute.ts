import { attributeTypeOf } from '../slots/attribute-type.js';
import { nameOf } from '../slots/name.js';
import { defineFactPhrases } from './fact-phrases.js';

export const PURCHASE_ATTRIBUTE = defineFactPhrases({
  id: 'purchase-attribute',
  about: 'purchase',
  en: 'purchase attribute {name}',
  zh: '订单属性 {name}',
  slots: { name: nameOf('purchaseAttribute') },
  value: attributeTypeOf('purchaseAttribute'),
  fact: ({ name }) => ({ fact: 'purchase.attribute', params: { name } }),
  documentation: {
    summary: {
      en: 'Compares a custom attribute of the purchase with values of its type.',
      zh: '按属性的类型比较订单的自定义属性。',
    },
    details: {
      en: 'Attributes and their types are declared in `jifen.yaml`. One that is not required there may be unknown: write `purchase attribute shipping is known and …`.',
      zh: '属性及其类型在 `jifen.yaml` 中声明。未声明为必填的属性可能未知，须写“订单属性 shipping 已知且……”。',
    },
    example: { en: 'purchase attribute shipping is express', zh: '订单属性 shipping 为 express' },
  },
});
