/** Which items the effect of a rule is about. */
import { EARN_CLAUSE, ITEM, RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { selection } from '../slots/part.js';

export const FOR_ITEMS = definePhrase([RULE_CLAUSE, TABLE_CLAUSE, EARN_CLAUSE])({
  id: 'rule/for-items',
  en: 'for {items}',
  zh: '适用于 {items}',
  slots: { items: selection(ITEM, { en: 'items', zh: '商品范围' }) },
  documentation: {
    summary: {
      en: 'The effect is about these items only; without this clause it is about the whole purchase.',
      zh: '效果只涉及这些商品；不写则涉及整笔消费。',
    },
    details: {
      en: '`plus` joins selections, `also` keeps the items that are in both, `except` takes items away; use parentheses to mix them.',
      zh: '“以及”合并范围，“同时属于”取交集，“不含”扣除；混用时请加括号。',
    },
    example: { en: 'for items tagged green-label', zh: '适用于带 green-label 标签的商品' },
  },
  lower: ({ items }) => ({ part: 'items', items }),
});
