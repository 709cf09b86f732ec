/** What a purchase has in it. */
import type { Condition } from '../../ruleset/types.js';
import { CONDITION } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { itemsSlot } from '../slots/items-slot.js';
import { unitsMicro } from '../slots/units-micro.js';

export const PURCHASE_INCLUDES: readonly Phrase[] = [
  definePhrase(CONDITION)({
    id: 'condition/purchase-includes',
    en: 'purchase includes {items}',
    zh: '订单包含 {items}',
    slots: { items: itemsSlot() },
    documentation: {
      summary: {
        en: 'The purchase has such an item, whatever its quantity.',
        zh: '订单中有这样的商品，不论数量。',
      },
      example: { en: 'purchase includes category snack', zh: '订单包含 snack 品类' },
    },
    lower: ({ items }, context, node) =>
      context.place<Condition>(
        { fact: 'items.quantity', params: { items }, operator: 'greaterThan', value: 0 },
        node.span,
      ),
  }),
  definePhrase(CONDITION)({
    id: 'condition/purchase-includes-units',
    en: 'purchase includes at least {units} of {items}',
    zh: '订单至少包含 {units} {items}',
    slots: { units: unitsMicro(), items: itemsSlot() },
    documentation: {
      summary: {
        en: 'The purchase has so many units of these items, over all lines together.',
        zh: '订单中这些商品各行合计至少有这么多件。',
      },
      example: {
        en: 'purchase includes at least 3 items of category snack',
        zh: '订单至少包含 3 件 snack 品类',
      },
    },
    lower: ({ units, items }, context, node) =>
      context.place<Condition>(
        { fact: 'items.quantity', params: { items }, operator: 'greaterThanInclusive', value: units },
        node.span,
      ),
  }),
];
