/** Items by what discounts have done to them so far: coupons are often for goods that are not reduced. */
import type { Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';

function discounted(id: string, value: boolean, words: Localized, summary: Localized): Phrase {
  return definePhrase(ITEM)({
    id: `item/${id}`,
    ...words,
    slots: {},
    documentation: {
      summary,
      details: {
        en: 'A discount sees what earlier lanes took off, and a rule that gives points what all lanes took off. Discounts of the same lane do not see each other.',
        zh: '优惠规则看到之前通道的优惠，积分规则看到所有通道的优惠；同一通道的优惠互不可见。',
      },
      example: words,
    },
    lower: (_slots, context, node) =>
      context.place<Test>({ fact: 'item.isDiscounted', operator: 'equal', value }, node.span),
  });
}

export const ITEM_DISCOUNTED: readonly Phrase[] = [
  discounted(
    'full-price',
    false,
    { en: 'items at full price', zh: '未优惠的商品' },
    { en: 'Items of which no discount has taken anything off yet.', zh: '尚未被任何优惠降价的商品。' },
  ),
  discounted(
    'reduced',
    true,
    { en: 'items already reduced', zh: '已优惠的商品' },
    { en: 'Items of which a discount has taken something off.', zh: '已被某项优惠降价的商品。' },
  ),
];
