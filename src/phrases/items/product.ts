import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { itemColumn } from './item-column.js';
import { oneOfIds } from './one-of-ids.js';

const SUMMARY = {
  en: 'Items with these product numbers, as records have them.',
  zh: '商品编号（以记录中的为准）在所列范围内的商品。',
};

export const ITEM_PRODUCT: readonly Phrase[] = [
  definePhrase(ITEM)({
    id: 'item/product',
    en: 'product {products}',
    zh: '{products} 商品',
    slots: { products: namesOf('sku') },
    documentation: {
      summary: SUMMARY,
      details: {
        en: 'Product numbers are not declared in `jifen.yaml`. One that begins with a digit is written in quotes: `product "10045"`.',
        zh: '商品编号不在 `jifen.yaml` 中声明。以数字开头的编号须加引号：`「10045」商品`。',
      },
      example: { en: 'product A1, "10045"', zh: 'A1、「10045」商品' },
    },
    lower: ({ products }, context, node) => context.place(oneOfIds('item.sku', products), node.span),
  }),
  itemColumn('product', { en: 'product', zh: '商品' }, SUMMARY, 'item.sku', idValue('sku')),
];
