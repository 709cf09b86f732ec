/** How many units, lines, categories and products a purchase has. */
import type { Phrase } from '../phrase.js';
import { itemsSlot } from '../slots/items-slot.js';
import { COUNT_VALUE, ITEMS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

const ITEMS_QUANTITY = defineFactPhrases({
  id: 'items-quantity',
  about: 'purchase',
  en: 'quantity of {items}',
  zh: '订单中 {items} 的数量',
  slots: { items: itemsSlot() },
  value: ITEMS_VALUE,
  fact: ({ items }) => ({ fact: 'items.quantity', params: { items } }),
  documentation: {
    summary: {
      en: 'Compares how many units of these items the purchase has; weighed goods count with their fractions.',
      zh: '比较订单中这些商品的件数；称重商品按小数计。',
    },
    example: {
      en: 'quantity of category snack is at least 3 items',
      zh: '订单中 snack 品类的数量不低于 3 件',
    },
  },
});

const ITEMS_LINES = defineFactPhrases({
  id: 'items-lines',
  about: 'purchase',
  en: 'number of lines of {items}',
  zh: '订单中 {items} 的行数',
  slots: { items: itemsSlot() },
  value: COUNT_VALUE,
  fact: ({ items }) => ({ fact: 'items.lines', params: { items } }),
  documentation: {
    summary: {
      en: 'Compares how many lines of the purchase are such items, whatever their quantity.',
      zh: '比较订单中这些商品的行数，不论每行数量。',
    },
    example: {
      en: 'number of lines of category snack is at least 2',
      zh: '订单中 snack 品类的行数不低于 2',
    },
  },
});

function distinct(
  id: 'categories' | 'products',
  zhName: string,
  meaning: { readonly en: string; readonly zh: string },
): readonly Phrase[] {
  const fact = `items.${id}` as const;
  return [
    ...defineFactPhrases({
      id: `distinct-${id}`,
      about: 'purchase',
      en: `number of distinct ${id}`,
      zh: `不同${zhName}数`,
      slots: {},
      value: COUNT_VALUE,
      fact: plainFact(fact),
      documentation: {
        summary: {
          en: `Compares how many ${meaning.en} the goods of the purchase have.`,
          zh: `比较订单商品共有多少${meaning.zh}。`,
        },
        example: { en: `number of distinct ${id} is at least 3`, zh: `不同${zhName}数不低于 3` },
      },
    }),
    ...defineFactPhrases({
      id: `distinct-${id}-of-items`,
      about: 'purchase',
      en: `number of distinct ${id} of {items}`,
      zh: `订单中 {items} 的不同${zhName}数`,
      slots: { items: itemsSlot() },
      value: COUNT_VALUE,
      fact: ({ items }) => ({ fact, params: { items } }),
      documentation: {
        summary: {
          en: `Compares how many ${meaning.en} these items of the purchase have.`,
          zh: `比较订单中这些商品共有多少${meaning.zh}。`,
        },
        example: {
          en: `number of distinct ${id} of items tagged green-label is at least 2`,
          zh: `订单中带 green-label 标签的商品的不同${zhName}数不低于 2`,
        },
      },
    }),
  ];
}

export const ITEMS_COUNTS: readonly Phrase[] = [
  ...ITEMS_QUANTITY,
  ...ITEMS_LINES,
  ...distinct('categories', '品类', {
    en: 'different categories (as records name them, a category and one below it are two)',
    zh: '种品类（以记录中的品类为准，上级与下级品类算两种）',
  }),
  ...distinct('products', '商品', { en: 'different products', zh: '种商品' }),
];
