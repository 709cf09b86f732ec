import { ITEM } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { containsAny } from './contains-any.js';

export const ITEM_TAGGED = definePhrase(ITEM)({
  id: 'item/tagged',
  en: 'items tagged {tags}',
  zh: '带 {tags} 标签的商品',
  slots: { tags: namesOf('tag') },
  documentation: {
    summary: { en: 'Items that carry at least one of these tags.', zh: '至少带有其中一个标签的商品。' },
    example: { en: 'items tagged green-label', zh: '带 green-label 标签的商品' },
  },
  lower: ({ tags }, context, node) => context.place(containsAny('item.tags', tags), node.span),
});
