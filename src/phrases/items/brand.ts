import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { itemColumn } from './item-column.js';
import { oneOfIds } from './one-of-ids.js';

const SUMMARY = { en: 'Items of these brands.', zh: '属于这些品牌的商品。' };

export const ITEM_BRAND: readonly Phrase[] = [
  definePhrase(ITEM)({
    id: 'item/brand',
    en: 'brand {brands}',
    zh: '{brands} 品牌',
    slots: { brands: namesOf('brand') },
    documentation: { summary: SUMMARY, example: { en: 'brand acme', zh: 'acme 品牌' } },
    lower: ({ brands }, context, node) => context.place(oneOfIds('item.brand', brands), node.span),
  }),
  itemColumn('brand', { en: 'brand', zh: '品牌' }, SUMMARY, 'item.brand', idValue('brand')),
];
