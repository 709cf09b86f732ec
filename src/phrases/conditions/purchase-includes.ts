import type { Condition } from '../../ruleset/types.js';
import { CONDITION, ITEM } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { selection } from '../slots/part.js';

export const PURCHASE_INCLUDES = definePhrase(CONDITION)({
  id: 'condition/purchase-includes',
  en: 'purchase includes {items}',
  zh: '订单包含 {items}',
  slots: { items: selection(ITEM, { en: 'items', zh: '商品范围' }) },
  documentation: {
    summary: { en: 'The purchase has at least one such item.', zh: '订单中至少有一件这样的商品。' },
    example: { en: 'purchase includes category snack', zh: '订单包含 snack 品类' },
  },
  lower: ({ items }, context, node) =>
    context.place<Condition>(
      { fact: 'items.quantity', params: { items }, operator: 'greaterThan', value: 0 },
      node.span,
    ),
});
