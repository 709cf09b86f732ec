import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { containsAny } from './contains-any.js';
import { itemColumn } from './item-column.js';

const SUMMARY = {
  en: 'Items of these categories or of any category below them.',
  zh: '属于这些品类或其下级品类的商品。',
};

export const ITEM_CATEGORY: readonly Phrase[] = [
  definePhrase(ITEM)({
    id: 'item/category',
    en: 'category {categories}',
    zh: '{categories} 品类',
    slots: { categories: namesOf('category') },
    documentation: {
      summary: SUMMARY,
      example: { en: 'category snack, drink', zh: 'snack、drink 品类' },
    },
    lower: ({ categories }, context, node) =>
      context.place(containsAny('item.categories', categories), node.span),
  }),
  itemColumn(
    'category',
    { en: 'category', zh: '品类' },
    SUMMARY,
    'item.categories',
    idValue('category', true),
  ),
];
