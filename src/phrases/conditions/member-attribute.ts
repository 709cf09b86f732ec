import { attributeTypeOf } from '../slots/attribute-type.js';
import { nameOf } from '../slots/name.js';
import { defineFactPhrases } from './fact-phrases.js';

export const MEMBER_ATTRIBUTE = defineFactPhrases({
  id: 'member-attribute',
  about: 'member',
  en: 'attribute {name}',
  zh: '会员属性 {name}',
  slots: { name: nameOf('memberAttribute') },
  value: attributeTypeOf('memberAttribute'),
  fact: ({ name }) => ({ fact: 'member.attribute', params: { name } }),
  documentation: {
    summary: {
      en: 'Compares a custom attribute of the member with values of its type.',
      zh: '按属性的类型比较会员的自定义属性。',
    },
    details: {
      en: 'Attributes and their types are declared in `jifen.yaml`. One that is not required there may be unknown: write `member attribute household is known and …`.',
      zh: '属性及其类型在 `jifen.yaml` 中声明。未声明为必填的属性可能未知，须写“会员属性 household 已知且……”。',
    },
    example: { en: 'member attribute household is at least 3', zh: '会员属性 household 不低于 3' },
  },
});
