import { ITEM } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { containsAny } from './contains-any.js';

export const ITEM_CATEGORY = definePhrase(ITEM)({
  id: 'item/category',
  en: 'category {categories}',
  zh: '{categories} 品类',
  slots: { categories: namesOf('category') },
  documentation: {
    summary: {
      en: 'Items of these categories or of any category below them.',
      zh: '属于这些品类或其下级品类的商品。',
    },
    example: { en: 'category snack, drink', zh: 'snack、drink 品类' },
  },
  lower: ({ categories }, context, node) =>
    context.place(containsAny('item.categories', categories), node.span),
});
