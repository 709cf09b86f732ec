import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { idValue } from '../slots/value-type.js';
import { containsAny } from './contains-any.js';
import { itemColumn } from './item-column.js';

const SUMMARY = { en: 'Items that carry at least one of these tags.', zh: '至少带有其中一个标签的商品。' };

export const ITEM_TAGGED: readonly Phrase[] = [
  definePhrase(ITEM)({
    id: 'item/tagged',
    en: 'items tagged {tags}',
    zh: '带 {tags} 标签的商品',
    slots: { tags: namesOf('tag') },
    documentation: {
      summary: SUMMARY,
      example: { en: 'items tagged green-label', zh: '带 green-label 标签的商品' },
    },
    lower: ({ tags }, context, node) => context.place(containsAny('item.tags', tags), node.span),
  }),
  itemColumn('tag', { en: 'item tag', zh: '商品标签' }, SUMMARY, 'item.tags', idValue('tag', true)),
];
